"use client";

import type { ReactNode } from "react";
import { AlertDialog } from "./alert-dialog";
import { Button } from "./button";

type ConfirmDialogProps = {
  open: boolean;
  title: string;
  description: ReactNode;
  confirmLabel: string;
  cancelLabel: string;
  pending?: boolean;
  onConfirm(): void;
  onCancel(): void;
};

/** *Really?* before something that cannot be undone. Cancel has the focus first. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, title, description, confirmLabel, cancelLabel, pending, onConfirm, onCancel } = props;
  return (
    <AlertDialog
      open={open}
      title={title}
      description={description}
      onDismiss={onCancel}
      actions={
        <>
          <Button variant="secondary" onClick={onCancel} autoFocus>
            {cancelLabel}
          </Button>
          <Button onClick={onConfirm} pending={pending ?? false}>
            {confirmLabel}
          </Button>
        </>
      }
    />
  );
}
