"use client";

import { useParams } from "next/navigation";
import { type ReactNode, useMemo } from "react";
import { LivePageProvider } from "@/components/notice/live-page-provider";
import { lineGateway } from "./browser-gateway";
import { takeBreak } from "./chat/actions";

/** Connects every page of a person to the server: events, signs of life, notices. */
export function LiveLine({ children }: { children: ReactNode }) {
  const { conversationId } = useParams<{ conversationId?: string }>();
  const gateway = useMemo(() => ({ ...lineGateway, takeBreak: () => takeBreak({}) }), []);
  return (
    <LivePageProvider gateway={gateway} conversationId={conversationId ?? null}>
      {children}
    </LivePageProvider>
  );
}
