import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileAutomaton } from "./matcher";

function read(tokens: readonly string[], text: string): { found: string[]; depth: number } {
  const automaton = compileAutomaton(tokens);
  const found: string[] = [];
  let state = 0;
  for (let at = 0; at < text.length; at += 1) {
    state = automaton.next(state, text.charCodeAt(at));
    for (const index of automaton.outputs(state)) found.push(`${tokens[index]}@${at + 1}`);
  }
  return { found: found.sort(), depth: automaton.depth(state) };
}

const word = fc.string({ unit: fc.constantFrom("a", "b", "自", "杀"), minLength: 1, maxLength: 5 });

describe("finding all words in one pass", () => {
  it("finds overlapping and nested words", () => {
    expect(read(["he", "she", "hers"], "ushers").found).toEqual(["he@4", "hers@6", "she@4"]);
  });

  it("finds exactly what a naive search finds, and knows what is still in progress", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1, maxLength: 12 }),
        fc.string({ unit: fc.constantFrom("a", "b", "自", "杀", "x"), maxLength: 60 }),
        (tokens, text) => {
          const naive = tokens
            .flatMap((token) =>
              [...text].map((_, at) => (text.startsWith(token, at) ? `${token}@${at + token.length}` : "")),
            )
            .filter((hit) => hit !== "")
            .sort();
          const longest = Math.max(
            0,
            ...tokens.flatMap((token) =>
              Array.from(token, (_, at) => (text.endsWith(token.slice(0, at + 1)) ? at + 1 : 0)),
            ),
          );
          expect(read(tokens, text)).toEqual({ found: naive, depth: longest });
        },
      ),
    );
  });
});
