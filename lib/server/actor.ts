import "server-only";
import type { Audience } from "@/lib/domain/audience";
import { audienceOf } from "@/lib/domain/audience";
import type { Locale } from "@/lib/domain/locale";
import { mayRole, type Permission } from "@/lib/domain/permission";
import type { Look, Role, Standing, Theme } from "@/lib/domain/person";
import { run, statement } from "@/lib/server/db/statement";
import { openVault, type Vault } from "@/lib/server/seal";
import type { Service } from "@/lib/server/service";

/** Who is asking: read from the database for this request, so that suspension and sign-out act at once. */
export type Actor = {
  personId: string;
  loginSessionId: string;
  role: Role;
  standing: Standing;
  audience: Audience;
  name: string;
  locale: Locale;
  theme: Theme;
  look: Look;
  /** When this login session acknowledged the AI disclosure (O-02, O-03). */
  disclosedAt: Date | null;
  vault: Vault;
};

type ActorRow = {
  session_id: string;
  disclosed_at: Date | null;
  person_id: string;
  role: Role;
  standing: Standing;
  name_sealed: Uint8Array;
  birth_date: string | null;
  locale: Locale;
  theme: Theme;
  look: Look;
  wrapped: Uint8Array;
  master_key_id: string;
};

const actorStatement = statement<ActorRow>(
  "actor",
  `SELECT s.id AS session_id, s.disclosed_at, p.id AS person_id, p.role, p.standing, p.name_sealed,
          p.birth_date::text AS birth_date, p.locale, p.theme, p.look, k.wrapped, k.master_key_id
     FROM login_session s
     JOIN person p ON p.id = s.person_id
     JOIN data_key k ON k.owner_id = p.id
    WHERE s.id = $1 AND s.ended_at IS NULL AND p.standing <> 'closed'`,
);

/** The person behind a live login session, or null when there is none. One round trip. */
export async function findActor(service: Service, loginSessionId: string, now: Date): Promise<Actor | null> {
  const [row] = await run(service.database, actorStatement, [loginSessionId]);
  if (!row) return null;
  const vault = openVault(service, {
    ownerId: row.person_id,
    wrapped: row.wrapped,
    masterKeyId: row.master_key_id,
  });
  return {
    personId: row.person_id,
    loginSessionId: row.session_id,
    role: row.role,
    standing: row.standing,
    audience: audienceOf({
      birthDate: row.birth_date === null ? null : new Date(row.birth_date),
      at: now,
      basis: "declared",
    }),
    name: vault.open("person.name", row.name_sealed),
    locale: row.locale,
    theme: row.theme,
    look: row.look,
    disclosedAt: row.disclosed_at,
    vault,
  };
}

/** Suspended and waiting people keep `signed-in` (their own page, help, sign-out) and nothing else. */
export function may(actor: Actor, permission: Permission): boolean {
  if (permission === "public" || permission === "signed-in") return true;
  return actor.standing === "active" && mayRole(actor.role, permission);
}
