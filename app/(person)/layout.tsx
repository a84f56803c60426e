import type { ReactNode } from "react";
import { Messages } from "@/components/layout/messages";
import { PersonShell } from "@/components/layout/person-shell";
import { mayRole } from "@/lib/domain/permission";
import { currentActor } from "@/lib/server/current";
import { LiveLine } from "./live-line";

/** The room around a person's pages. Each page asks for itself who may see it. */
export default async function PersonLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  const chats = actor?.standing === "active" && mayRole(actor.role, "chat");
  if (!chats) return <PersonShell chats={false}>{children}</PersonShell>;
  return (
    <Messages of={["common", "notice"]}>
      <LiveLine>
        <PersonShell>{children}</PersonShell>
      </LiveLine>
    </Messages>
  );
}
