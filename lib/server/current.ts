import "server-only";
import { cookies, headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { defaultLocale } from "@/lib/domain/locale";
import type { Permission } from "@/lib/domain/permission";
import { chosenLocale, preferenceCookieNames } from "@/lib/domain/preference";
import { type Actor, findActor, may } from "@/lib/server/actor";
import {
  type ActorContext,
  type Context,
  clockOffsetHeader,
  createContext,
  requestClock,
} from "@/lib/server/context";
import { readLoginSessionId } from "@/lib/server/login-cookie";
import { service } from "@/lib/server/service";

/** The context of this page or action; read once per request. */
export const currentContext = cache(async (): Promise<Context> => {
  const base = service();
  const given = await headers();
  const locale = chosenLocale(
    (await cookies()).get(preferenceCookieNames.locale)?.value,
    given.get("accept-language"),
  );
  return createContext(base, requestClock(base, given.get(clockOffsetHeader)), locale ?? defaultLocale);
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
