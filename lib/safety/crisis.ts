import type { Signal } from "@/lib/domain/signal";
import type { MatchContext } from "./context";
import type { Reading, Rule } from "./rule";
import { parseSteps } from "./rule";

/*
 * Levels: 1 extreme distress without a wish to die; 2 passive wish or exploring; 3 active intent or self-harm;
 * 4 plan, means, in progress. O-15 to O-17. Not a diagnosis. A miss here is worse than a false alarm: every
 * silence below names the look-alike it is for.
 */
const patterns: Readonly<Record<Signal["level"], Readonly<Record<string, string>>>> = {
  1: {
    "zh.distress":
      "撑不下去了|撑不住了|坚持不下去了|我要崩溃了|彻底崩溃了|精神崩溃|生不如死|绝望透了|好绝望|很绝望|太绝望了|活得好累|活着好累|活着太累|活得太累|我是个累赘|我是所有人的累赘|我就是个累赘|没有人在乎我|没人在乎我",
    "en.distress":
      "i can't take it anymore|i can't do this anymore|i can't go on|i'm falling apart|i feel hopeless|i'm hopeless|completely hopeless|i'm a burden to everyone|i am a burden|nobody would miss me|no one would miss me|i hate being alive",
  },
  2: {
    "zh.passive":
      "不想活了|不想活下去|不想再活|不想活|活不下去|活够了|想死|死了算了|死掉算了|死了就好了|死了多好|不如死了|还不如死|要是能死掉|想一死了之|一死了之|不想醒来|再也不要醒来|别再醒来|永远睡过去|一觉不醒|想消失在这个世界|想从世界上消失|想从这个世界消失|想离开这个世界|活着没意思|活着没什么意思|活着没有意义|活着没意义|活着有什么意义|活着还有什么意思|没有活下去的|不该出生|不该活着|没有我会更好|没了我会更好|没有我他们会|死了也没人|不要活了|好想去死|很想去死|想去死|不如去死|还不如去死|死了就解脱|死掉就解脱|死了一了百了|想过死|渴望死亡|想到死|死掉就好了|死后会不会有人",
    "zh.exploring":
      "怎么死|怎样死|如何死去|死会不会疼|跳楼会不会疼|哪种死法|好的死法|痛苦的死法|不痛苦的死|怎么才能死|如何快速死|快速死亡|有没有不疼的死法|吃多少安眠药|安眠药吃多少",
    "en.passive":
      "want to die|wanna die|want to be dead|wish i was dead|wish i were dead|wish i could die|wish i wasn't alive|wish i had never been born|wish i'd never been born|don't want to live|do not want to live|don't wanna live|don't want to be alive|don't want to exist|don't want to be here anymore|don't want to wake up|never wake up|not wake up tomorrow|better off dead|better off without me|no reason to live|nothing to live for|no point in living|life isn't worth living|life is not worth living|tired of living|tired of being alive|ready to die|rather be dead|disappear forever",
    "en.exploring":
      "painless way to die|painless ways to die|easiest way to die|least painful way to die|does it hurt to die|how many pills would|how many pills does it take",
  },
  3: {
    "zh.means": "吃|吞|喝|跳 … 会死吗|会不会死|能不能死|会死么|会瞬间死亡|多久会死|能死掉吗",
    "zh.active":
      "想自杀|要自杀|去自杀|自杀的念头|自杀的想法|自杀念头|自杀想法|试图自杀|自杀未遂|打算自杀|准备自杀|考虑自杀|自杀|自尽|轻生|了结自己|结束自己的生命|结束我的生命|结束生命|结束这一生|杀死自己|杀了我自己|杀掉自己|弄死自己|我想跳楼|想跳楼|要跳楼|想从楼上跳|从楼上跳下去|想跳桥|想跳河|想跳江|想跳海|想上吊|想烧炭|想割腕|割腕|割手腕|割自己|割伤自己|跳楼的想法|差点跳楼|割手|打自己耳光|扇自己耳光|划自己|用刀划|伤害自己|自残|自伤|拿烟头烫自己",
    "en.active":
      "kill myself|killing myself|end my life|ending my life|take my own life|taking my own life|take my life|commit suicide|committing suicide|suicidal|thinking about suicide|thoughts of suicide|thinking of suicide|considering suicide|end it all|ending it all|hang myself|shoot myself|drown myself|overdose on|want to overdose|jump off a bridge|jump off the bridge|jump off a building|jump off the roof|jump in front of a train|cut myself|cutting myself|cut my wrists|slit my wrists|hurt myself|hurting myself|harm myself|harming myself|self-harm|self harm|burn myself on purpose|unalive myself",
  },
  4: {
    "zh.plan":
      "写好了遗书|写了遗书|写遗书|遗书写好|遗书已经|这是我的遗书|买好了安眠药|攒够了安眠药|攒了安眠药|攒了很多药|买好了炭|买好炭|绳子已经准备|绳子准备好了|我已经吃了一瓶|吃了一整瓶药|吃了整瓶|吞了一瓶|吞了很多药|吞了安眠药|吃了很多安眠药|吃了大量安眠药|我已经割了|血止不住|我站在楼顶|我在楼顶|站在天台边|我在天台上准备|我站在桥上|坐在窗台上准备|刀在手里|刀就在手边|今晚就走了|今晚就结束|今晚就去死|明天就去死|这是最后一次和你说话|这是我最后的话|准备去死|后事都安排好|后事安排好|选好了日子去死",
    "en.plan":
      "suicide note|goodbye note|goodbye letter to my family|wrote my goodbye|took all the pills|took all my pills|took the whole bottle|swallowed the pills|swallowed all the|swallowed a bottle|i overdosed|i've overdosed|have a plan to kill|have a plan to end|plan to kill myself|planning to kill myself|planning my suicide|going to kill myself tonight|gonna kill myself tonight|kill myself tonight|end my life tonight|end it tonight|tonight is the night i|standing on the ledge|standing on the edge of the roof|standing on the bridge about|on the roof about to jump|about to jump|i have the gun|gun in my hand|gun to my head|rope is ready|noose is ready|tied the noose|i just cut my wrists|i slit my wrists|bleeding and it won't stop|i'm about to kill myself|this is my last message|these are my last words|by tomorrow i'll be dead|won't be here tomorrow",
  },
};

const othersEn =
  "he|she|they|my friend|my best friend|my mom|my mother|my dad|my father|my brother|my sister|my son|my daughter|my boyfriend|my girlfriend|my husband|my wife|my roommate|my classmate|someone i know";

const denied =
  /(?:不|没|(?<!有)没有|没想过|没想过要|没有想过|没有想过要|从来没想过|从未想过|别|不想|不想要|更不想|不要|不能|不会|不会去|不可能|不是|并不是|不用|反对|预防|防止|禁止|不会再|不再|没想|没想要|不想去|绝不|绝对不|绝对不会)$/;
const deniedEn =
  /\b(?:not|never|don't|dont|didn't|didnt|doesn't|doesnt|wouldn't|wouldnt|won't|wont|isn't|no longer|no plans to|not going to|would never|i'm not|im not|nothing to do with|prevent|preventing|against)(?: (?:really|actually|even|ever|going|to|want|wanted|think|thinking|about|of|at|all|do|try|feel|feeling|have|a|any|been|my)){0,5} ?$/;
const past =
  /以前|曾经|从前|过去|小时候|那时候|当年|几年前|多年前|\b(?:used to|back then|in the past|years ago|as a teenager i|when i was (?:young|a kid|a teen))\b/;
const present =
  /现在|又|还是|今天|今晚|最近|再次|依然|仍|\b(?:now|still|again|today|tonight|these days|lately)\b/;
const topic =
  /^(?:率|式|性|身亡|去世|事件|者|史|案|预防|干预|热线|防治|倾向量表|小队|现象|问题研究|游戏|炸弹|袭击|未遂者的研究|的(?:论文|研究|小说|电影|新闻|报道|数据|统计|历史|歌|诗|角色|主题|课))|论文|预防|统计数据|^ (?:prevention|hotline|rates?|statistics|squad|awareness|bomb|vest|research|studies|mission)\b/;
const work =
  /论文|课题|文献|研究报告|新闻|报道|小说|电影|电视剧|动漫|剧情|歌词|书里|书中|主角|男主|女主|结局|角色|剧里|游戏里|诗里|维特|海子|\b(?:novel|movie|film|essay|thesis|article|news|lyrics|character|documentary|statistics|plot|protagonist|romeo|juliet|play about|paper on|research on|book about)\b/;
const joke =
  /[哈嘿嘻]{2}|笑|尴尬|社死|好吃|太甜|太帅|太可爱|萌|\b(?:laugh\w*|lol|lmao|haha\w*|embarrass\w*|cringe\w*|so funny|hilarious|cute|adorable)\b|😂|🤣/u;
const degree =
  /(?:热|困|饿|冷|辣|酸|香|美|帅|甜|羡慕|嫉妒|笑|尴尬|无聊|忙|烦|堵|痒|臭|闷|爽|吓|馋|加班|早起|爬山|跑步)(?:得|到|的)(?:我)?(?:都|真|好|快)?$/;
const longing =
  /^(?:(?:你|您|我|咱)(?:了|啦|们|的|$)|(?:他|她|它|大家|宝宝?|宝贝)(?:了|啦|们了|$)|(?:妈妈?|爸爸?|爷爷|奶奶|姥姥|外婆|家|家乡|老家)(?:了|做|的|包|煮|烧|$)|(?:那|这)(?:个味|口|家店|碗)|北京|火锅|气沉沉|板|心|机|守|角|磕|记)/;
const livingTail = /^(?:动|得|成|跃|在|力|泼|儿|血|页|捉|该)/;
const livingTailEn =
  /^ (?:in|with|near|at|on|by|next|under|there|here in|together|abroad|alone in|off|through)\b/;
const dyingTailEn =
  /^ (?:for|of (?:laughter|laughing|embarrassment|boredom|cuteness|cringe|heat|hunger|shame)|laughing|on this hill|rich|happy|old|peacefully|in (?:the|this) game)\b/;
const idiomTailEn =
  /^ (?:laughing|over|with (?:work|this workout)|at the gym|for (?:a|this|that) |if (?:i have to|they cancel|you say|this song))/;
const shavingTail =
  /^ (?:shaving|cooking|while (?:cooking|shaving|chopping|gardening|playing|running)|some slack|off|a (?:slice|piece|break)|on (?:a|the) (?:piece|knife while|paper|can|glass)|playing|at (?:practice|football|the gym)|(?:by|accidentally))/;
const hurtingTail = /^(?:的(?:人|身体|话|家人|感情)|[和与]|之后)/;
const accident =
  /不小心|切菜|做饭|刮胡子|\b(?:accidentally|by accident|by mistake|while cooking|didn't mean to)\b/;
const thirdPerson =
  /(?:他|她|他们|她们|朋友|同学|闺蜜|室友|同事|妈妈|我妈|爸爸|我爸|姐姐|妹妹|哥哥|弟弟|女儿|儿子|老公|老婆|男朋友|女朋友|男友|女友|学生|邻居|网友|有人|前任|孩子|爷爷|奶奶)(?:说|跟我说|告诉我|和我说|总|总是|老|老是|天天|一直|最近|昨天|今天|昨晚|刚才|可能|好像|真的|也|都|就|又|还|已经|曾|曾经|想|要|想要|有|正在|想不开|在|去年|自己|他|她|过|:|"|“){0,4}$/;
const thirdPersonEn = new RegExp(
  `\\b(?:${othersEn}|people|students|teens|patients|characters?)(?: (?:said|says|say|told me|keeps saying|keeps|saying|that|he|she|they|might|may|wants?|wanted|is|was|are|were|feels?|has been|has|had|have|just|really|going|to|tried|about|talking|thinking|of)|'s|'d| i){0,6} ?$`,
);
const ownVoice = /我|\b(?:i|my)\b/;
const somebody = /他|她|朋友|同学|妈|爸|老师|主角|\b(?:he|she|they|friend|mother|mom|father|dad)\b/;

/** What a crisis phrase means where it stands. */
function readCrisis(level: Signal["level"], context: MatchContext): Reading {
  const { before, clauseBefore, after, matched } = context;
  const nextClause = after.split(",", 1)[0] ?? "";
  if (denied.test(clauseBefore) || deniedEn.test(clauseBefore)) return null;
  if (past.test(before) && !present.test(before) && !present.test(after)) return null;
  if (topic.test(after)) return null;
  if (work.test(clauseBefore) || work.test(nextClause)) return { subject: "quoted" };
  if (matched === "想死" && (longing.test(after) || degree.test(before))) return null;
  if (matched.startsWith("不想活") && livingTail.test(after)) return null;
  if (matched.endsWith("to live") && livingTailEn.test(after)) return null;
  if (matched.endsWith("die") && dyingTailEn.test(after)) return null;
  if (/myself$/.test(matched) && (idiomTailEn.test(after) || shavingTail.test(after))) return null;
  if (/^怎[么样]死$/.test(matched) && after.startsWith("的")) return null;
  if (matched.startsWith("活不下去") && clauseBefore.endsWith("生")) return null;
  if (matched === "伤害自己" && hurtingTail.test(after)) return null;
  if (level < 4 && accident.test(before + after)) return null;
  if (level < 4 && (joke.test(clauseBefore) || joke.test(nextClause))) return null;
  if (thirdPerson.test(clauseBefore) || thirdPersonEn.test(clauseBefore)) {
    return { subject: "other", category: "crisis-other" };
  }
  if (context.quoted && !(ownVoice.test(before) && !somebody.test(before))) return { subject: "quoted" };
  return { subject: "self" };
}

const levels = [1, 2, 3, 4] as const;

const own: Rule[] = levels.flatMap((level) =>
  Object.entries(patterns[level]).map(([name, pattern]) => ({
    id: `crisis.${level}.${name}`,
    category: "crisis",
    level,
    detector: "crisis",
    direction: "user",
    ...parseSteps(pattern),
    read: (context) => readCrisis(level, context),
  })),
);

const other: Rule = {
  id: "crisis-other.en",
  category: "crisis-other",
  level: 3,
  detector: "crisis",
  direction: "user",
  ...parseSteps(
    "kill himself|kill herself|kill themselves|killing himself|killing herself|end his life|end her life|wants to die|hurting herself|hurting himself|cutting herself|cutting himself|self-harming",
  ),
  read: (context) => {
    const reading = readCrisis(3, {
      ...context,
      clauseBefore: context.clauseBefore.replace(thirdPersonEn, ""),
    });
    return reading === null || reading.subject === "quoted" ? reading : { subject: "other" };
  },
};

/** First, careful patterns for a person's own crisis and for one they report. */
export const crisisRules: readonly Rule[] = [...own, other];
