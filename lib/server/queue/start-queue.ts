import "server-only";
import { deliverLetter } from "@/lib/server/letter/deliver-letter";
import { enqueueWaitingLetters, hasCarrier } from "@/lib/server/letter/queue-letter";
import { type Handlers, startWorkers } from "@/lib/server/queue/queue";
import type { Service } from "@/lib/server/service";

/** For the boot of an app instance: workers, and the letters that waited for mail to be configured. */
export async function startQueue(service: Service): Promise<void> {
  const letter: Handlers["letter"] = ({ data, isLastTry }) =>
    deliverLetter(service, data.letterId, isLastTry);
  await startWorkers(service, { letter: hasCarrier(service, "email") ? letter : null });
  await enqueueWaitingLetters(service);
}
