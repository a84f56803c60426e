import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { signOut } from "@/app/(person)/me/actions";
import { HelpLineStrip } from "@/components/account/help-line-strip";
import { LinkButton } from "@/components/base/link-button";
import { PageHeading } from "@/components/base/page-heading";
import { Messages } from "@/components/layout/messages";
import { PageBody } from "@/components/layout/page-body";
import { SignOutButton } from "@/components/layout/sign-out-button";
import { homePath } from "@/lib/domain/home-path";
import { loadAccount } from "@/lib/server/account/load-account";
import { requireActor } from "@/lib/server/current";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("me"))("waiting.title") };
}

const steps = ["step1", "step2", "step3"] as const;

/** Where those land who are signed in and may not use the service: waiting for consent (O-27), or suspended. */
export default async function WaitingPage() {
  const context = await requireActor("signed-in");
  if (context.actor.standing === "active") redirect(homePath(context.actor));
  const waits = context.actor.standing === "waiting-for-consent";
  const t = await getTranslations("me");
  const guardian = waits ? (await loadAccount(context)).contacts[0] : undefined;
  return (
    <PageBody width="measure">
      <PageHeading
        title={t(waits ? "waiting.title" : "suspended.title")}
        lead={t(waits ? "waiting.lead" : "suspended.lead")}
      />
      {waits ? (
        <section aria-labelledby="next" className="mb-8 border-accent border-l-2 pl-5">
          <h2 id="next" className="text-xl">
            {t("waiting.next")}
          </h2>
          <ol className="mt-3 grid list-decimal gap-2 pl-5">
            {steps.map((step) => (
              <li key={step}>{t(`waiting.${step}`)}</li>
            ))}
          </ol>
          {guardian ? (
            <p className="mt-4 text-ink-soft">{t("waiting.contact", { name: guardian.name })}</p>
          ) : null}
        </section>
      ) : null}
      <section aria-label={t("waiting.help")} className="mb-8 grid gap-3">
        {waits ? <p>{t("waiting.help")}</p> : null}
        <HelpLineStrip />
      </section>
      <div className="flex flex-wrap gap-3">
        {waits ? <LinkButton href="/waiting">{t("waiting.retry")}</LinkButton> : null}
        <Messages of={["common"]}>
          <SignOutButton signOut={signOut} />
        </Messages>
      </div>
    </PageBody>
  );
}
