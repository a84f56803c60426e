import { describe, expect, it } from "vitest";
import { decide } from "@/lib/rules/decide";
import { lawOf, signal, userMessage } from "@/lib/rules/test/example-facts";

describe("detector-failure-message", () => {
  it("keeps a message that nobody could judge away from the model", () => {
    const ruling = decide("user-message", userMessage({ signals: [signal("unknown")] }), lawOf());
    expect(ruling.replier).toEqual({ kind: "prepared", reply: "detector-failed" });
  });
  it("does not hide a crisis that another detector did see", () => {
    const signals = [signal("unknown"), signal("crisis", { level: 2 })];
    expect(decide("user-message", userMessage({ signals }), lawOf()).replier).toMatchObject({
      reply: "crisis-support",
    });
  });
  it("says nothing when every detector has spoken", () => {
    expect(decide("user-message", userMessage(), lawOf()).replier.kind).toBe("model");
  });
});
