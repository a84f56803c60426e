import type { ReactNode } from "react";
import { Button } from "@/components/base/button";

type FilterFormProps = { path: string; submit: string; note?: string; children: ReactNode };

/** A filter that is part of the page's address: it works without script, and a colleague can be sent the link. */
export function FilterForm({ path, submit, note, children }: FilterFormProps) {
  return (
    <form
      method="get"
      action={path}
      className="mb-6 grid items-end gap-4 rounded-card border border-line bg-surface-sunken p-4 sm:flex sm:flex-wrap print:hidden"
    >
      {children}
      <Button type="submit" variant="secondary">
        {submit}
      </Button>
      {note ? <p className="w-full text-ink-faint text-sm">{note}</p> : null}
    </form>
  );
}
