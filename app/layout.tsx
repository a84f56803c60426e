import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { parseLook, parseTheme, preferenceCookieNames } from "@/lib/domain/preference";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("common");
  return {
    title: { default: `${t("brand")} · ${t("brandLatin")}`, template: `%s · ${t("brand")}` },
    description: t("description"),
    applicationName: t("brand"),
    // Pages of a companion chat belong to nobody's search results but the public ones, which say so themselves.
    robots: { index: false },
    icons: { icon: { url: "/icon.svg", type: "image/svg+xml" } },
    manifest: "/manifest.webmanifest",
    formatDetection: { telephone: false },
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  // The keyboard of a phone pushes the composer up instead of covering it.
  interactiveWidget: "resizes-content",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f7f1e5" },
    { media: "(prefers-color-scheme: dark)", color: "#101a2c" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const jar = await cookies();
  return (
    <html
      lang={await getLocale()}
      data-theme={parseTheme(jar.get(preferenceCookieNames.theme)?.value)}
      data-look={parseLook(jar.get(preferenceCookieNames.look)?.value)}
    >
      <body>{children}</body>
    </html>
  );
}
