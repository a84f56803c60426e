import { defineRule } from "@/lib/rules/define-rule";
import { prohibitedIn } from "@/lib/rules/prohibited-content";

/**
 * A reply with prohibited content is withdrawn. Our own words are held to more than the person's: a quotation or a
 * story is let through at level 1 only.
 */
export const prohibitedReply = defineRule({
  id: "prohibited-reply",
  cites: ["cn-draft-2025-12/7", "cn-final-2026-07/8"],
  obligations: ["O-51"],
  packs: "every",
  at: ["reply-segment"],
  duties({ signals }) {
    const category = prohibitedIn(signals, 2);
    return category === null ? [] : [{ kind: "replace-reply", reply: "prohibited-reply", category }];
  },
});
