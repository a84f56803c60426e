import { describe, expect, it } from "vitest";
import { mirror } from "./mirror";

describe("the person's own words, given back", () => {
  it.each([
    ["我的书包丢在车上了", "你的书包丢在车上了"],
    ["其实我就是有点想家了吧", "你就是有点想家了"],
    ["她说我总是迟到，可是我真的很忙", "你真的很忙"],
    ["我们吵了一架", "你们吵了一架"],
    ["他让我自己决定", "他让你自己决定"],
    ["I lost my keys on the train", "you lost your keys on the train"],
    ["Well, I'm tired of waiting for my brother", "you’re tired of waiting for your brother"],
    ["She said I never listen to her", "she said you never listen to her"],
    ["My boss shouted at me today", "your boss shouted at you today"],
  ])("%s → %s", (said, returned) => {
    const language = /\p{Script=Han}/u.test(said) ? "zh-CN" : "en";
    expect(mirror(said, language)?.words).toBe(returned);
  });

  it("are quoted as they were said", () => {
    expect(mirror("我真的很忙", "zh-CN")?.quote).toBe("我真的很忙");
  });

  it.each(["你觉得我该怎么办", "我要不要告诉他，你说呢", "嗯", "为什么会这样", "什么时候去"])(
    "are not given back where they ask or address the companion: %s",
    (said) => {
      expect(mirror(said, "zh-CN")?.words ?? "").not.toMatch(/[你我].*(?:怎么|说呢)|为什么|什么/);
    },
  );

  it.each(["Do you think so?", "thanks", "what a day", "I think you are right"])(
    "nor in English: %s",
    (said) => {
      expect(mirror(said, "en")).toBeNull();
    },
  );
});
