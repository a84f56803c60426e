import { describe, expect, it } from "vitest";
import { recollect } from "./memory";

const facts = (...texts: string[]) => recollect(texts, null).facts.map(({ text }) => text);

describe("what the companion remembers of a conversation", () => {
  it.each([
    ["我叫小美", "小美"],
    ["你可以叫我阿明就好", "阿明"],
    ["Hi, my name is Mei and I'm new", "Mei"],
    ["Call me Tom.", "Tom"],
  ])("the name: %s", (text, name) => {
    expect(recollect([text], null).name).toBe(name);
  });

  it.each(["我叫他过来", "我叫了外卖", "我叫不出名字", "call me later", "my name is hard to spell"])(
    "no name where none was told: %s",
    (text) => {
      expect(recollect([text], null).name).toBeNull();
    },
  );

  it("the newest name, or the one from the person's page", () => {
    expect(recollect(["我叫小美", "还是叫我美美吧"], "王美").name).toBe("美美");
    expect(recollect(["今天很忙"], "王美").name).toBe("王美");
  });

  it.each([
    ["周五要去看姐姐", "周五要去看姐姐"],
    ["我明天得交我的报告", "明天得交你的报告"],
    ["I'm going to see my sister on Friday", "you’d see your sister on Friday"],
    ["I have an exam next Monday.", "you have an exam next Monday"],
    ["I'm visiting my parents this weekend", "you’re visiting your parents this weekend"],
  ])("plans: %s", (text, told) => {
    expect(facts(text)).toContain(told);
  });

  it.each([
    ["我妹妹叫小雨", "你妹妹叫小雨"],
    ["我养了一只猫叫团子", "你的猫叫团子"],
    ["my cat is called Momo", "your cat is called Momo"],
    ["my sister Anna loves hiking", "your sister’s name is Anna"],
  ])("people and pets: %s", (text, told) => {
    expect(facts(text)).toContain(told);
  });

  it.each([
    "周末要做什么呢",
    "今天想跟人说说话",
    "明天会怎么样吗",
    "I will cry today",
    "I'm going to die of laughter",
  ])("nothing where nothing was planned: %s", (text) => {
    expect(facts(text)).toEqual([]);
  });
});
