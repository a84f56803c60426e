import { CircleCheck } from "lucide-react";
import type { ReactNode } from "react";

/** It is done; read out by screen readers when it appears. */
export function DoneNote({ title, children }: { title?: string; children?: ReactNode }) {
  return (
    <div role="status" className="flex items-start gap-2 rounded-small bg-accent-soft px-4 py-3 text-accent">
      <CircleCheck aria-hidden className="mt-[0.2em] size-5 shrink-0" />
      <div>
        {title ? <p className="font-medium">{title}</p> : null}
        {children}
      </div>
    </div>
  );
}
