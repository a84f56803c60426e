import "server-only";
import { KeyRingError } from "@/lib/server/keyring";
import { errorFacts } from "@/lib/server/logger";
import { SealError } from "@/lib/server/seal";
import type { Service } from "@/lib/server/service";
import { findServiceVault } from "./service-vault";

/** The newest active row of `model_connection`. */
export type ConnectionRow = {
  id: string;
  base_url: string;
  model: string;
  key_sealed: Uint8Array | null;
  updated_at: Date;
};

/**
 * Who answers. `baseUrl` ends where `/chat/completions` begins. `fingerprint` changes whenever the endpoint, the
 * model or the key does: what is kept per connection (a client, its sockets) is kept under it.
 */
export type ActiveConnection =
  | { kind: "built-in" }
  | { kind: "openai"; baseUrl: string; apiKey: string | null; model: string; fingerprint: string };

const opened = new WeakMap<object, { fingerprint: string; apiKey: string | null }>();

/**
 * The connection that answers: the administrator's row, else the environment's, else the built-in companion.
 * Asks the database nothing, except for the service's data key the first time a process opens a key.
 * A key that no master key opens is logged once and treated as absent: the endpoint then refuses, and people are
 * told so. Falling back to another endpoint would send their words to somebody they were not told about.
 */
export async function connectionFromRow(
  row: ConnectionRow | null,
  service: Service,
): Promise<ActiveConnection> {
  if (row === null) return connectionFromEnv(service);
  const fingerprint = `${row.id}:${row.updated_at.getTime()}`;
  return {
    kind: "openai",
    baseUrl: row.base_url,
    apiKey: row.key_sealed === null ? null : await keyOf(service, fingerprint, row.key_sealed),
    model: row.model,
    fingerprint,
  };
}

function connectionFromEnv({ env }: Pick<Service, "env">): ActiveConnection {
  if (env.model === null) return { kind: "built-in" };
  const { url, key, model } = env.model;
  // The environment cannot change while the process lives.
  return { kind: "openai", baseUrl: url, apiKey: key, model, fingerprint: "environment" };
}

async function keyOf(service: Service, fingerprint: string, sealed: Uint8Array): Promise<string | null> {
  const known = opened.get(service.database.pool);
  if (known?.fingerprint === fingerprint) return known.apiKey;
  const apiKey = await openKey(service, sealed);
  opened.set(service.database.pool, { fingerprint, apiKey });
  return apiKey;
}

/** A stored key in the clear, or null when no master key at hand opens it. */
export async function openKey(service: Service, sealed: Uint8Array): Promise<string | null> {
  try {
    return (await findServiceVault(service))?.open("model-connection.key", sealed) ?? null;
  } catch (error) {
    // The database being away is not an answer about the key, and must not be remembered as one.
    if (!(error instanceof SealError || error instanceof KeyRingError)) throw error;
    service.log.error(errorFacts(error), "the key of the model connection cannot be opened");
    return null;
  }
}
