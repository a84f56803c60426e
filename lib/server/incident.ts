import "server-only";
import { errorFacts } from "@/lib/server/logger";
import type { Service } from "@/lib/server/service";

/** A refusal with a plain sentence: thrown by use cases, shown as it is. */
export class Refusal extends Error {
  constructor(
    /** A next-intl key. */
    readonly sentenceKey: string,
    /** Field name → next-intl key, for input that is wrong. */
    readonly fields: Record<string, string> = {},
    readonly status: 400 | 401 | 403 | 404 | 409 | 429 = 400,
    readonly retryAfterMs: number | null = null,
  ) {
    super(sentenceKey);
  }
}

/** What does not exist, or belongs to somebody else: the two must look alike. */
export class NotFound extends Refusal {
  constructor() {
    super("common.notFound", {}, 404);
  }
}

/** Logs an unexpected error without any text of a person, and gives it an id that the person is shown. */
export function reportIncident(service: Service, requestId: string, error: unknown, where: string): string {
  service.log.error({ incidentId: requestId, where, ...errorFacts(error) }, "unexpected error");
  return requestId;
}
