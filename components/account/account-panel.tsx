import type { ReactNode } from "react";
import { Card } from "@/components/base/card";
import { PageBody } from "@/components/layout/page-body";

type AccountPanelProps = { title: string; lead?: ReactNode; footer?: ReactNode; children?: ReactNode };

/** One sheet with one task: signing in, signing up, a new password. */
export function AccountPanel({ title, lead, footer, children }: AccountPanelProps) {
  return (
    <PageBody width="form">
      <h1 className="text-3xl">{title}</h1>
      {lead ? <p className="mt-2 text-ink-soft">{lead}</p> : null}
      {children ? <Card className="mt-6">{children}</Card> : null}
      {footer ? <div className="mt-6 text-ink-soft">{footer}</div> : null}
    </PageBody>
  );
}
