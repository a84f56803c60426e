import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { standInModel, startStandIn } from "@/lib/cli/stand-in";
import { testConnection } from "./connection-test";
import { findOllama } from "./find-ollama";

let standIn: Awaited<ReturnType<typeof startStandIn>>;
beforeAll(async () => {
  standIn = await startStandIn({ port: 0 });
});
afterAll(() => standIn.close());

const signal = new AbortController().signal;

async function withServer<T>(status: number, body: string, use: (url: string) => Promise<T>): Promise<T> {
  const server = createServer((_, response) => {
    response.writeHead(status, { "content-type": "application/json" }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

it("tells the administrator that the connection works, and how fast it is", async () => {
  let at = 0;
  const elapsed = () => {
    at += 40;
    return at;
  };
  const test = await testConnection(
    { baseUrl: standIn.url, apiKey: null, model: standInModel, signal },
    elapsed,
  );
  expect(test).toEqual({ ok: true, latencyMs: 40, modelSeen: true });
});

it("says when the endpoint answers but does not list the model", async () => {
  const test = await testConnection({ baseUrl: standIn.url, apiKey: "key", model: "another", signal });
  expect(test).toMatchObject({ ok: true, modelSeen: false });
});

it.each([
  [401, '{"error":{"message":"Incorrect API key"}}', "unauthorised"],
  [404, '{"error":{"message":"model does not exist"}}', "not-found"],
  [200, "not JSON at all", "garbage"],
  [200, '{"hello":1}', "garbage"],
])("tells the administrator what is wrong at %s %s", async (status, body, fault) => {
  const test = await withServer(status, body, (baseUrl) =>
    testConnection({ baseUrl, apiKey: "key", model: "m", signal }),
  );
  expect(test).toMatchObject({ ok: false, fault });
});

it("tells the administrator that nobody is there, or that the address is none", async () => {
  const gone = await startStandIn({ port: 0 });
  await gone.close();
  const refused = await testConnection({ baseUrl: gone.url, apiKey: null, model: "m", signal });
  expect(refused).toEqual({ ok: false, fault: "unreachable", detail: "ECONNREFUSED" });
  const nonsense = await testConnection({ baseUrl: "nonsense", apiKey: null, model: "m", signal });
  expect(nonsense).toMatchObject({ ok: false, fault: "not-found" });
});

it("finds Ollama with its models", async () => {
  const body = JSON.stringify({ models: [{ name: "qwen3:8b" }, { name: "llama3.2:3b" }] });
  const found = await withServer(200, body, async (url) => ({ url, ollama: await findOllama(`${url}/`) }));
  expect(found.ollama).toEqual({ baseUrl: `${found.url}/v1`, models: ["qwen3:8b", "llama3.2:3b"] });
});

it("finds no Ollama where another program answers, or none", async () => {
  expect(await withServer(200, '{"hello":1}', findOllama)).toBeNull();
  expect(await withServer(404, "{}", findOllama)).toBeNull();
  const gone = await startStandIn({ port: 0 });
  await gone.close();
  expect(await findOllama(gone.url)).toBeNull();
});
