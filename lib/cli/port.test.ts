import { createServer, type Server } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { freePort, isPortTaken, refuseTakenPort } from "./port";

let server: Server | undefined;
afterEach(() => {
  server?.close();
});

async function listen(host: string): Promise<number> {
  const port = await freePort();
  server = createServer();
  await new Promise<void>((resolve) => server?.listen(port, host, resolve));
  return port;
}

describe("the port", () => {
  it("names the port and the variable when another program has it", async () => {
    const port = await listen("127.0.0.1");
    await expect(refuseTakenPort(port, "127.0.0.1")).rejects.toThrow(
      new RegExp(`Port ${port} is taken.*variable PORT`),
    );
  });

  it("counts a program that listens on every address", async () => {
    const port = await listen("0.0.0.0");
    expect(await isPortTaken(port, "127.0.0.1")).toBe(true);
  });

  it("lets a free port pass", async () => {
    await expect(refuseTakenPort(await freePort(), "127.0.0.1")).resolves.toBeUndefined();
  });
});
