import { useTranslations } from "next-intl";
import { Badge } from "@/components/base/badge";

export type LawValue =
  | { unit: "flag"; value: boolean }
  | { unit: "duration" | "years"; value: number | null };

export type LawLine = { parameter: string; now: LawValue; after: LawValue };

const minuteMs = 60_000;

/** Every effective value, today and after saving; what changes comes first. */
export function LawPreview({ lines }: { lines: readonly LawLine[] }) {
  const t = useTranslations("desk.law");
  const tRule = useTranslations("rule.parameter");
  const changed = lines.filter((line) => isChanged(line));
  const sorted = [...changed, ...lines.filter((line) => !isChanged(line))];
  return (
    <section aria-labelledby="preview">
      <h2 id="preview" className="text-xl">
        {t("preview")}
      </h2>
      <p className="mb-3 text-ink-soft text-sm">{t("previewLead")}</p>
      <p role="status" className="sr-only">
        {changed.length === 0 ? t("noChange") : changed.map(({ parameter }) => tRule(parameter)).join(", ")}
      </p>
      <table className="w-full border-collapse text-left text-sm tabular-nums">
        <caption className="sr-only">{t("preview")}</caption>
        <thead>
          <tr className="border-line-strong border-b text-ink-soft">
            <th scope="col" className="py-2 pr-3 font-medium">
              {t("parameter")}
            </th>
            <th scope="col" className="px-2 py-2 font-medium">
              {t("now")}
            </th>
            <th scope="col" className="py-2 pl-2 font-medium">
              {t("after")}
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((line) => (
            <tr key={line.parameter} className="border-line border-b align-top">
              <th scope="row" className="py-2 pr-3 font-normal">
                {tRule(line.parameter)} {isChanged(line) ? <Badge tone="notice">{t("changed")}</Badge> : null}
              </th>
              <td className="px-2 py-2">{valueText(line.now)}</td>
              <td className={`py-2 pl-2 ${isChanged(line) ? "font-medium text-notice" : ""}`}>
                {valueText(line.after)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );

  function valueText({ unit, value }: LawValue): string {
    if (value === null) return t("unset");
    if (unit === "flag") return value ? t("yes") : t("no");
    if (unit === "years") return t("years", { count: value });
    const minutes = Math.round(value / minuteMs);
    return minutes % 60 === 0 ? t("hours", { count: minutes / 60 }) : t("minutes", { count: minutes });
  }
}

function isChanged({ now, after }: LawLine): boolean {
  return now.value !== after.value;
}
