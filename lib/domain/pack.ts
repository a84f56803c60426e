/** The legal instruments the product knows, each a dated set of parameters and rules. */
export const packIds = [
  "cn-draft-2025-12",
  "cn-final-2026-07",
  "us-ny",
  "us-ca",
  "us-wa",
  "eu-aiact",
] as const;

export type PackId = (typeof packIds)[number];

/** `cn-strictest`: draft and final together; where both speak, the stricter parameter wins. */
export const defaultPackIds: readonly PackId[] = ["cn-draft-2025-12", "cn-final-2026-07"];

/** An article of an instrument, written `<pack>/<article>`; adjacent standards are written `std/<name>`. */
export type ArticleId = `${PackId}/${string}` | `std/${string}`;

export function isPackId(value: string): value is PackId {
  return (packIds as readonly string[]).includes(value);
}
