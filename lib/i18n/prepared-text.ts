import type { Locale } from "@/lib/domain/locale";
import type { PreparedReplyId } from "@/lib/domain/message";
import en from "./messages/prepared.en.json";
import zhCn from "./messages/prepared.zh-CN.json";

const texts: Record<Locale, Record<PreparedReplyId, string>> = { "zh-CN": zhCn, en };

/** The wording of a prepared reply: what the service says without a model. */
export function preparedText(id: PreparedReplyId, locale: Locale): string {
  return texts[locale][id];
}
