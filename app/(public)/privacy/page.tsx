import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LegalDocument } from "@/components/account/legal-document";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("document.privacy");
  return { title: t("title"), description: t("lead"), robots: { index: true } };
}

export default function PrivacyPage() {
  return <LegalDocument id="privacy" />;
}
