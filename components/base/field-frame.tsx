import type { ReactNode } from "react";
import { FieldError } from "./form-error";

type FieldFrameProps = {
  id: string;
  label: string;
  hint?: ReactNode;
  error?: string | null;
  children: ReactNode;
};

/** The shared look of a single-line control. */
export const controlStyle =
  "w-full min-h-target rounded-small border border-line-strong bg-surface-raised px-3 py-2 text-ink placeholder:text-ink-faint aria-invalid:border-notice aria-invalid:border-2 disabled:opacity-60";

/** The ids that a control names in `aria-describedby`. */
export function describedBy(id: string, hint: unknown, error: unknown): string | undefined {
  return [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ") || undefined;
}

/** Label above, control, hint and error below. */
export function FieldFrame({ id, label, hint, error, children }: FieldFrameProps) {
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      {children}
      {hint ? (
        <p id={`${id}-hint`} className="text-ink-faint text-sm">
          {hint}
        </p>
      ) : null}
      <FieldError id={`${id}-error`} text={error} />
    </div>
  );
}
