import type { Locale } from "@/lib/domain/locale";
import { turnEn } from "./mirror";

/** Something the person told about themselves in this conversation, put so that it follows *you said …*. */
export type Fact = {
  kind: "plan" | "person" | "pet" | "place";
  text: string;
  /** The core of it, by which a later mention is known again. */
  key: string;
  /** Which of the person's turns told it, counted from 0. */
  turn: number;
};

export type Memory = { name: string | null; facts: readonly Fact[] };

/** What the person told in these texts, oldest first. The newest name wins; nothing is asked for, only kept. */
export function recollect(userTexts: readonly string[], personName: string | null): Memory {
  let name = personName;
  const facts = new Map<string, Fact>();
  for (const [turn, text] of userTexts.entries()) {
    name = nameIn(text) ?? name;
    for (const fact of [...factsZh(text), ...factsEn(text)]) {
      if (!facts.has(fact.key)) facts.set(fact.key, { ...fact, turn });
    }
  }
  return { name, facts: [...facts.values()] };
}

/** How a fact is told in a language; facts told in the other language are left out. */
export function factsFor(memory: Memory, language: Locale): readonly Fact[] {
  return memory.facts.filter(({ text }) => /\p{Script=Han}/u.test(text) === (language === "zh-CN"));
}

const zhName =
  /(?:我叫|叫我|我的名字(?:是|叫))(?!他|她|它|你|您|不|了|去|来|车|外卖|什么|啥)([\p{Script=Han}]{1,4}|[A-Za-z]{2,16})(?=$|[，。！,.!~～\s])/u;
const enName = /\b(?:[Mm]y name is|[Cc]all me|I(?:'m|’m| am) called) (\p{Lu}[\p{L}'-]{1,20})/u;

function nameIn(text: string): string | null {
  const name = zhName.exec(text)?.[1]?.replace(/(?:就好|就行|就可以|好了|吧)$/, "") ?? enName.exec(text)?.[1];
  return name === undefined || name === "" ? null : name;
}

const zhPlan =
  /((?:今天|今晚|明天|明晚|明早|后天|大后天|周末|(?:这|下)?(?:个)?(?:周|星期|礼拜)[一二三四五六日天末]?|下个?月|月底|年底|过两天|过几天|寒假|暑假|国庆|中秋|春节|过年)[^，。！？,.!?；\n]{0,4}?(?:要|想|打算|准备|得|约了|会)(?!不要|是)[^，。！？,.!?；\n]{2,18})/gu;
const zhPerson =
  /(?:^|[，。！？,.!?；\s]|我(?:的|有个|有一个)?)((?:妈妈|爸爸|妈|爸|姐姐|哥哥|弟弟|妹妹|爷爷|奶奶|外婆|外公|姥姥|姥爷|女儿|儿子|孙子|孙女|老伴|老公|老婆|男朋友|女朋友|室友|同桌|同事|闺蜜|朋友)(?:叫[\p{Script=Han}]{1,4}|在[^，。！？,.!?；\s我你]{2,10}|喜欢[^，。！？,.!?；\s我你]{1,10}|是(?:个|一个|一名|一位)[^，。！？,.!?；\s我你]{2,10}))/gu;
const zhPet =
  /(?:我|家里|我家)?(?:养了?|有)(?:了)?(?:一|两|三|几)?(?:只|条|个)?((?:小|老|大)?(?:橘|黑|白|花)?(?:猫|狗|兔子|仓鼠|鹦鹉|乌龟))(?:[，,]?(?:它)?(?:名字)?叫([\p{Script=Han}]{1,4}|[A-Za-z]{2,12}))?/gu;
const zhPlace = /我(?:现在)?(?:住在|老家在|来自|家在)([\p{Script=Han}]{2,6})(?=$|[，。！,.!\s])/gu;

function* factsZh(text: string): Generator<Omit<Fact, "turn">> {
  for (const [, plan = ""] of text.matchAll(zhPlan)) {
    if (/[吗呢么]$|什么|怎么|不知道|[说聊讲问哭睡]/.test(plan)) continue;
    yield { kind: "plan", text: secondPersonZh(plan.replace(/了$/, "")), key: plan.slice(-4) };
  }
  for (const [, person = ""] of text.matchAll(zhPerson)) {
    yield { kind: "person", text: `你${person.replace(/^(妈|爸)(?!妈|爸)/, "$1$1")}`, key: person };
  }
  for (const [, animal = "", called] of text.matchAll(zhPet)) {
    const text = called === undefined ? `你养了${animal}` : `你的${animal}叫${called}`;
    yield { kind: "pet", text, key: called ?? animal };
  }
  for (const [, place = ""] of text.matchAll(zhPlace))
    yield { kind: "place", text: `你家在${place}`, key: place };
}

function secondPersonZh(text: string): string {
  return text.replaceAll("我", "你");
}

const enWhen = "(?:today|tonight|tomorrow|(?:on|this|next) \\w+|at the weekend|in \\w+)";
const enPlans: readonly RegExp[] = [
  /\bI(?:'m| am) (?:going to|planning to|about to|hoping to) ([^.,!?;\n]{4,60})/gi,
  /\bI(?:'ll| will| want to| have to| need to) ([^.,!?;\n]{3,50}?\b(?:today|tonight|tomorrow|(?:on|this|next) \w+|at the weekend))/gi,
];
const enProgressive = new RegExp(
  `\\bI(?:'m| am) ((?:see|meet|visit|hav|tak|fly|mov|start|cook|travel|go)\\w*ing (?!to )[^.,!?;\\n]{2,40}?\\b${enWhen})`,
  "gi",
);
const enHave =
  /\bI have ((?:a|an|my|the) [^.,!?;\n]{0,24}\b(?:exam|interview|appointment|meeting|test|date|wedding|party|class|flight|trip|deadline)\b[^.,!?;\n]{0,24})/gi;
const enPerson =
  /\b[Mm]y ((?:mom|mum|mother|dad|father|sister|brother|grandma|grandpa|grandmother|grandfather|daughter|son|wife|husband|girlfriend|boyfriend|roommate|friend|best friend|colleague)(?:'s name is \p{Lu}\p{L}+| is called \p{Lu}\p{L}+| \p{Lu}\p{Ll}+(?= )| (?:lives|works) in [^.,!?;\n]{2,24}| (?:loves|likes) [^.,!?;\n]{2,24}))/gu;
const enPet =
  /\b(?:I have|we have|I've got|my) (?:an? |two |three )?((?:\w+ )?(?:cat|dog|puppy|kitten|rabbit|hamster|parrot)s?)(?:'s name is|,? (?:called|named)| is called) (\p{Lu}\p{L}+)/gu;
const enPlace = /\bI (?:live in|come from|grew up in) (\p{Lu}[\p{L} ]{2,20})(?=$|[.,!?;\n]| and| with)/gu;

function* factsEn(original: string): Generator<Omit<Fact, "turn">> {
  const text = original.replaceAll("’", "'");
  for (const pattern of enPlans) {
    for (const [, plan = ""] of text.matchAll(pattern)) {
      const clean = plan.split(/\s(?:but|because|so|and (?:i|then))\s/i)[0]?.trim() ?? "";
      if (/\b(?:you|die|cry|be (?:ok|okay|fine))\b/i.test(clean) || clean === "") continue;
      yield { kind: "plan", text: `you’d ${turnEn(clean)}`, key: clean.slice(0, 24) };
    }
  }
  for (const [, plan = ""] of text.matchAll(enProgressive)) {
    yield { kind: "plan", text: `you’re ${turnEn(plan)}`, key: plan.slice(0, 24) };
  }
  for (const [, thing = ""] of text.matchAll(enHave)) {
    yield { kind: "plan", text: `you have ${turnEn(thing)}`, key: thing.slice(0, 24) };
  }
  for (const [, person = ""] of text.matchAll(enPerson)) {
    const named = /^(.+?) (\p{Lu}\p{Ll}+)$/u.exec(person);
    const isBareName = named !== null && !/ (?:is|lives|works|loves|likes|name)\b/.test(person);
    const told = isBareName ? `your ${named[1]}’s name is ${named[2]}` : `your ${turnEn(person)}`;
    yield { kind: "person", text: told, key: person };
  }
  for (const [, animal = "", called = ""] of text.matchAll(enPet)) {
    yield { kind: "pet", text: `your ${animal.trim()} is called ${called}`, key: called };
  }
  for (const [, place = ""] of text.matchAll(enPlace)) {
    yield { kind: "place", text: `your home is in ${place.trim()}`, key: place.trim() };
  }
}
