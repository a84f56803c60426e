import "server-only";
import pino, { type Logger } from "pino";

export type { Logger } from "pino";

/** Structured log to standard output. Never pass message text, names or addresses to it. */
export function createLogger(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}

/** What may be said of an error: its class and code. Messages of drivers can quote values, so they stay out. */
export function errorFacts(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  return {
    error: error.name,
    code,
    at: error.stack
      ?.split("\n")
      .slice(1, 5)
      .map((line) => line.trim()),
  };
}
