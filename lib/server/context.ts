import "server-only";
import type { Locale } from "@/lib/domain/locale";
import type { Actor } from "@/lib/server/actor";
import { type Clock, offsetClock } from "@/lib/server/clock";
import type { Service } from "@/lib/server/service";

/** One request: its instant, its id, its service. Passed first to every use case. */
export type Context = { service: Service; now: Date; requestId: string; locale: Locale };

/** A request by somebody known. */
export type ActorContext = Context & { actor: Actor };

/** How far a browser test moves this request's clock. Refused unless the stage is `test`. */
export const clockOffsetHeader = "x-anban-clock-offset-ms";

export function requestClock(base: Service, header: string | null): Clock {
  if (header === null || base.env.stage !== "test") return base.clock;
  const offsetMs = Number(header);
  return Number.isSafeInteger(offsetMs) ? offsetClock(base.clock, offsetMs) : base.clock;
}

export function createContext(base: Service, clock: Clock, locale: Locale): Context {
  const now = clock.now();
  return { service: { ...base, clock }, now, requestId: base.random.uuid(now), locale };
}
