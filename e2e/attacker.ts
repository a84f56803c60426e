import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";

const root = join(__dirname, "..");

/** The files of `app/` that a browser can reach, by their name, as paths from the project's folder. */
export function appFiles(name: "page.tsx" | "route.ts" | "actions.ts"): string[] {
  return readdirSync(join(root, "app"), { recursive: true, encoding: "utf8" })
    .map((path) => `app/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(`/${name}`))
    .sort();
}

/** The address of a page or route file, its parameters still in brackets: `/chat/[conversationId]`. */
export function addressOf(file: string): string {
  const parts = file.split("/").slice(1, -1);
  return `/${parts.filter((part) => !part.startsWith("(")).join("/")}`;
}

export type ServerAction = { name: string; file: string; id: string; page: string };

type Manifest = {
  node: Record<string, { filename: string; exportedName: string; workers: Record<string, unknown> }>;
};

/** Every server action of the build, with the id by which anybody can call it and a page that takes the call. */
export function serverActions(): ServerAction[] {
  const path = join(root, ".next", "server", "server-reference-manifest.json");
  const manifest: Manifest = JSON.parse(readFileSync(path, "utf8"));
  return Object.entries(manifest.node).map(([id, { filename, exportedName, workers }]) => ({
    id,
    name: exportedName,
    file: filename,
    page: addressOf(`${Object.keys(workers)[0] ?? ""}.tsx`).replace(/\[\w+\]/g, "nowhere"),
  }));
}

export type Outcome = { ok: boolean; sentenceKey: string | null; body: string };

/** Calls a server action past every screen, as a program with this browser's cookies would. */
export async function callAction(page: Page, action: ServerAction, input: unknown): Promise<Outcome> {
  const response = await page.request.post(action.page, {
    headers: {
      "next-action": action.id,
      accept: "text/x-component",
      "content-type": "text/plain;charset=UTF-8",
      origin: new URL(process.env.ANBAN_E2E_URL ?? "").origin,
    },
    data: JSON.stringify([input]),
    maxRedirects: 0,
  });
  const body = await response.text();
  const result = /(?:^|\n)\w+:(\{"ok":.*)/.exec(body)?.[1];
  if (result === undefined) return { ok: false, sentenceKey: null, body };
  const parsed: { ok: boolean; sentenceKey?: string } = JSON.parse(result);
  return { ok: parsed.ok, sentenceKey: parsed.sentenceKey ?? null, body };
}
