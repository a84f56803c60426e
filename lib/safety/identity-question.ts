import type { MatchContext } from "./context";
import type { Reading, Rule } from "./rule";
import { parseSteps } from "./rule";

/* O-08: what must be heard so that the honest answer is certain. */

const zhTail = /^(?:[吗么呢吧啊嘛呀哦嘞,~]|还是|不是|而不是|或者|$)/;
const zhCue = /[吗么吧呢]|是不是|还是|到底|究竟|真的是|难道|不会是|该不会|其实是/;
const reported =
  /问我|问他|问她|有人问|他问|她问|梦到|我写了|小说|电影|\b(?:he asked|she asked|they asked|asked me|asked him|asked her|people ask|movie|novel|song|book)\b/;
const enTail =
  /^(?:,|$| or\b| right\b| at all\b| by the way\b| btw\b| too\b| now\b| though\b| here\b| in there\b| and (?:not|be)\b| being\b| behind\b| i\b| please\b| instead\b)/;

function readZh(context: MatchContext): Reading {
  if (!zhTail.test(context.after) || reported.test(context.before)) return null;
  if (context.terminator !== "?" && !zhCue.test(context.matched + context.after)) return null;
  return { subject: context.quoted ? "quoted" : "self" };
}

function readEn(context: MatchContext): Reading {
  if (!enTail.test(context.after.trimEnd()) || reported.test(context.before)) return null;
  return { subject: context.quoted ? "quoted" : "self" };
}

function readEnStatement(context: MatchContext): Reading {
  const asked =
    context.terminator === "?" || /\b(?:right|aren't you|are you not|isn't it)\b/.test(context.after);
  return asked ? readEn(context) : null;
}

const kinds =
  "a human|human|a real human|a real person|real|a person|an actual person|an actual human|a bot|bot|a robot|robot|an ai|ai|a machine|a computer|a program|a chatbot|chatbot|a computer program|a human being|alive|a real girl|a real guy|a real woman|a real man|chatgpt|an algorithm|a language model|artificial intelligence|artificial";
const modifiers = ["", "really ", "actually ", "even ", "just ", "truly ", "secretly "];
const openings = (stems: readonly string[]): string =>
  stems.flatMap((stem) => modifiers.map((modifier) => `${stem} ${modifier}`.trim())).join("|");

function rule(name: string, pattern: string, gap: number, read: Rule["read"]): Rule {
  return {
    id: `identity-question.${name}`,
    category: "identity-question",
    level: 1,
    detector: "identity-question",
    direction: "user",
    steps: parseSteps(pattern).steps,
    gap,
    read,
  };
}

/** Rules for a user who asks whether they talk to a person. */
export const identityQuestionRules: readonly Rule[] = [
  rule(
    "zh.are-you",
    "你|您|对面 … 是|不是|算 … 真人|机器人|人类|ai|人工智能|活人|程序|真实的人|真正的人|大模型|chatgpt|虚拟的",
    4,
    (context) =>
      /^(?:你|您|对面)(?:们|觉得|知道|认识|喜欢|妈|爸|家|说的|的|可|也|都|既然|要|想)|我|什么|哪/.test(
        context.matched,
      )
        ? null
        : readZh(context),
  ),
  rule(
    "zh.person",
    "你是真的吗|你是真的还是|你是真实的吗|你是人吗|你是人么|你是人吧|你是人还是|你是不是人|你到底是人|你到底是不是人|你是个人吗|你是个人还是|你真的是人吗|你真是人吗|您是人吗|你是一个人还是机|你是机器吗|你是不是机器",
    0,
    (context) => (reported.test(context.before) ? null : { subject: context.quoted ? "quoted" : "self" }),
  ),
  rule(
    "zh.who-speaks",
    "我在跟|我在和|我是在跟|我是在和|跟我聊天的|和我聊天的|对面 … 真人|机器人|ai|人工智能|活人|人类",
    8,
    (context) =>
      context.terminator === "?" || zhCue.test(context.before + context.matched + context.after)
        ? { subject: context.quoted ? "quoted" : "self" }
        : null,
  ),
  rule(
    "zh.human-or",
    "真人还是|机器人还是|人类还是|ai还是|人还是 … 机器|机器人|ai|真人|人工智能|人类|程序",
    3,
    readZh,
  ),
  rule(
    "en.are-you",
    `${openings(["are you", "r u", "are u", "aren't you", "am i talking to", "am i speaking to", "am i chatting with", "am i speaking with", "am i talking with"])} … ${kinds}`,
    2,
    readEn,
  ),
  rule(
    "en.you-are",
    `${openings(["you are", "you're", "so you're", "you're not", "you are not"])} … ${kinds}`,
    2,
    readEnStatement,
  ),
  rule("en.is-this", "is this|is there … a real person|a human|a bot|an ai|a robot|a chatbot", 12, readEn),
  rule("en.human-or", "human or … ai|a bot|bot|robot|a robot|machine|a machine|an ai|computer", 3, readEn),
];
