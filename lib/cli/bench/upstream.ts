import { createServer, type ServerResponse } from "node:http";
import { monotonicMs, readDirective, type Shape, token } from "./token";

/** What the model knows of one request: when it came, when its first and its last token left. Monotonic ms. */
export type UpstreamRecord = { id: string; receivedAt: number; firstAt: number; lastAt: number };

// The model of the load test, in a process of its own so that its work does not stand in the app's way. Run by
// bench-chat with a port; loopback only.
const records: UpstreamRecord[] = [];

const piece = (delta: object, finish: string | null) =>
  `data: ${JSON.stringify({ id: "bench", object: "chat.completion.chunk", created: 0, model: "bench", choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;

function stream(response: ServerResponse, shape: Shape, receivedAt: number): void {
  const record: UpstreamRecord = { id: shape.id, receivedAt, firstAt: 0, lastAt: 0 };
  // A timer may fire a little early; the first token is due whenever it does.
  let beganAt = 0;
  let index = 0;
  const step = () => {
    const now = monotonicMs();
    let out = "";
    if (record.firstAt === 0) {
      record.firstAt = now;
      beganAt = now;
      response.writeHead(200, { "content-type": "text/event-stream" });
      out = piece({ role: "assistant", content: "" }, null);
    }
    // What is due by now leaves in one write, as a real server's socket would hand it over.
    while (index < shape.tokens && beganAt + index * shape.pauseMs <= now) {
      out += piece({ content: token(shape.id, index) }, null);
      index += 1;
    }
    if (index < shape.tokens) {
      response.write(out);
      setTimeout(step, Math.max(0, beganAt + index * shape.pauseMs - monotonicMs()));
      return;
    }
    record.lastAt = monotonicMs();
    records.push(record);
    response.end(`${out}${piece({}, "stop")}data: [DONE]\n\n`);
  };
  setTimeout(step, shape.firstMs);
}

createServer((request, response) => {
  const receivedAt = monotonicMs();
  if (request.url === "/records") {
    response.end(JSON.stringify(records.splice(0)));
    return;
  }
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const { messages }: { messages: { role: string; content: string }[] } = JSON.parse(
      Buffer.concat(chunks).toString(),
    );
    stream(
      response,
      readDirective(messages.findLast(({ role }) => role === "user")?.content ?? ""),
      receivedAt,
    );
  });
}).listen(Number(process.argv[2]), "127.0.0.1");
