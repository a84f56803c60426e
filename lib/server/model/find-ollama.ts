import "server-only";
import { z } from "zod";
import { fetchJson } from "@/lib/server/network";

/** Long enough for a program on this machine, too short to be felt on a page. */
const patienceMs = 300;

const tags = z.object({ models: z.array(z.object({ name: z.string() })) });

/** Ollama, where it runs: the base URL to configure and the names of its models. */
export type FoundOllama = { baseUrl: string; models: readonly string[] };

/** Asks `ollamaUrl` (usually http://127.0.0.1:11434) for its models; null when nobody answers within 300 ms. */
export async function findOllama(ollamaUrl: string): Promise<FoundOllama | null> {
  if (!URL.canParse(ollamaUrl)) return null;
  const root = ollamaUrl.replace(/\/+$/, "");
  const read = tags.safeParse(await fetchJson(`${root}/api/tags`, patienceMs));
  return read.success ? { baseUrl: `${root}/v1`, models: read.data.models.map(({ name }) => name) } : null;
}
