import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";

/** What went wrong with the whole form. Announced at once. Amber, never red: red is for danger to life. */
export function FormError({ children }: { children: ReactNode }) {
  return (
    <div
      role="alert"
      className="flex items-start gap-2 rounded-small border border-notice bg-notice-soft px-4 py-3 text-notice"
    >
      <CircleAlert aria-hidden className="mt-[0.2em] size-5 shrink-0" />
      <div>{children}</div>
    </div>
  );
}

/** What went wrong with one field; nothing when `text` is empty. */
export function FieldError({ id, text }: { id: string; text: string | null | undefined }) {
  if (!text) return null;
  return (
    <p id={id} className="flex items-start gap-1.5 text-notice text-sm">
      <CircleAlert aria-hidden className="mt-[0.25em] size-4 shrink-0" />
      <span>{text}</span>
    </p>
  );
}
