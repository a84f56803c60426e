import type { PackId } from "@/lib/domain/pack";
import type { Pack } from "@/lib/rules/pack";
import { cnDraft } from "@/lib/rules/packs/cn-draft-2025-12";
import { cnFinal } from "@/lib/rules/packs/cn-final-2026-07";
import { euAiAct } from "@/lib/rules/packs/eu-aiact";
import { usCa } from "@/lib/rules/packs/us-ca";
import { usNy } from "@/lib/rules/packs/us-ny";
import { usWa } from "@/lib/rules/packs/us-wa";

export const packs: Readonly<Record<PackId, Pack>> = {
  "cn-draft-2025-12": cnDraft,
  "cn-final-2026-07": cnFinal,
  "us-ny": usNy,
  "us-ca": usCa,
  "us-wa": usWa,
  "eu-aiact": euAiAct,
};

type Dated = { inForceFrom: Date | null; until: Date | null };

/** Whether something dated holds at an instant: from `inForceFrom` on, before `until`. */
export function isInForce(dated: Dated, at: Date): boolean {
  return (
    (dated.inForceFrom === null || dated.inForceFrom <= at) && (dated.until === null || at < dated.until)
  );
}
