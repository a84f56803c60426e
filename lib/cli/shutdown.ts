type Closer = () => Promise<void> | void;

const closers: Closer[] = [];
let ending: Promise<void> | undefined;
let askedAt = 0;

/** Registers what must be stopped at the end; the last registered is stopped first. Returns a way to stop it earlier. */
export function atShutdown(close: Closer): () => Promise<void> {
  let done: Promise<void> | undefined;
  const once = () => {
    done ??= Promise.resolve(close());
    return done;
  };
  closers.push(once);
  return once;
}

async function closeAll(): Promise<void> {
  for (const close of closers.reverse().splice(0)) {
    try {
      await close();
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
    }
  }
}

/** Stops everything in order and ends the process. A second call joins the first. */
export function shutDown(code: number): Promise<void> {
  ending ??= closeAll().then(() => process.exit(code));
  return ending;
}

export function isShuttingDown(): boolean {
  return ending !== undefined;
}

/**
 * Ends in order on Ctrl-C, on a signal, and when start.mjs is gone.
 * Ctrl-C reaches this process twice (from the terminal and from start.mjs), so only one that comes later means *at once*.
 */
export function endOnSignals(): void {
  const end = () => {
    const now = Date.now();
    if (ending !== undefined) {
      if (now - askedAt > 1500) process.exit(1);
      return;
    }
    askedAt = now;
    if (closers.length > 0 && process.stdout.isTTY) console.log("\nStopping …");
    void shutDown(0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, end);
  process.on("disconnect", end);
  process.channel?.unref();
}
