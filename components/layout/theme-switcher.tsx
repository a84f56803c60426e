"use client";

import { Lamp, Moon, Sun, SunMoon } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Menu } from "@/components/base/menu";
import { type Theme, themes } from "@/lib/domain/person";
import { rememberPreference } from "./remember-preference";

const icons: Record<Theme, typeof Sun> = { system: SunMoon, light: Sun, dark: Moon };

/** Day, night, or as the system. */
export function ThemeSwitcher() {
  const t = useTranslations("common");
  const router = useRouter();

  function change(theme: Theme) {
    rememberPreference("theme", theme);
    // At once, rather than after the server has answered.
    document.documentElement.dataset.theme = theme;
    router.refresh();
  }

  return (
    <Menu
      label={t("theme")}
      trigger={<Lamp aria-hidden className="size-5" />}
      items={themes.map((theme) => {
        const Icon = icons[theme];
        return {
          key: theme,
          label: t(`themeName.${theme}`),
          icon: <Icon aria-hidden className="size-4" />,
          onSelect: () => change(theme),
        };
      })}
    />
  );
}
