import "server-only";
import { hash, verify } from "@node-rs/argon2";

// argon2id (the package's default) at the cost that OWASP asks for: 19 MiB, two passes.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Spelled one way, so that a keyboard that composes letters differently signs in too. */
const spelled = (password: string) => password.normalize("NFKC");

export function hashPassword(password: string): Promise<string> {
  return hash(spelled(password), cost);
}

let decoy: Promise<string> | undefined;

/**
 * Whether the password is the one whose hash is stored. Without a stored hash it compares with a decoy and
 * answers no, so that an unknown address takes as long as a wrong password.
 */
export async function matchesPassword(storedHash: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword("the password of nobody");
  const matches = await verify(storedHash ?? (await decoy), spelled(password));
  return matches && storedHash !== null;
}
