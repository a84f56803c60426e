import { defineRule } from "@/lib/rules/define-rule";

/**
 * Somebody who never signs out is told again once a day, on opening a conversation. It asks and does not withhold:
 * a message already typed is never lost to it.
 */
export const disclosureRepeated = defineRule({
  id: "disclosure-repeated",
  cites: ["us-ny/1702"],
  obligations: ["O-67"],
  packs: ["us-ny"],
  at: ["conversation-open"],
  duties({ now, disclosedAt }, parameters) {
    const repeatAfterMs = parameters["disclosure.repeatAfter"];
    if (repeatAfterMs === null || disclosedAt === null) return [];
    if (now.getTime() - disclosedAt.getTime() < repeatAfterMs) return [];
    return [
      { kind: "remind", notice: "disclosure", usedMs: 0, occurrence: 2 },
      { kind: "require", requirement: "disclosure" },
    ];
  },
});
