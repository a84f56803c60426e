import { useTranslations } from "next-intl";
import { Badge, type BadgeTone } from "@/components/base/badge";

type State = "enforced" | "partly" | "feature" | "planned" | "organisational" | "not-applicable";

type CoverageEntryProps = {
  id: string;
  title: string;
  note: string | null;
  tests: readonly string[];
  ruleIds: readonly string[];
  packs: readonly {
    id: string;
    name: string;
    state: State;
    articles: readonly { id: string; verified: boolean }[];
    verified: boolean;
  }[];
};

const tones: Record<State, BadgeTone> = {
  enforced: "ai",
  partly: "notice",
  feature: "ai",
  planned: "notice",
  organisational: "person",
  "not-applicable": "neutral",
};

/** One obligation: what it asks, how far each instrument's wording is kept, and what proves it. */
export function CoverageEntry({ id, title, note, tests, ruleIds, packs }: CoverageEntryProps) {
  const t = useTranslations("coverage");
  const applying = packs.filter(({ state }) => state !== "not-applicable");
  const others = packs.filter(({ state }) => state === "not-applicable");
  return (
    <li className="break-inside-avoid rounded-card border border-line bg-surface-raised p-4 sm:p-5">
      <h3 className="flex items-baseline gap-3 text-base">
        <span className="shrink-0 font-mono font-normal text-ink-faint text-sm">{id}</span>
        <span>{title}</span>
      </h3>
      {note ? <p className="mt-1 text-ink-soft text-sm">{note}</p> : null}
      <ul aria-label={t("perPack")} className="mt-3 grid gap-2 text-sm">
        {applying.map(({ id: pack, name, state, articles, verified }) => (
          <li key={pack} className="grid gap-x-3 gap-y-1 sm:grid-cols-[7rem_18rem_1fr]">
            <span>
              <Badge tone={tones[state]}>{t(`stateName.${state}`)}</Badge>
            </span>
            <span>{name}</span>
            <span className="flex min-w-0 flex-wrap items-baseline gap-x-2 gap-y-1 text-ink-soft">
              <span className="sr-only">{t("articles")}</span>
              {articles.map((article) => (
                <span key={article.id} className="font-mono text-xs">
                  {article.id}
                </span>
              ))}
              {verified ? null : <Badge tone="notice">{t("unverified")}</Badge>}
            </span>
          </li>
        ))}
        {others.length > 0 ? (
          <li className="text-ink-faint">
            {t("stateName.not-applicable")}: {others.map(({ name }) => name).join("; ")}
          </li>
        ) : null}
      </ul>
      {ruleIds.length + tests.length > 0 ? <Evidence ruleIds={ruleIds} tests={tests} /> : null}
    </li>
  );
}

function Evidence({ ruleIds, tests }: Pick<CoverageEntryProps, "ruleIds" | "tests">) {
  const t = useTranslations("coverage");
  const tRule = useTranslations("rule.title");
  return (
    <details className="mt-3 text-sm print:hidden">
      <summary className="min-h-target content-center text-ink-soft">{t("evidence")}</summary>
      <dl className="grid gap-2 pb-1">
        {ruleIds.length > 0 ? (
          <div>
            <dt className="text-ink-faint">{t("rules")}</dt>
            {ruleIds.map((id) => (
              <dd key={id}>
                {tRule.has(id) ? tRule(id) : null}{" "}
                <span className="font-mono text-ink-soft text-xs">{id}</span>
              </dd>
            ))}
          </div>
        ) : null}
        {tests.length > 0 ? (
          <div>
            <dt className="text-ink-faint">{t("tests")}</dt>
            {tests.map((file) => (
              <dd key={file} className="break-all font-mono text-ink-soft text-xs">
                {file}
              </dd>
            ))}
          </div>
        ) : null}
      </dl>
    </details>
  );
}
