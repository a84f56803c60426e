import { defineRule } from "@/lib/rules/define-rule";

/** What is copied out of the product keeps a label in its text. */
export const copiedTextLabel = defineRule({
  id: "copied-text-label",
  cites: ["cn-final-2026-07/18", "std/labelling-measures-4"],
  obligations: ["O-05"],
  packs: ["cn-draft-2025-12", "cn-final-2026-07"],
  at: ["reply-complete"],
  duties: (_facts, parameters) =>
    parameters["label.copied"] ? [{ kind: "label", label: "copied-text" }] : [],
});
