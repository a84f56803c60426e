import { lawRow } from "@/lib/rules/law-row";
import type { Pack } from "@/lib/rules/pack";

export const usNy: Pack = {
  id: "us-ny",
  name: { "zh-CN": "美国纽约州", en: "United States · New York" },
  instrument: {
    "zh-CN": "纽约州《一般商业法》第47条（§§1700–1704）",
    en: "New York General Business Law, Article 47 (§§1700–1704)",
  },
  inForceFrom: new Date("2025-11-05T00:00:00-05:00"),
  until: null,
  verified: true,
  parameters: [
    lawRow("disclosure.atStart", true, "us-ny/1702"),
    // "Need not exceed once a day": our reading is 24 hours since the last acknowledgement.
    lawRow("disclosure.repeatAfter", 24 * 3_600_000, "us-ny/1702"),
    lawRow("break.interval", 3 * 3_600_000, "us-ny/1702"),
  ],
};
