import type { PreparedReplyId } from "@/lib/domain/message";
import type { Duty, GroundedDuty, Replier, Ruling, WithholdReason } from "@/lib/domain/ruling";

/** Where several reasons close the way, the one a person can do least about is the one named. */
const reasonOrder: readonly WithholdReason[] = [
  "suspended",
  "conversation-closed",
  "waiting-for-consent",
  "registration-incomplete",
  "companion-not-for-you",
  "disclosure-not-acknowledged",
];

const preparedOrder: readonly PreparedReplyId[] = [
  "prohibited-input",
  "prohibited-reply",
  "intimate-refused",
  "human-claim-replaced",
  "detector-failed",
  "identity-answer",
];

/** Below every named place, above the model. */
const lastPlace = 99;

function placeIn<T>(order: readonly T[], item: T): number {
  const index = order.indexOf(item);
  return index === -1 ? order.length : index;
}

/** The place of a duty in the order below; the lowest place decides who replies. */
function placeOf(duty: Duty): number {
  switch (duty.kind) {
    case "end-conversation":
      return 0;
    case "prepared-reply":
    case "replace-reply":
      return duty.reply === "crisis-support" ? 1 : 40 + placeIn(preparedOrder, duty.reply);
    case "withhold":
      return duty.reason === "rule-failed" ? 30 : 10 + placeIn(reasonOrder, duty.reason);
    case "leave-to-human":
      return 20;
    case "require":
    case "remind":
    case "label":
      return lastPlace;
    default:
      return duty satisfies never;
  }
}

function replierOf(duty: Duty): Replier {
  switch (duty.kind) {
    case "end-conversation":
      return { kind: "prepared", reply: duty.farewell };
    case "prepared-reply":
    case "replace-reply":
      return { kind: "prepared", reply: duty.reply };
    case "withhold":
      return { kind: "nobody", reason: duty.reason };
    case "leave-to-human":
      return { kind: "human" };
    case "require":
    case "remind":
    case "label":
      return { kind: "model" };
    default:
      return duty satisfies never;
  }
}

/**
 * Resolves the duties of a moment. Who replies, first that applies:
 * exit → crisis support → withheld → a human → withheld because a rule failed → prohibited content → other prepared
 * texts → the model. Exit and crisis support stand before every limit because they call no model, cost nobody
 * anything, and a person in crisis or on the way out must never meet a closed door (O-14, O-16, O-17).
 */
export function resolve(grounds: readonly GroundedDuty[], failures: Ruling["failures"]): Ruling {
  const duties = grounds.map(({ duty }) => duty);
  const first = duties.reduce<Duty | null>(
    (best, duty) => (best === null || placeOf(duty) < placeOf(best) ? duty : best),
    null,
  );
  const labels = duties.flatMap((duty) => (duty.kind === "label" ? [duty.label] : []));
  const requirements = duties.flatMap((duty) => (duty.kind === "require" ? [duty.requirement] : []));
  return {
    replier: first === null ? { kind: "model" } : replierOf(first),
    ended: first?.kind === "end-conversation" ? { farewell: first.farewell, quietMs: first.quietMs } : null,
    requirements: [...new Set(requirements)],
    reminders: duties.flatMap((duty) =>
      duty.kind === "remind"
        ? [{ notice: duty.notice, usedMs: duty.usedMs, occurrence: duty.occurrence }]
        : [],
    ),
    labels: [...new Set(labels)],
    grounds,
    failures,
  };
}
