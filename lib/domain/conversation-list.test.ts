import { describe, expect, it } from "vitest";
import type { ConversationSummary } from "@/lib/domain/chat-event";
import { placeConversation, removeConversation, touchConversation } from "@/lib/domain/conversation-list";

const at = (minute: number) => new Date(Date.UTC(2026, 10, 1, 0, minute)).toISOString();
const summary = (id: string, minute: number, pinned = false): ConversationSummary => ({
  id,
  companionId: "friend",
  title: id,
  control: "ai",
  pinned,
  lastMessageAt: at(minute),
});
const ids = (list: readonly ConversationSummary[]) => list.map(({ id }) => id);

describe("the list of conversations", () => {
  const list = [summary("pinned", 1, true), summary("new", 3), summary("old", 2)];

  it("keeps what is pinned on top, then the latest", () => {
    expect(ids(placeConversation(list, summary("newest", 4)))).toEqual(["pinned", "newest", "new", "old"]);
    expect(ids(placeConversation(list, summary("old", 2, true)))).toEqual(["old", "pinned", "new"]);
  });

  it("brings up the one in which somebody writes", () => {
    expect(ids(touchConversation(list, { conversationId: "old", createdAt: at(5) }))).toEqual([
      "pinned",
      "old",
      "new",
    ]);
  });

  it("is not disturbed by a late event or by a conversation it does not hold", () => {
    expect(touchConversation(list, { conversationId: "old", createdAt: at(1) })).toBe(list);
    expect(touchConversation(list, { conversationId: "other", createdAt: at(9) })).toBe(list);
  });

  it("forgets what was deleted", () => {
    expect(ids(removeConversation(list, "new"))).toEqual(["pinned", "old"]);
  });
});
