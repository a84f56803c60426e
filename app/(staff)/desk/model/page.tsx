import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Card } from "@/components/base/card";
import { PageHeading } from "@/components/base/page-heading";
import { ConfirmedDeed } from "@/components/desk/confirmed-deed";
import { ConnectionForm } from "@/components/desk/connection-form";
import { Messages } from "@/components/layout/messages";
import { requireActor } from "@/lib/server/current";
import { findOllama } from "@/lib/server/model/find-ollama";
import { loadConnection } from "@/lib/server/model-connection/load-connection";
import { removeConnection, saveConnection, tryConnection } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("model"))("title") };
}

export default async function ModelPage() {
  const context = await requireActor("manage-model");
  const [{ stored, environment }, ollama] = await Promise.all([
    loadConnection(context),
    findOllama(context.service.env.ollamaUrl),
  ]);
  const t = await getTranslations("model");
  const without = environment ? t("thenEnvironment", environment) : t("thenBuiltIn");
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <Messages of={["common", "desk", "model"]}>
        <Card className="mb-6 grid gap-4" aria-labelledby="now">
          <h2 id="now" className="text-xl">
            {t("now")}
          </h2>
          <p className="break-words">{nowText()}</p>
          {stored ? (
            <ConfirmedDeed
              label={t("remove")}
              title={t("removeTitle")}
              text={t("removeText", { next: without })}
              action={removeConnection}
              input={{}}
            />
          ) : null}
        </Card>
        <ConnectionForm
          stored={stored}
          ollama={ollama}
          saveConnection={saveConnection}
          tryConnection={tryConnection}
        />
      </Messages>
    </>
  );

  function nowText() {
    if (stored) return t("nowStored", { name: stored.name, model: stored.model, baseUrl: stored.baseUrl });
    return environment ? t("nowEnvironment", environment) : t("nowBuiltIn");
  }
}
