import "server-only";
import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import type { ActionResult } from "@/lib/domain/action-result";
import type { Permission } from "@/lib/domain/permission";
import { may } from "@/lib/server/actor";
import type { ActorContext, Context } from "@/lib/server/context";
import { currentActor, currentContext } from "@/lib/server/current";
import { Refusal, reportIncident } from "@/lib/server/incident";
import { type AllowanceName, takeAllowance } from "@/lib/server/rate-limit";
import { clientAddress } from "@/lib/server/request-address";

type Guarded<Schema extends z.ZodType, Given extends Context, Value> = {
  schema: Schema;
  allowance: AllowanceName;
  handle(context: Given, input: z.output<Schema>): Promise<Value>;
};

/**
 * Wraps every server action: actor from the database → permission → allowance → schema → use case → typed result.
 * Unexpected errors get an id and a log line without text. Allowances count per person, or per address when signed out.
 */
export function action<Schema extends z.ZodType, Value>(
  permission: "public",
  guarded: Guarded<Schema, Context, Value>,
): (input: z.input<Schema>) => Promise<ActionResult<Value>>;
export function action<Schema extends z.ZodType, Value>(
  permission: Exclude<Permission, "public">,
  guarded: Guarded<Schema, ActorContext, Value>,
): (input: z.input<Schema>) => Promise<ActionResult<Value>>;
export function action<Schema extends z.ZodType, Value>(
  permission: Permission,
  { schema, allowance, handle }: Guarded<Schema, ActorContext, Value>,
): (input: z.input<Schema>) => Promise<ActionResult<Value>> {
  return async (input) => {
    const context = await currentContext();
    try {
      const actor = await currentActor();
      if (permission !== "public" && !(actor && may(actor, permission))) {
        throw new Refusal(actor ? "common.notAllowed" : "common.signInFirst", {}, actor ? 403 : 401);
      }
      await takeAllowance(context.service, allowance, actor?.personId ?? clientAddress(await headers()));
      const parsed = schema.safeParse(input);
      if (!parsed.success) throw new Refusal("common.checkFields", fieldsOf(parsed.error));
      // For `public` the overloads promise handlers a plain context; the actor rides along unseen.
      const given = { ...context, locale: actor?.locale ?? context.locale, actor } as ActorContext;
      return { ok: true, value: await handle(given, parsed.data) };
    } catch (error) {
      unstable_rethrow(error);
      if (error instanceof Refusal) {
        return { ok: false, sentenceKey: error.sentenceKey, fields: error.fields, incidentId: null };
      }
      const incidentId = reportIncident(context.service, context.requestId, error, "action");
      return { ok: false, sentenceKey: "common.unexpected", fields: {}, incidentId };
    }
  };
}

/** Schemas give next-intl keys as messages; any other message becomes the general one. */
function fieldsOf(error: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) {
    const field = issue.path.join(".");
    fields[field] ??= /^[a-z][\w-]*(\.[\w-]+)+$/i.test(issue.message) ? issue.message : "common.fieldInvalid";
  }
  return fields;
}
