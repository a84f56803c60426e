import { type ComponentProps, type ReactNode, useId } from "react";
import { describedBy } from "./field-frame";
import { FieldError } from "./form-error";

type CheckboxFieldProps = Omit<ComponentProps<"input">, "id" | "type"> & {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | null;
};

/** One box to tick; the whole line is the target. */
export function CheckboxField({ label, hint, error, className, ...rest }: CheckboxFieldProps) {
  const id = useId();
  return (
    <div className={className}>
      <div className="flex min-h-target items-start gap-3 py-2">
        <input
          {...rest}
          id={id}
          type="checkbox"
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, hint, error)}
          className="mt-[0.2em] size-5 shrink-0"
        />
        <label htmlFor={id}>{label}</label>
      </div>
      {hint ? (
        <p id={`${id}-hint`} className="pl-8 text-ink-faint text-sm">
          {hint}
        </p>
      ) : null}
      <FieldError id={`${id}-error`} text={error} />
    </div>
  );
}
