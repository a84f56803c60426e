import type { Locale, Localised } from "@/lib/domain/locale";
import accountEn from "./messages/account.en.json";
import accountZh from "./messages/account.zh-CN.json";
import auditEn from "./messages/audit.en.json";
import auditZh from "./messages/audit.zh-CN.json";
import chatEn from "./messages/chat.en.json";
import chatZh from "./messages/chat.zh-CN.json";
import commonEn from "./messages/common.en.json";
import commonZh from "./messages/common.zh-CN.json";
import companionEn from "./messages/companion.en.json";
import companionZh from "./messages/companion.zh-CN.json";
import coverageEn from "./messages/coverage.en.json";
import coverageZh from "./messages/coverage.zh-CN.json";
import deskEn from "./messages/desk.en.json";
import deskZh from "./messages/desk.zh-CN.json";
import documentEn from "./messages/document.en.json";
import documentZh from "./messages/document.zh-CN.json";
import faultEn from "./messages/fault.en.json";
import faultZh from "./messages/fault.zh-CN.json";
import helpEn from "./messages/help.en.json";
import helpZh from "./messages/help.zh-CN.json";
import labelEn from "./messages/label.en.json";
import labelZh from "./messages/label.zh-CN.json";
import landingEn from "./messages/landing.en.json";
import landingZh from "./messages/landing.zh-CN.json";
import letterEn from "./messages/letter.en.json";
import letterZh from "./messages/letter.zh-CN.json";
import meEn from "./messages/me.en.json";
import meZh from "./messages/me.zh-CN.json";
import modelEn from "./messages/model.en.json";
import modelZh from "./messages/model.zh-CN.json";
import noticeEn from "./messages/notice.en.json";
import noticeZh from "./messages/notice.zh-CN.json";
import obligationEn from "./messages/obligation.en.json";
import obligationZh from "./messages/obligation.zh-CN.json";
import preparedEn from "./messages/prepared.en.json";
import preparedZh from "./messages/prepared.zh-CN.json";
import ruleEn from "./messages/rule.en.json";
import ruleZh from "./messages/rule.zh-CN.json";
import withholdEn from "./messages/withhold.en.json";
import withholdZh from "./messages/withhold.zh-CN.json";

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
  }
}

/** A tree of texts; leaves are ICU messages. */
export type MessageTree = { [key: string]: string | MessageTree };

/** Namespace by namespace, as the files are. A bundler must see each import, so the list is written out. */
const namespaces = {
  account: { "zh-CN": accountZh, en: accountEn },
  audit: { "zh-CN": auditZh, en: auditEn },
  chat: { "zh-CN": chatZh, en: chatEn },
  common: { "zh-CN": commonZh, en: commonEn },
  companion: { "zh-CN": companionZh, en: companionEn },
  coverage: { "zh-CN": coverageZh, en: coverageEn },
  desk: { "zh-CN": deskZh, en: deskEn },
  document: { "zh-CN": documentZh, en: documentEn },
  fault: { "zh-CN": faultZh, en: faultEn },
  help: { "zh-CN": helpZh, en: helpEn },
  label: { "zh-CN": labelZh, en: labelEn },
  landing: { "zh-CN": landingZh, en: landingEn },
  letter: { "zh-CN": letterZh, en: letterEn },
  me: { "zh-CN": meZh, en: meEn },
  model: { "zh-CN": modelZh, en: modelEn },
  notice: { "zh-CN": noticeZh, en: noticeEn },
  obligation: { "zh-CN": obligationZh, en: obligationEn },
  prepared: { "zh-CN": preparedZh, en: preparedEn },
  rule: { "zh-CN": ruleZh, en: ruleEn },
  withhold: { "zh-CN": withholdZh, en: withholdEn },
} as const satisfies Record<string, Localised<MessageTree>>;

export type Namespace = keyof typeof namespaces;

export const namespaceNames = Object.keys(namespaces) as readonly Namespace[];

function merge(locale: Locale): Record<string, MessageTree> {
  return Object.fromEntries(namespaceNames.map((name) => [name, namespaces[name][locale]]));
}

const merged: Localised<Record<string, MessageTree>> = { "zh-CN": merge("zh-CN"), en: merge("en") };

/** Every text of a language. */
export function messagesOf(locale: Locale): Record<string, MessageTree> {
  return merged[locale];
}

/** Only the namespaces that the client components of a page speak. */
export function pickMessages(locale: Locale, names: readonly Namespace[]): Record<string, MessageTree> {
  return Object.fromEntries(names.map((name) => [name, namespaces[name][locale]]));
}
