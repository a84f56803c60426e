import { describe, expect, it } from "vitest";
import { decide } from "@/lib/rules/decide";
import { lawOf, minor, signal, userMessage } from "@/lib/rules/test/example-facts";

describe("exit", () => {
  const dayMs = 24 * 3_600_000;
  const leaving = signal("exit");

  it("ends the conversation at once with the one farewell and a day of quiet", () => {
    const ruling = decide("user-message", userMessage({ signals: [leaving] }), lawOf());
    expect(ruling.ended).toEqual({ farewell: "exit-farewell", quietMs: dayMs });
    expect(ruling.replier).toEqual({ kind: "prepared", reply: "exit-farewell" });
  });
  it("comes before prohibited content, identity, a failed detector and every reason to withhold", () => {
    const facts = userMessage({
      audience: minor,
      standing: "waiting-for-consent",
      relationship: "partner",
      disclosedAt: null,
      signals: [signal("violence"), signal("identity-question"), signal("unknown"), leaving],
    });
    expect(decide("user-message", facts, lawOf()).ended?.farewell).toBe("exit-farewell");
  });
  it("lets a person leave a human operator as well", () => {
    const facts = userMessage({ control: "human", signals: [leaving] });
    expect(decide("user-message", facts, lawOf()).ended).not.toBeNull();
  });
  it("keeps the help lines in sight of somebody in danger who says goodbye", () => {
    const facts = userMessage({ signals: [signal("crisis", { level: 3 }), leaving] });
    expect(decide("user-message", facts, lawOf()).ended).toEqual({
      farewell: "crisis-support",
      quietMs: dayMs,
    });
  });
  it("says no second farewell in a conversation already left", () => {
    const ruling = decide("user-message", userMessage({ control: "closed", signals: [leaving] }), lawOf());
    expect(ruling.ended).toBeNull();
    expect(ruling.replier).toEqual({ kind: "nobody", reason: "conversation-closed" });
  });
  it("is not set off by somebody else's goodbye", () => {
    const told = userMessage({ signals: [signal("exit", { subject: "quoted" })] });
    expect(decide("user-message", told, lawOf()).ended).toBeNull();
  });
});
