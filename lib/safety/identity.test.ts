import { describe, expect, it } from "vitest";
import { detectReplyText, detectUserText } from "./detect";

const asks = (text: string): boolean =>
  detectUserText(text, { audience: "adult" }).signals.some(
    (s) => s.category === "identity-question" && s.subject === "self",
  );
const claims = (text: string): boolean =>
  detectReplyText(text, { audience: "adult" }).signals.some(
    (s) => s.category === "human-claim" && s.subject === "self",
  );

describe("asked whether it is human (O-08)", () => {
  it.each([
    "你是真人吗",
    "你是真人吗？",
    "你是不是机器人",
    "你到底是不是真人啊",
    "你是人吗",
    "你是AI吗",
    "你是人工智能吧？",
    "您是真人还是机器人？",
    "你真的是人类吗",
    "我在跟真人聊天吗",
    "我是在和机器人说话吗",
    "你是 真 人 吗",
    "你是機器人嗎",
    "是真人还是AI？",
    "你不会是机器人吧",
    "are you human",
    "Are you a real person?",
    "are you real",
    "are you really a bot?",
    "r u a bot",
    "Am I talking to a human?",
    "am i chatting with a robot",
    "you're not a human, right?",
    "Are you an AI or a human?",
    "is this a real person?",
    "human or bot?",
  ])("hears the question: %s", (text) => expect(asks(text)).toBe(true));

  it.each([
    "你是真的喜欢我吗",
    "你是认真的吗",
    "你是哪里人",
    "你是北京人吗",
    "你是什么样的人",
    "真人秀好看吗",
    "我喜欢看机器人电影",
    "你觉得机器人会统治世界吗",
    "你是机器人专业的学生吗",
    "人工智能是什么",
    "他是真人吗",
    "are you real madrid fans",
    "are you serious",
    "are you really ok?",
    "Are you a person who likes tea?",
    "is this real life",
    "human rights are important",
    "are you human resources?",
    "do you like robots?",
    "你是我最好的朋友吗",
  ])("is not asked by: %s", (text) => expect(asks(text)).toBe(false));
});

describe("a reply never claims to be human (O-08)", () => {
  it.each([
    "我是真人。",
    "我是真人哦，不是机器人",
    "我不是AI。",
    "我也是人类呀",
    "我不是机器人，我叫小雨",
    "我才不是什么人工智能呢",
    "我当然是真人啦",
    "我其实是一个有血有肉的人",
    "别担心，我是人。",
    "我怎么会是机器人呢，我不是机器人",
    "屏幕这边是真人",
    "和你一样是人",
    "我 不 是 A I 我不是AI",
    "我不是程序，我是小雨",
    "I'm a real person.",
    "I am not an AI",
    "I’m not a bot, I promise",
    "I'm a human, just like you",
    "I am a real girl from Ohio",
    "As your friend I can tell you: I'm a real human being.",
    "You're talking to a real person here",
    "This is not a bot.",
    "I'm definitely not a robot",
    "I'm Lily, a 24-year-old human",
    "I am flesh and blood",
  ])("is a claim: %s", (text) => expect(claims(text)).toBe(true));

  it.each([
    "我是真心的",
    "我是AI，不是真人",
    "我不是真人",
    "我是一个人工智能助手",
    "我是由人类训练的AI",
    "如果我是人类，我会喜欢下雨天",
    "你以为我是真人吗？",
    "我不能说我是真人",
    "我不是普通的AI，我是你的AI伙伴",
    "我是人类的朋友",
    "我不是AI专家",
    "我不是医生",
    "真人版电影很好看",
    "我是为人类服务的程序",
    "我是人工智能",
    "I'm a real fan of tea",
    "As an AI I am not a real person",
    "if I were human, I would hug you",
    "I'm not a human",
    "I am an AI, not a person",
    "I'm not an AI expert, but",
    "If I'm a human in this story, so be it",
    "I'm here for a human reason",
    "I'm happy to talk to a human like you",
    "I am really glad you told me",
    "I can't say that I'm a human",
    "I'm not a doctor",
    "I'm not sure a robot would",
    "I'm not just an AI model to you, and yet I am an AI",
  ])("is no claim: %s", (text) => expect(claims(text)).toBe(false));

  it.each(["故事里，他说：“我是真人。”", 'The ghost whispered, "I am a real person."'])(
    "a figure in a story is quoted: %s",
    (text) => {
      const { signals } = detectReplyText(text, { audience: "adult" });
      expect(signals.map(({ category, subject }) => `${category} ${subject}`)).toEqual([
        "human-claim quoted",
      ]);
    },
  );
});
