import { defineRule } from "@/lib/rules/define-rule";

/** Who generated a text, with what and when, is stored with it in machine-readable form. */
export const implicitLabel = defineRule({
  id: "implicit-label",
  cites: ["cn-final-2026-07/18", "eu-aiact/50-2", "std/labelling-measures-5"],
  obligations: ["O-05", "O-70"],
  packs: ["cn-draft-2025-12", "cn-final-2026-07", "eu-aiact"],
  at: ["reply-complete"],
  duties: (_facts, parameters) =>
    parameters["label.implicit"] ? [{ kind: "label", label: "implicit" }] : [],
});
