import type { Service } from "@/lib/server/service";
import type { Person } from "./people";

async function vaultOf(service: Service, personId: string) {
  const { openVault } = await import("@/lib/server/seal");
  const row = await service.database.prisma.dataKey.findUniqueOrThrow({ where: { ownerId: personId } });
  return openVault(service, row);
}

/** An empty conversation of this person. @returns its id */
export async function createConversation(
  service: Service,
  person: Person,
  companionId: string,
  title = "",
): Promise<string> {
  const now = service.clock.now();
  const id = service.random.uuid(now);
  const vault = await vaultOf(service, person.id);
  await service.database.prisma.conversation.create({
    data: {
      id,
      personId: person.id,
      companionId,
      titleSealed: vault.seal("conversation.title", title),
      titleIsDerived: title === "",
      control: "ai",
      createdAt: now,
      lastMessageAt: now,
    },
  });
  return id;
}

/** Fills a conversation with `count` messages in turn, sealed as the server seals them, the last one just now. */
export async function fillConversation(
  service: Service,
  person: Person,
  conversationId: string,
  count: number,
): Promise<void> {
  const vault = await vaultOf(service, person.id);
  const end = service.clock.now().getTime();
  const rows = Array.from({ length: count }, (_, index) => {
    const at = new Date(end - (count - index) * 1000);
    const own = index % 2 === 0;
    return {
      personId: person.id,
      id: service.random.uuid(at),
      conversationId,
      author: own ? "person" : "companion",
      status: "complete",
      textSealed: vault.seal("message.text", `${own ? "Word" : "Answer"} number ${index + 1}.`),
      createdAt: at,
      settledAt: at,
    };
  });
  for (let from = 0; from < rows.length; from += 2000) {
    await service.database.prisma.message.createMany({ data: rows.slice(from, from + 2000) });
  }
}
