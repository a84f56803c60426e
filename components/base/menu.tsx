"use client";

import { DropdownMenu } from "radix-ui";
import type { ReactNode } from "react";
import { type ButtonSize, type ButtonVariant, buttonStyle } from "./button-style";

export type MenuItem = { key: string; label: string; icon?: ReactNode; onSelect(): void };

type MenuProps = {
  /** Accessible name of the button. */
  label: string;
  /** What the button shows; the label when absent. */
  trigger?: ReactNode;
  variant?: ButtonVariant;
  size?: ButtonSize;
  items: readonly MenuItem[];
};

/** A button that opens a list of deeds. */
export function Menu({ label, trigger, variant = "quiet", size = "icon", items }: MenuProps) {
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger aria-label={label} className={buttonStyle(variant, size)}>
        {trigger ?? label}
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="end"
          sideOffset={4}
          className="z-50 min-w-44 rounded-card border border-line bg-surface-raised p-1 text-ink shadow-lift"
        >
          {items.map((item) => (
            <DropdownMenu.Item
              key={item.key}
              onSelect={item.onSelect}
              className="flex min-h-target items-center gap-3 rounded-small px-3 data-highlighted:bg-surface-sunken data-highlighted:outline-none"
            >
              {item.icon}
              {item.label}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
