/** Aho–Corasick automaton over UTF-16 units; states are numbers, 0 is the root. */
export type Automaton = {
  /** The state after one more unit. */
  next(state: number, code: number): number;
  /** Length of the longest suffix read so far that is still the beginning of some token. */
  depth(state: number): number;
  /** Indices of the tokens that end in this state, longest first. */
  outputs(state: number): readonly number[];
};

const NONE: readonly number[] = [];

type Edges = { size: number; keys: Int32Array; values: Int32Array };

function findEdge(edges: Edges, key: number): number {
  const mask = edges.size - 1;
  let slot = Math.imul(key, 0x9e3779b1) & mask;
  for (;;) {
    const found = edges.keys[slot];
    if (found === key) return edges.values[slot] ?? -1;
    if (found === -1) return -1;
    slot = (slot + 1) & mask;
  }
}

function packEdges(pairs: ReadonlyMap<number, number>): Edges {
  let size = 16;
  while (size < pairs.size * 3) size *= 2;
  const edges: Edges = { size, keys: new Int32Array(size).fill(-1), values: new Int32Array(size) };
  for (const [key, value] of pairs) {
    let slot = Math.imul(key, 0x9e3779b1) & (size - 1);
    while (edges.keys[slot] !== -1) slot = (slot + 1) & (size - 1);
    edges.keys[slot] = key;
    edges.values[slot] = value;
  }
  return edges;
}

/** Compiles tokens (already folded, none empty) into an automaton. Linear in their total length. */
export function compileAutomaton(tokens: readonly string[]): Automaton {
  // Units are renumbered densely so that state × unit fits an integer key of the edge table.
  const letters = new Uint16Array(65_536);
  let letterCount = 1;
  for (const token of tokens) {
    for (let at = 0; at < token.length; at += 1) {
      const code = token.charCodeAt(at);
      if (letters[code] === 0) letters[code] = letterCount++;
    }
  }

  // One map for all edges: a map for each of some 15,000 states costs more than all the rest of loading.
  const trie = new Map<number, number>();
  const parents: number[] = [0];
  const lettersIn: number[] = [0];
  const depths: number[] = [0];
  const outputs: (readonly number[])[] = [NONE];
  tokens.forEach((token, index) => {
    let state = 0;
    for (let at = 0; at < token.length; at += 1) {
      const letter = letters[token.charCodeAt(at)] ?? 0;
      const key = state * letterCount + letter;
      let child = trie.get(key);
      if (child === undefined) {
        child = depths.length;
        trie.set(key, child);
        parents.push(state);
        lettersIn.push(letter);
        depths.push(at + 1);
        outputs.push(NONE);
      }
      state = child;
    }
    outputs[state] = [...(outputs[state] ?? NONE), index];
  });

  const byDepth: number[][] = [];
  depths.forEach((depth, state) => {
    const level = byDepth[depth];
    if (level === undefined) byDepth[depth] = [state];
    else level.push(state);
  });
  const fails = new Int32Array(depths.length);
  for (const state of byDepth.slice(2).flat()) {
    const letter = lettersIn[state] ?? 0;
    let fallback = parents[state] ?? 0;
    while (fallback !== 0) {
      fallback = fails[fallback] ?? 0;
      const sibling = trie.get(fallback * letterCount + letter);
      if (sibling === undefined) continue;
      fails[state] = sibling;
      const inherited = outputs[sibling] ?? NONE;
      if (inherited.length > 0) outputs[state] = [...(outputs[state] ?? NONE), ...inherited];
      break;
    }
  }

  const edges = packEdges(trie);

  return {
    next(state, code) {
      const letter = letters[code] ?? 0;
      if (letter === 0) return 0;
      let from = state;
      for (;;) {
        const to = findEdge(edges, from * letterCount + letter);
        if (to !== -1) return to;
        if (from === 0) return 0;
        from = fails[from] ?? 0;
      }
    },
    depth: (state) => depths[state] ?? 0,
    outputs: (state) => outputs[state] ?? NONE,
  };
}
