import { useTranslations } from "next-intl";
import { Badge } from "@/components/base/badge";
import type { ChatMessage } from "@/lib/domain/message";

/** The visible label of a machine's message: text beside the name, never only a colour (O-05, GB 45438 §5.1). */
export function MessageLabel({ message }: { message: ChatMessage }) {
  const t = useTranslations("label");
  const { label } = message;
  const prepared = message.author === "prepared" || message.status === "replaced";
  const source = prepared
    ? "prepared"
    : label?.source === "built-in"
      ? "builtIn"
      : (label?.source ?? "model");
  const details = label && source === "model" ? t("details", label) : undefined;
  return (
    <span title={details}>
      <Badge tone="ai">{t(source)}</Badge>
    </span>
  );
}
