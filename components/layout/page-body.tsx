import type { ReactNode } from "react";

const widths = { form: "max-w-form", measure: "max-w-measure", page: "max-w-page" } as const;

/** The margins of an ordinary page, as wide as its kind of content wants. */
export function PageBody({ width = "page", children }: { width?: keyof typeof widths; children: ReactNode }) {
  return <div className={`mx-auto w-full px-4 py-8 sm:px-8 sm:py-12 ${widths[width]}`}>{children}</div>;
}
