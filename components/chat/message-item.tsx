"use client";

import { memo } from "react";
import type { TimelineEntry } from "@/lib/domain/timeline";
import { CompanionMessage } from "./companion-message";
import { OperatorMessage } from "./operator-message";
import { PersonMessage } from "./person-message";

/** What can be done with a message; each must stay the same function between two drawings. */
export type MessageDeeds = {
  edit(messageId: string, text: string): void;
  retry(clientId: string): void;
  discard(clientId: string): void;
  regenerate(replyId: string): void;
};

type MessageItemProps = {
  entry: TimelineEntry;
  companionName: string;
  mayEdit: boolean;
  mayRegenerate: boolean;
  deeds: MessageDeeds;
};

/** One message, drawn by its author. */
export const MessageItem = memo(function MessageItem(props: MessageItemProps) {
  const { entry, companionName, mayEdit, mayRegenerate, deeds } = props;
  const { message } = entry;
  switch (message.author) {
    case "person": {
      const clientId = message.clientId ?? message.id;
      return (
        <PersonMessage
          entry={entry}
          onEdit={mayEdit ? (text) => deeds.edit(message.id, text) : undefined}
          onRetry={() => deeds.retry(clientId)}
          onDiscard={() => deeds.discard(clientId)}
        />
      );
    }
    case "operator":
      return <OperatorMessage message={message} />;
    case "companion":
    case "prepared":
      return (
        <CompanionMessage
          message={message}
          name={companionName}
          onRegenerate={mayRegenerate ? () => deeds.regenerate(message.id) : undefined}
        />
      );
    default:
      return message.author satisfies never;
  }
});
