import { defineRule } from "@/lib/rules/define-rule";

/**
 * No conversation before the person has acknowledged that an AI is speaking. The acknowledgement belongs to a login
 * session, so that a new sign-in asks again.
 */
export const disclosureBeforeChat = defineRule({
  id: "disclosure-before-chat",
  cites: [
    "cn-draft-2025-12/16",
    "cn-final-2026-07/18",
    "us-ny/1702",
    "us-ca/22602",
    "us-wa/HB-2225",
    "eu-aiact/50-1",
    "eu-aiact/50-5",
  ],
  obligations: ["O-02", "O-03", "O-67", "O-69", "O-70"],
  packs: "every",
  at: ["conversation-open", "user-message"],
  duties: (facts, parameters) =>
    parameters["disclosure.atStart"] && facts.disclosedAt === null
      ? [
          { kind: "remind", notice: "disclosure", usedMs: 0, occurrence: 1 },
          { kind: "require", requirement: "disclosure" },
          { kind: "withhold", reason: "disclosure-not-acknowledged" },
        ]
      : [],
});
