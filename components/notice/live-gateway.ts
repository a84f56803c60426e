import type { ActionResult } from "@/lib/domain/action-result";
import type { ChatEvent } from "@/lib/domain/chat-event";
import type { Notice } from "@/lib/domain/notice";

/** The browser's side of an open page's line to the server; made in `app`, handed to components. */
export type LiveGateway = {
  /** Opens the event stream; the answer closes it. It reconnects by itself. */
  openEvents(options: {
    pageId: string;
    conversationId: string | null;
    onEvent(event: ChatEvent): void;
    onConnection(connected: boolean): void;
  }): () => void;
  /** Tells the server that somebody is here. Null when it could not be reached. */
  beat(pageId: string): Promise<{ notices: Notice[] } | "signed-out" | null>;
  /** Whether the server has recorded it. */
  acknowledge(noticeId: string): Promise<boolean>;
  takeBreak(): Promise<ActionResult<unknown>>;
  /** The person is signed out. `forget`: by a deed, so that nothing half written may stay on this device. */
  leave(options: { forget: boolean }): void;
};
