import { describe, expect, it } from "vitest";
import { decide } from "@/lib/rules/decide";
import { lawOf, signal, userMessage } from "@/lib/rules/test/example-facts";

describe("identity-question", () => {
  it("answers whoever asks whether it is human, without asking a model", () => {
    const ruling = decide("user-message", userMessage({ signals: [signal("identity-question")] }), lawOf());
    expect(ruling.replier).toEqual({ kind: "prepared", reply: "identity-answer" });
  });
  it("does so whatever the companion plays", () => {
    for (const relationship of ["friend", "partner", "kin"] as const) {
      const facts = userMessage({ relationship, signals: [signal("identity-question")] });
      expect(decide("user-message", facts, lawOf()).replier).toMatchObject({ reply: "identity-answer" });
    }
  });
  it("leaves a question that is only quoted to the companion", () => {
    const quoted = userMessage({ signals: [signal("identity-question", { subject: "quoted" })] });
    expect(decide("user-message", quoted, lawOf()).replier.kind).toBe("model");
  });
});
