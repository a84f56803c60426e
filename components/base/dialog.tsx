"use client";

import { X } from "lucide-react";
import { Dialog as Primitive } from "radix-ui";
import type { ReactNode } from "react";
import { buttonStyle } from "./button-style";
import { dialogPanelStyle, dialogScrimStyle } from "./dialog-style";

type DialogProps = {
  open: boolean;
  onOpenChange(open: boolean): void;
  title: string;
  description?: ReactNode;
  /** Accessible name of the ✕ button. */
  closeLabel: string;
  children?: ReactNode;
};

/** A dialog that Escape, the ✕ or a click outside closes. Focus returns to where it was. */
export function Dialog({ open, onOpenChange, title, description, closeLabel, children }: DialogProps) {
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Portal>
        <Primitive.Overlay className={dialogScrimStyle} />
        <Primitive.Content
          className={dialogPanelStyle}
          {...(description ? {} : { "aria-describedby": undefined })}
        >
          <div className="flex items-start justify-between gap-4">
            <Primitive.Title className="text-xl">{title}</Primitive.Title>
            <Primitive.Close aria-label={closeLabel} className={buttonStyle("quiet", "icon", "-mt-2 -mr-3")}>
              <X aria-hidden className="size-5" />
            </Primitive.Close>
          </div>
          {description ? (
            <Primitive.Description asChild>
              <div className="mt-2 text-ink-soft">{description}</div>
            </Primitive.Description>
          ) : null}
          {children ? <div className="mt-4">{children}</div> : null}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
