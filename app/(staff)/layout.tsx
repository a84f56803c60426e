import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { signOut } from "@/app/(person)/me/actions";
import { deskPlaces } from "@/components/desk/places";
import { StaffShell } from "@/components/layout/staff-shell";
import { may } from "@/lib/server/actor";
import { currentActor } from "@/lib/server/current";

/** The shell of the desks. It authorises nothing: each page does, and who may not be here sees no shell around it. */
export default async function StaffLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  if (!actor || !may(actor, "see-desk")) return children;
  const t = await getTranslations("desk");
  const links = [
    { href: "/desk", label: t("place.home") },
    ...deskPlaces
      .filter(({ permission }) => may(actor, permission))
      .map(({ id, href }) => ({ href, label: t(`place.${id}`) })),
  ];
  return (
    <StaffShell links={links} name={actor.name} roleLabel={t(`roleName.${actor.role}`)} signOut={signOut}>
      {children}
    </StaffShell>
  );
}
