import "server-only";

/**
 * The address a request came from, as the nearest proxy wrote it: the *last* entry of X-Forwarded-For.
 * The first entries are the client's own words; to count by them would let anybody escape an allowance.
 */
export function clientAddress(headers: Pick<Headers, "get">): string {
  return headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() || "unknown";
}
