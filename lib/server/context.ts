import "server-only";
import { cookies, headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { defaultLocale, isLocale, type Locale } from "@/lib/domain/locale";
import type { Permission } from "@/lib/domain/permission";
import { type Actor, findActor, may } from "@/lib/server/actor";
import { type Clock, offsetClock } from "@/lib/server/clock";
import { readLoginSessionId } from "@/lib/server/login-cookie";
import { type Service, service } from "@/lib/server/service";

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

/** The context of this page or action; read once per request. */
export const currentContext = cache(async (): Promise<Context> => {
  const base = service();
  const clock = requestClock(base, (await headers()).get(clockOffsetHeader));
  const chosen = (await cookies()).get("anban-locale")?.value;
  return createContext(base, clock, isLocale(chosen) ? chosen : defaultLocale);
});

/** Who is asking in this page or action, or null. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const context = await currentContext();
  const jar = await cookies();
  const loginSessionId = await readLoginSessionId(context.service, (name) => jar.get(name)?.value);
  return loginSessionId === null ? null : findActor(context.service, loginSessionId, context.now);
});

/**
 * For pages: the request's context with its actor, who holds the permission.
 * Signed out → /sign-in; waiting for consent or suspended → /waiting; a staff page asked by others → 404,
 * so that nobody learns which pages exist.
 */
export async function requireActor(permission: Permission): Promise<ActorContext> {
  const context = await currentContext();
  const actor = await currentActor();
  if (!actor) redirect("/sign-in");
  if (!may(actor, permission)) {
    if (actor.standing !== "active") redirect("/waiting");
    notFound();
  }
  return { ...context, locale: actor.locale, actor };
}
