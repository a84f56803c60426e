import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDirective, tokensOf, withoutDirectives } from "./stand-in-directive";

describe("what the model's stand-in is told", () => {
  it("may stand anywhere in a message, with quotation marks and brackets in what it shall say", () => {
    const text = 'hello [[stand-in say="a \\"b\\"]]\\nc" split=2 slow=20 first=100 cut=3]] there';
    expect(readDirective(text)).toMatchObject({
      say: 'a "b"]]\nc',
      split: 2,
      slowMs: 20,
      firstMs: 100,
      cut: 3,
      status: null,
      garbage: false,
    });
    expect(withoutDirectives(text)).toBe("hello  there");
  });

  it("is nothing where nothing is told, and the last one counts", () => {
    expect(readDirective("just a message")).toMatchObject({ say: null, status: null, hang: false });
    expect(
      readDirective("[[stand-in status=500]] [[stand-in status=429 retry-after=2 times=1]]"),
    ).toMatchObject({
      status: 429,
      retryAfter: "2",
      times: 1,
    });
  });

  it("is streamed in tokens that together are the text", () => {
    expect(tokensOf("我很好 I am fine.", null)).toEqual(["我", "很", "好", " I", " am", " fine", "."]);
    expect(tokensOf("😀ab", 1)).toEqual(["😀", "a", "b"]);
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.option(fc.nat(5)), (text, split) => {
        expect(tokensOf(text, split).join("")).toBe(text);
      }),
    );
  });
});
