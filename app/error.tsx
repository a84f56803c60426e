"use client";

import { ErrorNote } from "@/components/layout/error-note";

/** A page that failed. The texts travel with it: the provider above may be what failed. */
export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset(): void }) {
  return <ErrorNote digest={error.digest ?? null} onRetry={reset} />;
}
