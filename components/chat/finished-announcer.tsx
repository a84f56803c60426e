"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { newlyFinished, type Timeline } from "@/lib/domain/timeline";

/** Reads each finished message out once. The pieces of a reply stay quiet: hearing them all is unbearable. */
export function FinishedAnnouncer({
  timeline,
  companionName,
}: {
  timeline: Timeline;
  companionName: string;
}) {
  const t = useTranslations("chat");
  const previous = useRef(timeline);
  const [announcement, setAnnouncement] = useState("");

  useEffect(() => {
    const finished = newlyFinished(previous.current, timeline);
    previous.current = timeline;
    if (finished.length === 0) return;
    const said = finished.map((message) =>
      t("said", { name: message.operatorName ?? companionName, text: spoken(message.text) }),
    );
    setAnnouncement(said.join("\n"));
  }, [timeline, companionName, t]);

  return (
    <div aria-live="polite" aria-atomic className="sr-only">
      {announcement}
    </div>
  );
}

/** Markdown without its signs, which a screen reader would read out. */
function spoken(text: string): string {
  return text.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1").replaceAll(/[*_`#>]+/g, "");
}
