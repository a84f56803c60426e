import { defineRule } from "@/lib/rules/define-rule";

/**
 * A reply that plays a partner or a relative for a minor is withdrawn, whichever companion wrote it: single-turn
 * refusals are bypassed by a plot line, so the words that come out are judged, not the request.
 */
export const intimateReplyToMinor = defineRule({
  id: "intimate-reply-to-minor",
  cites: ["cn-final-2026-07/14", "us-ca/21812", "us-wa/HB-2225"],
  obligations: ["O-26"],
  packs: "every",
  at: ["reply-segment"],
  duties: ({ audience, signals }) =>
    audience.kind === "minor" &&
    signals.some(
      ({ category, subject }) => (category === "intimate" || category === "kinship") && subject !== "quoted",
    )
      ? [{ kind: "replace-reply", reply: "intimate-refused" }]
      : [],
});
