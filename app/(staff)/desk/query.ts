import { z } from "zod";

/** What stands behind the question mark of a desk's address: typed by anybody, so trusted in nothing. */
export type Query = Record<string, string | string[] | undefined>;

/** One non-empty text of reasonable length, or undefined. */
export function textOf(value: Query[string]): string | undefined {
  const text = typeof value === "string" ? value.trim() : "";
  return text !== "" && text.length <= 320 ? text : undefined;
}

export function uuidOf(value: Query[string]): string | undefined {
  return z.uuid().safeParse(value).data;
}

/** The id of an audit event, or undefined. */
export function serialOf(value: Query[string]): bigint | undefined {
  return typeof value === "string" && /^\d{1,18}$/.test(value) ? BigInt(value) : undefined;
}
