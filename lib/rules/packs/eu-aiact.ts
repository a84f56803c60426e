import { lawRow } from "@/lib/rules/law-row";
import type { Pack } from "@/lib/rules/pack";

export const euAiAct: Pack = {
  id: "eu-aiact",
  name: { "zh-CN": "欧盟《人工智能法》", en: "EU AI Act" },
  instrument: {
    "zh-CN": "欧盟《人工智能法》第50条（2026-08-02 起适用）",
    en: "EU AI Act, Article 50 (applies from 2026-08-02)",
  },
  inForceFrom: new Date("2026-08-02T00:00:00+02:00"),
  until: null,
  verified: true,
  parameters: [
    lawRow("disclosure.atStart", true, "eu-aiact/50-1"),
    lawRow("label.standing", true, "eu-aiact/50-5"),
    lawRow("label.implicit", true, "eu-aiact/50-2"),
  ],
};
