import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { openConversation } from "@/lib/server/conversation/open-conversation";
import { requireActor } from "@/lib/server/current";
import { NotFound } from "@/lib/server/incident";
import { Conversation } from "./conversation";

type ConversationPageProps = { params: Promise<{ conversationId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("chat"))("title") };
}

/** One conversation of the actor's own; anybody else's is not found. */
export default async function ConversationPage({ params }: ConversationPageProps) {
  const context = await requireActor("chat");
  const conversationId = z.uuid().safeParse((await params).conversationId);
  if (!conversationId.success) notFound();
  const opened = await openConversation(context, conversationId.data).catch((error: unknown) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
  const { summary, companion, messages, older, notices } = opened;
  return (
    <Conversation
      key={summary.id}
      summary={summary}
      companion={companion}
      messages={messages}
      older={older}
      notices={notices}
    />
  );
}
