import type { MessageLabel, PreparedReplyId } from "@/lib/domain/message";

/** The label of a text that the service itself speaks: prepared by people, chosen by a rule. */
export function preparedLabel(reply: PreparedReplyId, at: Date): MessageLabel {
  return { source: "prepared", provider: "anban", model: reply, generatedAt: at.toISOString() };
}
