import { describe, expect, it } from "vitest";
import { prohibitedCategories } from "@/lib/domain/signal";
import { decide } from "@/lib/rules/decide";
import { lawOf, signal, userMessage } from "@/lib/rules/test/example-facts";

describe("prohibited-input", () => {
  const replierFor = (...signals: ReturnType<typeof signal>[]) =>
    decide("user-message", userMessage({ signals }), lawOf()).replier;

  it("answers every category of Article 8 with the prepared text", () => {
    for (const category of prohibitedCategories) {
      expect(replierFor(signal(category, { subject: "other" }))).toEqual({
        kind: "prepared",
        reply: "prohibited-input",
      });
    }
  });
  it("records the category with the article", () => {
    const facts = userMessage({ signals: [signal("gambling")] });
    const [ground] = decide("user-message", facts, lawOf()).grounds;
    expect(ground?.duty).toMatchObject({ category: "gambling" });
    expect(ground?.articles).toContain("cn-final-2026-07/8");
  });
  it("lets a person speak of the news, a novel or their homework", () => {
    expect(replierFor(signal("violence", { level: 1, subject: "quoted" })).kind).toBe("model");
    expect(replierFor(signal("violence", { level: 2, subject: "quoted" })).kind).toBe("model");
  });
  it("is not taken in by quotation marks around the gravest", () => {
    expect(replierFor(signal("violence", { level: 3, subject: "quoted" })).kind).toBe("prepared");
  });
});
