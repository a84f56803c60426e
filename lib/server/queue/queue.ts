import "server-only";
import PgBoss from "pg-boss";
import type { Transaction } from "@/lib/server/db/client";
import { errorFacts } from "@/lib/server/logger";
import type { Service } from "@/lib/server/service";

/** pg-boss keeps its tables in a schema of its own, with its own migrations. */
const schema = "pgboss";

/** Retries grow: about 30 s, 1, 2, 4, 8, 16, 32 min. */
export const queues = {
  letter: { retryLimit: 7, retryDelay: 30, retryBackoff: true, expireInSeconds: 120, retentionDays: 14 },
} as const;

export type QueueName = keyof typeof queues;
export type JobData = { letter: { letterId: string } };

/** A job as its worker sees it. `isLastTry`: pg-boss will not hand it out again. */
export type Job<Name extends QueueName> = { data: JobData[Name]; isLastTry: boolean };

type Sending = Pick<PgBoss, "send">;

// Next evaluates modules once per bundle: what belongs to the process hangs on the process's pool.
const slot = Symbol.for("anban.queue");
type Slotted = typeof globalThis & {
  [slot]?: { ready: WeakMap<object, Promise<Sending>>; workers: WeakMap<object, PgBoss> };
};

function held() {
  const holder: Slotted = globalThis;
  holder[slot] ??= { ready: new WeakMap(), workers: new WeakMap() };
  return holder[slot];
}

function createBoss({ database, log }: Service, works: boolean): PgBoss {
  const boss = new PgBoss({
    schema,
    db: { executeSql: (text, values) => database.pool.query(text, values) },
    migrate: !works,
    supervise: works,
    schedule: false,
  });
  boss.on("error", (error) => log.warn(errorFacts(error), "queue"));
  return boss;
}

async function install(service: Service): Promise<Sending> {
  const boss = createBoss(service, false);
  await boss.start();
  for (const [name, options] of Object.entries(queues)) await boss.createQueue(name, { name, ...options });
  return boss;
}

/** The queue's tables, made once per database; three short queries when they exist. */
function ready(service: Service): Promise<Sending> {
  const { ready: known } = held();
  const existing = known.get(service.database.pool);
  if (existing) return existing;
  const installing = install(service);
  known.set(service.database.pool, installing);
  // A database that was away must not be remembered as a refusal.
  installing.catch(() => known.delete(service.database.pool));
  return installing;
}

/** Makes the tables, so that jobs can be enqueued; `startQueue` does it too. */
export async function installQueue(service: Service): Promise<void> {
  await ready(service);
}

/** Enqueues a job in the transaction of the deed that asks for it: both commit, or neither. */
export async function enqueue<Name extends QueueName>(
  transaction: Pick<Transaction, "$queryRawUnsafe">,
  service: Service,
  name: Name,
  data: JobData[Name],
): Promise<void> {
  const boss = await ready(service);
  const jobId = await boss.send(name, data, {
    db: {
      async executeSql(text, values) {
        return { rows: await transaction.$queryRawUnsafe<unknown[]>(text, ...values.map(plain)) };
      },
    },
  });
  // pg-boss drops jobs for a queue that does not exist without a word.
  if (jobId === null) throw new Error(`the queue ${name} took no job`);
}

/** Prisma binds plain values only; pg-boss means JSON by an object and NULL by undefined. */
function plain(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return value.toISOString();
  return typeof value === "object" ? JSON.stringify(value) : value;
}

/** What this instance does with jobs; a queue without a handler is left to instances that have one. */
export type Handlers = { [Name in QueueName]: ((job: Job<Name>) => Promise<void>) | null };

/**
 * Starts the workers of this instance on the app's own database; any number of instances share the work.
 * Cheap when the tables exist. Calling it again does nothing.
 */
export async function startWorkers(service: Service, handlers: Handlers): Promise<void> {
  const { workers } = held();
  if (workers.has(service.database.pool)) return;
  await ready(service);
  const { letter } = handlers;
  if (letter === null) return;
  const boss = createBoss(service, true);
  workers.set(service.database.pool, boss);
  await boss.start();
  await boss.work<JobData["letter"]>(
    "letter",
    { includeMetadata: true, batchSize: 1, pollingIntervalSeconds: 1 },
    async (jobs) => {
      for (const { data, retryCount, retryLimit } of jobs) {
        await letter({ data, isLastTry: retryCount >= retryLimit });
      }
    },
  );
}

/** Lets running jobs finish (for at most 5 s) and stops; what was not finished is retried by another instance. */
export async function stopQueue(service: Service): Promise<void> {
  const { workers } = held();
  const boss = workers.get(service.database.pool);
  if (!boss) return;
  workers.delete(service.database.pool);
  await boss.stop({ graceful: true, timeout: 5_000, close: false });
}
