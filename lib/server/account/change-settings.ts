import "server-only";
import type { Locale } from "@/lib/domain/locale";
import type { Look, Theme } from "@/lib/domain/person";
import type { Preference } from "@/lib/domain/preference";
import { writeAudit } from "@/lib/server/audit";
import type { ActorContext } from "@/lib/server/context";

export type SettingsInput = { name: string; locale: Locale; theme: Theme; look: Look };

/**
 * Changes how the actor is called and how pages look to them. A minor's look is not a choice, and nobody else may
 * choose it.
 * @returns what the cookies should now say
 */
export async function changeSettings(
  context: ActorContext,
  { name, locale, theme, look }: SettingsInput,
): Promise<Preference> {
  const { service, actor, now } = context;
  const preference: Preference = {
    locale,
    theme,
    look: allowedLook(actor.audience.kind === "minor", actor.look, look),
  };
  await service.database.prisma.$transaction(async (transaction) => {
    await transaction.person.update({
      where: { id: actor.personId },
      data: { ...preference, nameSealed: actor.vault.seal("person.name", name), updatedAt: now },
    });
    await writeAudit(transaction, context, {
      deed: "person.settings-changed",
      subjectId: actor.personId,
      details: { ...preference, renamed: name !== actor.name },
    });
  });
  return preference;
}

/** Staff have no birth date, which reads as the youngest audience: what they have already stays open to them. */
function allowedLook(isMinor: boolean, current: Look, wished: Look): Look {
  if (isMinor && current === "minor") return "minor";
  return wished === "minor" ? "standard" : wished;
}
