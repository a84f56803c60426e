import { z } from "zod";

/**
 * The address that every OpenAI client wants: http or https, no user or password in it, no query, no slash at the
 * end. What people paste from a manual (`…/chat/completions`) is cut back to it. Null when it is no such address.
 */
export function baseUrlFrom(text: string): string | null {
  const trimmed = text.trim();
  if (!URL.canParse(trimmed)) return null;
  const url = new URL(trimmed);
  if (!["http:", "https:"].includes(url.protocol) || url.username || url.password || url.search || url.hash)
    return null;
  return `${url.origin}${url.pathname}`.replace(/\/+$/, "").replace(/\/chat\/completions$/, "");
}

const baseUrl = z
  .string()
  .max(500)
  .transform((text, context) => {
    const url = baseUrlFrom(text);
    if (url !== null) return url;
    context.addIssue({ code: "custom", message: "model.error.url" });
    return z.NEVER;
  });

// Header values: a line break or a letter beyond Latin-1 would make the request impossible to send.
const apiKey = z
  .string()
  .trim()
  .max(1_000, { error: "model.error.key" })
  .regex(/^[\x21-\x7e]*$/, { error: "model.error.key" });

/**
 * What the administrator types. `apiKey`: a new key; empty with `keepKey` to go on with the stored one, empty
 * without it for an endpoint that wants none.
 */
export const connectionInput = z.object({
  name: z.string().trim().min(1, { error: "model.error.name" }).max(80, { error: "model.error.name" }),
  baseUrl,
  model: z.string().trim().min(1, { error: "model.error.model" }).max(200, { error: "model.error.model" }),
  apiKey,
  keepKey: z.boolean(),
});

export type ConnectionInput = z.output<typeof connectionInput>;
