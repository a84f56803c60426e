import type { ReactNode } from "react";
import { Messages } from "@/components/layout/messages";
import { mayRole } from "@/lib/domain/permission";
import { listCompanions } from "@/lib/server/conversation/list-companions";
import { listConversations } from "@/lib/server/conversation/list-conversations";
import { currentActor, currentContext } from "@/lib/server/current";
import { ConversationColumn } from "./conversation-column";

/** The list beside the conversation: the actor's own, nothing for anybody else. The pages ask who may see them. */
export default async function ChatLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  if (actor?.standing !== "active" || !mayRole(actor.role, "chat")) return children;
  const context = { ...(await currentContext()), locale: actor.locale, actor };
  const [conversations, companions] = await Promise.all([
    listConversations(context),
    listCompanions(context),
  ]);
  return (
    <Messages of={["common", "chat", "companion", "fault", "label", "withhold"]}>
      <ConversationColumn conversations={conversations} companions={companions}>
        {children}
      </ConversationColumn>
    </Messages>
  );
}
