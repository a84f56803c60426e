import { defineRule } from "@/lib/rules/define-rule";

/**
 * Asked whether it is human, the companion answers with the prepared text and no model is called. A model told to
 * stay in its part may dodge ("why do you ask?") without ever claiming to be human, and no judgement of the reply
 * can prove that the question was answered; the one sentence that must be true is therefore never left to a model.
 */
export const identityQuestion = defineRule({
  id: "identity-question",
  cites: ["cn-draft-2025-12/16", "cn-final-2026-07/18", "us-wa/HB-2225", "us-ca/22602", "eu-aiact/50-1"],
  obligations: ["O-08"],
  packs: "every",
  at: ["user-message"],
  duties: ({ signals }) =>
    signals.some(({ category, subject }) => category === "identity-question" && subject !== "quoted")
      ? [{ kind: "prepared-reply", reply: "identity-answer" }]
      : [],
});
