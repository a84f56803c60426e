import type { ReactNode } from "react";

type PageHeadingProps = { title: string; lead?: ReactNode; actions?: ReactNode };

/** The one h1 of a page, its lead sentence, and what can be done here. */
export function PageHeading({ title, lead, actions }: PageHeadingProps) {
  return (
    <header className="mb-8 flex flex-wrap items-end justify-between gap-4">
      <div className="max-w-measure">
        <h1 className="text-3xl">{title}</h1>
        {lead ? <p className="mt-2 text-ink-soft">{lead}</p> : null}
      </div>
      {actions ? <div className="flex flex-wrap gap-3">{actions}</div> : null}
    </header>
  );
}
