import { useFormatter } from "next-intl";

/** An instant in China time, to the second where an audit needs it. */
export function Instant({ at, seconds = false }: { at: Date; seconds?: boolean }) {
  const format = useFormatter();
  return (
    <time dateTime={at.toISOString()} className="whitespace-nowrap">
      {format.dateTime(at, { dateStyle: "medium", timeStyle: seconds ? "medium" : "short" })}
    </time>
  );
}
