import { isStaff, type Role, type Standing } from "@/lib/domain/person";

/** Where somebody who is signed in belongs. */
export function homePath({ role, standing }: { role: Role; standing: Standing }): string {
  if (standing !== "active") return "/waiting";
  if (isStaff(role)) return "/desk";
  return role === "guardian" ? "/me" : "/chat";
}
