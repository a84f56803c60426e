import "server-only";
import { z } from "zod";
import { defaultPackIds, isPackId, type PackId, packIds } from "@/lib/domain/pack";

/** What a person who runs the product has set wrongly: one plain sentence for each variable, never a secret's value. */
export class EnvError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      `The environment cannot be used as it is:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`,
    );
    this.name = "EnvError";
    this.problems = problems;
  }
}

const loopbackHosts = new Set(["localhost", "127.0.0.1", "::1", "[::1]"]);

/** Whether a host name or address can only be reached from this machine. */
export function isLoopback(host: string): boolean {
  return loopbackHosts.has(host) || /^127(?:\.\d{1,3}){3}$/.test(host);
}

const text = z.string().optional();

function url(what: string, ...protocols: string[]) {
  return text.refine((value) => value === undefined || hasProtocol(value, protocols), {
    error: `must be ${what}, starting with ${protocols.map((protocol) => `${protocol}//`).join(" or ")}`,
  });
}

function hasProtocol(value: string, protocols: readonly string[]): boolean {
  return URL.canParse(value) && protocols.includes(new URL(value).protocol);
}

function whole(min: number, max: number, fallback: number) {
  const error = `must be a whole number from ${min} to ${max}`;
  return z
    .string()
    .regex(/^\d+$/, { error })
    .transform(Number)
    .refine((value) => value >= min && value <= max, { error })
    .default(fallback);
}

/** 32 bytes written as 64 hexadecimal digits or as base64; `null` when the text is neither. */
function keyFrom(value: string): Uint8Array | null {
  const trimmed = value.trim();
  if (/^[0-9a-f]{64}$/i.test(trimmed)) return new Uint8Array(Buffer.from(trimmed, "hex"));
  if (!/^[A-Za-z0-9+/_-]{43}=?$/.test(trimmed)) return null;
  const bytes = Buffer.from(trimmed, "base64");
  return bytes.length === 32 ? new Uint8Array(bytes) : null;
}

const keyRule =
  "must be 32 random bytes in base64 or hexadecimal (for example from: openssl rand -base64 32)";

const key = z.string().transform((value, context) => {
  const bytes = keyFrom(value);
  if (bytes !== null) return bytes;
  context.addIssue({ code: "custom", message: keyRule });
  return z.NEVER;
});

const listed = (value: string) =>
  value
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");

const keys = z
  .string()
  .default("")
  .transform((value, context) =>
    listed(value).map((part, at) => {
      const bytes = keyFrom(part);
      if (bytes !== null) return bytes;
      context.addIssue({ code: "custom", message: `key ${at + 1} of the list ${keyRule}` });
      return z.NEVER;
    }),
  );

const packs = z
  .string()
  .optional()
  .transform((value, context): readonly PackId[] => {
    const named = value === undefined ? [...defaultPackIds] : listed(value);
    const unknown = named.filter((name) => !isPackId(name));
    if (unknown.length > 0) {
      const known = packIds.join(", ");
      context.addIssue({
        code: "custom",
        message: `names no known pack of law: ${unknown.join(", ")} (known: ${known})`,
      });
    }
    if (named.length === 0)
      context.addIssue({ code: "custom", message: "must name at least one pack of law" });
    return named.filter(isPackId);
  });

// GB 45438-2025 Annex E with TC260-PG-20252A: 00, subject type, binding, 18 characters of the credit code,
// service type (1 generation, 2 propagation), 4 characters for the model or application.
const providerCode = /^00\d\d[0-9A-Z]{18}[12][0-9A-Z]{4}$/;

const variables = z.object({
  DATABASE_URL: url("the address of a PostgreSQL database", "postgres:", "postgresql:"),
  DATABASE_POOL_SIZE: whole(1, 200, 10),
  ANBAN_MASTER_KEY: key.optional(),
  ANBAN_PREVIOUS_MASTER_KEYS: keys,
  ANBAN_STAGE: z
    .enum(["production", "development", "test"], { error: "must be production, development or test" })
    .default("production"),
  ANBAN_URL: url("the public address of the product", "http:", "https:"),
  PORT: whole(1, 65_535, 3000),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:-]+$/, { error: "must be a host name or an address" })
    .default("127.0.0.1"),
  ANBAN_PACKS: packs,
  ANBAN_MODEL_URL: url("the base address of an OpenAI-compatible endpoint", "http:", "https:"),
  ANBAN_MODEL_KEY: text,
  ANBAN_MODEL: text,
  ANBAN_OLLAMA_URL: url("the address of an Ollama server", "http:", "https:"),
  SMTP_URL: url("the address of a mail server", "smtp:", "smtps:"),
  MAIL_FROM: z
    .string()
    .regex(/^(?:[^<>@\r\n]+<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/, {
      error: "must be a mail address, alone or as: Name <address>",
    })
    .optional(),
  OIDC_ISSUER: url("the address of the identity provider", "http:", "https:"),
  OIDC_CLIENT_ID: text,
  OIDC_CLIENT_SECRET: text,
  OIDC_NAME: text,
  ANBAN_PROVIDER_CODE: z
    .string()
    .regex(providerCode, { error: "must be the 27 characters of the provider code (GB 45438-2025)" })
    .optional(),
  ANBAN_DEMO: z.enum(["on", "off"], { error: "must be on or off" }).optional(),
  ANBAN_DATA_DIR: z.string().default(".data"),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"], {
      error: "must be fatal, error, warn, info, debug, trace or silent",
    })
    .default("info"),
});

type Variables = z.output<typeof variables>;

/** The names of every variable that the product reads. */
export const variableNames: readonly string[] = Object.keys(variables.shape);

/** Groups that mean something only together: the one that asks, and those it needs. */
const together: readonly (readonly [asks: keyof Variables, ...needs: (keyof Variables)[]])[] = [
  ["ANBAN_MODEL_URL", "ANBAN_MODEL"],
  ["ANBAN_MODEL", "ANBAN_MODEL_URL"],
  ["ANBAN_MODEL_KEY", "ANBAN_MODEL_URL"],
  ["SMTP_URL", "MAIL_FROM"],
  ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"],
  ["OIDC_CLIENT_ID", "OIDC_ISSUER"],
  ["OIDC_CLIENT_SECRET", "OIDC_ISSUER"],
  ["OIDC_NAME", "OIDC_ISSUER"],
];

function contradictions(set: Variables, publicUrl: string): string[] {
  const problems: string[] = [];
  for (const [asks, ...needs] of together) {
    const missing = needs.filter((name) => set[asks] !== undefined && set[name] === undefined);
    if (missing.length > 0) problems.push(`${asks} is set, so ${missing.join(" and ")} must be set too.`);
  }
  if (
    set.ANBAN_STAGE === "production" &&
    set.DATABASE_URL !== undefined &&
    set.ANBAN_MASTER_KEY === undefined
  ) {
    problems.push(`ANBAN_MASTER_KEY is missing: with a database of your own it ${keyRule}.`);
  }
  if (set.ANBAN_STAGE === "test" && !(isLoopback(new URL(publicUrl).hostname) && isLoopback(set.HOST))) {
    problems.push(
      "ANBAN_STAGE=test lets a request move the clock, so ANBAN_URL and HOST must be of this machine only (localhost).",
    );
  }
  return problems;
}

/**
 * The environment, read and judged as a whole.
 * `demo` is on by default only where no database was given; `model`, `mail` and `oidc` are null when not configured.
 * Keys are 32 bytes each. `url` has no slash at its end.
 */
export type Env = ReturnType<typeof parseEnv>;

/** Reads the environment. Throws `EnvError` naming every variable that cannot be used. */
export function parseEnv(source: Record<string, string | undefined>) {
  // `NAME=` in a .env file means: not set.
  const given = Object.fromEntries(
    variableNames.map((name) => [name, source[name]?.trim() === "" ? undefined : source[name]]),
  );
  const read = variables.safeParse(given);
  if (!read.success) {
    throw new EnvError([
      ...new Set(read.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}.`)),
    ]);
  }
  const set = read.data;
  const publicUrl = (set.ANBAN_URL ?? `http://localhost:${set.PORT}`).replace(/\/+$/, "");
  const problems = contradictions(set, publicUrl);
  if (problems.length > 0) throw new EnvError(problems);
  return {
    stage: set.ANBAN_STAGE,
    databaseUrl: set.DATABASE_URL ?? null,
    databasePoolSize: set.DATABASE_POOL_SIZE,
    masterKey: set.ANBAN_MASTER_KEY ?? null,
    previousMasterKeys: set.ANBAN_PREVIOUS_MASTER_KEYS,
    url: publicUrl,
    port: set.PORT,
    host: set.HOST,
    packs: set.ANBAN_PACKS,
    model:
      set.ANBAN_MODEL_URL !== undefined && set.ANBAN_MODEL !== undefined
        ? { url: set.ANBAN_MODEL_URL, model: set.ANBAN_MODEL, key: set.ANBAN_MODEL_KEY ?? null }
        : null,
    ollamaUrl: set.ANBAN_OLLAMA_URL ?? "http://127.0.0.1:11434",
    mail:
      set.SMTP_URL !== undefined && set.MAIL_FROM !== undefined
        ? { smtpUrl: set.SMTP_URL, from: set.MAIL_FROM }
        : null,
    oidc:
      set.OIDC_ISSUER !== undefined &&
      set.OIDC_CLIENT_ID !== undefined &&
      set.OIDC_CLIENT_SECRET !== undefined
        ? {
            issuer: set.OIDC_ISSUER,
            clientId: set.OIDC_CLIENT_ID,
            clientSecret: set.OIDC_CLIENT_SECRET,
            name: set.OIDC_NAME ?? "OpenID",
          }
        : null,
    providerCode: set.ANBAN_PROVIDER_CODE ?? null,
    demo: set.ANBAN_DEMO === undefined ? set.DATABASE_URL === undefined : set.ANBAN_DEMO === "on",
    dataDir: set.ANBAN_DATA_DIR,
    logLevel: set.LOG_LEVEL,
  };
}

let remembered: Env | undefined;

/** The environment of this process, read once. Throws `EnvError`. */
export function env(): Env {
  remembered ??= parseEnv(process.env);
  return remembered;
}
