import type { ReactNode } from "react";

export type BadgeTone = "neutral" | "ai" | "person" | "notice" | "danger";

const tones: Record<BadgeTone, string> = {
  neutral: "border-line text-ink-soft",
  ai: "border-ai-label text-ai-label",
  person: "border-person text-person",
  notice: "border-notice text-notice",
  danger: "border-danger text-danger",
};

/** A word about something: `ai` for the AI label, `person` for a human operator, `danger` for danger to life. */
export function Badge({ tone = "neutral", children }: { tone?: BadgeTone; children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-center gap-1 rounded-small border px-1.5 py-px font-sans font-normal text-[0.8125rem] leading-snug ${tones[tone]}`}
    >
      {children}
    </span>
  );
}
