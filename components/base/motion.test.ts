import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("nothing names a duration of its own, so that reduced motion stills everything at once", () => {
  const folders = ["app", "components"].map((folder) => new URL(`../../${folder}/`, import.meta.url));
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".tsx"))
      .map((path) => new URL(path, folder)),
  );
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => /\bduration-\d/.test(readFileSync(file, "utf8"))).map(String)).toEqual([]);
});
