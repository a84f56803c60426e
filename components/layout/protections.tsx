import { useTranslations } from "next-intl";

const protections = ["identity", "rest", "exit", "content", "young", "sealed"] as const;

/** What protects a person here, each point with the article it rests on. */
export function Protections() {
  const t = useTranslations("landing.protects");
  return (
    <section aria-labelledby="protects" className="border-line border-t py-14">
      <h2 id="protects" className="text-2xl">
        {t("title")}
      </h2>
      <p className="mt-2 max-w-measure text-ink-soft">{t("lead")}</p>
      <ul className="mt-10 grid gap-x-12 gap-y-10 sm:grid-cols-2 lg:grid-cols-3">
        {protections.map((protection) => (
          <li key={protection} className="flex flex-col border-accent border-l-2 pl-5">
            <h3 className="text-lg">{t(`${protection}.title`)}</h3>
            <p className="mt-2 flex-1">{t(`${protection}.text`)}</p>
            <p className="mt-3 text-ink-faint text-sm">
              {t("basis")} · {t(`${protection}.basis`)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
