import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The key of the embedded mode, in base64, made on the first start. Only the owner of the file may read it. */
export function embeddedMasterKey(dataDir: string): {
  readonly key: string;
  readonly made: boolean;
  readonly file: string;
} {
  const file = join(dataDir, "master.key");
  if (existsSync(file)) return { key: readFileSync(file, "utf8").trim(), made: false, file };
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const key = randomBytes(32).toString("base64");
  writeFileSync(file, `${key}\n`, { mode: 0o600, flag: "wx", flush: true });
  return { key, made: true, file };
}
