import { lawRow } from "@/lib/rules/law-row";
import type { Pack } from "@/lib/rules/pack";
import { chinaLabels } from "@/lib/rules/packs/china-labels";

/** Never enacted. Chosen, it holds, so that the default can be the stricter of draft and final at every point. */
export const cnDraft: Pack = {
  id: "cn-draft-2025-12",
  name: { "zh-CN": "中国 · 征求意见稿（2025-12）", en: "China · draft for comments (2025-12)" },
  instrument: {
    "zh-CN": "《人工智能拟人化互动服务管理暂行办法（征求意见稿）》，国家互联网信息办公室，2025-12-27",
    en: "Interim Measures on Anthropomorphic AI Interaction Services (draft for comments), CAC, 2025-12-27",
  },
  inForceFrom: null,
  until: null,
  verified: true,
  parameters: [
    lawRow("label.standing", true, "cn-draft-2025-12/16"),
    ...chinaLabels,
    lawRow("disclosure.atStart", true, "cn-draft-2025-12/16"),
    lawRow("disclosure.atSignIn", true, "cn-draft-2025-12/16"),
    lawRow("break.interval", 2 * 3_600_000, "cn-draft-2025-12/17"),
    lawRow("registration.contactFromMinorsAndElders", true, "cn-draft-2025-12/11"),
    lawRow("consent.belowAge", 18, "cn-draft-2025-12/12"),
  ],
};
