import { useTranslations } from "next-intl";
import { Badge } from "@/components/base/badge";
import type { ChatMessage } from "@/lib/domain/message";
import { LocalTime } from "./local-time";

/** A human being of the service: persimmon, with name and badge, and never the AI label. */
export function OperatorMessage({ message }: { message: ChatMessage }) {
  const t = useTranslations();
  const name = message.operatorName ?? t("chat.operator");
  return (
    <article className="grid gap-1.5 border-person border-l-2 pl-4" aria-label={name}>
      <header className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <h3 className="text-person">{name}</h3>
        <Badge tone="person">{t("label.human")}</Badge>
        <span className="text-ink-faint text-xs">
          <LocalTime at={message.createdAt} />
        </span>
      </header>
      <p className="whitespace-pre-wrap">{message.text}</p>
    </article>
  );
}
