import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { createNormaliser, normalise, normalisedString } from "./normalise";

// Many runs on a busy machine: the time allowed is no measure of the code.
vi.setConfig({ testTimeout: 60_000 });

const fold = (text: string): string => normalisedString(normalise(text));
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(..."自杀 .·-\n\u200b’'aA1。，😀🏽殺é\u0301①…") }),
);

describe("reading through the ways of hiding a word", () => {
  it.each([
    ["自 杀", "自杀"],
    ["自.杀", "自杀"],
    ["自·-杀", "自杀"],
    ["自\u200b杀", "自杀"],
    ["自殺", "自杀"],
    ["ＫＩＬＬ　ＭＹＳＥＬＦ", "kill myself"],
    ["𝐤𝐢𝐥𝐥", "kill"],
    ["don’t", "don't"],
    ["k\u0336i\u0336ll", "kill"],
    ["kill   \t myself", "kill myself"],
    ["①②", "12"],
  ])("%j is read as %j", (hidden, plain) => {
    expect(fold(hidden)).toBe(plain);
  });

  it("keeps sentence ends and paragraphs apart", () => {
    expect(fold("自。杀")).toBe("自。杀");
    expect(fold("自\n杀")).toBe("自\n杀");
    expect(fold("自……杀")).toBe("自......杀");
  });

  it("is idempotent", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 1000 },
    );
  });

  it("gives the same for any way of cutting the text into chunks", () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.nat(40)), (text, cuts) => {
        const whole = normalise(text);
        const normaliser = createNormaliser();
        let from = 0;
        for (const cut of cuts) {
          normaliser.push(text.slice(from, from + cut));
          from += cut;
        }
        normaliser.push(text.slice(from));
        normaliser.end();
        expect(normaliser.output).toEqual(whole);
      }),
    );
  });

  it("keeps offsets in order, inside the original, and pointing at what was folded", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { codes, starts, ends } = normalise(text);
        expect(starts.length).toBe(codes.length);
        starts.forEach((start, at) => {
          expect(start).toBeLessThan(ends[at] ?? 0);
          expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
          expect(ends[at]).toBeLessThanOrEqual(text.length);
        });
      }),
    );
    const { starts, ends } = normalise("我想自\u200b 殺");
    expect([starts[2], ends[3]]).toEqual([2, 6]);
  });

  it("ignores zero-width characters wherever they are put", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.nat(30), (text, at) => {
        const units = [...text];
        units.splice(at, 0, "\u200b");
        expect(fold(units.join(""))).toBe(fold(text));
      }),
    );
  });
});
