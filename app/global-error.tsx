"use client";

import { ErrorNote } from "@/components/layout/error-note";
import "./globals.css";

/** The root layout itself failed, and with it language and light: both languages, the system's light. */
export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset(): void }) {
  return (
    <html lang="zh-CN" data-theme="system" data-look="standard">
      <body>
        <title>安伴 · Anban</title>
        <ErrorNote digest={error.digest ?? null} onRetry={reset} />
      </body>
    </html>
  );
}
