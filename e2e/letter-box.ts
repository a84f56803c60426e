import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";

/** Playwright's global setup: a mail server that puts every letter into a folder which all workers read. */
export default async function letterBox(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "anban-letters-"));
  process.env.ANBAN_E2E_LETTERS = folder;
  let count = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData(stream, session, done) {
      text(stream).then((mail) => {
        for (const { address } of session.envelope.rcptTo) {
          count += 1;
          const name = join(folder, `${String(count).padStart(6, "0")}~${address}`);
          // Renamed when whole, so that nobody reads half a letter.
          writeFileSync(`${name}.part`, mail);
          renameSync(`${name}.part`, name);
        }
        done();
      }, done);
    },
  });
  await new Promise<void>((resolve) =>
    server.listen(Number(process.env.ANBAN_E2E_SMTP_PORT), "127.0.0.1", resolve),
  );
  return async () => {
    await new Promise<void>((resolve) => server.close(() => resolve()));
    rmSync(folder, { recursive: true, force: true });
  };
}
