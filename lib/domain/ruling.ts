import type { PreparedReplyId } from "@/lib/domain/message";
import type { NoticeKind } from "@/lib/domain/notice";
import type { ArticleId } from "@/lib/domain/pack";
import type { ProhibitedCategory } from "@/lib/domain/signal";

/** Why nobody answers, or a page stays closed. Plain sentences under `withhold.<reason>`. */
export const withholdReasons = [
  "disclosure-not-acknowledged",
  "waiting-for-consent",
  "suspended",
  "companion-not-for-you",
  "conversation-closed",
  "registration-incomplete",
  "rule-failed",
] as const;
export type WithholdReason = (typeof withholdReasons)[number];

export const labelKinds = ["standing", "message", "copied-text", "implicit"] as const;
export type LabelKind = (typeof labelKinds)[number];

/** What a person must give before going on. */
export const requirements = ["age", "contact", "agreement", "disclosure", "guardian-consent"] as const;
export type Requirement = (typeof requirements)[number];

/** One thing the law asks to be done. A rule returns these; it never acts. */
export type Duty =
  | { kind: "withhold"; reason: WithholdReason }
  | { kind: "require"; requirement: Requirement }
  | { kind: "prepared-reply"; reply: PreparedReplyId; category?: ProhibitedCategory }
  /** Stop the reply that is being written and put this text in its place. */
  | { kind: "replace-reply"; reply: PreparedReplyId; category?: ProhibitedCategory }
  | { kind: "remind"; notice: NoticeKind; usedMs: number; occurrence: number }
  | { kind: "label"; label: LabelKind }
  /** A human has the conversation, or is being waited for: the model stays silent. */
  | { kind: "leave-to-human" }
  /** Close the conversation at once, with a farewell and no model call; stay quiet afterwards. */
  | { kind: "end-conversation"; farewell: PreparedReplyId; quietMs: number };

/** A duty with the rule that asked for it and the articles that rule cites. */
export type GroundedDuty = { duty: Duty; ruleId: string; articles: readonly ArticleId[] };

export type Replier =
  | { kind: "model" }
  | { kind: "prepared"; reply: PreparedReplyId }
  | { kind: "human" }
  | { kind: "nobody"; reason: WithholdReason };

/** All duties of a moment, resolved. `discharge` carries it out. */
export type Ruling = {
  replier: Replier;
  ended: { farewell: PreparedReplyId; quietMs: number } | null;
  requirements: readonly Requirement[];
  reminders: readonly { notice: NoticeKind; usedMs: number; occurrence: number }[];
  labels: readonly LabelKind[];
  /** Every duty with its ground, for the audit. */
  grounds: readonly GroundedDuty[];
  /** Rules that threw, for the log: each stands in `grounds` as a duty that fails closed. */
  failures: readonly { ruleId: string; error: unknown }[];
};
