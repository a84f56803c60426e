import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("../../app/globals.css", import.meta.url), "utf8");

type Light = "day" | "night";
type Tokens = Map<string, Record<Light, string>>;

/** The colour pairs of one block of the stylesheet; colours with transparency are light, not paper, and left out. */
function tokensOf(selector: string): Tokens {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf("\n}", start));
  const pairs = block.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g);
  return new Map(
    [...pairs].map(([, name = "", day = "", night = ""]): [string, Record<Light, string>] => [
      name,
      { day, night },
    ]),
  );
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [bright = 0, dim = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (bright + 0.05) / (dim + 0.05);
}

const papers = ["surface", "surface-raised", "surface-sunken"];
const inks = [
  "ink",
  "ink-soft",
  "ink-faint",
  "accent",
  "accent-strong",
  "ai-label",
  "person",
  "notice",
  "danger",
];

/** Text on its ground: 4.5 to 1. */
const texts = [
  ...papers.flatMap((paper) => inks.map((ink): [string, string] => [ink, paper])),
  ...["ink", "ink-soft", "accent"].map((ink): [string, string] => [ink, "accent-soft"]),
  ["ink", "person-soft"],
  ["person", "person-soft"],
  ["notice", "notice-soft"],
  ["danger", "danger-soft"],
  ["on-accent", "accent"],
  ["on-accent", "accent-strong"],
  ["on-person", "person"],
  ["on-danger", "danger"],
] as const;

/** Edges of controls and the focus ring: 3 to 1. */
const edges = papers.flatMap((paper) => [["line-strong", paper] as const, ["focus", paper] as const]);

const standard = tokensOf(":root");
const looks = {
  standard,
  elder: new Map([...standard, ...tokensOf(':root[data-look="elder"]')]),
  minor: new Map([...standard, ...tokensOf(':root[data-look="minor"]')]),
};

describe.each(Object.entries(looks))("in the %s look", (_, tokens) => {
  it.each(["day", "night"] as const)("every text can be read by %s (WCAG AA)", (light) => {
    for (const [text, ground] of texts) {
      const ratio = contrast(tokens.get(text)?.[light] ?? "", tokens.get(ground)?.[light] ?? "");
      expect(ratio, `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(["day", "night"] as const)("every control and the focus can be seen by %s", (light) => {
    for (const [edge, ground] of edges) {
      const ratio = contrast(tokens.get(edge)?.[light] ?? "", tokens.get(ground)?.[light] ?? "");
      expect(ratio, `${edge} on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  });
});
