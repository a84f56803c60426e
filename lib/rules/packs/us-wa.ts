import { lawRow } from "@/lib/rules/law-row";
import type { Pack } from "@/lib/rules/pack";

export const usWa: Pack = {
  id: "us-wa",
  name: { "zh-CN": "美国华盛顿州（2027-01-01 起）", en: "United States · Washington (from 2027-01-01)" },
  instrument: { "zh-CN": "华盛顿州HB 2225", en: "Washington HB 2225" },
  inForceFrom: new Date("2027-01-01T00:00:00-08:00"),
  until: null,
  verified: true,
  parameters: [
    lawRow("disclosure.atStart", true, "us-wa/HB-2225"),
    lawRow("break.interval", 3 * 3_600_000, "us-wa/HB-2225"),
    lawRow("break.intervalMinor", 3_600_000, "us-wa/HB-2225"),
  ],
};
