import type { ReactNode } from "react";
import { Card } from "@/components/base/card";

/** One true thing about this moment. */
export function FigureCard({
  name,
  note,
  children,
}: {
  name: string;
  note?: ReactNode;
  children: ReactNode;
}) {
  return (
    <Card className="grid content-start gap-1">
      <h3 className="font-normal font-sans text-ink-faint text-sm">{name}</h3>
      <p className="font-serif text-xl tabular-nums leading-snug">{children}</p>
      {note ? <p className="text-notice text-sm">{note}</p> : null}
    </Card>
  );
}
