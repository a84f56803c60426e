import "server-only";
import type { NextRequest } from "next/server";
import type { z } from "zod";
import { defaultLocale } from "@/lib/domain/locale";
import type { Permission } from "@/lib/domain/permission";
import { findActor, may } from "@/lib/server/actor";
import { type ActorContext, clockOffsetHeader, createContext, requestClock } from "@/lib/server/context";
import { NotFound, Refusal, reportIncident } from "@/lib/server/incident";
import { readLoginSessionId } from "@/lib/server/login-cookie";
import { service } from "@/lib/server/service";

/** Next gives a route without a dynamic part no params at all. */
type RouteParams = { params: Promise<Record<string, string | string[] | undefined> | undefined> };

type Guarded<Input extends z.ZodType, Params extends z.ZodType> = {
  /** Schema of the JSON body, or of the query for GET. */
  input: Input;
  params: Params;
  handle(
    context: ActorContext,
    input: z.output<Input>,
    params: z.output<Params>,
    request: NextRequest,
  ): Promise<Response>;
};

/**
 * Wraps every route handler: same origin → actor from the database → permission → schema → use case.
 * A refusal is JSON of the `fault` event; what belongs to somebody else answers 404 like what does not exist.
 */
export function handler<Input extends z.ZodType, Params extends z.ZodType>(
  permission: Exclude<Permission, "public">,
  { input, params, handle }: Guarded<Input, Params>,
): (request: NextRequest, route: RouteParams) => Promise<Response> {
  return async (request, route) => {
    const base = service();
    const clock = requestClock(base, request.headers.get(clockOffsetHeader));
    // Who asks here is always known: the actor's own language takes this one's place.
    const context = createContext(base, clock, defaultLocale);
    try {
      if (request.method !== "GET" && !sameOrigin(request)) throw new Refusal("common.notAllowed", {}, 403);
      const loginSessionId = await readLoginSessionId(base, (name) => request.cookies.get(name)?.value);
      const actor = loginSessionId === null ? null : await findActor(base, loginSessionId, context.now);
      if (!actor) throw new Refusal("common.signInFirst", {}, 401);
      if (!may(actor, permission)) throw new Refusal("common.notAllowed", {}, 403);
      const where = params.safeParse((await route.params) ?? {});
      if (!where.success) throw new NotFound();
      const given = input.safeParse(request.method === "GET" ? query(request) : await bodyOf(request));
      if (!given.success) {
        const [issue] = given.error.issues;
        throw new Refusal(issue?.message.includes(".") ? issue.message : "common.checkFields", {
          [issue?.path.join(".") ?? ""]: issue?.message ?? "",
        });
      }
      return await handle({ ...context, locale: actor.locale, actor }, given.data, where.data, request);
    } catch (error) {
      return refusal(error, () => reportIncident(base, context.requestId, error, request.nextUrl.pathname));
    }
  };
}

function query(request: NextRequest): Record<string, string> {
  return Object.fromEntries(request.nextUrl.searchParams);
}

async function bodyOf(request: NextRequest): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    return undefined;
  }
}

/** Browsers always send Origin with a POST; another site's page cannot speak for a person who is signed in. */
function sameOrigin(request: NextRequest): boolean {
  const origin = request.headers.get("origin");
  if (origin === null) return request.headers.get("sec-fetch-site") === null;
  return URL.canParse(origin) && new URL(origin).host === request.headers.get("host");
}

function refusal(error: unknown, report: () => string): Response {
  if (error instanceof Refusal) {
    return Response.json(
      {
        type: "fault",
        id: "",
        sentenceKey: error.sentenceKey,
        fields: error.fields,
        retryAfterMs: error.retryAfterMs,
      },
      { status: error.status, headers: { "cache-control": "no-store" } },
    );
  }
  return Response.json(
    { type: "fault", id: report(), sentenceKey: "common.unexpected", fields: {}, retryAfterMs: null },
    { status: 500, headers: { "cache-control": "no-store" } },
  );
}
