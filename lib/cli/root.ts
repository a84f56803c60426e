import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder, with a separator at its end. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** The absolute path of something in the project. */
export function inProject(...parts: string[]): string {
  return join(root, ...parts);
}
