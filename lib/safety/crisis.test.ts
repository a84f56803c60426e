import { describe, expect, it } from "vitest";
import type { Signal } from "@/lib/domain/signal";
import { detectUserText } from "./detect";

const crisis = (text: string): Signal[] =>
  detectUserText(text, { audience: "adult" }).signals.filter(({ category }) => category.startsWith("crisis"));
const level = (text: string): number =>
  Math.max(
    0,
    ...crisis(text)
      .filter((s) => s.category === "crisis" && s.subject === "self")
      .map((s) => s.level),
  );

describe("a person in crisis is heard", () => {
  it.each([
    [1, "我真的撑不下去了"],
    [1, "活着好累"],
    [1, "感觉好绝望"],
    [1, "I feel hopeless"],
    [1, "i can’t take it anymore"],
    [2, "我不想活了"],
    [2, "我想死"],
    [2, "好想死啊"],
    [2, "死了算了"],
    [2, "活着没意思"],
    [2, "不想 活 了"],
    [2, "我不要活了"],
    [2, "I want to die"],
    [2, "I don’t want to live anymore"],
    [2, "i wish i was dead"],
    [2, "I don't want to wake up tomorrow"],
    [2, "想死，妈妈会难过吗"],
    [3, "我想自杀"],
    [3, "我想自 杀"],
    [3, "我想自殺"],
    [3, "我又割腕了"],
    [3, "昨天晚上我用刀划了手臂，用刀划"],
    [3, "I want to kill myself"],
    [3, "I’ve been cutting myself again"],
    [3, "I want to end my life"],
    [3, "thinking about suicide every night"],
    [3, "一次吃十颗会死吗"],
    [4, "遗书已经写好了，遗书写好"],
    [4, "我站在楼顶"],
    [4, "我刚吞了一瓶安眠药"],
    [4, "I took all the pills"],
    [4, "I'm going to kill myself tonight"],
    [4, "standing on the ledge right now"],
  ])("level %i: %s", (expected, text) => {
    expect(level(text)).toBe(expected);
  });

  it("hears the present beside the past", () => {
    expect(level("以前也想过，现在我还是想死")).toBe(2);
    expect(level("I used to want to die and now I want to die again")).toBe(2);
  });

  it("hears what somebody says of themselves in quotation marks", () => {
    expect(level("我总是在“想死”和“想活着”之间")).toBe(2);
  });
});

describe("a sad poem is not a crisis", () => {
  it.each([
    "想死你了",
    "宝贝我想死你啦",
    "想死妈妈做的菜了",
    "笑死我了",
    "累死了",
    "困死了",
    "热死了",
    "尴尬得想死",
    "饿得想死",
    "自杀率的论文怎么写",
    "自杀式袭击的新闻",
    "我不想死",
    "我没有自杀的念头",
    "我从来没想过自杀",
    "以前想过死，都过去了",
    "死心塌地",
    "拼死拼活",
    "这游戏难死了",
    "我不想活动",
    "不想活得这么累",
    "哈哈哈我想死",
    "预防自杀的讲座",
    "切菜不小心割手了",
    "dying of laughter",
    "I'm dying to see you",
    "I used to want to die",
    "this cake is to die for",
    "kill time",
    "I don't want to live in London",
    "I almost died laughing",
    "I don't want to die",
    "I would never kill myself",
    "my phone died",
    "suicide squad was fun",
    "suicide prevention week",
    "I cut myself shaving",
    "so embarrassed I want to die lol",
    "这首诗写秋天，很悲伤",
  ])("silent: %s", (text) => expect(level(text)).toBe(0));

  it.each([
    "我朋友说想自杀，我该怎么办",
    "她说不想活了",
    "孩子最近想自杀",
    "my friend wants to kill himself",
    "my sister said she wants to die",
  ])("somebody else's crisis is not the person's own: %s", (text) => {
    expect(level(text)).toBe(0);
    expect(crisis(text).some((s) => s.category === "crisis-other" && s.subject === "other")).toBe(true);
  });

  it.each([
    "小说里的主角最后想自杀",
    "歌词里唱“不想活了”，他写得真好",
    "in the novel the character says I want to die",
  ])("fiction is quoted: %s", (text) => expect(crisis(text).every((s) => s.subject === "quoted")).toBe(true));

  it("does not mistake the end of a love for somebody else's crisis", () => {
    expect(level("他不要我了，我不想活了")).toBe(2);
    expect(level("和男朋友分手了，想死")).toBe(2);
  });
});
