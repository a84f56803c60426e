import "server-only";
import { audienceOf } from "@/lib/domain/audience";
import type { Facts } from "@/lib/domain/facts";
import type { Standing } from "@/lib/domain/person";
import type { Ruling } from "@/lib/domain/ruling";
import type { Context } from "@/lib/server/context";
import type { Transaction } from "@/lib/server/db/client";
import { type Grounds, groundsOf, judge } from "@/lib/server/judge";
import { packsFromSetting, packsSettingKey } from "@/lib/server/pack/chosen-packs";

/** A ruling with what the audit says of its grounds. */
export type GroundedRuling = Ruling & Grounds;

async function decideInForce<M extends "registration" | "sign-in">(
  transaction: Pick<Transaction, "setting">,
  { service, now }: Pick<Context, "service" | "now">,
  moment: M,
  facts: Facts[M],
): Promise<GroundedRuling> {
  const setting = await transaction.setting.findUnique({ where: { key: packsSettingKey } });
  const ruling = judge(service, moment, facts, {
    packs: packsFromSetting(setting?.value, service.env),
    at: now,
  });
  return { ...ruling, ...groundsOf(ruling.grounds) };
}

/** What the law in force asks before an account may exist (O-24, O-25). */
export function decideRegistration(
  transaction: Pick<Transaction, "setting">,
  context: Pick<Context, "service" | "now">,
  facts: Omit<Facts["registration"], "now">,
): Promise<GroundedRuling> {
  return decideInForce(transaction, context, "registration", { ...facts, now: context.now });
}

/** What the law in force asks at a sign-in. It never refuses one: everybody may reach help and their own page. */
export function decideSignIn(
  transaction: Pick<Transaction, "setting">,
  context: Pick<Context, "service" | "now">,
  { birthDate, standing }: { birthDate: Date | null; standing: Standing },
): Promise<GroundedRuling> {
  const audience = audienceOf({ birthDate, at: context.now, basis: "declared" });
  return decideInForce(transaction, context, "sign-in", { now: context.now, audience, standing });
}
