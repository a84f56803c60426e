import "server-only";
import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";

/**
 * The one file that opens outbound connections. Connections are kept for a minute, so that a person's next
 * message does not pay for another TCP and TLS handshake (the platform's own `fetch` keeps them for 4 s and
 * wraps every packet in a web stream, which costs more CPU than the reply itself).
 */
const idleMs = 60_000;
const httpAgent = new HttpAgent({ keepAlive: true, timeout: idleMs });
const httpsAgent = new HttpsAgent({ keepAlive: true, timeout: idleMs });

/** A body that is not a stream is read whole, but never more than this many bytes. */
const largestWholeBody = 4 * 1024 * 1024;

/** A response whose body is still arriving; `incoming` is null when the body was read whole. */
export class OutboundResponse extends Response {
  constructor(
    body: string | null,
    init: ResponseInit,
    readonly incoming: IncomingMessage | null,
  ) {
    super(body, init);
  }
}

/**
 * `fetch` as far as our clients need it: a text body, no redirects (a key must not follow one), no compression.
 * An event stream comes as `incoming`, everything else whole. Rejects with the socket's own error.
 */
export const outboundFetch: typeof fetch = async (input, init) => {
  const url = input instanceof Request ? new URL(input.url) : new URL(input);
  const secure = url.protocol === "https:";
  return new Promise<Response>((resolve, reject) => {
    const request = (secure ? httpsRequest : httpRequest)(
      url,
      {
        method: init?.method ?? "GET",
        agent: secure ? httpsAgent : httpAgent,
        headers: Object.fromEntries(new Headers(init?.headers)),
        signal: init?.signal ?? undefined,
      },
      (incoming) => respond(incoming).then(resolve, reject),
    );
    request.on("error", reject);
    request.end(typeof init?.body === "string" ? init.body : undefined);
  });
};

/**
 * JSON from an address, within `timeoutMs`. Null when nothing answers in time, the status is not 2xx or the
 * body is not JSON.
 */
export async function fetchJson(url: string, timeoutMs: number): Promise<unknown> {
  try {
    const response = await outboundFetch(url, {
      headers: { accept: "application/json" },
      signal: AbortSignal.timeout(timeoutMs),
    });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}

async function respond(incoming: IncomingMessage): Promise<Response> {
  const status = incoming.statusCode ?? 502;
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  const init = { status: status >= 200 && status <= 599 ? status : 502, headers };
  const isWhole = status !== 200 || /json|html/.test(headers.get("content-type") ?? "");
  if (!isWhole) return new OutboundResponse(null, init, incoming);
  const text = await wholeText(incoming);
  return new OutboundResponse([204, 205, 304].includes(status) ? null : text, init, null);
}

async function wholeText(incoming: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of incoming as AsyncIterable<Buffer>) {
    bytes += piece.length;
    if (bytes > largestWholeBody) throw new Error("the answer is larger than any answer of a model");
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString("utf8");
}
