"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useFieldErrors } from "@/components/base/failure-text";
import { Switcher } from "@/components/base/switcher";
import { TextField } from "@/components/base/text-field";
import { useAction } from "@/components/base/use-action";
import type { ActionResult } from "@/lib/domain/action-result";
import { locales } from "@/lib/domain/locale";
import { type Look, themes } from "@/lib/domain/person";
import type { Preference } from "@/lib/domain/preference";
import { AccountForm, textOf } from "./account-form";
import { DoneNote } from "./done-note";

export type Settings = Preference & { name: string };

type SettingsFormProps = {
  settings: Settings;
  /** The looks to choose from; none when the look is not a choice. */
  looks: readonly Look[];
  changeSettings(given: Settings): Promise<ActionResult<Preference>>;
};

export function SettingsForm({ settings, looks, changeSettings }: SettingsFormProps) {
  const t = useTranslations();
  const router = useRouter();
  const [preference, setPreference] = useState<Preference>(settings);
  const [saved, setSaved] = useState(false);
  const { run, pending, failure } = useAction(changeSettings);
  const errorOf = useFieldErrors(failure);

  function choose(change: Partial<Preference>) {
    setSaved(false);
    setPreference((before) => ({ ...before, ...change }));
  }

  function submit(form: FormData) {
    setSaved(false);
    const { locale, theme, look } = preference;
    run({ name: textOf(form, "name"), locale, theme, look }, () => {
      setSaved(true);
      router.refresh();
    });
  }

  return (
    <AccountForm submitLabel={t("me.settings.submit")} pending={pending} failure={failure} onSubmit={submit}>
      <TextField
        label={t("account.field.name")}
        name="name"
        defaultValue={settings.name}
        autoComplete="nickname"
        required
        maxLength={60}
        error={errorOf("name")}
      />
      <Switcher
        label={t("common.language")}
        value={preference.locale}
        onChange={(locale) => choose({ locale })}
        options={locales.map((value) => ({ value, label: t(`common.languageName.${value}`) }))}
      />
      <Switcher
        label={t("common.theme")}
        value={preference.theme}
        onChange={(theme) => choose({ theme })}
        options={themes.map((value) => ({ value, label: t(`common.themeName.${value}`) }))}
      />
      {looks.length > 0 ? (
        <Switcher
          label={t("common.look")}
          value={preference.look}
          onChange={(look) => choose({ look })}
          options={looks.map((value) => ({ value, label: t(`common.lookName.${value}`) }))}
        />
      ) : (
        <p className="text-ink-faint text-sm">{t("me.settings.lookFixed")}</p>
      )}
      {saved ? <DoneNote>{t("me.settings.saved")}</DoneNote> : null}
    </AccountForm>
  );
}
