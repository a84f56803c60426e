import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { openAiSource } from "./openai-source";
import { ReplyFaultError, type ReplySource } from "./reply-source";

type Endpoint = { source: ReplySource; connections(): number };

async function withEndpoint<T>(
  listener: RequestListener,
  use: (endpoint: Endpoint) => Promise<T>,
): Promise<T> {
  let connections = 0;
  const server = createServer(listener).on("connection", () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const source = openAiSource({ baseUrl, apiKey: null, model: "m", pause: async () => undefined });
  try {
    return await use({ source, connections: () => connections });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function heard(source: ReplySource) {
  const { signal } = new AbortController();
  const turns = [{ role: "user" as const, text: "hello" }];
  const request = {
    system: "",
    turns,
    locale: "en" as const,
    companionId: "friend",
    personName: null,
    signal,
  };
  let text = "";
  try {
    for await (const chunk of source.stream(request)) if (chunk.kind === "text") text += chunk.text;
    return { text, fault: null };
  } catch (error) {
    if (!(error instanceof ReplyFaultError)) throw error;
    return { text, fault: error.kind };
  }
}

const replyFrom = (listener: RequestListener) => withEndpoint(listener, ({ source }) => heard(source));

const says = (content: string, finish: string | null = null) =>
  `data: ${JSON.stringify({ choices: [{ delta: { content }, finish_reason: finish }] })}\n\n`;

it("a stream may be cut into packets anywhere, also inside a character", async () => {
  const text = `${says("慢慢")}: ping\n\n${says("来 🌙", "stop")}`.replaceAll("\n", "\r\n");
  const reply = await replyFrom(async (_, response) => {
    response.writeHead(200, { "content-type": "text/event-stream" }).flushHeaders();
    for (const byte of Buffer.from(text)) {
      await new Promise<void>((next) => response.write(Buffer.of(byte), () => next()));
    }
    response.end();
  });
  expect(reply).toEqual({ text: "慢慢来 🌙", fault: null });
});

it("an endpoint may answer with one JSON object although a stream was asked", async () => {
  const reply = await replyFrom((_, response) => {
    const choices = [{ message: { content: "all at once" }, finish_reason: "stop" }];
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ choices }));
  });
  expect(reply).toEqual({ text: "all at once", fault: null });
});

it("an endpoint may keep its connection open after the last word", async () => {
  const reply = await replyFrom((_, response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write(`${says("done", "stop")}data: [DONE]\n\n`);
  });
  expect(reply).toEqual({ text: "done", fault: null });
});

it("a model may think first, which is neither shown nor taken for silence", async () => {
  const reply = await replyFrom((_, response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write(`data: {"choices":[{"delta":{"reasoning_content":"hmm"}}]}\n\n`);
    response.end(`${says("thought through", "stop")}data: [DONE]\n\n`);
  });
  expect(reply).toEqual({ text: "thought through", fault: null });
});

it.each([
  ["ends without saying that it is done", says("half a"), "cut"],
  ["stops at its own length limit", says("half a") + says("", "length"), "cut"],
  ["stops at its own filter", says("half a") + says("", "content_filter"), "cut"],
  ["reports an error in the middle", `data: {"error":{"message":"overloaded"}}\n\n`, "server-error"],
  ["is a page of a proxy", "<html>welcome to the guest network</html>", "garbage"],
  ["is JSON of another kind", `data: {"hello":1}\n\n`, "garbage"],
])("a reply is not taken for whole when the stream %s", async (_, body, fault) => {
  const reply = await replyFrom((_, response) => {
    response.writeHead(200, { "content-type": "text/event-stream" }).end(body);
  });
  expect(reply.fault).toBe(fault);
});

it("an endpoint without a key is asked without one, and nothing of the environment is sent", async () => {
  const seen = await withEndpoint(
    (request, response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.end(`${says(JSON.stringify(Object.keys(request.headers)), "stop")}data: [DONE]\n\n`);
    },
    ({ source }) => heard(source),
  );
  expect(seen.text).not.toMatch(/authorization|openai-organization|openai-project/);
});

it("the next message goes over the connection that is already open", async () => {
  const connections = await withEndpoint(
    (_, response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.end(`${says("hi", "stop")}data: [DONE]\n\n`);
    },
    async (endpoint) => {
      for (let message = 0; message < 5; message += 1) await heard(endpoint.source);
      return endpoint.connections();
    },
  );
  expect(connections).toBe(1);
});
