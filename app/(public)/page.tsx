import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { HelpLineStrip } from "@/components/account/help-line-strip";
import { LinkButton } from "@/components/base/link-button";
import { Lantern } from "@/components/layout/lantern";
import { Protections } from "@/components/layout/protections";
import { SampleConversation } from "@/components/layout/sample-conversation";
import { homePath } from "@/lib/domain/home-path";
import { currentActor } from "@/lib/server/current";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return {
    title: { absolute: t("landing.title") },
    description: t("common.description"),
    robots: { index: true },
  };
}

const limits = ["human", "doctor", "replacement"] as const;

export default async function LandingPage() {
  const actor = await currentActor();
  if (actor) redirect(homePath(actor));
  const t = await getTranslations("landing");
  return (
    <div className="mx-auto max-w-page px-4 sm:px-8">
      <section className="grid items-center gap-x-16 gap-y-12 py-10 lg:grid-cols-[1fr_27rem] lg:py-20">
        <div>
          <p className="mb-4 text-ai-label text-sm">{t("eyebrow")}</p>
          <h1 className="max-w-[14em] text-4xl leading-[1.25] sm:text-5xl sm:leading-[1.2]">
            {t("heading")}
          </h1>
          <p className="mt-6 max-w-measure text-ink-soft text-lg">{t("lead")}</p>
          <div className="mt-8 flex flex-wrap gap-3">
            <LinkButton href="/sign-up" className="px-8">
              {t("signUp")}
            </LinkButton>
            <LinkButton href="/sign-in" variant="secondary">
              {t("signIn")}
            </LinkButton>
          </div>
          <p className="mt-4 text-ink-faint text-sm">{t("minorNote")}</p>
        </div>
        <div className="relative">
          <Lantern className="mx-auto -mt-4 mb-[-1.25rem] h-44 lg:-mt-24" />
          <SampleConversation />
        </div>
      </section>

      <Protections />

      <section
        aria-labelledby="limits"
        className="grid gap-8 border-line border-t py-14 lg:grid-cols-[16rem_1fr]"
      >
        <h2 id="limits" className="text-2xl">
          {t("limits.title")}
        </h2>
        <ul className="grid gap-5">
          {limits.map((limit) => (
            <li key={limit} className="font-serif text-ink text-xl leading-relaxed">
              {t(`limits.${limit}`)}
            </li>
          ))}
        </ul>
      </section>

      <section
        aria-labelledby="help"
        className="grid gap-8 border-line border-t py-14 lg:grid-cols-[16rem_1fr]"
      >
        <div>
          <h2 id="help" className="text-2xl">
            {t("help.title")}
          </h2>
          <p className="mt-2 text-ink-soft">{t("help.text")}</p>
        </div>
        <div className="grid content-start gap-4">
          <HelpLineStrip />
          <Link href="/help" className="text-link inline-flex min-h-target w-fit items-center">
            {t("help.all")}
          </Link>
        </div>
      </section>
    </div>
  );
}
