/** A message that the server has not accepted yet; posting it again with the same `clientId` is safe. */
export type UnsentMessage = { clientId: string; text: string; replaces: string | null; writtenAt: string };

const draftPrefix = "anban-draft:";
const unsentPrefix = "anban-unsent:";

/** What the composer of this conversation held; empty where the browser keeps nothing. */
export function readDraft(conversationId: string): string {
  return read(draftPrefix + conversationId) ?? "";
}

export function writeDraft(conversationId: string, text: string): void {
  write(draftPrefix + conversationId, text === "" ? null : text);
}

export function readUnsent(conversationId: string): UnsentMessage[] {
  try {
    const value: unknown = JSON.parse(read(unsentPrefix + conversationId) ?? "[]");
    return Array.isArray(value) ? value.filter(isUnsentMessage) : [];
  } catch {
    return [];
  }
}

export function writeUnsent(conversationId: string, unsent: readonly UnsentMessage[]): void {
  write(unsentPrefix + conversationId, unsent.length === 0 ? null : JSON.stringify(unsent));
}

/** Forgets everything half written on this device: the next person at it may be another. */
export function forgetDrafts(): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(draftPrefix) || key.startsWith(unsentPrefix)) localStorage.removeItem(key);
    }
  } catch {
    // Storage is forbidden here, so there is nothing to forget.
  }
}

function isUnsentMessage(value: unknown): value is UnsentMessage {
  if (typeof value !== "object" || value === null) return false;
  const { clientId, text, replaces, writtenAt } = value as Record<string, unknown>;
  return (
    typeof clientId === "string" &&
    typeof text === "string" &&
    typeof writtenAt === "string" &&
    (replaces === null || typeof replaces === "string")
  );
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** A full or forbidden storage costs the draft after a reload, never the conversation. */
function write(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    return;
  }
}
