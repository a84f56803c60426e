"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/base/button";
import { Card } from "@/components/base/card";
import { CheckboxField } from "@/components/base/checkbox-field";
import { FailureText, useFieldErrors } from "@/components/base/failure-text";
import { TextField } from "@/components/base/text-field";
import { useAction } from "@/components/base/use-action";
import type { ActionResult } from "@/lib/domain/action-result";
import { type Trial, TrialResult } from "./trial-result";

type Connection = { name: string; baseUrl: string; model: string };
type ConnectionInput = Connection & { apiKey: string; keepKey: boolean };

type ConnectionFormProps = {
  stored: (Connection & { hasKey: boolean }) | null;
  ollama: { baseUrl: string; models: readonly string[] } | null;
  saveConnection(input: ConnectionInput): Promise<ActionResult<unknown>>;
  tryConnection(input: ConnectionInput): Promise<ActionResult<Trial>>;
};

/** The connection to a language model. The key goes one way only: what is stored never comes back to this page. */
export function ConnectionForm({ stored, ollama, saveConnection, tryConnection }: ConnectionFormProps) {
  const t = useTranslations("model");
  const router = useRouter();
  const [connection, setConnection] = useState<Connection>({
    name: stored?.name ?? "",
    baseUrl: stored?.baseUrl ?? "",
    model: stored?.model ?? "",
  });
  const [apiKey, setApiKey] = useState("");
  const [dropKey, setDropKey] = useState(false);
  const [trial, setTrial] = useState<Trial | null>(null);
  const [saved, setSaved] = useState(false);
  const saving = useAction(saveConnection);
  const testing = useAction(tryConnection);
  const failure = saving.failure ?? testing.failure;
  const errorOf = useFieldErrors(failure);
  const hasKey = stored?.hasKey ?? false;
  const input = { ...connection, apiKey, keepKey: hasKey && !dropKey };

  function change(part: Partial<Connection>) {
    setConnection({ ...connection, ...part });
    setTrial(null);
    setSaved(false);
  }

  function test() {
    saving.clear();
    setTrial(null);
    testing.run(input, setTrial);
  }

  function save() {
    testing.clear();
    setSaved(false);
    saving.run(input, () => {
      setSaved(true);
      setApiKey("");
      setDropKey(false);
      router.refresh();
    });
  }

  return (
    <Card className="grid max-w-measure gap-5" aria-labelledby="connection">
      <h2 id="connection" className="text-xl">
        {t("form")}
      </h2>
      {ollama ? (
        <div className="grid gap-2 rounded-small bg-accent-soft p-4">
          <p className="font-medium">{t("ollama")}</p>
          <p className="text-sm">{ollama.models.length === 0 ? t("ollamaEmpty") : t("ollamaText")}</p>
          <div className="flex flex-wrap gap-2">
            {ollama.models.map((model) => (
              <Button
                key={model}
                variant="secondary"
                size="small"
                onClick={() => change({ name: t("ollamaName"), baseUrl: ollama.baseUrl, model })}
              >
                {t("ollamaUse", { model })}
              </Button>
            ))}
          </div>
        </div>
      ) : null}
      <form
        noValidate
        className="grid gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextField
          label={t("name")}
          hint={t("nameHint")}
          required
          autoComplete="off"
          value={connection.name}
          onChange={(event) => change({ name: event.target.value })}
          error={errorOf("name")}
        />
        <TextField
          label={t("baseUrl")}
          hint={t("baseUrlHint")}
          required
          type="url"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          value={connection.baseUrl}
          onChange={(event) => change({ baseUrl: event.target.value })}
          error={errorOf("baseUrl")}
        />
        <TextField
          label={t("model")}
          hint={t("modelHint")}
          required
          autoComplete="off"
          spellCheck={false}
          value={connection.model}
          onChange={(event) => change({ model: event.target.value })}
          error={errorOf("model")}
        />
        <TextField
          label={t("apiKey")}
          hint={hasKey && !dropKey ? t("apiKeyKept") : t("apiKeyHint")}
          type="password"
          // Browsers offer the person's own sign-in password for anything else that is called a password.
          autoComplete="new-password"
          value={apiKey}
          onChange={(event) => {
            setApiKey(event.target.value);
            setTrial(null);
          }}
          error={errorOf("apiKey")}
        />
        {hasKey ? (
          <CheckboxField
            label={t("dropKey")}
            checked={dropKey}
            onChange={(event) => setDropKey(event.target.checked)}
          />
        ) : null}
        <p className="text-notice text-sm">{t("privacy")}</p>
        <FailureText failure={failure} />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" pending={saving.pending}>
            {t("save")}
          </Button>
          <Button variant="secondary" pending={testing.pending} onClick={test}>
            {testing.pending ? t("testing") : t("test")}
          </Button>
        </div>
        <div role="status">
          {trial ? <TrialResult trial={trial} /> : null}
          {saved ? <p className="text-accent">{t("saved")}</p> : null}
        </div>
      </form>
    </Card>
  );
}
