import { defineRule } from "@/lib/rules/define-rule";

/** Every chat screen says all the time that an AI is speaking. */
export const standingLabel = defineRule({
  id: "standing-label",
  cites: [
    "cn-draft-2025-12/16",
    "cn-final-2026-07/18",
    "eu-aiact/50-5",
    "std/GB-45438-2025-5.6",
    "std/labelling-measures-4",
  ],
  obligations: ["O-01", "O-70"],
  packs: ["cn-draft-2025-12", "cn-final-2026-07", "eu-aiact"],
  at: ["conversation-open"],
  duties: (_facts, parameters) =>
    parameters["label.standing"] ? [{ kind: "label", label: "standing" }] : [],
});
