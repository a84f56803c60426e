"use client";

import { Check, Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/base/button";

/** Copies a text. Where the browser refuses (no https, no permission) the text stands beside it to be selected. */
export function CopyButton({ text }: { text: string }) {
  const t = useTranslations("desk.people");
  const [copied, setCopied] = useState(false);
  return (
    <div className="flex items-center gap-3">
      <Button
        variant="secondary"
        size="small"
        onClick={() =>
          navigator.clipboard?.writeText(text).then(
            () => setCopied(true),
            () => setCopied(false),
          )
        }
      >
        <Copy aria-hidden className="size-4" />
        {t("copy")}
      </Button>
      <span role="status" className="flex items-center gap-1 text-accent text-sm">
        {copied ? (
          <>
            <Check aria-hidden className="size-4" />
            {t("copied")}
          </>
        ) : null}
      </span>
    </div>
  );
}
