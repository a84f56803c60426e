import { lawRow } from "@/lib/rules/law-row";
import type { Pack } from "@/lib/rules/pack";
import { chinaLabels } from "@/lib/rules/packs/china-labels";

/** Order No. 21, read through two detailed readings that quote it, not through a complete official text. */
export const cnFinal: Pack = {
  id: "cn-final-2026-07",
  name: { "zh-CN": "中国 · 正式办法（2026-07-15 施行）", en: "China · final measures (since 2026-07-15)" },
  instrument: {
    "zh-CN": "《人工智能拟人化互动服务管理暂行办法》，国家网信办等五部门令第21号，2026-04-10",
    en: "Interim Measures on Anthropomorphic AI Interaction Services, Order No. 21 of five departments, 2026-04-10",
  },
  inForceFrom: new Date("2026-07-15T00:00:00+08:00"),
  until: null,
  verified: false,
  parameters: [
    lawRow("label.standing", true, "cn-final-2026-07/18"),
    ...chinaLabels,
    // "Effective measures" to say that the counterpart is no human: our reading is, before the first message.
    lawRow("disclosure.atStart", true, "cn-final-2026-07/18"),
    lawRow("break.interval", 2 * 3_600_000, "cn-final-2026-07/18"),
    lawRow("registration.contactFromAll", true, "cn-final-2026-07/12"),
    lawRow("consent.belowAge", 14, "cn-final-2026-07/14"),
  ],
};
