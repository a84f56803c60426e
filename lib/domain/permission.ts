import type { Role } from "@/lib/domain/person";

/** What an action, page or handler may ask for. `public`: no sign-in; `signed-in`: any live login session. */
export const permissions = [
  "public",
  "signed-in",
  "chat",
  "see-desk",
  "manage-people",
  "manage-model",
  "choose-packs",
  "read-coverage",
  "read-audit",
  "read-outbox",
] as const;
export type Permission = (typeof permissions)[number];

const granted: Record<Role, readonly Permission[]> = {
  user: ["public", "signed-in", "chat"],
  guardian: ["public", "signed-in"],
  operator: ["public", "signed-in", "see-desk", "read-outbox"],
  "compliance-officer": ["public", "signed-in", "see-desk", "read-coverage", "read-audit"],
  administrator: [
    "public",
    "signed-in",
    "see-desk",
    "manage-people",
    "manage-model",
    "choose-packs",
    "read-coverage",
    "read-audit",
    "read-outbox",
  ],
};

export function mayRole(role: Role, permission: Permission): boolean {
  return granted[role].includes(permission);
}
