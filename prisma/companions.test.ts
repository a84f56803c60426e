import { describe, expect, it } from "vitest";
import { isIntimate } from "@/lib/domain/companion";
import { locales } from "@/lib/domain/locale";
import { companions } from "./companions";

describe("the seeded companions", () => {
  it("are six, each with its own id", () => {
    expect(new Set(companions.map((companion) => companion.id)).size).toBe(6);
  });

  it("never offer an intimate relationship to a minor or an elder", () => {
    for (const companion of companions.filter(({ relationship }) => isIntimate(relationship))) {
      expect(companion.audiences).toEqual(["adult"]);
    }
  });

  it("leave every audience at least four to choose from", () => {
    for (const audience of ["adult", "minor", "elder"] as const) {
      expect(companions.filter(({ audiences }) => audiences.includes(audience)).length).toBeGreaterThan(3);
    }
  });

  it.each(locales)(
    "say in their greeting, their card and their prompt that they are an AI (%s)",
    (locale) => {
      for (const { texts } of companions) {
        expect(texts[locale].greeting).toMatch(/AI|人工智能/);
        expect(texts[locale].honesty).toMatch(/AI|人工智能/);
        expect(texts[locale].boundaries).toMatch(/AI|人工智能/);
        expect(texts[locale].suggestions).toHaveLength(3);
      }
    },
  );

  it.each(locales)("never beg, count days or call anybody back (%s)", (locale) => {
    for (const { texts } of companions) {
      const shown = [texts[locale].greeting, texts[locale].tagline, ...texts[locale].suggestions].join("\n");
      expect(shown).not.toMatch(/别走|不要离开|想你|等你回来|连续.*天|miss you|don't go|come back|streak/i);
    }
  });
});
