import "server-only";
import type { Permission } from "@/lib/domain/permission";
import { may } from "@/lib/server/actor";
import type { ActorContext } from "@/lib/server/context";
import { Refusal } from "@/lib/server/incident";

/**
 * Every use case of a desk asks again what its page or action has asked: a forgotten check there opens nothing here.
 * @throws Refusal 403
 */
export function demand(context: ActorContext, permission: Permission): void {
  if (!may(context.actor, permission)) throw new Refusal("common.notAllowed", {}, 403);
}
