import "server-only";
import type { ReplyFault } from "@/lib/domain/message";
import { elapsedMs } from "@/lib/server/clock";
import { type ModelEndpoint, openAiClient } from "./openai-source";
import { replyFailure } from "./reply-failure";

export type ConnectionTest =
  /** `modelSeen`: the endpoint lists this model. Some list nothing and still serve it. `latencyMs`: one short answer. */
  | { ok: true; latencyMs: number; modelSeen: boolean }
  /** `detail`: the endpoint's own words, for the administrator. */
  | { ok: false; fault: ReplyFault; detail: string };

const patienceMs = 30_000;
const listPatienceMs = 5_000;

/** Asks the endpoint one short question of our own, without a person's data, and looks for the model in its list. */
export async function testConnection(
  { signal, ...endpoint }: ModelEndpoint & { signal: AbortSignal },
  elapsed: () => number = elapsedMs,
): Promise<ConnectionTest> {
  if (!URL.canParse(endpoint.baseUrl)) return { ok: false, fault: "not-found", detail: "not an address" };
  const client = openAiClient(endpoint, patienceMs);
  const startedAtMs = elapsed();
  try {
    const completion: unknown = await client.chat.completions.create(
      { model: endpoint.model, messages: [{ role: "user", content: "Please answer with the word: ready" }] },
      { signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]) },
    );
    const latencyMs = elapsed() - startedAtMs;
    if (!isCompletion(completion))
      return { ok: false, fault: "garbage", detail: "the answer is no completion" };
    return { ok: true, latencyMs, modelSeen: await isListed(endpoint, signal) };
  } catch (error) {
    signal.throwIfAborted();
    const { fault, detail } = replyFailure(error);
    return { ok: false, fault, detail };
  }
}

async function isListed(endpoint: ModelEndpoint, signal: AbortSignal): Promise<boolean> {
  try {
    const models = await openAiClient(endpoint, listPatienceMs).models.list({
      signal: AbortSignal.any([signal, AbortSignal.timeout(listPatienceMs)]),
    });
    return models.data.some(({ id }) => id === endpoint.model);
  } catch {
    return false;
  }
}

function isCompletion(value: unknown): boolean {
  return typeof value === "object" && value !== null && "choices" in value && Array.isArray(value.choices);
}
