import { Phone } from "lucide-react";
import { useTranslations } from "next-intl";
import { firstHelpLines, telephoneLink } from "@/lib/domain/help-line";

/** The three numbers that come first, to be dialled by touch. Red: this is about danger to life. */
export function HelpLineStrip() {
  const t = useTranslations("help");
  return (
    <ul className="grid gap-3 sm:grid-cols-3">
      {firstHelpLines.map((line) => (
        <li key={line.id}>
          <a
            href={telephoneLink(line)}
            className="flex h-full min-h-16 items-center gap-3 rounded-card border border-danger bg-danger-soft px-4 py-2 text-danger no-underline"
          >
            <Phone aria-hidden className="size-5 shrink-0" />
            <span>
              <span className="sr-only">{t("call")} </span>
              <span className="block font-semibold text-xl tabular-nums leading-tight">{line.number}</span>
              <span className="block text-sm leading-tight">{t(`line.${line.id}.name`)}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
