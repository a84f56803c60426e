import { Agent, request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { directive, monotonicMs, replyText, type Shape } from "./token";
import type { UpstreamRecord } from "./upstream";

/** One way to reach the model: directly, or through the app. */
export type Route = {
  name: string;
  url: URL;
  headers: Record<string, string>;
  body(text: string): string;
  /** The reply's text in one event of the stream; null for other events. */
  textOf(event: unknown): string | null;
};

export type Load = { messages: number; firstMs: number; pauseMs: number; tokens: number };

/** Measured in ms: what stands between client and model besides the model's own time. */
export type Measured = { addedFirst: number; addedTotal: number; heldTokens: number; error: string | null };

const agent = new Agent({ keepAlive: true, maxSockets: Infinity, noDelay: true });

type Answer = { sentAt: number; firstAt: number; endAt: number; text: string };

function ask(route: Route, text: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const answer: Answer = { sentAt: monotonicMs(), firstAt: 0, endAt: 0, text: "" };
    const body = route.body(text);
    let rest = "";
    const asking = request(
      route.url,
      {
        method: "POST",
        agent,
        headers: { ...route.headers, "content-length": Buffer.byteLength(body) },
        timeout: 60_000,
      },
      (response) => {
        if (response.statusCode !== 200) reject(new Error(`HTTP ${response.statusCode}`));
        response.setEncoding("utf8");
        response.on("data", (chunk: string) => {
          const now = monotonicMs();
          const events = (rest + chunk).split("\n\n");
          rest = events.pop() ?? "";
          for (const event of events) {
            if (!event.startsWith("data: {")) continue;
            const piece = route.textOf(JSON.parse(event.slice(6)));
            if (!piece) continue;
            answer.firstAt ||= now;
            answer.text += piece;
          }
        });
        response.on("end", () => resolve({ ...answer, endAt: monotonicMs() }));
        response.on("error", reject);
      },
    );
    asking.on("timeout", () => asking.destroy(new Error("timeout")));
    asking.on("error", reject);
    asking.end(body);
  });
}

const squeezed = (text: string) => text.replaceAll(/\s+/g, " ").trim();

let run = 0;

/**
 * Every chat sends its messages one after the other; chats start spread over one reply's length, because in step they
 * would measure their own queue.
 */
export async function drive(
  routes: readonly Route[],
  load: Load,
  records: () => Promise<UpstreamRecord[]>,
): Promise<Measured[]> {
  run += 1;
  const answers = new Map<string, Answer | Error>();
  const spreadMs = load.firstMs + load.tokens * load.pauseMs;
  await Promise.all(
    routes.map(async (route, chat) => {
      await wait((spreadMs * chat) / routes.length);
      for (let message = 0; message < load.messages; message += 1) {
        const shape: Shape = { ...load, id: `r${run}c${chat}m${message}` };
        const said = `Tell me something small and true. ${directive(shape)}`;
        answers.set(shape.id, await ask(route, said).catch((error: Error) => error));
      }
    }),
  );
  const known = new Map((await records()).map((record) => [record.id, record]));
  return [...answers].map(([id, answer]) => measure(id, answer, known.get(id), load));
}

function measure(
  id: string,
  answer: Answer | Error,
  record: UpstreamRecord | undefined,
  load: Load,
): Measured {
  const failed = (error: string): Measured => ({ addedFirst: 0, addedTotal: 0, heldTokens: 0, error });
  if (answer instanceof Error) return failed(answer.message);
  if (!record) return failed("the model was not asked");
  if (squeezed(answer.text) !== squeezed(replyText(id, load.tokens))) return failed("wrong text");
  return {
    addedFirst: answer.firstAt - answer.sentAt - (record.firstAt - record.receivedAt),
    addedTotal: answer.endAt - answer.sentAt - (record.lastAt - record.receivedAt),
    heldTokens:
      load.pauseMs === 0 ? 0 : Math.max(0, Math.floor((answer.firstAt - record.firstAt) / load.pauseMs)),
    error: null,
  };
}
