import { ChevronRight } from "lucide-react";
import Link from "next/link";

/** The door to one desk. */
export function PlaceCard({ href, title, lead }: { href: string; title: string; lead: string }) {
  return (
    <Link
      href={href}
      className="group flex items-center justify-between gap-4 rounded-card border border-line bg-surface-raised p-5 text-ink no-underline transition-colors hover:border-accent"
    >
      <span className="grid gap-1">
        <span className="font-serif text-lg group-hover:text-accent">{title}</span>
        <span className="text-ink-soft text-sm">{lead}</span>
      </span>
      <ChevronRight aria-hidden className="size-5 shrink-0 text-ink-faint group-hover:text-accent" />
    </Link>
  );
}
