"use client";

import { Check, Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import type { ChatMessage } from "@/lib/domain/message";
import { copiedText } from "./copied-text";

const actionStyle =
  "inline-flex min-h-target min-w-target items-center gap-1.5 rounded-small px-2 text-ink-faint text-sm hover:bg-surface-sunken hover:text-ink";

/** The deeds of a message: at a desk they step back until somebody points at the message or tabs into it. */
export function MessageActions({ align, children }: { align: "start" | "end"; children: ReactNode }) {
  const side = align === "end" ? "-mr-2 justify-end" : "-ml-2";
  return (
    <footer
      className={`flex flex-wrap items-center transition-opacity pointer-fine:[.message:not(:last-child,:hover,:focus-within)_&]:opacity-0 ${side}`}
    >
      {children}
    </footer>
  );
}

type MessageActionProps = { icon: ReactNode; label: string; onClick(): void };

/** A quiet deed below a message. */
export function MessageAction({ icon, label, onClick }: MessageActionProps) {
  return (
    <button type="button" onClick={onClick} className={actionStyle}>
      {icon}
      {label}
    </button>
  );
}

/** Copies a message; the machine's words carry their label (O-05). */
export function CopyAction({ message }: { message: ChatMessage }) {
  const t = useTranslations("chat");
  const label = useTranslations("label")("copied");
  const [outcome, setOutcome] = useState<"copied" | "copyFailed" | null>(null);

  async function copy() {
    try {
      await navigator.clipboard.writeText(copiedText(message, label));
      setOutcome("copied");
    } catch {
      setOutcome("copyFailed");
    }
  }

  const Icon = outcome === "copied" ? Check : Copy;
  return (
    <>
      <MessageAction icon={<Icon aria-hidden className="size-4" />} label={t("copy")} onClick={copy} />
      <span role="status" className={outcome === "copyFailed" ? "text-notice text-sm" : "sr-only"}>
        {outcome ? t(outcome) : ""}
      </span>
    </>
  );
}
