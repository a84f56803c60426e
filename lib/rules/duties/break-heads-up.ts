import { dueHeadsUp } from "@/lib/domain/break-schedule";
import { breakIntervalMs } from "@/lib/rules/break-interval";
import { defineRule } from "@/lib/rules/define-rule";

/** Shortly before a reminder the person hears that it is coming, so that it never cuts into a sentence. */
export const breakHeadsUp = defineRule({
  id: "break-heads-up",
  cites: ["cn-draft-2025-12/17", "cn-final-2026-07/18", "us-ny/1702", "us-ca/22602-c", "us-wa/HB-2225"],
  obligations: ["O-10"],
  packs: ["cn-draft-2025-12", "cn-final-2026-07", "us-ny", "us-ca", "us-wa"],
  at: ["heartbeat"],
  duties({ now, audience, stretch }, parameters) {
    const intervalMs = breakIntervalMs(parameters, audience);
    if (intervalMs === null) return [];
    const due = dueHeadsUp(stretch, now, intervalMs, parameters["break.headsUp"]);
    return due === null ? [] : [{ kind: "remind", notice: "break-heads-up", ...due }];
  },
});
