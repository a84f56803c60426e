/** What a person may do. Staff roles are given by the administrator, never by sign-up. */
export const roles = ["user", "guardian", "operator", "compliance-officer", "administrator"] as const;
export type Role = (typeof roles)[number];

export const staffRoles = [
  "operator",
  "compliance-officer",
  "administrator",
] as const satisfies readonly Role[];
export type StaffRole = (typeof staffRoles)[number];

/** Whether a person may use the service. Read from the database on every request. */
export const standings = ["active", "waiting-for-consent", "suspended", "closed"] as const;
export type Standing = (typeof standings)[number];

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** `standard`, or the larger and clearer look for elders. Chosen, or by age at first. */
export const looks = ["standard", "elder", "minor"] as const;
export type Look = (typeof looks)[number];

export function isStaff(role: Role): role is StaffRole {
  return (staffRoles as readonly string[]).includes(role);
}
