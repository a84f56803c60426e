import { APIConnectionError, APIConnectionTimeoutError, APIError } from "openai";
import type { ReplyFault } from "@/lib/domain/message";
import { ReplyFaultError } from "./reply-source";

/** A failed call: what to tell the person, and whether asking again makes sense. */
export type ReplyFailure = {
  fault: ReplyFault;
  retryable: boolean;
  /** What the endpoint asked us to wait; null when it did not say. */
  retryAfterMs: number | null;
  /** The endpoint's own words. It may quote the prompt: show it only where the prompt was ours. */
  detail: string;
};

/** Reads the failure out of whatever the client, the socket or our own reading threw. */
export function replyFailure(error: unknown): ReplyFailure {
  if (error instanceof ReplyFaultError) {
    const { kind, retryAfterMs } = error;
    const retryable = kind === "cut" || kind === "unreachable";
    return { fault: kind, retryable, retryAfterMs, detail: error.message };
  }
  if (error instanceof APIConnectionTimeoutError) return failure("timeout", false, "timed out");
  if (error instanceof APIConnectionError) return failure("unreachable", true, socketWords(error.cause));
  if (error instanceof APIError && error.status !== undefined) return ofStatus(error, error.status);
  if (error instanceof RangeError || error instanceof SyntaxError) {
    return failure("garbage", false, error.message);
  }
  return failure("unreachable", true, socketWords(error));
}

/** True when the endpoint does not know `stream_options` (older gateways answer 400 or 422). */
export function refusesUsage(error: unknown): boolean {
  return (
    error instanceof APIError &&
    (error.status === 400 || error.status === 422) &&
    /stream_options|include_usage/.test(error.message)
  );
}

function ofStatus(error: APIError, status: number): ReplyFailure {
  const detail = error.message.slice(0, 300);
  const code = String(error.code ?? "");
  // 402: the account at the endpoint has no credit; the person can do nothing, the administrator must.
  if (status === 401 || status === 402 || status === 403) return failure("unauthorised", false, detail);
  if (status === 404 || status === 405 || status === 410 || status < 400 || code === "model_not_found") {
    return failure("not-found", false, detail);
  }
  if (status === 408 || status === 504) return failure("timeout", false, detail);
  if (status === 429) {
    const retryAfterMs = retryAfter(error.headers);
    return { fault: "rate-limited", retryable: code !== "insufficient_quota", retryAfterMs, detail };
  }
  return failure("server-error", status >= 500, detail);
}

function failure(fault: ReplyFault, retryable: boolean, detail: string): ReplyFailure {
  return { fault, retryable, retryAfterMs: null, detail };
}

/** Seconds, milliseconds or a date; a date counts from the endpoint's own `Date`, so that no clock of ours matters. */
function retryAfter(headers: Headers | undefined): number | null {
  const exactMs = Number(headers?.get("retry-after-ms") ?? Number.NaN);
  if (exactMs >= 0) return exactMs;
  const value = headers?.get("retry-after") ?? null;
  if (value === null) return null;
  if (/^\d+(\.\d+)?$/.test(value.trim())) return Number(value) * 1000;
  const waitMs = Date.parse(value) - Date.parse(headers?.get("date") ?? "");
  return Number.isFinite(waitMs) ? Math.max(0, waitMs) : null;
}

function socketWords(cause: unknown): string {
  if (!(cause instanceof Error)) return "no answer";
  const inner = cause.cause instanceof Error ? cause.cause : cause;
  return "code" in inner && typeof inner.code === "string" ? inner.code : inner.name;
}
