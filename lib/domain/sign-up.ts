import { z } from "zod";
import { contactSchema, nameSchema } from "@/lib/domain/contact";
import { emailSchema } from "@/lib/domain/email";
import { locales } from "@/lib/domain/locale";
import { newPasswordSchema } from "@/lib/domain/password";

/** A calendar day written `YYYY-MM-DD`, as midnight UTC of that day; null when there is no such day. */
export function calendarDay(text: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? day : null;
}

const birthDateSchema = z.string({ error: "account.birthDateInvalid" }).transform((text, context) => {
  const day = calendarDay(text);
  if (day) return day;
  context.addIssue({ code: "custom", message: "account.birthDateInvalid" });
  return z.NEVER;
});

/**
 * What sign-up takes (O-24, O-25). Anything else in the form is dropped unread: nobody signs up as staff.
 * Whether the birth date can be true and which contact is needed depends on the day: the use case judges it.
 */
export const signUpSchema = z.object({
  name: nameSchema("account.nameMissing"),
  email: emailSchema,
  password: newPasswordSchema,
  birthDate: birthDateSchema,
  contact: contactSchema,
  acceptedVersions: z.object(
    {
      agreement: z
        .string({ error: "account.agreementMissing" })
        .max(40, { error: "account.agreementMissing" }),
      privacy: z.string({ error: "account.agreementMissing" }).max(40, { error: "account.agreementMissing" }),
    },
    { error: "account.agreementMissing" },
  ),
  locale: z.enum(locales),
});

export type SignUpInput = z.output<typeof signUpSchema>;
