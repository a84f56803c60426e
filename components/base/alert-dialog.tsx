"use client";

import { AlertDialog as Primitive } from "radix-ui";
import type { ReactNode } from "react";
import { dialogPanelStyle, dialogScrimStyle } from "./dialog-style";

type AlertDialogProps = {
  open: boolean;
  title: string;
  description: ReactNode;
  /** The buttons, the one to be focused first marked with `autoFocus`. */
  actions: ReactNode;
  /** Called on Escape; without it the dialog stays until an action closes it. */
  onDismiss?: () => void;
  /** Where focus goes afterwards, if not to where it came from. */
  returnFocusTo?: () => HTMLElement | null;
  children?: ReactNode;
};

/** A question that must be answered: a click outside does not close it. */
export function AlertDialog(props: AlertDialogProps) {
  const { open, title, description, actions, onDismiss, returnFocusTo, children } = props;
  return (
    <Primitive.Root open={open}>
      <Primitive.Portal>
        <Primitive.Overlay className={dialogScrimStyle} />
        <Primitive.Content
          className={dialogPanelStyle}
          onEscapeKeyDown={(event) => {
            event.preventDefault();
            onDismiss?.();
          }}
          onCloseAutoFocus={(event) => {
            const target = returnFocusTo?.();
            if (!target) return;
            event.preventDefault();
            target.focus();
          }}
        >
          <Primitive.Title className="text-xl">{title}</Primitive.Title>
          <Primitive.Description asChild>
            <div className="mt-3 grid gap-3 text-ink-soft">{description}</div>
          </Primitive.Description>
          {children ? <div className="mt-4">{children}</div> : null}
          <div className="mt-6 flex flex-col-reverse gap-3 sm:flex-row sm:justify-end">{actions}</div>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
