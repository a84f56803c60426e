"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/base/button";
import { ConfirmDialog } from "@/components/base/confirm-dialog";
import { FailureText } from "@/components/base/failure-text";
import { useAction } from "@/components/base/use-action";
import type { ActionResult } from "@/lib/domain/action-result";

type ConfirmedDeedProps<Input> = {
  label: string;
  title: string;
  text: string;
  action(input: Input): Promise<ActionResult<unknown>>;
  input: Input;
};

/** A button whose deed says what it means before it happens; the page is read again afterwards. */
export function ConfirmedDeed<Input>({ label, title, text, action, input }: ConfirmedDeedProps<Input>) {
  const t = useTranslations();
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState(false);
  const { run, pending, failure } = useAction(action);
  return (
    <div className="grid gap-2">
      <p className="text-ink-soft text-sm">{text}</p>
      <div className="flex flex-wrap items-center gap-3">
        <Button variant="secondary" pending={pending} onClick={() => setAsking(true)}>
          {label}
        </Button>
        <span role="status" className="text-accent text-sm">
          {done ? t("desk.people.done") : null}
        </span>
      </div>
      <FailureText failure={failure} />
      <ConfirmDialog
        open={asking}
        title={title}
        description={text}
        confirmLabel={label}
        cancelLabel={t("common.cancel")}
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          setDone(false);
          run(input, () => {
            setDone(true);
            router.refresh();
          });
        }}
      />
    </div>
  );
}
