import { describe, expect, it } from "vitest";
import { EnvError, parseEnv, variableNames } from "./env";

const key = Buffer.alloc(32, 7).toString("base64");

function problemsOf(source: Record<string, string>): readonly string[] {
  try {
    parseEnv(source);
  } catch (error) {
    if (error instanceof EnvError) return error.problems;
    throw error;
  }
  return [];
}

describe("the environment", () => {
  it("needs nothing at all", () => {
    const env = parseEnv({});
    expect(env).toMatchObject({
      stage: "production",
      databaseUrl: null,
      url: "http://localhost:3000",
      host: "127.0.0.1",
      packs: ["cn-draft-2025-12", "cn-final-2026-07"],
      model: null,
      mail: null,
      oidc: null,
      demo: true,
    });
  });

  it("takes an empty value for a variable that is not set", () => {
    expect(parseEnv(Object.fromEntries(variableNames.map((name) => [name, " "])))).toEqual(parseEnv({}));
  });

  it("follows the port in its own address", () => {
    expect(parseEnv({ PORT: "4100" }).url).toBe("http://localhost:4100");
  });

  it.each([
    ["DATABASE_URL", "mysql://somewhere/db"],
    ["DATABASE_URL", "not an address"],
    ["DATABASE_POOL_SIZE", "0"],
    ["DATABASE_POOL_SIZE", "201"],
    ["ANBAN_MASTER_KEY", "short"],
    ["ANBAN_MASTER_KEY", Buffer.alloc(31, 7).toString("base64")],
    ["ANBAN_MASTER_KEY", Buffer.alloc(33, 7).toString("base64")],
    ["ANBAN_PREVIOUS_MASTER_KEYS", `${key},short`],
    ["ANBAN_STAGE", "staging"],
    ["ANBAN_URL", "anban.example"],
    ["ANBAN_URL", "ftp://anban.example"],
    ["PORT", "0"],
    ["PORT", "65536"],
    ["PORT", "80a"],
    ["HOST", "a host"],
    ["ANBAN_PACKS", "cn-final-2026-07,mars"],
    ["ANBAN_PACKS", ","],
    ["ANBAN_MODEL_URL", "localhost"],
    ["ANBAN_OLLAMA_URL", "11434"],
    ["SMTP_URL", "http://mail.example"],
    ["MAIL_FROM", "nobody"],
    ["OIDC_ISSUER", "issuer"],
    ["ANBAN_PROVIDER_CODE", "001191110000000000000X1000"],
    ["ANBAN_DEMO", "yes"],
    ["LOG_LEVEL", "loud"],
  ])("refuses %s=%s and says which variable it was", (name, value) => {
    const problems = problemsOf({ [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(name);
  });

  it("names the pack of law that it does not know", () => {
    expect(problemsOf({ ANBAN_PACKS: "mars" })[0]).toContain("mars");
  });

  it("says everything that is wrong at once", () => {
    expect(problemsOf({ PORT: "x", LOG_LEVEL: "loud", ANBAN_DEMO: "yes" })).toHaveLength(3);
  });

  it("never repeats a secret", () => {
    const secret = "a-secret-that-is-too-short";
    const problems = problemsOf({
      ANBAN_MASTER_KEY: secret,
      ANBAN_PREVIOUS_MASTER_KEYS: secret,
      SMTP_URL: secret,
    });
    expect(problems).toHaveLength(3);
    expect(problems.join("\n")).not.toContain(secret);
  });

  it("takes a master key in base64, with url-safe letters or without padding, and in hexadecimal", () => {
    const bytes = new Uint8Array(32).fill(255);
    for (const form of ["base64", "base64url", "hex"] as const) {
      expect(parseEnv({ ANBAN_MASTER_KEY: Buffer.from(bytes).toString(form) }).masterKey).toEqual(bytes);
    }
    expect(parseEnv({ ANBAN_PREVIOUS_MASTER_KEYS: `${key}, ${key}` }).previousMasterKeys).toHaveLength(2);
  });

  it("asks for a master key in production when the database is the operator's own", () => {
    const database = { DATABASE_URL: "postgresql://localhost/anban" };
    expect(problemsOf(database)[0]).toContain("ANBAN_MASTER_KEY");
    expect(problemsOf({ ...database, ANBAN_MASTER_KEY: key })).toEqual([]);
    expect(problemsOf({ ...database, ANBAN_STAGE: "development" })).toEqual([]);
  });

  it("shows no demo people in a database of the operator's own, unless asked to", () => {
    const own = { DATABASE_URL: "postgresql://localhost/anban", ANBAN_MASTER_KEY: key };
    expect(parseEnv(own).demo).toBe(false);
    expect(parseEnv({ ...own, ANBAN_DEMO: "on" }).demo).toBe(true);
    expect(parseEnv({ ANBAN_DEMO: "off" }).demo).toBe(false);
  });

  it("lets a test move the clock on this machine only", () => {
    expect(problemsOf({ ANBAN_STAGE: "test" })).toEqual([]);
    expect(problemsOf({ ANBAN_STAGE: "test", ANBAN_URL: "http://[::1]:4100" })).toEqual([]);
    expect(problemsOf({ ANBAN_STAGE: "test", ANBAN_URL: "https://anban.example" })[0]).toContain("ANBAN_URL");
    expect(problemsOf({ ANBAN_STAGE: "test", ANBAN_URL: "http://127.0.0.1.anban.example" })[0]).toContain(
      "ANBAN_URL",
    );
    expect(problemsOf({ ANBAN_STAGE: "test", HOST: "0.0.0.0" })[0]).toContain("HOST");
  });

  it("refuses half a model, half a mail server and half an identity provider, naming the missing half", () => {
    expect(problemsOf({ ANBAN_MODEL_URL: "http://127.0.0.1:1/v1" })[0]).toContain("ANBAN_MODEL must");
    expect(problemsOf({ ANBAN_MODEL: "small" })[0]).toContain("ANBAN_MODEL_URL must");
    expect(problemsOf({ SMTP_URL: "smtp://127.0.0.1:2525" })[0]).toContain("MAIL_FROM must");
    expect(problemsOf({ OIDC_ISSUER: "https://issuer.example" })[0]).toContain(
      "OIDC_CLIENT_ID and OIDC_CLIENT_SECRET",
    );
    expect(problemsOf({ OIDC_NAME: "Issuer" })[0]).toContain("OIDC_ISSUER must");
  });

  it("needs no key for a model on this machine", () => {
    const env = parseEnv({ ANBAN_MODEL_URL: "http://127.0.0.1:1/v1", ANBAN_MODEL: "small" });
    expect(env.model).toEqual({ url: "http://127.0.0.1:1/v1", model: "small", key: null });
  });

  it("takes a provider code of 27 characters as the standard writes it", () => {
    const code = "001191110000000000000X10000";
    expect(parseEnv({ ANBAN_PROVIDER_CODE: code }).providerCode).toBe(code);
  });
});
