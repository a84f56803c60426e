import { describe, expect, it } from "vitest";
import type { PackId } from "@/lib/domain/pack";
import { parametersInForce } from "@/lib/rules/decide";
import { parameterDefinitions, strictestOf } from "@/lib/rules/parameters";
import { lawOf } from "@/lib/rules/test/example-facts";

const hourMs = 3_600_000;
const on = (packs: readonly PackId[], instant: string) => parametersInForce(lawOf(packs, new Date(instant)));

describe("parameters", () => {
  it("give the stricter of draft and final by default", () => {
    const parameters = parametersInForce(lawOf());
    expect(parameters).toMatchObject({
      "break.interval": 2 * hourMs,
      "break.length": 900_000,
      "break.headsUp": 300_000,
      "exit.quietPeriod": 24 * hourMs,
      "consent.belowAge": 18,
      "registration.contactFromAll": true,
      "disclosure.atSignIn": true,
      "label.copied": true,
    });
  });
  it("take the shorter interval and the higher age of two laws", () => {
    const chinaAndNewYork = on(["us-ny", "cn-final-2026-07"], "2026-11-23T00:00:00Z");
    expect(chinaAndNewYork["break.interval"]).toBe(2 * hourMs);
    expect(on(["cn-final-2026-07"], "2026-11-23T00:00:00Z")["consent.belowAge"]).toBe(14);
  });
  it("do not depend on the order of the packs", () => {
    expect(on(["us-ny", "us-ca", "us-wa"], "2027-08-01T00:00:00Z")).toEqual(
      on(["us-wa", "us-ca", "us-ny"], "2027-08-01T00:00:00Z"),
    );
  });
  it("begin on the day the instrument is in force, at midnight of its own country", () => {
    const final = (instant: string) => on(["cn-final-2026-07"], instant)["break.interval"];
    expect(final("2026-07-14T23:59:59.999+08:00")).toBeNull();
    expect(final("2026-07-15T00:00:00+08:00")).toBe(2 * hourMs);
  });
  it("hold under the draft on any day, because it is chosen and not enacted", () => {
    expect(on(["cn-draft-2025-12"], "2025-01-01T00:00:00Z")["break.interval"]).toBe(2 * hourMs);
  });
  it("begin in Washington with 2027", () => {
    const washington = (instant: string) => on(["us-wa"], instant)["break.intervalMinor"];
    expect(washington("2026-12-31T23:59:59.999-08:00")).toBeNull();
    expect(washington("2027-01-01T00:00:00-08:00")).toBe(hourMs);
  });
  it("end in California when an amendment deletes them, and begin when it adds others", () => {
    const california = (instant: string) => on(["us-ca"], instant);
    expect(california("2026-12-31T23:59:59.999-08:00")["break.intervalMinor"]).toBe(3 * hourMs);
    expect(california("2027-01-01T00:00:00-08:00")["break.intervalMinor"]).toBeNull();
    expect(california("2027-06-30T23:59:59.999-07:00")["minor.sessionLimit"]).toBeNull();
    expect(california("2027-07-01T00:00:00-07:00")).toMatchObject({
      "minor.sessionLimit": hourMs,
      "minor.dayLimit": 2 * hourMs,
      "minor.memoryOff": true,
      "minor.pushOff": true,
    });
  });
  it("keep the product's own values where no pack is chosen", () => {
    const none = strictestOf([]);
    expect(none["break.length"]).toBe(900_000);
    expect(none["break.interval"]).toBeNull();
    expect(none["label.standing"]).toBe(false);
    expect(Object.keys(none)).toEqual(Object.keys(parameterDefinitions));
  });
});
