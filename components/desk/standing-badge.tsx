import { useTranslations } from "next-intl";
import { Badge, type BadgeTone } from "@/components/base/badge";
import type { Standing } from "@/lib/domain/person";

const tones: Record<Standing, BadgeTone> = {
  active: "ai",
  "waiting-for-consent": "notice",
  suspended: "notice",
  closed: "neutral",
};

export function StandingBadge({ standing }: { standing: Standing }) {
  const t = useTranslations("desk.standingName");
  return <Badge tone={tones[standing]}>{t(standing)}</Badge>;
}
