import { dueReminder } from "@/lib/domain/break-schedule";
import { breakIntervalMs } from "@/lib/rules/break-interval";
import { defineRule } from "@/lib/rules/define-rule";

/** After every interval of continuous use the person is reminded of the time and of a pause. */
export const breakReminder = defineRule({
  id: "break-reminder",
  cites: ["cn-draft-2025-12/17", "cn-final-2026-07/18", "us-ny/1702", "us-ca/22602-c", "us-wa/HB-2225"],
  obligations: ["O-10", "O-11", "O-67", "O-68", "O-69"],
  packs: ["cn-draft-2025-12", "cn-final-2026-07", "us-ny", "us-ca", "us-wa"],
  at: ["heartbeat"],
  duties({ now, audience, stretch }, parameters) {
    const intervalMs = breakIntervalMs(parameters, audience);
    const due = intervalMs === null ? null : dueReminder(stretch, now, intervalMs);
    return due === null ? [] : [{ kind: "remind", notice: "break-reminder", ...due }];
  },
});
