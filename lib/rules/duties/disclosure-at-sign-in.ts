import { defineRule } from "@/lib/rules/define-rule";

/** At every new sign-in the person is told again that nobody human is on the other side. */
export const disclosureAtSignIn = defineRule({
  id: "disclosure-at-sign-in",
  cites: ["cn-draft-2025-12/16"],
  obligations: ["O-03"],
  packs: ["cn-draft-2025-12"],
  at: ["sign-in"],
  duties: (_facts, parameters) =>
    parameters["disclosure.atSignIn"] ? [{ kind: "require", requirement: "disclosure" }] : [],
});
