/** The words of the load test's model: fixed by the request's id, so that the client knows what it must receive. */
const words =
  "the a quiet river keeps its own slow time and every small light on the far bank moves with it we talked for hours about ordinary things rain bread trains letters music and then said nothing at all".split(
    " ",
  );

/** 32-bit FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const unit of Buffer.from(text)) value = Math.imul(value ^ unit, 0x01000193);
  return value >>> 0;
}

export function token(id: string, index: number): string {
  return `${words[(hash(id) + index * 31) % words.length]} `;
}

export function replyText(id: string, tokens: number): string {
  return Array.from({ length: tokens }, (_, index) => token(id, index)).join("");
}

/** What a message asks of the model: its id, the wait before the first token and between tokens, how many tokens. */
export type Shape = { id: string; firstMs: number; pauseMs: number; tokens: number };

export function directive({ id, firstMs, pauseMs, tokens }: Shape): string {
  return `[[bench id=${id} first=${firstMs} pause=${pauseMs} tokens=${tokens}]]`;
}

export function readDirective(text: string): Shape {
  const found = /\[\[bench id=(\w+) first=(\d+) pause=(\d+) tokens=(\d+)\]\]/.exec(text);
  if (!found) throw new Error("The message carries no directive.");
  const [, id = "", first, pause, tokens] = found;
  return { id, firstMs: Number(first), pauseMs: Number(pause), tokens: Number(tokens) };
}

/** Milliseconds of the machine's monotonic clock, the same in every process. */
export function monotonicMs(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}
