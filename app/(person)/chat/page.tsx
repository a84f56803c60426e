import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requireActor } from "@/lib/server/current";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("chat"))("title") };
}

/** Nothing open yet: at a desk, the empty place beside the list. */
export default async function ChatPage() {
  await requireActor("chat");
  const t = await getTranslations();
  return (
    <div className="lamp-light grid h-dvh content-center justify-items-center gap-2 px-8 text-center">
      <h1 className="text-2xl">{t("chat.title")}</h1>
      <p className="text-ink-soft">{t("chat.choose")}</p>
      <p className="text-accent text-sm">{t("label.standing")}</p>
    </div>
  );
}
