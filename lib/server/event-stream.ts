import "server-only";
import type { ChatEvent } from "@/lib/domain/chat-event";

const encoder = new TextEncoder();

/** Headers that keep proxies and Next's compression from holding events back. */
const eventStreamHeaders = {
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "no-cache, no-transform",
  "x-accel-buffering": "no",
};

/** What writes to one open page. Writing to a page that has gone away does nothing. */
export type EventSink = { emit(event: ChatEvent): void; comment(): void; close(): void };

/**
 * An event stream response. `start` gets the sink; `cancel` runs when the page goes away.
 * Events written in one turn of the event loop leave in one chunk.
 */
export function eventStream(
  start: (sink: EventSink) => void,
  cancel: () => void = () => undefined,
): Response {
  let pending = "";
  let open = true;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const flush = () => {
        if (pending === "" || !open) return;
        controller.enqueue(encoder.encode(pending));
        pending = "";
      };
      const write = (text: string) => {
        if (!open) return;
        if (pending === "") queueMicrotask(flush);
        pending += text;
      };
      start({
        emit: (event) => write(`data: ${JSON.stringify(event)}\n\n`),
        comment: () => write(":\n\n"),
        close() {
          flush();
          if (open) controller.close();
          open = false;
        },
      });
    },
    cancel() {
      open = false;
      cancel();
    },
  });
  return new Response(body, { headers: eventStreamHeaders });
}
