import "server-only";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { Refusal } from "@/lib/server/incident";
import type { Service } from "@/lib/server/service";

/** Allowances: `points` tries in `seconds`. */
export const allowances = {
  "sign-in-by-address": { points: 60, seconds: 900 },
  "sign-in-by-email": { points: 10, seconds: 900 },
  "sign-up": { points: 20, seconds: 3600 },
  "password-reset": { points: 5, seconds: 3600 },
  "one-time-link": { points: 20, seconds: 3600 },
  setting: { points: 120, seconds: 60 },
  conversation: { points: 120, seconds: 60 },
  staff: { points: 120, seconds: 60 },
  "connection-test": { points: 20, seconds: 60 },
} as const satisfies Record<string, { points: number; seconds: number }>;

export type AllowanceName = keyof typeof allowances;

const limiters = new WeakMap<object, Map<AllowanceName, RateLimiterPostgres>>();

function limiterOf(service: Service, name: AllowanceName): RateLimiterPostgres {
  const known = limiters.get(service.database.pool) ?? new Map<AllowanceName, RateLimiterPostgres>();
  limiters.set(service.database.pool, known);
  const limiter =
    known.get(name) ??
    new RateLimiterPostgres({
      storeClient: service.database.pool,
      tableName: "rate_limit",
      tableCreated: true,
      keyPrefix: name,
      points: allowances[name].points,
      duration: allowances[name].seconds,
    });
  known.set(name, limiter);
  return limiter;
}

/**
 * Takes one try from an allowance that all app instances share. The database being away refuses too: fails closed.
 * @throws Refusal 429 with the time to wait
 */
export async function takeAllowance(service: Service, name: AllowanceName, key: string): Promise<void> {
  try {
    await limiterOf(service, name).consume(key);
  } catch (error) {
    if (error instanceof RateLimiterRes)
      throw new Refusal("common.tooManyTries", {}, 429, error.msBeforeNext);
    throw error;
  }
}

/** Gives a try back: what succeeded was no guess. */
export async function giveBackAllowance(service: Service, name: AllowanceName, key: string): Promise<void> {
  await limiterOf(service, name).reward(key);
}
