import type { IncomingMessage } from "node:http";
import { OutboundResponse } from "@/lib/server/network";
import { EventDecoder } from "./event-decoder";

/**
 * The events of a streamed answer, as many at a time as arrived together. An endpoint that ignores `stream` and
 * answers with one JSON object gives one event. Throws `SyntaxError` when the body is not events at all, and the
 * socket's error when the connection breaks.
 */
export async function* eventsOf(response: Response): AsyncGenerator<string[]> {
  if (response instanceof OutboundResponse && response.incoming !== null) {
    yield* eventsArriving(response.incoming);
    return;
  }
  const text = await response.text();
  if (!text.startsWith("data:")) {
    yield [text];
    return;
  }
  const decoder = new EventDecoder();
  yield [...decoder.push(Buffer.from(text)), ...decoder.end()];
}

/** After the last word the connection may still deliver its end and be kept; one that does not is given up. */
export function closeWithin(response: Response, patienceMs: number, giveUp: () => void): void {
  const incoming = response instanceof OutboundResponse ? response.incoming : null;
  if (incoming === null || incoming.closed) return;
  const timer = setTimeout(giveUp, patienceMs).unref();
  incoming.once("close", () => clearTimeout(timer));
}

async function* eventsArriving(incoming: IncomingMessage): AsyncGenerator<string[]> {
  const decoder = new EventDecoder();
  let sawBytes = false;
  let sawEvents = false;
  for await (const bytes of bytesArriving(incoming)) {
    sawBytes = true;
    const events = decoder.push(bytes);
    if (events.length === 0) continue;
    sawEvents = true;
    yield events;
  }
  const last = decoder.end();
  if (last.length > 0) yield last;
  else if (sawBytes && !sawEvents) throw new SyntaxError("not an event stream");
}

/**
 * The stream's own iterator destroys the connection when the loop is left at `[DONE]`, before the last empty chunk
 * was read, so that no connection could be kept. This one lets the rest flow away.
 */
async function* bytesArriving(incoming: IncomingMessage): AsyncGenerator<Buffer> {
  let arrived: Buffer[] = [];
  let end: { error: Error | null } | null = null;
  let wake: () => void = () => undefined;
  incoming.on("data", (bytes: Buffer) => {
    arrived.push(bytes);
    wake();
  });
  const finish = (error: Error | null) => {
    end ??= { error };
    wake();
  };
  incoming.on("end", () => finish(null));
  incoming.on("error", finish);
  incoming.on("close", () => finish(new Error("the connection was closed")));
  const endedWith = () => end;
  while (true) {
    const bytes = arrived;
    arrived = [];
    for (const piece of bytes) yield piece;
    if (arrived.length > 0) continue;
    const ended = endedWith();
    if (ended?.error) throw ended.error;
    if (ended !== null) return;
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
  }
}
