import "server-only";
import OpenAI from "openai";
import { outboundFetch } from "@/lib/server/network";
import { Deadline } from "./deadline";
import { closeWithin, eventsOf } from "./event-stream";
import { pauseFor } from "./pause";
import { refusesUsage, replyFailure } from "./reply-failure";
import { type ReplyChunk, ReplyFaultError, type ReplyRequest, type ReplySource } from "./reply-source";
import { WholeReply } from "./whole-reply";

/** An endpoint that speaks the OpenAI chat protocol. `baseUrl` ends where `/chat/completions` begins. */
export type ModelEndpoint = { baseUrl: string; apiKey: string | null; model: string };

export type OpenAiSourceOptions = ModelEndpoint & {
  /** From the request to the first word (or thought), connecting included. Default 30 s. */
  firstTokenMs?: number;
  /** Between two pieces of the stream. Default 20 s. */
  betweenTokensMs?: number;
  /** How to wait before asking again; tests do not sleep. Rejects when the signal aborts. */
  pause?: (ms: number, signal: AbortSignal) => Promise<void>;
};

/** Waits before the second and the third attempt, where the endpoint did not name one. */
const retryPausesMs = [400, 1_500] as const;
/** A person waits no longer than this for a retry; what asks for more is told to the person instead. */
const longestPauseMs = 10_000;
/** How long an endpoint may take to report the usage and close after the last word. */
const closingMs = 2_000;

/** The client of an endpoint. It reads nothing from the environment, logs nothing and does not retry by itself. */
export function openAiClient({ baseUrl, apiKey }: ModelEndpoint, timeoutMs: number): OpenAI {
  return new OpenAI({
    baseURL: baseUrl,
    apiKey: apiKey ?? "none",
    defaultHeaders: apiKey === null ? { Authorization: null } : {},
    organization: null,
    project: null,
    adminAPIKey: null,
    webhookSecret: null,
    maxRetries: 0,
    timeout: timeoutMs,
    logLevel: "off",
    fetch: outboundFetch,
  });
}

/**
 * A model behind an OpenAI-compatible endpoint. Make one per connection and keep it: it holds the client.
 * Retries only while no text has arrived: twice for 429 (honouring Retry-After up to 10 s), 5xx and a connection
 * that was refused or lost.
 */
export function openAiSource(options: OpenAiSourceOptions): ReplySource {
  const { firstTokenMs = 30_000, betweenTokensMs = 20_000, pause = pauseFor } = options;
  const client = openAiClient(options, firstTokenMs);
  let asksUsage = true;

  async function* stream(request: ReplyRequest): AsyncGenerator<ReplyChunk> {
    for (let attempt = 0; ; attempt += 1) {
      let spoke = false;
      try {
        for await (const chunk of streamOnce(request)) {
          spoke = true;
          yield chunk;
        }
        return;
      } catch (error) {
        request.signal.throwIfAborted();
        if (asksUsage && !spoke && refusesUsage(error)) {
          asksUsage = false;
          attempt -= 1;
          continue;
        }
        const { fault, retryable, retryAfterMs } = replyFailure(error);
        const waitMs = retryAfterMs ?? retryPausesMs[attempt];
        const mayRetry = retryable && !spoke && attempt < retryPausesMs.length;
        if (!mayRetry || waitMs === undefined || waitMs > longestPauseMs) {
          throw new ReplyFaultError(fault, retryAfterMs);
        }
        await pause(waitMs, request.signal);
      }
    }
  }

  async function* streamOnce(request: ReplyRequest): AsyncGenerator<ReplyChunk> {
    const call = new AbortController();
    const deadline = new Deadline(() => call.abort(), firstTokenMs);
    const abort = () => call.abort();
    request.signal.addEventListener("abort", abort);
    const reply = new WholeReply();
    let response: Response | null = null;
    let hasBegun = false;
    try {
      request.signal.throwIfAborted();
      response = await client.chat.completions.create(bodyOf(request), { signal: call.signal }).asResponse();
      for await (const events of eventsOf(response)) {
        let text = "";
        for (const event of events) {
          const part = reply.add(event);
          if (part === null) continue;
          text += part.text;
          hasBegun ||= part.text !== "" || part.isThinking;
          if (part.usage !== null) yield { kind: "usage", ...part.usage };
        }
        if (hasBegun) deadline.set(reply.isFinished ? closingMs : betweenTokensMs);
        if (text !== "") yield { kind: "text", text };
        if (reply.isOver) break;
      }
      reply.throwUnlessWhole();
    } catch (error) {
      request.signal.throwIfAborted();
      if (!reply.isFinished)
        throw deadline.isPast ? new ReplyFaultError("timeout") : brokenOff(error, response);
      reply.throwUnlessWhole();
    } finally {
      deadline.clear();
      request.signal.removeEventListener("abort", abort);
      if (reply.isOver && response !== null) closeWithin(response, closingMs, abort);
      else call.abort();
    }
  }

  function bodyOf(request: ReplyRequest): OpenAI.ChatCompletionCreateParamsStreaming {
    return {
      model: options.model,
      stream: true,
      ...(asksUsage ? { stream_options: { include_usage: true } } : {}),
      messages: [
        { role: "system", content: request.system },
        ...request.turns.map(({ role, text }) => ({ role, content: text })),
      ],
    };
  }

  return { provider: providerOf(options.baseUrl), model: options.model, source: "model", stream };
}

/** The host, for the implicit label: never the path or the key. */
function providerOf(baseUrl: string): string {
  return URL.canParse(baseUrl) ? new URL(baseUrl).host : baseUrl;
}

/** A socket that dies after the endpoint answered speaks in its own words; for the person the reply was cut. */
function brokenOff(error: unknown, response: Response | null): unknown {
  const isRead =
    error instanceof ReplyFaultError || error instanceof RangeError || error instanceof SyntaxError;
  return isRead || response === null ? error : new ReplyFaultError("cut");
}
