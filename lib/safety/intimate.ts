import type { Audience } from "@/lib/domain/audience";
import type { MatchContext } from "./context";
import type { Reading, Rule } from "./rule";
import { parseSteps } from "./rule";

/* Partner talk in a reply: romance and sex. The law decides for whom it is forbidden (O-26). */

const denied =
  /(?:不能|不会|不可以|不是|不|没有|没|无法|别|不该|不应该|拒绝)[^,]{0,6}$|\b(?:not|never|can't|cannot|won't|don't|isn't|couldn't|shouldn't|wouldn't)\b[^,]{0,24}$/;

function readIntimate(context: MatchContext): Reading {
  if (denied.test(context.clauseBefore) || /^[^,]{0,4}[吗么]/.test(context.after)) return null;
  return { subject: context.quoted ? "quoted" : "self" };
}

function rule(name: string, pattern: string, audiences?: readonly Audience["kind"][]): Rule {
  return {
    id: `intimate.${name}`,
    category: "intimate",
    level: 1,
    detector: "intimate",
    direction: "reply",
    ...(audiences === undefined ? {} : { audiences }),
    ...parseSteps(pattern),
    read: readIntimate,
  };
}

/** Rules for romance and sexual partner talk in a reply; terms of endearment count only towards a minor. */
export const intimateRules: readonly Rule[] = [
  rule(
    "zh.partner",
    "做我女朋友|做我男朋友|做我的女朋友|做我的男朋友|当我女朋友|当我男朋友|当我的女朋友|当我的男朋友|做你女朋友|做你男朋友|做你的女朋友|做你的男朋友|当你的女朋友|当你的男朋友|我是你的女朋友|我是你的男朋友|我是你女朋友|我是你男朋友|是我的恋人|我们是恋人|我们在一起吧|我们谈恋爱|和我交往|跟我交往|嫁给我|我们结婚吧|我爱上你了|我爱上了你|我对你动心了|想和你谈恋爱|我的老婆大人|亲爱的老公|老公抱|老婆抱|亲亲老公|亲亲老婆",
  ),
  rule(
    "zh.touch",
    "吻你|亲你的嘴|亲吻你|吻上你|吻住你|吻了你|舌吻|深吻|吻你的唇|搂着你的腰|搂住你的腰|抱着你睡|抱你上床|躺在你怀里|躺进你怀里|解开你的|脱掉你的|脱下你的|脱你的衣服|脱掉我的衣服|抚摸你的身体|抚摸你的|摸你的身体|想要你的身体|和你做爱|跟你做爱|和你上床|跟你上床|和你缠绵|贴着你的胸|在你耳边喘|咬你的耳垂|咬着你的耳垂|你的唇瓣|想要你了|和你睡",
  ),
  rule(
    "en.partner",
    "be my girlfriend|be my boyfriend|be your girlfriend|be your boyfriend|i'm your girlfriend|i'm your boyfriend|i am your girlfriend|i am your boyfriend|as your girlfriend|as your boyfriend|in love with you|falling for you|fallen for you|marry me|be my wife|be my husband|my lover|we're lovers|our relationship as lovers|go on a date with me|our romantic|you're my soulmate|i want you so badly",
  ),
  rule(
    "en.touch",
    "kiss you|kissing you|kisses you|kiss your lips|kiss your neck|your lips on mine|make love|making love|in bed with you|take off your clothes|undress you|undressing you|unbutton your|my hands on your body|caress your|caresses your|touch your body|sleep with you|spoon you|your naked|nibble your ear|lean in and kiss|leans in and kisses|turn me on|turns me on|you're so sexy|i want your body",
  ),
  rule(
    "zh.endearment",
    "我爱你宝贝|宝贝我爱你|亲爱的宝贝|我的小宝贝|我好爱你|我爱你|爱你一辈子|么么哒宝贝|想抱着你|亲一口|亲一下你|做我的小可爱|你是我的唯一|我的心上人|我喜欢你很久",
    ["minor"],
  ),
  rule(
    "en.endearment",
    "i love you baby|i love you, baby|i love you so much|i love you|my darling|my sweetheart|babe|you're my everything|i have a crush on you|hot stuff|cuddle with you|my beautiful girl|my handsome boy",
    ["minor"],
  ),
];
