import { z } from "zod";

const shortest = 10;
/** Hashing costs time with length: nobody may make it cost much. */
const longest = 200;

/** Of ten characters and more, those that people choose most; compared without regard to case. */
const common = new Set(
  `0123456789 1234567890 9876543210 0987654321 1234512345 12345678910 123456789a a123456789 123456789q q123456789
   123456789abc abc123456789 qwertyuiop qwertyuiop123 qwerty12345 qwerty123456 1q2w3e4r5t 1qaz2wsx3edc q1w2e3r4t5
   asdfghjkl123 asdfghjkl; zxcvbnm123 abcdefghij abcdefghijk password12 password123 password1234 password12345
   passw0rd123 p@ssw0rd123 mypassword adminadmin admin12345 admin123456 administrator letmein123 welcome123
   iloveyou123 iloveyou1314 woaini1314 woaini5201314 woaini520520 5201314520 1314520520 5211314521 a5201314520
   woaini123456 wodemima123 mima123456 anban12345 anban123456 liverpool123 football123 superman123 sunshine123
   princess123 dragon12345 monkey12345 michael123 changeme123 trustno1trustno1`.split(/\s+/),
);

/** Why a password cannot be taken, as a next-intl key, or null. `email`: the person's own, normalised. */
export function passwordFault(password: string, email: string | null): string | null {
  const characters = [...password];
  if (characters.length < shortest) return "account.passwordTooShort";
  if (characters.length > longest) return "account.passwordTooLong";
  const plain = password.trim().toLowerCase();
  const isCommon =
    common.has(plain) || new Set(plain).size < 4 || plain === email || plain === email?.split("@")[0];
  return isCommon ? "account.passwordTooCommon" : null;
}

/** A password to sign in with: any that could ever have been taken. */
export const givenPasswordSchema = z
  .string({ error: "account.passwordWrong" })
  .min(1, { error: "account.passwordWrong" })
  .max(longest * 4, { error: "account.passwordTooLong" });

/** A new password, where the person's e-mail is not part of the form: the use case compares it again. */
export const newPasswordSchema = z
  .string({ error: "account.passwordTooShort" })
  .superRefine((password, context) => {
    const fault = passwordFault(password, null);
    if (fault) context.addIssue({ code: "custom", message: fault });
  });
