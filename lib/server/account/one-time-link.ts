import "server-only";
import type { Context } from "@/lib/server/context";
import type { Transaction } from "@/lib/server/db/client";
import { Refusal } from "@/lib/server/incident";
import { tokenHash } from "@/lib/server/random";

/** What a one-time link grants. */
export const oneTimePurposes = ["password-reset", "administrator-setup"] as const;
export type OneTimePurpose = (typeof oneTimePurposes)[number];

const paths: Record<OneTimePurpose, string> = {
  "password-reset": "reset-password",
  "administrator-setup": "setup",
};

type Links = Pick<Transaction, "oneTimeLink">;

/**
 * Makes a link that works once, for `lifeMs`. Only the token's hash is stored.
 * @returns the whole address
 */
export async function createOneTimeLink(
  transaction: Links,
  { service, now }: Pick<Context, "service" | "now">,
  { purpose, personId, lifeMs }: { purpose: OneTimePurpose; personId: string | null; lifeMs: number },
): Promise<string> {
  const token = service.random.token();
  await transaction.oneTimeLink.create({
    data: {
      tokenHash: tokenHash(token),
      purpose,
      personId,
      createdAt: now,
      expiresAt: new Date(now.getTime() + lifeMs),
    },
  });
  return `${service.env.url}/${paths[purpose]}/${token}`;
}

/** Makes links that were not used yet useless. */
export async function revokeOneTimeLinks(
  transaction: Links,
  { now }: Pick<Context, "now">,
  where: { purpose: OneTimePurpose; personId: string | null },
): Promise<void> {
  await transaction.oneTimeLink.updateMany({ where: { ...where, usedAt: null }, data: { usedAt: now } });
}

/** A link that still grants something, or null: forged, used and expired ones look alike. For pages. */
export async function loadOneTimeLink(
  { service, now }: Pick<Context, "service" | "now">,
  token: string,
): Promise<{ purpose: OneTimePurpose; personId: string | null } | null> {
  const link = await service.database.prisma.oneTimeLink.findUnique({
    where: { tokenHash: tokenHash(token) },
  });
  if (!link || link.usedAt !== null || link.expiresAt <= now) return null;
  const purpose = oneTimePurposes.find((known) => known === link.purpose);
  return purpose ? { purpose, personId: link.personId } : null;
}

/**
 * Uses a link up. Of two requests with the same token at the same time, one wins.
 * @throws Refusal when it grants nothing (any more)
 */
export async function spendOneTimeLink(
  transaction: Links,
  { now }: Pick<Context, "now">,
  token: string,
  purpose: OneTimePurpose,
): Promise<void> {
  const { count } = await transaction.oneTimeLink.updateMany({
    where: { tokenHash: tokenHash(token), purpose, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  if (count !== 1) throw usedUp();
}

export function usedUp(): Refusal {
  return new Refusal("account.linkUsedUp", {}, 409);
}
