import "server-only";
import type { ChatEvent } from "@/lib/domain/chat-event";
import { may } from "@/lib/server/actor";
import type { ActorContext } from "@/lib/server/context";
import type { EventSink } from "@/lib/server/event-stream";
import { errorFacts } from "@/lib/server/logger";
import { chatMessage, messageColumns } from "@/lib/server/message/chat-message";
import { withLiveText } from "@/lib/server/message/live-text";
import { standingNotices } from "@/lib/server/notice/standing-notices";

export type PageFollowing = { pageId: string; conversationId: string | null; sink: EventSink };

/** Proxies close connections that stay silent for a minute. */
const keepAliveMs = 20_000;

/**
 * Sends a page what happens to its person: first the newest replies of its conversation and the open notices,
 * then everything live. What the page itself posted does not come back to it.
 * @returns how to stop
 */
export function followPage(
  context: ActorContext,
  { pageId, conversationId, sink }: PageFollowing,
): () => void {
  const { service, actor } = context;
  // Live events wait until the present state has been sent, or a page would see a segment before its reply.
  let waiting: ChatEvent[] | null = [];
  const unsubscribe = service.bus.subscribe(actor.personId, {
    loginSessionId: actor.loginSessionId,
    hear(event, fromPageId) {
      if (fromPageId === pageId) return;
      if (waiting) waiting.push(event);
      else sink.emit(event);
    },
    signedOut() {
      sink.emit({ type: "signed-out" });
      sink.close();
    },
    instanceEnds: () => sink.close(),
  });
  const keepAlive = setInterval(() => sink.comment(), keepAliveMs);

  presentState(context, conversationId)
    .then((events) => {
      for (const event of [...events, ...(waiting ?? [])]) sink.emit(event);
      waiting = null;
    })
    .catch((error) => {
      service.log.error(
        { incidentId: context.requestId, ...errorFacts(error) },
        "event stream could not begin",
      );
      sink.close();
    });

  return () => {
    unsubscribe();
    clearInterval(keepAlive);
  };
}

async function presentState(context: ActorContext, conversationId: string | null): Promise<ChatEvent[]> {
  const { service, actor } = context;
  const notices = may(actor, "chat") ? (await standingNotices(context)).notices : [];
  // The newest replies whatever their state: one may have ended between the page's rendering and its first event.
  const replies =
    conversationId === null
      ? []
      : await service.database.prisma.message.findMany({
          where: { personId: actor.personId, conversationId, author: { not: "person" }, supersededAt: null },
          orderBy: { id: "desc" },
          take: 2,
          select: messageColumns,
        });
  return [
    ...notices.map((notice): ChatEvent => ({ type: "notice", notice })),
    ...replies.reverse().map(
      (row): ChatEvent => ({
        type: "reply",
        message: withLiveText(context, chatMessage(actor.vault, row)),
      }),
    ),
  ];
}
