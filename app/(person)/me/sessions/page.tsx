import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { signOutEverywhere, signOutSession } from "@/app/(person)/me/actions";
import { SessionList } from "@/components/account/session-list";
import { PageHeading } from "@/components/base/page-heading";
import { Messages } from "@/components/layout/messages";
import { PageBody } from "@/components/layout/page-body";
import { listLoginSessions } from "@/lib/server/account/login-sessions";
import { requireActor } from "@/lib/server/current";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("me"))("sessions.title") };
}

export default async function SessionsPage() {
  const context = await requireActor("signed-in");
  const sessions = await listLoginSessions(context);
  const t = await getTranslations("me.sessions");
  return (
    <PageBody width="measure">
      <PageHeading title={t("title")} lead={t("lead")} />
      <Messages of={["common", "me"]}>
        <SessionList
          sessions={sessions}
          signOutSession={signOutSession}
          signOutEverywhere={signOutEverywhere}
        />
      </Messages>
      <p className="mt-8">
        <Link href="/me" className="text-link inline-flex min-h-target items-center">
          {t("back")}
        </Link>
      </p>
    </PageBody>
  );
}
