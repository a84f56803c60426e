import type { Variants } from "./voice-parts";

/** What a choice depends on: the turn's seed and everything the companion has said before, oldest first. */
export type Choice = { seed: string; said: readonly string[] };

/**
 * Chooses one of the texts and fills it in: one that was never said in these turns, else the one said longest ago;
 * among equals the seed decides, so that the same turns always give the same words.
 */
export function pick(
  variants: Variants,
  choice: Choice,
  values: Readonly<Record<string, string>> = {},
): string {
  let best = "";
  let bestRank: [number, number] | null = null;
  for (const variant of variants) {
    if (!canFill(variant, values)) continue;
    const sign = longestLiteral(variant);
    const rank: [number, number] = [
      choice.said.findLastIndex((text) => text.includes(sign)),
      seeded(`${choice.seed}${variant}`),
    ];
    if (bestRank !== null && (rank[0] > bestRank[0] || (rank[0] === bestRank[0] && rank[1] >= bestRank[1]))) {
      continue;
    }
    best = variant;
    bestRank = rank;
  }
  return fill(best, values);
}

/** A number that depends on nothing but the text (FNV-1a, 32 bits). */
export function seeded(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** The part of a template that stays the same whatever is filled in: by it a text is known again. */
export function longestLiteral(template: string): string {
  return template
    .split(/\{\w+\}/)
    .reduce((longest, part) => (part.length > longest.length ? part : longest), "");
}

export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
}

function canFill(template: string, values: Readonly<Record<string, string>>): boolean {
  return [...template.matchAll(/\{(\w+)\}/g)].every(([, name = ""]) => (values[name] ?? "") !== "");
}
