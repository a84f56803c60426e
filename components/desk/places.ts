import type { Permission } from "@/lib/domain/permission";

/** The desks, in the order of the navigation; each opens with its permission. Names: `desk.place.<id>`. */
export const deskPlaces = [
  { id: "people", href: "/desk/people", permission: "manage-people" },
  { id: "model", href: "/desk/model", permission: "manage-model" },
  { id: "law", href: "/desk/law", permission: "choose-packs" },
  { id: "coverage", href: "/desk/coverage", permission: "read-coverage" },
  { id: "audit", href: "/desk/audit", permission: "read-audit" },
  { id: "outbox", href: "/desk/outbox", permission: "read-outbox" },
] as const satisfies readonly { id: string; href: string; permission: Permission }[];
