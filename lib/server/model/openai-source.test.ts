import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type StandInCalls, standInModel, startStandIn } from "@/lib/cli/stand-in";
import { outboundFetch } from "@/lib/server/network";
import { type OpenAiSourceOptions, openAiSource } from "./openai-source";
import { type ReplyChunk, ReplyFaultError } from "./reply-source";

let standIn: Awaited<ReturnType<typeof startStandIn>>;
beforeAll(async () => {
  standIn = await startStandIn({ port: 0 });
});
afterAll(() => standIn.close());

const waits: number[] = [];
const noPause = async (ms: number) => {
  waits.push(ms);
};

function source(options: Partial<OpenAiSourceOptions> = {}) {
  waits.length = 0;
  return openAiSource({
    baseUrl: standIn.url,
    apiKey: "key",
    model: standInModel,
    pause: noPause,
    ...options,
  });
}

function request(text: string, signal = new AbortController().signal) {
  const turns = [{ role: "user" as const, text }];
  return {
    system: "Be kind.",
    turns,
    locale: "en" as const,
    companionId: "friend",
    personName: null,
    signal,
  };
}

/** Everything that came, and the fault at the end if there was one. */
async function heard(stream: AsyncIterable<ReplyChunk>) {
  let text = "";
  let usage: { inputTokens: number; outputTokens: number } | null = null;
  try {
    for await (const chunk of stream) {
      if (chunk.kind === "text") text += chunk.text;
      else usage = { inputTokens: chunk.inputTokens, outputTokens: chunk.outputTokens };
    }
    return { text, usage, fault: null, retryAfterMs: null };
  } catch (error) {
    if (!(error instanceof ReplyFaultError)) throw error;
    return { text, usage, fault: error.kind, retryAfterMs: error.retryAfterMs };
  }
}

async function calls(containing = ""): Promise<StandInCalls> {
  const url = `${new URL(standIn.url).origin}/__calls?containing=${encodeURIComponent(containing)}`;
  return (await (await outboundFetch(url)).json()) as StandInCalls;
}

describe("a model behind an OpenAI-compatible endpoint", () => {
  it("gives the whole reply and what it cost", async () => {
    const reply = await heard(source().stream(request('[[stand-in say="你好，😀 hello\\nthere" split=1]]')));
    expect(reply).toMatchObject({ text: "你好，😀 hello\nthere", fault: null });
    expect(reply.usage?.outputTokens).toBe(16);
  });

  it("sends the companion's instructions and the turns as they are, directives included", async () => {
    const text = "[[stand-in split=3]] unchanged";
    await heard(source().stream(request(text)));
    expect((await calls()).lastRequest).toMatchObject({
      model: standInModel,
      stream_options: { include_usage: true },
      messages: [
        { role: "system", content: "Be kind." },
        { role: "user", content: text },
      ],
    });
  });

  it.each([
    ["status=401", "unauthorised"],
    ["status=403", "unauthorised"],
    ["status=404", "not-found"],
    ["status=302", "not-found"],
    ["status=400", "server-error"],
    ["garbage", "garbage"],
    ["empty", "empty"],
  ])("names what went wrong at %s and does not ask again", async (directive, fault) => {
    const text = `[[stand-in ${directive}]]`;
    expect(await heard(source().stream(request(text)))).toMatchObject({ text: "", fault });
    expect((await calls(text)).containing).toBe(1);
  });

  it.each([
    ["status=429", "rate-limited"],
    ["status=500", "server-error"],
    ["status=503", "server-error"],
    ["cut=0", "cut"],
  ])("asks twice again after %s, with growing pauses, then says so", async (directive, fault) => {
    const text = `[[stand-in ${directive} twice-again]]`;
    expect(await heard(source().stream(request(text)))).toMatchObject({ text: "", fault });
    expect((await calls(text)).containing).toBe(3);
    expect(waits).toHaveLength(2);
    expect(waits[1]).toBeGreaterThan(waits[0] ?? 0);
  });

  it("answers when the trouble passes in time", async () => {
    const reply = await heard(source().stream(request('[[stand-in status=503 times=2 say="here I am"]]')));
    expect(reply).toMatchObject({ text: "here I am", fault: null });
  });

  it("waits as long as Retry-After asks, up to ten seconds", async () => {
    const text = '[[stand-in status=429 retry-after=10 times=1 say="thanks for waiting"]]';
    expect(await heard(source().stream(request(text)))).toMatchObject({ text: "thanks for waiting" });
    expect(waits).toEqual([10_000]);
  });

  it("tells the person instead of waiting longer than ten seconds", async () => {
    const text = "[[stand-in status=429 retry-after=11]]";
    const reply = await heard(source().stream(request(text)));
    expect(reply).toMatchObject({ fault: "rate-limited", retryAfterMs: 11_000 });
    expect(waits).toEqual([]);
    expect((await calls(text)).containing).toBe(1);
  });

  it("never calls a reply that broke off whole, and does not say the first half twice", async () => {
    const text = '[[stand-in say="one two three four" cut=2]]';
    expect(await heard(source().stream(request(text)))).toMatchObject({ text: "one two", fault: "cut" });
    expect((await calls(text)).containing).toBe(1);
  });

  it("gives up on a model that stays silent", async () => {
    const reply = await heard(source({ firstTokenMs: 60 }).stream(request("[[stand-in hang]]")));
    expect(reply).toMatchObject({ text: "", fault: "timeout" });
  });

  it("gives up on a model that falls silent in the middle", async () => {
    const text = '[[stand-in say="a bc" split=2 slow=5000]]';
    const reply = await heard(source({ betweenTokensMs: 60 }).stream(request(text)));
    expect(reply).toMatchObject({ text: "a ", fault: "timeout" });
  });

  it("says that nobody is there when the connection is refused", async () => {
    const gone = await startStandIn({ port: 0 });
    await gone.close();
    expect(await heard(source({ baseUrl: gone.url }).stream(request("hello")))).toMatchObject({
      fault: "unreachable",
    });
    expect(waits).toHaveLength(2);
  });

  it("does without the usage where the endpoint does not know it, and remembers that", async () => {
    const gateway = source();
    const text = '[[stand-in refuse-usage say="fine"]]';
    expect(await heard(gateway.stream(request(text)))).toMatchObject({ text: "fine", usage: null });
    expect(await heard(gateway.stream(request(text)))).toMatchObject({ text: "fine", usage: null });
    expect((await calls(text)).containing).toBe(3);
    expect(waits).toEqual([]);
  });

  it("stops the model's work at once when the person stops the reply", async () => {
    const before = (await calls()).abandoned;
    const person = new AbortController();
    const listening = async () => {
      const text = '[[stand-in say="many words that nobody wants" slow=30]]';
      for await (const chunk of source().stream(request(text, person.signal))) {
        if (chunk.kind === "text") person.abort(new Error("the person stopped it"));
      }
    };
    await expect(listening()).rejects.toThrow("the person stopped it");
    await expect.poll(async () => (await calls()).abandoned).toBe(before + 1);
  });

  it("stops the model's work when nobody listens any more", async () => {
    const before = (await calls()).abandoned;
    const text = '[[stand-in say="many words that nobody reads" slow=30]]';
    for await (const _ of source().stream(request(text))) break;
    await expect.poll(async () => (await calls()).abandoned).toBe(before + 1);
  });

  it("does not ask the model when the person has already left", async () => {
    const text = "[[stand-in]] left before";
    const left = AbortSignal.abort(new Error("left"));
    await expect(heard(source().stream(request(text, left)))).rejects.toThrow("left");
    expect((await calls(text)).containing).toBe(0);
  });
});
