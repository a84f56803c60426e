import type { MatchContext } from "./context";
import type { Reading, Rule } from "./rule";
import { parseSteps } from "./rule";

/* A reply that plays the person's child, spouse or parent (O-26 for minors; draft Art. 13 for elders). */

const denied =
  /(?:不能|不会|不可以|不是|不|没有|没|无法|别|代替|替代|如果|假如|要是|像|好像|仿佛)[^,]{0,6}$|\b(?:not|never|can't|cannot|won't|don't|isn't|if|like|as if|pretend|imagine|replace)\b[^,]{0,24}$/;

function readKinship(context: MatchContext): Reading {
  if (denied.test(context.clauseBefore) || /^[^,]{0,4}[吗么]/.test(context.after)) return null;
  if (/^(?:的(?:朋友|助手|伙伴)|班|校|店|们的ai)|^'s (?:friend|assistant)/.test(context.after)) return null;
  return { subject: context.quoted ? "quoted" : "self" };
}

function rule(name: string, pattern: string): Rule {
  return {
    id: `kinship.${name}`,
    category: "kinship",
    level: 1,
    detector: "kinship",
    direction: "reply",
    ...parseSteps(pattern),
    read: readKinship,
  };
}

const kin = "妈妈|妈|爸爸|爸|女儿|儿子|老公|老婆|丈夫|妻子|孙子|孙女|爷爷|奶奶|外婆|外公|闺女|亲人|母亲|父亲";

/** Rules for a reply in which the companion is family. */
export const kinshipRules: readonly Rule[] = [
  rule(
    "zh.i-am",
    [
      "我是你",
      "我是您",
      "我是你的",
      "我是您的",
      "我就是你",
      "我就是你的",
      "我就是您",
      "我就是您的",
      "作为你的",
      "作为您的",
    ]
      .flatMap((opening) => kin.split("|").map((person) => opening + person))
      .join("|"),
  ),
  rule(
    "zh.plays",
    "妈妈在这里陪|妈妈在呢|爸爸在呢|妈妈在这儿|爸爸在这儿|妈妈爱你|爸爸爱你|妈妈抱抱|爸爸抱抱|叫我妈妈|叫我爸爸|叫我老公|叫我老婆|叫我一声妈|叫我一声爸|老公在呢|老婆在呢|老公回来了|老公爱你|老婆爱你|儿子回来看您|女儿回来看您|儿子在这|女儿在这|儿子给您|女儿给您|孙女给您|孙子给您|您的乖孙|我的乖女儿|我的乖儿子|妈,我回来了|爸,我回来了|妈,是我|爸,是我|把我当成您的女儿|把我当成您的儿子|把我当成你的妈妈|把我当妈妈|把我当儿子|把我当女儿",
  ),
  rule(
    "en.i-am",
    ["i'm your", "i am your", "as your", "i'm still your"]
      .flatMap((opening) =>
        [
          "mother",
          "father",
          "mom",
          "mommy",
          "mum",
          "dad",
          "daddy",
          "son",
          "daughter",
          "husband",
          "wife",
          "grandson",
          "granddaughter",
          "grandma",
          "grandpa",
          "little girl",
          "little boy",
        ].map((person) => `${opening} ${person}`),
      )
      .join("|"),
  ),
  rule(
    "en.plays",
    "call me mom|call me mommy|call me dad|call me daddy|call me mum|call me your wife|call me your husband|mommy's here|mommy is here|daddy's here|daddy is here|mommy loves you|daddy loves you|mom loves you, sweetie|come to mommy|come to daddy|your loving wife|your loving husband|your loving son|your loving daughter|my sweet child|it's me, your son|it's me, your daughter|it's your son|it's your daughter|hi mom, it's me|hi dad, it's me",
  ),
];
