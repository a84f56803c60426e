import { lawRow } from "@/lib/rules/law-row";
import type { Pack } from "@/lib/rules/pack";

const childDefaultsFrom = new Date("2027-07-01T00:00:00-07:00");

export const usCa: Pack = {
  id: "us-ca",
  name: { "zh-CN": "美国加利福尼亚州", en: "United States · California" },
  instrument: {
    "zh-CN": "加州SB 243（§§22601–22606）与SB 1119（§§21810–21818）",
    en: "California SB 243 (B&P §§22601–22606) and SB 1119 (§§21810–21818)",
  },
  inForceFrom: new Date("2026-01-01T00:00:00-08:00"),
  until: null,
  verified: true,
  parameters: [
    lawRow("disclosure.atStart", true, "us-ca/22602"),
    // SB 1119 deletes §22602(c) on 2027-01-01.
    lawRow("break.intervalMinor", 3 * 3_600_000, "us-ca/22602-c", {
      until: new Date("2027-01-01T00:00:00-08:00"),
    }),
    lawRow("minor.sessionLimit", 3_600_000, "us-ca/21812", { inForceFrom: childDefaultsFrom }),
    lawRow("minor.dayLimit", 2 * 3_600_000, "us-ca/21812", { inForceFrom: childDefaultsFrom }),
    lawRow("minor.memoryOff", true, "us-ca/21812", { inForceFrom: childDefaultsFrom }),
    lawRow("minor.pushOff", true, "us-ca/21812", { inForceFrom: childDefaultsFrom }),
  ],
};
