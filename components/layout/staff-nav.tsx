"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

export type StaffPlace = { href: string; label: string };

/** The longest address that the page begins with is where one is: `/desk` is not `/desk/people`. */
function placeOf(pathname: string, places: readonly StaffPlace[]): string | null {
  const here = places.filter(({ href }) => pathname === href || pathname.startsWith(`${href}/`));
  return here.sort((a, b) => b.href.length - a.href.length)[0]?.href ?? null;
}

/** The places of a member of staff: a strip on a phone, a column at a desk. */
export function StaffNav({ places }: { places: readonly StaffPlace[] }) {
  const current = placeOf(usePathname(), places);
  return (
    <ul className="flex gap-1 overflow-x-auto p-2 md:sticky md:top-0 md:flex-col md:p-3">
      {places.map(({ href, label }) => (
        <li key={href}>
          <Link
            href={href}
            aria-current={href === current ? "page" : undefined}
            className="flex min-h-target items-center whitespace-nowrap rounded-small px-3 text-ink-soft no-underline transition-colors hover:bg-surface-sunken hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:text-accent"
          >
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
