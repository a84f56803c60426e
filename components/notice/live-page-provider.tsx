"use client";

import { type ReactNode, useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { v4 } from "uuid";
import type { Notice } from "@/lib/domain/notice";
import {
  addNotice,
  emptyNoticeQueue,
  listNotices,
  settledWith,
  settleNotice,
} from "@/lib/domain/notice-queue";
import type { LiveGateway } from "./live-gateway";
import { type LiveEvent, type LivePage, LivePageContext } from "./live-page";
import { NoticeLayer } from "./notice-layer";
import { useHeartbeat } from "./use-heartbeat";

type LivePageProviderProps = {
  gateway: LiveGateway;
  /** The conversation that stands open, if any: its reply in progress is sent whole at first. */
  conversationId: string | null;
  children: ReactNode;
};

/** Keeps one line to the server for the whole page, and shows the notices that come over it. */
export function LivePageProvider({ gateway, conversationId, children }: LivePageProviderProps) {
  const [pageId, setPageId] = useState(() => v4());
  const [queue, setQueue] = useState(emptyNoticeQueue);
  const [connected, setConnected] = useState(true);
  const [resting, setResting] = useState(false);
  const listeners = useRef(new Set<(event: LiveEvent) => void>());
  const wasLost = useRef(false);

  const subscribe = useCallback((listener: (event: LiveEvent) => void) => {
    listeners.current.add(listener);
    return () => {
      listeners.current.delete(listener);
    };
  }, []);
  const offer = useCallback((notices: readonly Notice[]) => {
    setQueue((known) => notices.reduce(addNotice, known));
  }, []);

  const publish = useCallback((event: LiveEvent) => {
    for (const listener of listeners.current) listener(event);
  }, []);
  const renew = useCallback(() => setPageId(v4()), []);

  const onEvent = useEffectEvent((event: LiveEvent) => {
    if (event.type === "notice") setQueue((known) => addNotice(known, event.notice));
    else if (event.type === "notice-acknowledged") setQueue((known) => settleNotice(known, event.noticeId));
    else if (event.type === "signed-out") gateway.leave({ forget: true });
    publish(event);
  });
  const onConnection = useEffectEvent((now: boolean) => {
    setConnected(now);
    if (now && wasLost.current) onEvent({ type: "reconnected" });
    wasLost.current = !now;
  });
  useEffect(
    () => gateway.openEvents({ pageId, conversationId, onEvent, onConnection }),
    [gateway, pageId, conversationId],
  );

  useHeartbeat(async () => {
    const knownIds = queue.pending.map(({ id }) => id);
    const answer = await gateway.beat(pageId);
    if (answer === "signed-out") gateway.leave({ forget: false });
    else if (answer) setQueue((known) => listNotices(known, answer.notices, knownIds));
  }, resting);

  async function acknowledge(notice: Notice): Promise<boolean> {
    const results = await Promise.all(
      settledWith(queue, notice).map(async (id) => ({ id, recorded: await gateway.acknowledge(id) })),
    );
    const recorded = results.filter((result) => result.recorded).map(({ id }) => id);
    setQueue((known) => recorded.reduce(settleNotice, known));
    return recorded.includes(notice.id);
  }

  async function takeBreak(notice: Notice): Promise<boolean> {
    const result = await gateway.takeBreak();
    if (!result.ok || !(await acknowledge(notice))) return false;
    setResting(true);
    return true;
  }

  const page = useMemo<LivePage>(
    () => ({ pageId, connected, renew, publish, subscribe, offer }),
    [pageId, connected, renew, publish, subscribe, offer],
  );
  return (
    <LivePageContext value={page}>
      {children}
      <NoticeLayer
        queue={queue}
        resting={resting}
        onAcknowledge={acknowledge}
        onTakeBreak={takeBreak}
        onBack={() => setResting(false)}
      />
    </LivePageContext>
  );
}
