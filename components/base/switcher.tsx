"use client";

import { useId } from "react";

type SwitcherProps<T extends string> = {
  label: string;
  /** Shown to screen readers only. */
  hideLabel?: boolean;
  value: T;
  options: readonly { value: NoInfer<T>; label: string }[];
  onChange(value: NoInfer<T>): void;
};

/** One choice out of a few, all in sight: a radio group drawn as one strip. */
export function Switcher<T extends string>({ label, hideLabel, value, options, onChange }: SwitcherProps<T>) {
  const name = useId();
  return (
    <fieldset className="grid gap-1.5">
      <legend className={hideLabel ? "sr-only" : "mb-1.5 font-medium"}>{label}</legend>
      <div className="inline-flex w-fit max-w-full flex-wrap rounded-small border border-line-strong bg-surface-raised">
        {options.map((option) => (
          <label
            key={option.value}
            className="relative flex min-h-target min-w-target items-center justify-center px-4 text-ink-soft transition-colors first:rounded-l-small last:rounded-r-small hover:text-ink has-checked:bg-accent has-checked:text-on-accent has-focus-visible:outline-2 has-focus-visible:outline-focus has-focus-visible:outline-offset-2"
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className="sr-only"
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
