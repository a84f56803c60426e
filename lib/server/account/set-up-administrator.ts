import "server-only";
import { passwordFault } from "@/lib/domain/password";
import { createPerson, isTaken } from "@/lib/server/account/create-person";
import { loadOneTimeLink, spendOneTimeLink, usedUp } from "@/lib/server/account/one-time-link";
import { hashPassword } from "@/lib/server/account/password-hash";
import { writeAudit } from "@/lib/server/audit";
import type { Context } from "@/lib/server/context";
import { Refusal } from "@/lib/server/incident";

export type AdministratorInput = {
  token: string;
  name: string;
  /** Normalised. */
  email: string;
  password: string;
};

/**
 * Creates the first administrator by the one-time link of the first start.
 * @throws Refusal when the link grants nothing, or an administrator exists
 */
export async function setUpAdministrator(
  context: Context,
  { token, name, email, password }: AdministratorInput,
): Promise<void> {
  const { service, locale } = context;
  const link = await loadOneTimeLink(context, token);
  if (link?.purpose !== "administrator-setup") throw usedUp();
  const fault = passwordFault(password, email);
  if (fault) throw new Refusal("common.checkFields", { password: fault });
  const passwordHash = await hashPassword(password);
  try {
    await service.database.prisma.$transaction(async (transaction) => {
      await spendOneTimeLink(transaction, context, token, "administrator-setup");
      if ((await transaction.person.count({ where: { role: "administrator" } })) > 0) {
        throw new Refusal("account.administratorExists", {}, 409);
      }
      const { personId } = await createPerson(transaction, context, {
        role: "administrator",
        standing: "active",
        email,
        name,
        birthDate: null,
        passwordHash,
        locale,
        look: "standard",
      });
      await writeAudit(transaction, context, { deed: "administrator.set-up", subjectId: personId });
    });
  } catch (error) {
    if (isTaken(error)) throw new Refusal("common.checkFields", { email: "account.emailTaken" });
    throw error;
  }
}
