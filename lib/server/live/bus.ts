import "server-only";
import pg from "pg";
import type { ChatEvent } from "@/lib/domain/chat-event";
import { errorFacts, type Logger } from "@/lib/server/logger";

/** What one app instance tells the others: ids only, because NOTIFY is plain text in the database's own files. */
export type Wake =
  | {
      kind: "message";
      personId: string;
      conversationId: string;
      messageId: string;
      /** The first of the messages whose place this one took. */
      supersededFrom?: string;
    }
  | { kind: "conversation"; personId: string; conversationId: string }
  | { kind: "notice"; personId: string; noticeId: string }
  | { kind: "stop"; personId: string; replyId: string }
  | { kind: "signed-out"; personId: string; loginSessionId: string | null };

/** A page open here. `signedOut` ends its stream when its login session has ended. */
export type PageListener = {
  loginSessionId: string;
  hear(event: ChatEvent, fromPageId: string | null): void;
  signedOut(): void;
  /** This instance ends: the page will connect again, to another or to the next. */
  instanceEnds(): void;
};
type WakeListener = (wake: Wake) => void;

export const wakeChannel = "anban";

/**
 * Delivers events to the pages open on this instance, and hears over LISTEN/NOTIFY what others did.
 * `publish` is for events made here; a wake from elsewhere reaches `onWake`, which reads what it needs and publishes.
 */
export class Bus {
  readonly #listeners = new Map<string, Set<PageListener>>();
  readonly #wakeListeners = new Set<WakeListener>();
  #client: pg.Client | null = null;
  #closed = false;

  constructor(
    private readonly url: string,
    readonly instanceId: string,
    private readonly log: Logger,
  ) {}

  /** @returns how to stop listening */
  subscribe(personId: string, listener: PageListener): () => void {
    const listeners = this.#listeners.get(personId) ?? new Set();
    listeners.add(listener);
    this.#listeners.set(personId, listeners);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.#listeners.delete(personId);
    };
  }

  hasListeners(personId: string): boolean {
    return this.#listeners.has(personId);
  }

  publish(personId: string, event: ChatEvent, fromPageId: string | null = null): void {
    for (const listener of this.#listeners.get(personId) ?? []) listener.hear(event, fromPageId);
  }

  /** Tells the pages of a login session, or of all of the person's, that they are signed out. */
  signOut(personId: string, loginSessionId: string | null): void {
    for (const listener of [...(this.#listeners.get(personId) ?? [])]) {
      if (loginSessionId === null || listener.loginSessionId === loginSessionId) listener.signedOut();
    }
  }

  onWake(listener: WakeListener): void {
    this.#wakeListeners.add(listener);
  }

  /** Payload of `pg_notify(wakeChannel, …)`; the sender's instance ignores its own. */
  payload(wake: Wake): string {
    return JSON.stringify({ from: this.instanceId, ...wake });
  }

  /** Connects, and connects again whenever the connection is lost. */
  async listen(): Promise<void> {
    if (this.#closed) return;
    const client = new pg.Client({ connectionString: this.url, keepAlive: true });
    this.#client = client;
    client.on("notification", ({ payload }) => this.#hear(payload));
    client.on("error", (error) => this.log.warn(errorFacts(error), "event connection lost"));
    client.on("end", () => {
      if (!this.#closed) setTimeout(() => void this.listen(), 1_000).unref();
    });
    try {
      await client.connect();
      await client.query(`LISTEN ${wakeChannel}`);
    } catch (error) {
      this.log.warn(errorFacts(error), "event connection refused");
      await client.end().catch(() => undefined);
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    // An open stream would hold the server back from ending.
    for (const listener of [...this.#listeners.values()].flatMap((listeners) => [...listeners])) {
      listener.instanceEnds();
    }
    await this.#client?.end().catch(() => undefined);
  }

  #hear(payload: string | undefined): void {
    if (!payload) return;
    const heard: Wake & { from: string } = JSON.parse(payload);
    if (heard.from === this.instanceId) return;
    for (const listener of this.#wakeListeners) listener(heard);
  }
}
