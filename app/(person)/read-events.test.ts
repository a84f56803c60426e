import { describe, expect, it } from "vitest";
import type { ChatEvent } from "@/lib/domain/chat-event";
import { readEvents } from "./read-events";

function streamOf(chunks: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
}

const event: ChatEvent = {
  type: "segment",
  conversationId: "c",
  replyId: "r",
  offset: 0,
  text: "你好，灯🏮",
};

describe("the events of a reply", () => {
  it("arrive whole, however the network cuts them", async () => {
    const bytes = new TextEncoder().encode(
      `:\n\ndata: ${JSON.stringify(event)}\n\n:\n\ndata: {"type":"signed-out"}\n\n`,
    );
    for (let size = 1; size <= bytes.length; size += 3) {
      const chunks: Uint8Array[] = [];
      for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.slice(at, at + size));
      const seen: ChatEvent[] = [];
      await readEvents(streamOf(chunks), (each) => seen.push(each));
      expect(seen).toEqual([event, { type: "signed-out" }]);
    }
  });

  it("leave out one that was cut off in the middle", async () => {
    const bytes = new TextEncoder().encode(`data: ${JSON.stringify(event)}\n\ndata: {"type":"rep`);
    const seen: ChatEvent[] = [];
    await readEvents(streamOf([bytes]), (each) => seen.push(each));
    expect(seen).toEqual([event]);
  });
});
