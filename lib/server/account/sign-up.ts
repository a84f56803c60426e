import "server-only";
import { ageOn } from "@/lib/domain/age";
import { documentIds, documents } from "@/lib/domain/document";
import { passwordFault } from "@/lib/domain/password";
import type { Look } from "@/lib/domain/person";
import type { Requirement } from "@/lib/domain/ruling";
import type { SignUpInput } from "@/lib/domain/sign-up";
import { addContact, registrationArticles } from "@/lib/server/account/add-contact";
import { createPerson, isTaken } from "@/lib/server/account/create-person";
import { findPersonByEmail, type KnownPerson } from "@/lib/server/account/find-person";
import { decideRegistration, type GroundedRuling } from "@/lib/server/account/law";
import { hashPassword } from "@/lib/server/account/password-hash";
import { type AuditEntry, writeAudit } from "@/lib/server/audit";
import type { Context } from "@/lib/server/context";
import type { Transaction } from "@/lib/server/db/client";
import { Refusal } from "@/lib/server/incident";
import { queueLetter } from "@/lib/server/letter/queue-letter";
import { takeAllowance } from "@/lib/server/rate-limit";

const consentAge = 18;
const elderAge = 60;
const oldestAge = 120;

/**
 * Registers a user (O-24, O-25). Under 18 the account waits for the guardian's consent (D12, F14).
 *
 * The answer is the same when the address already has an account: its owner gets a letter instead, and nothing else
 * happens. Whoever knows the password can then sign in, and nobody else has learnt anything from here.
 * @throws Refusal with the fields that are wrong
 */
export async function signUp(context: Context, input: SignUpInput): Promise<void> {
  const { service, now } = context;
  const ageYears = ageOn(input.birthDate, now);
  refuseWrongFields(input, ageYears);
  const passwordHash = await hashPassword(input.password);
  const existing = await findPersonByEmail(service, input.email);
  if (existing) return tellOwner(context, existing);
  try {
    await service.database.prisma.$transaction(async (transaction) => {
      const ruling = await decideRegistration(transaction, context, {
        ageYears,
        contactCount: 1,
        agreementAccepted: true,
      });
      refuseWhatIsMissing(ruling);
      const waits = ageYears < consentAge || ruling.requirements.includes("guardian-consent");
      const standing = waits ? "waiting-for-consent" : "active";
      const { name, email, birthDate, locale } = input;
      const { personId, vault } = await createPerson(transaction, context, {
        role: "user",
        standing,
        email,
        name,
        birthDate,
        passwordHash,
        locale,
        look: firstLook(ageYears),
      });
      const accepted = await acceptDocuments(transaction, context, personId, locale);
      const contact = await addContact(transaction, context, vault, input.contact, 0);
      await writeAudit(
        transaction,
        { ...context, actor: { personId, role: "user" } },
        {
          deed: "person.registered",
          subjectId: personId,
          articles: [...new Set([...registrationArticles, ...ruling.articles])],
          ruleIds: ruling.ruleIds,
          details: { standing },
        },
        ...accepted,
        contact,
      );
    });
  } catch (error) {
    if (!isTaken(error)) throw error;
    const winner = await findPersonByEmail(service, input.email);
    if (winner) await tellOwner(context, winner);
  }
}

function refuseWrongFields(
  { email, password, contact, acceptedVersions }: SignUpInput,
  ageYears: number,
): void {
  const fields: Record<string, string> = {};
  const fault = passwordFault(password, email);
  if (fault) fields.password = fault;
  if (ageYears < 0 || ageYears > oldestAge) fields.birthDate = "account.birthDateInvalid";
  else if (ageYears < consentAge && contact.kind !== "guardian")
    fields["contact.kind"] = "account.guardianRequired";
  if (contact.channel === "email" && contact.address === email) {
    fields["contact.address"] = "account.contactIsYourself";
  }
  for (const id of documentIds) {
    if (acceptedVersions[id] !== documents[id].version)
      fields[`acceptedVersions.${id}`] = "account.agreementMissing";
  }
  if (Object.keys(fields).length > 0) throw new Refusal("common.checkFields", fields);
}

const fieldOfRequirement: Partial<Record<Requirement, Record<string, string>>> = {
  age: { birthDate: "account.birthDateInvalid" },
  contact: { contact: "account.contactMissing" },
  agreement: { acceptedVersions: "account.agreementMissing" },
};

/** The law has the last word: what it still asks for, or a rule that failed, refuses the registration. */
function refuseWhatIsMissing({ requirements, replier }: GroundedRuling): void {
  const fields = Object.assign({}, ...requirements.map((requirement) => fieldOfRequirement[requirement]));
  if (Object.keys(fields).length > 0) throw new Refusal("common.checkFields", fields);
  if (replier.kind === "nobody" && replier.reason !== "waiting-for-consent") {
    throw new Refusal(`withhold.${replier.reason}`);
  }
}

function firstLook(ageYears: number): Look {
  if (ageYears < consentAge) return "minor";
  return ageYears < elderAge ? "standard" : "elder";
}

/** Stores which version was accepted, in which language and when (O-25). */
async function acceptDocuments(
  transaction: Transaction,
  { service, now }: Context,
  personId: string,
  locale: SignUpInput["locale"],
): Promise<AuditEntry[]> {
  const rows = documentIds.map((document) => ({
    id: service.random.uuid(now),
    personId,
    document,
    version: documents[document].version,
    locale,
    acceptedAt: now,
  }));
  await transaction.agreementAcceptance.createMany({ data: rows });
  return rows.map(({ id, document, version }) => ({
    deed: "agreement.accepted",
    subjectId: personId,
    targetId: id,
    articles: ["cn-final-2026-07/12"],
    details: { document, version, locale },
  }));
}

/** A few letters an hour at most: sign-up must not become a way to flood somebody's mailbox. */
async function tellOwner(
  context: Context,
  { vault, email, name, locale, standing }: KnownPerson,
): Promise<void> {
  const { service } = context;
  if (standing === "closed") return;
  const key = `already-registered:${Buffer.from(service.keyRing.blindIndex(email)).toString("hex")}`;
  try {
    await takeAllowance(service, "password-reset", key);
  } catch (error) {
    if (error instanceof Refusal) return;
    throw error;
  }
  await service.database.prisma.$transaction((transaction) =>
    queueLetter(transaction, context, {
      vault,
      purpose: "already-registered",
      channel: "email",
      address: email,
      locale,
      values: {
        name,
        signInLink: `${service.env.url}/sign-in`,
        forgotLink: `${service.env.url}/forgot-password`,
      },
    }),
  );
}
