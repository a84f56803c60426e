import "server-only";
import type { ActorContext, Context } from "@/lib/server/context";
import { demand } from "@/lib/server/staff/demand";
import { findActiveRow } from "./active-row";

/** Who answers now, in words for staff. */
export type Answerer =
  | { kind: "stored"; name: string; model: string }
  | { kind: "environment"; model: string }
  | { kind: "built-in" };

/** A stored connection as the page may know it: that there is a key, never the key. */
export type StoredConnection = {
  name: string;
  baseUrl: string;
  model: string;
  hasKey: boolean;
  updatedAt: Date;
};

export async function loadAnswerer({ service }: Pick<Context, "service">): Promise<Answerer> {
  const row = await findActiveRow(service.database.prisma);
  if (row !== null) return { kind: "stored", name: row.name, model: row.model };
  const { model } = service.env;
  return model === null ? { kind: "built-in" } : { kind: "environment", model: model.model };
}

/** What the model page shows: the stored connection, and what would answer without it. */
export async function loadConnection(
  context: ActorContext,
): Promise<{ stored: StoredConnection | null; environment: { baseUrl: string; model: string } | null }> {
  demand(context, "manage-model");
  const { database, env } = context.service;
  const row = await findActiveRow(database.prisma);
  return {
    stored:
      row === null
        ? null
        : {
            name: row.name,
            baseUrl: row.baseUrl,
            model: row.model,
            hasKey: row.keySealed !== null,
            updatedAt: row.updatedAt,
          },
    environment: env.model === null ? null : { baseUrl: env.model.url, model: env.model.model },
  };
}
