import { z } from "zod";
import { isEmail, normaliseEmail } from "@/lib/domain/email";

/** Under 18 it is a guardian, whose consent is sought; for everybody else somebody to reach in an emergency (O-24). */
export const contactKinds = ["guardian", "emergency"] as const;
export type ContactKind = (typeof contactKinds)[number];

export const contactChannels = ["phone", "email"] as const;
export type ContactChannel = (typeof contactChannels)[number];

/** What the contact is to the person. A fixed vocabulary, because it is stored readable. */
export const contactRelations = [
  "parent",
  "grandparent",
  "guardian",
  "spouse",
  "child",
  "sibling",
  "relative",
  "friend",
  "other",
] as const;
export type ContactRelation = (typeof contactRelations)[number];

/** A phone number of any country in one spelling: an optional `+` and 7 to 15 digits (E.164); null when it is none. */
export function normalisePhone(phone: string): string | null {
  const written = phone.normalize("NFKC").trim();
  if (!/^(?:\+|00)?[\d\s().\-‐-―]+$/u.test(written)) return null;
  const international = /^(?:\+|00)/.test(written);
  const digits = written.replace(/\D/g, "").replace(international ? /^0*/ : /^$/, "");
  return digits.length >= 7 && digits.length <= 15 ? `${international ? "+" : ""}${digits}` : null;
}

/** An address in one spelling, or null when it is none of that channel. */
export function normaliseAddress(channel: ContactChannel, address: string): string | null {
  if (channel === "phone") return normalisePhone(address);
  const email = normaliseEmail(address);
  return isEmail(email) ? email : null;
}

/** A name as a person writes it: one line, up to 60 characters. */
export function nameSchema(missing: string) {
  return z
    .string({ error: missing })
    .max(400, { error: "account.nameTooLong" })
    .transform((name) =>
      name
        .normalize("NFC")
        .replace(/[\s\p{C}]+/gu, " ")
        .trim(),
    )
    .refine((name) => name.length > 0, { error: missing })
    .refine((name) => [...name].length <= 60, { error: "account.nameTooLong" });
}

const fields = {
  name: nameSchema("account.contactNameMissing"),
  relation: z.enum(contactRelations, { error: "account.contactRelationMissing" }),
  channel: z.enum(contactChannels, { error: "account.contactAddressInvalid" }),
  address: z
    .string({ error: "account.contactAddressInvalid" })
    .max(320, { error: "account.contactAddressInvalid" }),
};

function withAddress<Given extends { channel: ContactChannel; address: string }>(
  given: Given,
  context: z.RefinementCtx,
) {
  const address = normaliseAddress(given.channel, given.address);
  if (address !== null) return { ...given, address };
  context.addIssue({ code: "custom", path: ["address"], message: "account.contactAddressInvalid" });
  return z.NEVER;
}

/** A contact as given at sign-up; the address is normalised. */
export const contactSchema = z
  .object(
    { kind: z.enum(contactKinds, { error: "account.contactMissing" }), ...fields },
    { error: "account.contactMissing" },
  )
  .transform(withAddress);

/** A contact as changed by its owner; `contactId` null adds one. */
export const contactChangeSchema = z
  .object({ contactId: z.uuid().nullable(), ...fields })
  .transform(withAddress);

export type ContactInput = z.output<typeof contactSchema>;
export type ContactChange = z.output<typeof contactChangeSchema>;
