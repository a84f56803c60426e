import { expect, it } from "vitest";
import { deeds } from "@/lib/domain/audit";
import { attemptResults, letterPurposes, letterStatuses } from "@/lib/domain/letter";
import { replyFaults } from "@/lib/domain/message";
import { roles, standings } from "@/lib/domain/person";
import { translator } from "@/lib/i18n/translator";
import { deskPlaces } from "./places";

const ids = {
  "audit.deedName": deeds,
  "desk.roleName": roles,
  "desk.standingName": standings,
  "desk.place": deskPlaces.map(({ id }) => id),
  "desk.placeLead": deskPlaces.map(({ id }) => id),
  "desk.outbox.purposeName": letterPurposes,
  "desk.outbox.statusName": letterStatuses,
  "desk.outbox.resultName": attemptResults,
  "model.outcome": replyFaults,
} as const;

it.each(["zh-CN", "en"] as const)("what a desk shows by id has a name in %s", (locale) => {
  const t = translator(locale);
  const keys = Object.entries(ids).flatMap(([group, names]) => names.map((name) => `${group}.${name}`));
  expect(keys.filter((key) => !t.has(key))).toEqual([]);
});
