import type { ReactNode } from "react";

type EmptyStateProps = { title: string; children?: ReactNode; action?: ReactNode };

/** Nothing here yet, said kindly, with the one thing to do. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="grid justify-items-center gap-3 rounded-card border border-line border-dashed px-6 py-12 text-center">
      <p className="font-serif text-xl">{title}</p>
      {children ? <div className="max-w-measure text-ink-soft">{children}</div> : null}
      {action}
    </div>
  );
}
