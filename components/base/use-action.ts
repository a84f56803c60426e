"use client";

import { useState, useTransition } from "react";
import type { ActionResult } from "@/lib/domain/action-result";

export type Failure = Extract<ActionResult<unknown>, { ok: false }>;

/** A call that never reached the server, as the failure a page can show. */
const unreachable: Failure = { ok: false, sentenceKey: "common.offline", fields: {}, incidentId: null };

/**
 * Runs a server action from a form. `onDone` gets the value; a refusal stays in `failure` until the next run.
 */
export function useAction<Input, Value>(action: (input: Input) => Promise<ActionResult<Value>>) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [pending, startTransition] = useTransition();

  function run(input: Input, onDone?: (value: Value) => void | Promise<void>) {
    if (pending) return;
    startTransition(async () => {
      setFailure(null);
      const result = await action(input).catch((): Failure => unreachable);
      if (result.ok) await onDone?.(result.value);
      else setFailure(result);
    });
  }

  return { run, pending, failure, clear: () => setFailure(null) };
}
