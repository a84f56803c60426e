import "server-only";
import type { Control } from "@/lib/domain/control";

/** A reply that this instance is writing now. */
export type LiveReply = {
  id: string;
  personId: string;
  conversationId: string;
  /** Who speaks for the service; changes while the reply is being written. */
  control: Control;
  /** What has been released so far. */
  text: string;
  abort: AbortController;
  /** Settles when the reply has reached its final state in the database. */
  settled: Promise<void>;
};

/** The replies in progress on this instance, by id and by conversation. */
export class LiveReplies {
  readonly #byId = new Map<string, LiveReply>();

  add(reply: LiveReply): void {
    this.#byId.set(reply.id, reply);
  }

  remove(id: string): void {
    this.#byId.delete(id);
  }

  /** Another person's reply is as good as none. */
  find(personId: string, id: string): LiveReply | null {
    const reply = this.#byId.get(id);
    return reply?.personId === personId ? reply : null;
  }

  inConversation(personId: string, conversationId: string): LiveReply[] {
    return [...this.#byId.values()].filter(
      (reply) => reply.personId === personId && reply.conversationId === conversationId,
    );
  }

  /** The conversation has passed to somebody else, or ended: what is being written there falls silent. */
  setControl(personId: string, conversationId: string, control: Control): void {
    for (const reply of this.inConversation(personId, conversationId)) {
      reply.control = control;
      if (control !== "ai") reply.abort.abort("stopped");
    }
  }

  all(): LiveReply[] {
    return [...this.#byId.values()];
  }
}
