import type { ComponentProps } from "react";

/** A sheet of paper on the table. */
export function Card({ className, ...rest }: ComponentProps<"section">) {
  return (
    <section
      {...rest}
      className={`rounded-card border border-line bg-surface-raised p-5 sm:p-6 ${className ?? ""}`}
    />
  );
}
