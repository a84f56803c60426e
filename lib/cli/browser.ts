import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { runToEnd } from "./child";
import { inProject } from "./root";
import { say } from "./say";

const usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"] as const;

/** What the person should do when there is no browser and none could be had. */
export const noBrowser =
  "There is no Chromium for the browser tests. Install one (npx playwright install chromium, or Debian's package chromium) or name it: ANBAN_CHROMIUM=/path/to/chromium npm test";

function runs(path: string): boolean {
  return (
    existsSync(path) && spawnSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0
  );
}

function present(): string | undefined {
  const named = process.env.ANBAN_CHROMIUM;
  if (named !== undefined && named !== "") return runs(named) ? named : undefined;
  return [chromium.executablePath(), ...usual].find(runs);
}

/** The path of a Chromium that runs, installed if need be by the means that this machine allows; null where none does. */
export async function findChromium(): Promise<string | null> {
  const found = present();
  if (found !== undefined || process.env.ANBAN_CHROMIUM) return found ?? null;
  say("Looking for a Chromium: trying Playwright's own …");
  const playwright = inProject("node_modules", "@playwright", "test", "cli.js");
  await runToEnd(process.execPath, [playwright, "install", "chromium"], { timeoutMs: 180_000 });
  const own = present();
  if (own !== undefined) return own;
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return null;
  say("Trying Debian's package chromium …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await runToEnd("apt-get", ["update"], { timeoutMs: 120_000, env });
  await runToEnd("apt-get", ["install", "-y", "chromium", "fonts-noto-cjk"], { timeoutMs: 300_000, env });
  return present() ?? null;
}
