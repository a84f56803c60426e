import "server-only";
import { writeAudit } from "@/lib/server/audit";
import type { ActorContext } from "@/lib/server/context";

/** Records that the person chose to rest. The stretch itself ends by their absence, measured by the server's clock. */
export async function takeBreak(context: ActorContext): Promise<void> {
  await writeAudit(context.service.database.prisma, context, {
    deed: "break.taken",
    subjectId: context.actor.personId,
  });
}
