import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/base/link-button";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("common"))("notFound") };
}

export default async function NotFound() {
  const t = await getTranslations("common");
  return (
    <main className="lamp-light grid min-h-dvh content-center justify-items-center gap-4 px-6 text-center">
      <p aria-hidden className="font-serif text-6xl text-accent">
        404
      </p>
      <h1 className="text-3xl">{t("notFound")}</h1>
      <p className="max-w-measure text-ink-soft">{t("notFoundText")}</p>
      <LinkButton href="/">{t("home")}</LinkButton>
    </main>
  );
}
