"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/base/button";
import { Dialog } from "@/components/base/dialog";
import { FailureText } from "@/components/base/failure-text";
import { TextField } from "@/components/base/text-field";
import { useAction } from "@/components/base/use-action";
import type { ActionResult } from "@/lib/domain/action-result";

type RenameDialogProps = {
  open: boolean;
  title: string;
  rename(title: string): Promise<ActionResult<unknown>>;
  onRenamed(title: string): void;
  onClose(): void;
};

/** Gives a conversation another name. */
export function RenameDialog({ open, title, rename, onRenamed, onClose }: RenameDialogProps) {
  const t = useTranslations("chat");
  const { run, pending, failure } = useAction(rename);

  function save(form: FormData) {
    const chosen = String(form.get("title") ?? "").trim();
    if (chosen === "" || chosen === title) return onClose();
    run(chosen, () => {
      onRenamed(chosen);
      onClose();
    });
  }

  return (
    <Dialog
      open={open}
      onOpenChange={(stays) => (stays ? undefined : onClose())}
      title={t("renameTitle")}
      closeLabel={t("close")}
    >
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          save(new FormData(event.currentTarget));
        }}
      >
        <TextField
          label={t("renameField")}
          name="title"
          defaultValue={title}
          maxLength={80}
          required
          autoFocus
        />
        <FailureText failure={failure} />
        <div className="flex justify-end gap-3">
          <Button variant="secondary" onClick={onClose}>
            {t("cancel")}
          </Button>
          <Button type="submit" pending={pending}>
            {t("save")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
