"use client";

import { Ellipsis, Pencil, Pin, PinOff, Trash2 } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ConfirmDialog } from "@/components/base/confirm-dialog";
import { FailureText } from "@/components/base/failure-text";
import { Menu } from "@/components/base/menu";
import { useAction } from "@/components/base/use-action";
import type { ConversationSummary } from "@/lib/domain/chat-event";
import type { CompanionCard } from "@/lib/domain/companion-texts";
import { CompanionGlyph } from "./companion-glyph";
import type { ListDeeds } from "./list-gateway";
import { LocalTime } from "./local-time";
import { RenameDialog } from "./rename-dialog";

type ConversationListItemProps = ListDeeds & {
  summary: ConversationSummary;
  companion: CompanionCard | null;
  current: boolean;
};

/** One line of the list, with what can be done to the conversation. */
export function ConversationListItem(props: ConversationListItemProps) {
  const { summary, companion, current, gateway, onChanged, onDeleted } = props;
  const t = useTranslations("chat");
  const router = useRouter();
  const [asking, setAsking] = useState<"rename" | "delete" | null>(null);
  const pin = useAction(gateway.pinConversation);
  const remove = useAction(gateway.deleteConversation);
  const conversationId = summary.id;
  const title = summary.title || companion?.name || t("untitled");
  const iconStyle = "size-4";

  return (
    <li>
      <div className="group flex items-center rounded-small has-[a[aria-current=page]]:bg-accent-soft has-[a:hover]:bg-surface-sunken">
        <Link
          href={`/chat/${conversationId}`}
          aria-current={current ? "page" : undefined}
          className="flex min-h-14 min-w-0 flex-1 items-center gap-3 rounded-small py-1.5 pl-2 no-underline"
        >
          <CompanionGlyph glyph={companion?.glyph ?? "谈"} />
          <span className="grid min-w-0 flex-1">
            <span className="truncate text-ink leading-snug">{title}</span>
            <span className="truncate text-ink-faint text-sm leading-snug">
              {companion && companion.name !== title ? `${companion.name} · ` : ""}
              <LocalTime at={summary.lastMessageAt} form="day" />
            </span>
          </span>
        </Link>
        <Menu
          label={t("menu", { title })}
          trigger={<Ellipsis aria-hidden className="size-5" />}
          items={[
            {
              key: "rename",
              label: t("rename"),
              icon: <Pencil aria-hidden className={iconStyle} />,
              onSelect: () => setAsking("rename"),
            },
            {
              key: "pin",
              label: summary.pinned ? t("unpin") : t("pin"),
              icon: summary.pinned ? (
                <PinOff aria-hidden className={iconStyle} />
              ) : (
                <Pin aria-hidden className={iconStyle} />
              ),
              onSelect: () =>
                pin.run({ conversationId, pinned: !summary.pinned }, () =>
                  onChanged({ ...summary, pinned: !summary.pinned }),
                ),
            },
            {
              key: "delete",
              label: t("delete"),
              icon: <Trash2 aria-hidden className={iconStyle} />,
              onSelect: () => setAsking("delete"),
            },
          ]}
        />
      </div>
      <FailureText failure={pin.failure ?? remove.failure} />
      <RenameDialog
        open={asking === "rename"}
        title={title}
        onClose={() => setAsking(null)}
        rename={(chosen) => gateway.renameConversation({ conversationId, title: chosen })}
        onRenamed={(chosen) => onChanged({ ...summary, title: chosen })}
      />
      <ConfirmDialog
        open={asking === "delete"}
        title={t("deleteTitle")}
        description={t("deleteText", { title })}
        confirmLabel={t("deleteConfirm")}
        cancelLabel={t("cancel")}
        pending={remove.pending}
        onCancel={() => setAsking(null)}
        onConfirm={() =>
          remove.run({ conversationId }, () => {
            onDeleted(conversationId);
            if (current) router.replace("/chat");
          })
        }
      />
    </li>
  );
}
