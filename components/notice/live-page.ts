"use client";

import { createContext, useContext } from "react";
import type { ChatEvent } from "@/lib/domain/chat-event";
import type { Notice } from "@/lib/domain/notice";

/** `reconnected`: events may have been missed in between. */
export type LiveEvent = ChatEvent | { type: "reconnected" };

/** What every part of an open page may use of its line to the server. */
export type LivePage = {
  /** This open page's own id, so that the server can tell pages apart. */
  pageId: string;
  /** False while the line is down. */
  connected: boolean;
  /**
   * Becomes a new page to the server. It does not repeat to a page what that page reads from the answer to its own
   * post; after that answer broke off, only a new page hears the rest.
   */
  renew(): void;
  subscribe(listener: (event: LiveEvent) => void): () => void;
  /** Shares an event that came another way, as the answer to a post, with every part of the page. */
  publish(event: LiveEvent): void;
  /** Hands over notices that came with the page. */
  offer(notices: readonly Notice[]): void;
};

export const LivePageContext = createContext<LivePage | null>(null);

/** The page's line to the server. Throws outside the signed-in area. */
export function useLivePage(): LivePage {
  const page = useContext(LivePageContext);
  if (!page) throw new Error("useLivePage needs a LivePageProvider around it");
  return page;
}
