"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Badge } from "@/components/base/badge";
import { Button } from "@/components/base/button";
import { CheckboxField } from "@/components/base/checkbox-field";
import { FailureText } from "@/components/base/failure-text";
import { FieldError } from "@/components/base/form-error";
import { useAction } from "@/components/base/use-action";
import type { ActionResult } from "@/lib/domain/action-result";
import type { PackId } from "@/lib/domain/pack";
import { type LawLine, LawPreview } from "./law-preview";

type Choice = { packs: PackId[] };

type PackChoiceProps = {
  instruments: readonly { id: PackId; name: string; instrument: string; dates: string; verified: boolean }[];
  chosen: readonly PackId[];
  initialLines: readonly LawLine[];
  choosePacks(input: Choice): Promise<ActionResult<unknown>>;
  previewLaw(input: Choice): Promise<ActionResult<LawLine[]>>;
};

/** Which instruments the product follows, with what that changes before it is saved. */
export function PackChoice({ instruments, chosen, initialLines, choosePacks, previewLaw }: PackChoiceProps) {
  const t = useTranslations("desk.law");
  const router = useRouter();
  const [packs, setPacks] = useState<readonly PackId[]>(chosen);
  const [lines, setLines] = useState(initialLines);
  const [saved, setSaved] = useState(false);
  const saving = useAction(choosePacks);
  const asked = useRef(0);
  const isChanged = packs.length !== chosen.length || packs.some((id) => !chosen.includes(id));
  const relaxes = chosen.some((id) => !packs.includes(id));

  /** Boxes may be ticked faster than the server answers: only the last answer counts. */
  function preview(next: PackId[]) {
    asked.current += 1;
    const turn = asked.current;
    void previewLaw({ packs: next }).then(
      (result) => {
        if (turn === asked.current && result.ok) setLines(result.value);
      },
      () => undefined,
    );
  }

  function toggle(id: PackId, isChosen: boolean) {
    const next = instruments
      .map((instrument) => instrument.id)
      .filter((known) => (known === id ? isChosen : packs.includes(known)));
    setPacks(next);
    setSaved(false);
    saving.clear();
    if (next.length > 0) preview(next);
  }

  function save() {
    saving.run({ packs: [...packs] }, () => {
      setSaved(true);
      router.refresh();
      preview([...packs]);
    });
  }

  return (
    <form
      className="grid items-start gap-8 lg:grid-cols-2"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <fieldset className="grid gap-3">
        <legend className="mb-3 font-semibold font-serif text-xl">{t("choice")}</legend>
        {instruments.map(({ id, name, instrument, dates, verified }) => (
          <div key={id} className="rounded-card border border-line bg-surface-raised px-4 py-2">
            <CheckboxField
              label={name}
              checked={packs.includes(id)}
              onChange={(event) => toggle(id, event.target.checked)}
              hint={
                <span className="grid gap-1 pb-2">
                  <span>{instrument}</span>
                  <span>{dates}</span>
                  <span>
                    <Badge tone={verified ? "ai" : "notice"}>
                      {verified ? t("verified") : t("unverified")}
                    </Badge>
                  </span>
                </span>
              }
            />
          </div>
        ))}
        <FieldError id="packs-error" text={packs.length === 0 ? t("chooseOne") : null} />
        {relaxes ? <p className="rounded-small bg-notice-soft p-3 text-notice">{t("relaxes")}</p> : null}
        <FailureText failure={saving.failure} />
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" pending={saving.pending} disabled={packs.length === 0 || !isChanged}>
            {t("save")}
          </Button>
          <span role="status" className="text-accent">
            {saved ? t("saved") : null}
          </span>
        </div>
      </fieldset>
      <LawPreview lines={lines} />
    </form>
  );
}
