"use client";

import { useFormatter } from "next-intl";
import { useSyncExternalStore } from "react";

const never = () => () => {};

/** An instant in the reader's own time zone, which only the browser knows: empty on the server. */
export function LocalTime({ at, form = "time" }: { at: string; form?: "time" | "day" }) {
  const format = useFormatter();
  const inBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!inBrowser) return <time dateTime={at} />;
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const date = new Date(at);
  return (
    <time dateTime={at} className="tabular-nums">
      {form === "time"
        ? format.dateTime(date, { hour: "2-digit", minute: "2-digit", timeZone })
        : format.dateTime(date, { month: "numeric", day: "numeric", timeZone })}
    </time>
  );
}
