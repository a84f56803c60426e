import { describe, expect, it } from "vitest";
import { type Locale, locales } from "@/lib/domain/locale";
import type { ReplyTurn } from "../reply-source";
import { builtInSource } from "./built-in-source";
import { voiceOf } from "./voice";

/** Says these things one after the other and gives the companion's replies. */
async function talk(lines: readonly string[], companionId = "friend", locale: Locale = "zh-CN") {
  const turns: ReplyTurn[] = [];
  const replies: string[] = [];
  for (const text of lines) {
    turns.push({ role: "user", text });
    let reply = "";
    const { signal } = new AbortController();
    const request = { system: "", turns: [...turns], locale, companionId, personName: null, signal };
    for await (const chunk of builtInSource.stream(request)) if (chunk.kind === "text") reply += chunk.text;
    turns.push({ role: "assistant", text: reply });
    replies.push(reply);
  }
  return replies;
}

const last = async (lines: readonly string[], companionId?: string, locale?: Locale) =>
  (await talk(lines, companionId, locale)).at(-1) ?? "";

describe("the built-in companion", () => {
  it("is labelled as what it is", () => {
    expect(builtInSource).toMatchObject({ provider: "anban", model: "built-in-1", source: "built-in" });
  });

  it("says the same words to the same turns, in small pieces", async () => {
    const lines = ["今天工作很累", "老板又加了任务"];
    expect(await talk(lines)).toEqual(await talk(lines));
    const { signal } = new AbortController();
    const turns = [{ role: "user" as const, text: "hello" }];
    const request = {
      system: "",
      turns,
      locale: "en" as const,
      companionId: "friend",
      personName: null,
      signal,
    };
    const pieces = [];
    for await (const chunk of builtInSource.stream(request)) pieces.push(chunk);
    expect(pieces.length).toBeGreaterThan(3);
  });

  it("stops when the person stops it", async () => {
    const person = new AbortController();
    const turns = [{ role: "user" as const, text: "讲个故事" }];
    const rest = { locale: "zh-CN" as const, companionId: "friend", personName: null, signal: person.signal };
    const listening = async () => {
      for await (const _ of builtInSource.stream({ system: "", turns, ...rest }))
        person.abort(new Error("stopped"));
    };
    await expect(listening()).rejects.toThrow("stopped");
  });

  it.each(["你是真人吗", "你到底是谁？", "are you human?", "Who are you", "am I talking to a robot"])(
    "says honestly what it is when asked: %s",
    async (question) => {
      for (const companionId of Object.keys(voiceOf("zh-CN").manners)) {
        expect((await last([question], companionId)).replaceAll("您", "你")).toMatch(
          /AI.*(?:不是真人|没有(?:接|连接)语言模型|没有身体)|不是真人.*AI|AI.*(?:not a human|language model)|No human/i,
        );
      }
    },
  );

  it("does not return love, and says why", async () => {
    expect(await last(["我爱你"], "partner")).toMatch(/程序|没有感情|没有心/);
    expect(await last(["I love you"], "partner", "en")).toMatch(/program|software|no heart|having no heart/);
  });

  it("answers in the language it is spoken to", async () => {
    const [zh = "", en = ""] = await talk(["我今天很难过", "I feel so sad today"]);
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).not.toMatch(/\p{Script=Han}/u);
  });

  it("names the feeling it heard", async () => {
    expect(await last(["我今天被老板骂了，好委屈"])).toMatch(/委屈|难过|期待|被这样对待|怎么会这样/);
    expect(await last(["I'm so lonely these days"], "friend", "en")).toMatch(
      /quiet|alone|beside you|few say|cold/i,
    );
  });

  it("remembers the name, the plans, the people and the pets it was told of", async () => {
    const zh = await last(["我叫小美", "周五要去看姐姐", "我养了一只猫叫团子", "你还记得我说过什么吗"]);
    for (const told of ["小美", "周五要去看姐姐", "团子"]) expect(zh).toContain(told);
    const told = ["My name is Mei.", "I'm going to see my sister on Friday", "do you remember my plans?"];
    expect(await last(told, "friend", "en")).toMatch(/Mei.*see your sister on Friday/);
  });

  it("comes back by itself to what was told some turns ago", async () => {
    const replies = await talk(["下周三要参加面试", "今天吃了面条", "味道不错", "嗯"]);
    expect(replies.slice(2).join("\n")).toContain("下周三要参加面试");
  });

  it("does not take *he told me his name* for a name, nor a question for a plan", async () => {
    expect(await last(["我叫他过来吃饭", "周末要做什么呢", "你还记得我叫什么吗"])).not.toMatch(
      /你叫他|周末要做什么/,
    );
  });

  it.each(locales)("guides a breathing exercise to its end, step by step (%s)", async (locale) => {
    const { breathing } = voiceOf(locale).exercises;
    const go = locale === "en" ? "done" : "好了";
    const ask = locale === "en" ? "Guide me through a breathing exercise" : "陪我做一次呼吸练习";
    expect(await talk([ask, ...breathing.slice(1).map(() => go)], "listener", locale)).toEqual(breathing);
  });

  it("lets a person leave the exercise at any step, and listens when they say something else", async () => {
    expect(await last(["呼吸练习", "好", "停，我有点头晕"])).toMatch(/就到这里|停下来/);
    const reply = await last(["呼吸练习", "好", "其实我心里一直想着昨天和妈妈吵架的事，她哭了"]);
    expect(voiceOf("zh-CN").exercises.breathing).not.toContain(reply);
  });

  it("makes a gratitude list of the person's own three things", async () => {
    const reply = await last(["感恩清单", "早上的豆浆", "同事借我伞", "我把报告写完了"]);
    for (const thing of ["早上的豆浆", "同事借我伞", "我把报告写完了"]) expect(reply).toContain(thing);
  });

  it("tells a story in parts, to its end, and another one when asked", async () => {
    const [first = "", second = "", third = ""] = await talk(
      ["说说精卫填海", "接着讲", "再讲一个"],
      "storyteller",
    );
    expect(first).toContain("女娃");
    expect(second).toContain("一百万年");
    expect(third).not.toContain("女娃");
  });

  it("addresses an elder as 您", async () => {
    expect(await last(["我以前在纺织厂上班"], "morning-companion")).not.toMatch(/你/);
  });

  it("leaves illness, money and fraud to those who know", async () => {
    expect(await last(["我该吃什么药"])).toMatch(/医生/);
    expect(await last(["有人打电话叫我转账"], "morning-companion")).toContain("96110");
    expect(await last(["should I buy stocks?"], "friend", "en")).toMatch(/professional|qualified/);
  });

  it("does not look away from somebody without hope", async () => {
    expect(await last(["呼吸练习", "好", "我觉得活着没意思"])).toContain("12356");
    expect(await last(["I feel hopeless"], "friend", "en")).toContain("988");
    expect(await last(["这部电影没意思"])).not.toContain("12356");
  });

  it("says a short goodbye without a question", async () => {
    for (const text of ["晚安", "先这样，我去忙了", "good night", "going to bed"]) {
      expect(await last([text])).not.toMatch(/[？?]/);
    }
  });
});

describe("thirty turns", () => {
  const zh =
    "你好|我叫阿明|今天上班好累|老板又开会开到很晚|我觉得他不尊重人|同事小李倒是帮了我|下周三要去面试|有点紧张|嗯|不知道|我养了一只狗叫豆豆|它今天把拖鞋咬坏了|哈哈|你觉得我该辞职吗|怎么办|我妈妈做的红烧肉很好吃|好久没回家了|想家|昨晚没睡好|做了一个怪梦|梦见在海边走|外面下雨了|我想去爬山|朋友说要一起|嗯|还行|最近在看一本小说|讲一个老人和海|谢谢你|讲个故事".split(
      "|",
    );
  const en =
    "hi|my name is Tom|work was tiring today|my boss kept us late again|I think he has no respect|my colleague helped me though|I have an interview on Wednesday|a bit nervous|ok|I don't know|I have a dog called Biscuit|he chewed my slippers|haha|what do you think, should I quit|what should I do|my mother makes great dumplings|I haven't been home in ages|I miss my family|I slept badly|I had a strange dream|I was walking by the sea|it is raining outside|I want to go hiking|a friend wants to come|ok|not really|I'm reading a novel|it is about an old man and the sea|thanks|tell me a story".split(
      "|",
    );
  const companions = Object.keys(voiceOf("en").manners);

  it.each(companions)("with %s never repeat a reply within twelve turns", async (companionId) => {
    for (const [lines, locale] of [
      [zh, "zh-CN"],
      [en, "en"],
    ] as const) {
      const replies = await talk(lines, companionId, locale);
      for (const [at, reply] of replies.entries()) {
        expect(replies.slice(Math.max(0, at - 12), at), `${lines[at]}`).not.toContain(reply);
        expect(reply).not.toMatch(/\{\w+\}|undefined/);
        expect(reply.trim().length).toBeGreaterThan(1);
      }
    }
  });

  it("sound different with every companion", async () => {
    const all = await Promise.all(companions.map((id) => talk(zh.slice(2, 12), id)));
    expect(new Set(all.map((replies) => replies.join("\n"))).size).toBe(companions.length);
  });
});
