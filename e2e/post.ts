import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import type { ChatEvent } from "@/lib/domain/chat-event";

export type Answer = { status: number; body: string; events: ChatEvent[] };

/** Speaks to a route as this browser would, past every screen: with its cookies, from the product's own origin. */
export async function postPast(page: Page, path: string, data: unknown): Promise<Answer> {
  const origin = new URL(process.env.ANBAN_E2E_URL ?? "").origin;
  const response = await page.request.post(path, { data, headers: { origin } });
  const body = await response.text();
  const events = body
    .split("\n\n")
    .filter((block) => block.startsWith("data: "))
    .map((block): ChatEvent => JSON.parse(block.slice("data: ".length)));
  return { status: response.status(), body, events };
}

export function sayPast(page: Page, conversationId: string, text: string): Promise<Answer> {
  return postPast(page, `/api/conversations/${conversationId}/messages`, {
    pageId: randomUUID(),
    kind: "say",
    clientId: randomUUID(),
    text,
  });
}
