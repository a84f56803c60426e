import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";

/** The letters that arrived by mail for one address, newest last, as readable text. */
export type Letters = { to(address: string): string[]; next(address: string): Promise<string> };

/** Quoted-printable and base64 parts as text; enough for what our own mailer writes. */
function readable(mail: string): string {
  return mail
    .split(/\r?\n--[^\r\n]+\r?\n|\r?\n\r?\n(?=Content-Type)/)
    .map((part) => {
      const [head = "", ...rest] = part.split(/\r?\n\r?\n/);
      const body = rest.join("\n\n");
      if (/content-transfer-encoding: *base64/i.test(head)) {
        return `${head}\n\n${Buffer.from(body, "base64").toString("utf8")}`;
      }
      if (!/content-transfer-encoding: *quoted-printable/i.test(head)) return part;
      const joined = body.replace(/=\r?\n/g, "");
      const bytes = joined.replace(/=([0-9A-F]{2})/gi, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      );
      return `${head}\n\n${Buffer.from(bytes, "latin1").toString("utf8")}`;
    })
    .join("\n");
}

export function openLetters(folder: string): Letters {
  const to = (address: string) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(`~${address}`))
      .sort()
      .map((name) => readable(readFileSync(join(folder, name), "utf8")));
  return {
    to,
    async next(address) {
      const before = to(address).length;
      await expect.poll(() => to(address).length, { timeout: 20_000 }).toBeGreaterThan(before);
      return to(address).at(-1) ?? "";
    },
  };
}
