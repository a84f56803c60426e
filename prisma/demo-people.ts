import { documents } from "@/lib/domain/document";
import type { Role } from "@/lib/domain/person";
import { signUpSchema } from "@/lib/domain/sign-up";
import { createPerson } from "@/lib/server/account/create-person";
import { hashPassword } from "@/lib/server/account/password-hash";
import { signUp } from "@/lib/server/account/sign-up";
import { writeAudit } from "@/lib/server/audit";
import { type Context, createContext } from "@/lib/server/context";
import type { Service } from "@/lib/server/service";

export type DemoPerson = { label: string; email: string; password: string };

type Contact = {
  kind: "guardian" | "emergency";
  name: string;
  relation: string;
  channel: string;
  address: string;
};

type Definition = { label: string; name: string; email: string } & (
  | { ageYears: number; contact: Contact }
  | { role: Exclude<Role, "user"> }
);

/** Labelled as demo wherever their names are read; `.invalid` is reserved for addresses that never exist. */
const definitions: readonly Definition[] = [
  {
    label: "adult",
    name: "演示用户（成年）",
    email: "adult@demo.invalid",
    ageYears: 30,
    contact: {
      kind: "emergency",
      name: "演示紧急联系人",
      relation: "sibling",
      channel: "email",
      address: "contact@demo.invalid",
    },
  },
  { label: "guardian", name: "演示监护人", email: "guardian@demo.invalid", role: "guardian" },
  {
    label: "minor",
    name: "演示用户（未成年）",
    email: "minor@demo.invalid",
    ageYears: 15,
    contact: {
      kind: "guardian",
      name: "演示监护人",
      relation: "parent",
      channel: "email",
      address: "guardian@demo.invalid",
    },
  },
  {
    label: "elder",
    name: "演示用户（长者）",
    email: "elder@demo.invalid",
    ageYears: 72,
    contact: {
      kind: "emergency",
      name: "演示家人",
      relation: "child",
      channel: "email",
      address: "family@demo.invalid",
    },
  },
  { label: "operator", name: "演示值班员", email: "operator@demo.invalid", role: "operator" },
  {
    label: "compliance officer",
    name: "演示合规专员",
    email: "officer@demo.invalid",
    role: "compliance-officer",
  },
  { label: "administrator", name: "演示管理员", email: "admin@demo.invalid", role: "administrator" },
];

/** Registers the demo people who do not exist yet and returns them with their new passwords. */
export async function seedDemoPeople(service: Service): Promise<DemoPerson[]> {
  const added: DemoPerson[] = [];
  for (const definition of definitions) {
    const { label, email } = definition;
    const emailIndex = service.keyRing.blindIndex(email);
    if ((await service.database.prisma.person.count({ where: { emailIndex } })) > 0) continue;
    const password = service.random.password();
    const context = createContext(service, service.clock, "zh-CN");
    await register(context, definition, password);
    added.push({ label, email, password });
  }
  return added;
}

async function register(context: Context, definition: Definition, password: string): Promise<void> {
  const { name, email } = definition;
  if ("role" in definition) {
    const passwordHash = await hashPassword(password);
    const { role } = definition;
    await context.service.database.prisma.$transaction(async (transaction) => {
      const { personId } = await createPerson(transaction, context, {
        role,
        standing: "active",
        email,
        name,
        birthDate: null,
        passwordHash,
        locale: context.locale,
        look: "standard",
      });
      await writeAudit(transaction, context, {
        deed: role === "guardian" ? "person.registered" : "staff.created",
        subjectId: personId,
        details: { role, demo: true },
      });
    });
    return;
  }
  // The real way in, with everything that the form would send.
  const input = signUpSchema.parse({
    name,
    email,
    password,
    birthDate: bornYearsAgo(definition.ageYears, context.now),
    contact: definition.contact,
    acceptedVersions: { agreement: documents.agreement.version, privacy: documents.privacy.version },
    locale: context.locale,
  });
  await signUp(context, input);
}

/** The first of January of the year in which somebody of that age was surely born already. */
function bornYearsAgo(ageYears: number, now: Date): string {
  return `${now.getUTCFullYear() - ageYears}-01-01`;
}
