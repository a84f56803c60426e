import { type ComponentProps, type ReactNode, useId } from "react";
import { controlStyle, describedBy, FieldFrame } from "./field-frame";

type TextFieldProps = Omit<ComponentProps<"input">, "id"> & {
  label: string;
  hint?: ReactNode;
  error?: string | null;
};

/** A labelled input with its hint and its error. */
export function TextField({ label, hint, error, className, ...rest }: TextFieldProps) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <input
        {...rest}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        className={`${controlStyle} ${className ?? ""}`}
      />
    </FieldFrame>
  );
}
