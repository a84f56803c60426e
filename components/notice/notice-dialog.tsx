"use client";

import { AlertDialog } from "radix-ui";
import { type ReactNode, useRef } from "react";
import { dialogPanelStyle, dialogScrimStyle } from "@/components/base/dialog-style";

type NoticeDialogProps = {
  open: boolean;
  title: string;
  /** Read out with the title. */
  description: ReactNode;
  actions: ReactNode;
};

/**
 * A notice that comes by itself, perhaps in the middle of a word. So the focus goes to the dialog and not to a
 * button, or the next Enter or space of somebody typing would answer it unread; afterwards it goes back to where
 * it was, the composer as a rule. Escape does nothing: the law wants an answer.
 */
export function NoticeDialog({ open, title, description, actions }: NoticeDialogProps) {
  const panel = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  return (
    <AlertDialog.Root open={open}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className={dialogScrimStyle} />
        <AlertDialog.Content
          ref={panel}
          tabIndex={-1}
          className={dialogPanelStyle}
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            cameFrom.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
            panel.current?.focus();
          }}
          onEscapeKeyDown={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            const previous = cameFrom.current;
            const target =
              previous?.isConnected && previous !== document.body
                ? previous
                : document.querySelector<HTMLElement>("[data-composer]");
            target?.focus();
          }}
        >
          <AlertDialog.Title className="text-xl">{title}</AlertDialog.Title>
          <AlertDialog.Description asChild>
            <div className="mt-3 grid gap-3 text-ink-soft">{description}</div>
          </AlertDialog.Description>
          <div className="mt-6 flex flex-col-reverse gap-3 sm:flex-row sm:justify-end">{actions}</div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
