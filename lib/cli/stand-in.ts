import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { readDirective, type StandInDirective, tokensOf, withoutDirectives } from "./stand-in-directive";

type ChatMessage = { role: string; content: string };
type ChatRequest = {
  model?: string;
  stream?: boolean;
  stream_options?: { include_usage?: boolean };
  messages?: ChatMessage[];
};

/** What `/__calls` answers; `containing` counts only calls whose last user message holds `?containing=…`. */
export type StandInCalls = {
  count: number;
  containing: number;
  /** Calls whose client closed the connection before the answer was finished. */
  abandoned: number;
  open: number;
  lastRequest: unknown;
};

/** `url`: the base URL to configure as a model, ending in `/v1`. */
export type StandIn = { url: string; close(): Promise<void> };

export const standInModel = "stand-in-1";
const remembered = 500;

/**
 * An HTTP stand-in for an OpenAI-compatible model, on the loopback address only. It obeys the directives of
 * `stand-in-directive.ts` and otherwise answers one short kind sentence in the language it was spoken to.
 * `port` 0 takes any free one.
 */
export async function startStandIn({ port }: { port: number }): Promise<StandIn> {
  const calls = { count: 0, abandoned: 0, open: 0, lastRequest: null as unknown };
  const userTexts: string[] = [];
  const misbehaviours = new Map<string, number>();

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://stand-in");
    if (url.pathname === "/__calls") {
      const wanted = url.searchParams.get("containing") ?? "";
      const containing = userTexts.filter((text) => text.includes(wanted)).length;
      return sendJson(response, 200, { ...calls, containing } satisfies StandInCalls);
    }
    if (url.pathname === "/v1/models") {
      return sendJson(response, 200, { object: "list", data: [{ id: standInModel, object: "model" }] });
    }
    if (url.pathname !== "/v1/chat/completions" || request.method !== "POST") {
      return sendJson(response, 404, { error: { message: "no such path", code: "not_found" } });
    }
    const chat = JSON.parse(await bodyOf(request)) as ChatRequest;
    const userText = chat.messages?.findLast((message) => message.role === "user")?.content ?? "";
    calls.count += 1;
    calls.lastRequest = chat;
    userTexts.push(userText);
    if (userTexts.length > remembered) userTexts.shift();
    calls.open += 1;
    response.on("close", () => {
      calls.open -= 1;
      if (!response.writableFinished) calls.abandoned += 1;
    });
    await complete(chat, userText, response);
  }

  async function complete(chat: ChatRequest, userText: string, response: ServerResponse): Promise<void> {
    const directive = behaviourFor(userText, misbehaviours);
    if (directive.refuseUsage && chat.stream_options !== undefined) {
      return sendJson(response, 400, { error: { message: "Unsupported parameter: stream_options" } });
    }
    if (directive.status !== null) {
      if (directive.retryAfter !== null) response.setHeader("retry-after", directive.retryAfter);
      return sendJson(response, directive.status, {
        error: { message: `told to fail: ${directive.status}` },
      });
    }
    const tokens = directive.empty ? [] : tokensOf(directive.say ?? kindSentence(userText), directive.split);
    const usage = { prompt_tokens: userText.length, completion_tokens: tokens.length, total_tokens: 0 };
    usage.total_tokens = usage.prompt_tokens + usage.completion_tokens;
    if (directive.hang) {
      response.writeHead(200, { "content-type": "text/event-stream" }).flushHeaders();
      return;
    }
    if (directive.garbage) {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.end("data: <html>this is not what you asked for\n\n");
      return;
    }
    if (chat.stream !== true) {
      await pause(directive.firstMs);
      const message = { role: "assistant", content: tokens.join("") };
      const choices = [{ index: 0, message, finish_reason: "stop" }];
      return sendJson(response, 200, { ...envelope(chat, "chat.completion"), choices, usage });
    }
    await stream(
      chat,
      tokens,
      directive,
      chat.stream_options?.include_usage === true ? usage : null,
      response,
    );
  }

  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${bound}/v1`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      if (server.listening) await once(server, "close");
    },
  };
}

async function stream(
  chat: ChatRequest,
  tokens: readonly string[],
  directive: StandInDirective,
  usage: object | null,
  response: ServerResponse,
): Promise<void> {
  const base = envelope(chat, "chat.completion.chunk");
  const send = (delta: object, finish: string | null) => {
    response.write(
      `data: ${JSON.stringify({ ...base, choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`,
    );
  };
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-cache" });
  send({ role: "assistant", content: "" }, null);
  for (const [position, token] of tokens.entries()) {
    const waitMs = position === 0 ? directive.firstMs : directive.slowMs;
    if (waitMs > 0) await pause(waitMs);
    if (response.destroyed) return;
    if (directive.cut === position) return cutOff(response);
    send({ content: token }, null);
  }
  if (directive.cut !== null) return cutOff(response);
  send({}, "stop");
  if (usage !== null) response.write(`data: ${JSON.stringify({ ...base, choices: [], usage })}\n\n`);
  response.end("data: [DONE]\n\n");
}

/** Lets what was written reach the client first: `destroy` alone may drop tokens still in the socket's buffer. */
function cutOff(response: ServerResponse): void {
  response.write(": the connection ends here\n\n", () => response.destroy());
}

function behaviourFor(userText: string, misbehaviours: Map<string, number>): StandInDirective {
  const directive = readDirective(userText);
  if (directive.times === null) return directive;
  const before = misbehaviours.get(userText) ?? 0;
  misbehaviours.set(userText, before + 1);
  if (before < directive.times) return directive;
  return { ...directive, status: null, cut: null, garbage: false, hang: false, empty: false };
}

function kindSentence(userText: string): string {
  const said = [...withoutDirectives(userText)].slice(0, 40).join("").trim();
  if (/\p{Script=Han}/u.test(userText)) {
    return said === "" ? "我在听，你慢慢说。" : `你说“${said}”，我听见了。我在听，你慢慢说。`;
  }
  return said === ""
    ? "I am listening, take your time."
    : `You said “${said}”, and I heard it. I am listening, take your time.`;
}

function envelope(chat: ChatRequest, object: string): object {
  return { id: "chatcmpl-stand-in", object, created: 0, model: chat.model ?? standInModel };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString("utf8");
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
