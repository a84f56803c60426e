import "server-only";
import { createTransport } from "nodemailer";
import type { AttemptResult } from "@/lib/domain/letter";

type Mail = { to: string; subject: string; text: string };

/**
 * Hands a mail to the configured server. Never throws: `refused` when the server answered no, `unreachable` when
 * it did not answer. nodemailer opens its own connection; this is the only place where it may.
 */
export async function carryMail(
  { smtpUrl, from }: { smtpUrl: string; from: string },
  { to, subject, text }: Mail,
): Promise<Extract<AttemptResult, "sent" | "refused" | "unreachable">> {
  const transport = createTransport(
    { url: smtpUrl, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 },
    { from },
  );
  try {
    // An address as an object is never parsed as a list of addresses.
    await transport.sendMail({
      to: { name: "", address: to },
      subject,
      text,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    return "sent";
  } catch (error) {
    return error instanceof Error && "responseCode" in error && typeof error.responseCode === "number"
      ? "refused"
      : "unreachable";
  } finally {
    transport.close();
  }
}
