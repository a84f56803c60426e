import { defineRule } from "@/lib/rules/define-rule";
import { prohibitedIn } from "@/lib/rules/prohibited-content";

/**
 * A message that asks for what the law prohibits is answered by a prepared text, without a model. Quotation, fiction,
 * research and news pass below level 3: talking about a thing is not asking for it, and the reply is judged anyway.
 */
export const prohibitedInput = defineRule({
  id: "prohibited-input",
  cites: ["cn-draft-2025-12/7", "cn-final-2026-07/8"],
  obligations: ["O-51"],
  packs: "every",
  at: ["user-message"],
  duties({ signals }) {
    const category = prohibitedIn(signals, 3);
    return category === null ? [] : [{ kind: "prepared-reply", reply: "prohibited-input", category }];
  },
});
