import { z } from "zod";

/** One spelling for each address: what is sealed, indexed and written to. */
export function normaliseEmail(email: string): string {
  return email.normalize("NFKC").trim().toLowerCase();
}

// Lenient on purpose (the letter itself is the test), strict on what could break out of a mail header.
const shape = /^[^\s@<>()[\]",;:\\\p{C}]{1,64}@[^\s@<>()[\]",;:\\\p{C}]+\.[^\s@<>()[\]",;:\\\p{C}]{2,}$/u;

export function isEmail(email: string): boolean {
  return email.length <= 254 && shape.test(email);
}

/** An e-mail address, normalised. */
export const emailSchema = z
  .string({ error: "account.emailInvalid" })
  .max(320, { error: "account.emailInvalid" })
  .transform(normaliseEmail)
  .refine(isEmail, { error: "account.emailInvalid" });
