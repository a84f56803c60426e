import { useFormatter, useTranslations } from "next-intl";
import { type HelpRegion, helpLines, telephoneLink } from "@/lib/domain/help-line";

/** The help lines of one region: a list, because a table of four columns does not fit a hand. */
export function HelpLineTable({ region }: { region: HelpRegion }) {
  const t = useTranslations("help");
  const format = useFormatter();
  return (
    <ul className="border-line border-t">
      {helpLines
        .filter((line) => line.region === region)
        .map((line) => {
          const name = t(`line.${line.id}.name`);
          return (
            <li
              key={line.id}
              className="grid items-baseline gap-x-6 border-line border-b py-2 sm:grid-cols-[9rem_14rem_1fr_auto]"
            >
              <a
                href={telephoneLink(line)}
                aria-label={t("callLabel", { name, number: line.number })}
                className={`flex min-h-target items-center font-semibold text-lg tabular-nums ${line.kind === "emergency" ? "text-danger underline underline-offset-4" : "text-link"}`}
              >
                {line.number}
              </a>
              <span className="font-medium">{name}</span>
              <span className="text-ink-soft">{t(`line.${line.id}.about`)}</span>
              <span className="text-ink-faint text-sm tabular-nums">
                {line.lastVerified
                  ? `${t("column.verified")} ${format.dateTime(new Date(line.lastVerified), { dateStyle: "medium" })}`
                  : t("unverified")}
              </span>
            </li>
          );
        })}
    </ul>
  );
}
