/**
 * What a message may tell the stand-in to do, as the last `[[stand-in …]]` of the last user message:
 *
 * - `say="…"` streams exactly this text (`\n`, `\"` and `\\` are understood), `split=N` cuts it into tokens of
 *   N characters; without it a token is one CJK character or one Latin word
 * - `say64=…` is `say` in base64: for a text that would be judged if it stood readable in the person's message
 * - `first=ms` waits before the first token, `slow=ms` before each later one
 * - `cut=N` destroys the connection after N tokens, `hang` goes silent after the headers, `empty` ends without a
 *   text, `garbage` sends something that is not JSON, `refuse-usage` answers 400 to `stream_options`
 * - `status=N` fails with this HTTP status, `retry-after=N` adds the header in seconds
 * - `times=N` misbehaves only for the first N calls with the same message, then succeeds
 */
export type StandInDirective = {
  say: string | null;
  split: number | null;
  slowMs: number;
  firstMs: number;
  cut: number | null;
  status: number | null;
  retryAfter: string | null;
  times: number | null;
  garbage: boolean;
  hang: boolean;
  empty: boolean;
  refuseUsage: boolean;
};

const directivePattern = /\[\[stand-in((?:[^"\]]|"(?:[^"\\]|\\.)*")*)\]\]/gs;
const wordPattern = /([a-z][a-z0-9-]*)(?:=("(?:[^"\\]|\\.)*"|[^\s"]+))?/gs;

export function readDirective(text: string): StandInDirective {
  const words = new Map<string, string>();
  const body = [...text.matchAll(directivePattern)].at(-1)?.[1] ?? "";
  for (const [, name = "", value = ""] of body.matchAll(wordPattern)) words.set(name, unquote(value));
  const number = (name: string): number | null => {
    const value = Number(words.get(name));
    return words.has(name) && Number.isFinite(value) ? value : null;
  };
  return {
    say: words.get("say") ?? decoded(words.get("say64")),
    split: number("split"),
    slowMs: number("slow") ?? 0,
    firstMs: number("first") ?? 0,
    cut: number("cut"),
    status: number("status"),
    retryAfter: words.get("retry-after") ?? null,
    times: number("times"),
    garbage: words.has("garbage"),
    hang: words.has("hang"),
    empty: words.has("empty"),
    refuseUsage: words.has("refuse-usage"),
  };
}

/** The message without its directives: what the stand-in echoes. */
export function withoutDirectives(text: string): string {
  return text.replace(directivePattern, "").trim();
}

/** The tokens in which a text is streamed; together they are the text again. */
export function tokensOf(text: string, split: number | null): string[] {
  if (split === null)
    return text.match(/\s*[\p{Script=Latin}\p{N}'’-]+|\s*[^\p{Script=Latin}\p{N}]/gu) ?? [text];
  const characters = [...text];
  const tokens: string[] = [];
  for (let at = 0; at < characters.length; at += Math.max(1, split)) {
    tokens.push(characters.slice(at, at + Math.max(1, split)).join(""));
  }
  return tokens;
}

function unquote(value: string): string {
  if (!value.startsWith('"')) return value;
  return value.slice(1, -1).replace(/\\(.)/gs, (_, escaped: string) => (escaped === "n" ? "\n" : escaped));
}

function decoded(base64: string | undefined): string | null {
  return base64 === undefined ? null : Buffer.from(base64, "base64").toString("utf8");
}
