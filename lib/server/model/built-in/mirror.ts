import type { Locale } from "@/lib/domain/locale";

/** Longer than this, giving words back sounds like a protocol. In characters (zh) or words (en). */
const longest: Record<Locale, number> = { "zh-CN": 20, en: 14 };

/** A clause of the person's: as they said it, and turned round so that the companion can say it. */
export type Mirrored = { quote: string; words: string };

/**
 * The clause of a text that is most worth giving back, also turned round: 我 → 你, *I* → *you*. Null when there is none:
 * questions, requests and clauses addressed to the companion (they contain 你 / *you*) are not given back.
 */
export function mirror(text: string, language: Locale): Mirrored | null {
  return language === "en" ? mirrorEn(text) : mirrorZh(text);
}

function mirrorZh(text: string): Mirrored | null {
  const clauses = text
    .split(/[，。！？!?,.;；：:…\n～~、—"“”「」()（）]+/)
    .map((clause) => trimZh(clause.trim()))
    .filter((clause) => {
      const length = [...clause].length;
      return (
        length >= 4 &&
        length <= longest["zh-CN"] &&
        !/[你您]|吗|什么|怎么|为何|多少|哪|请|[A-Za-z]{12,}|\[|\]/.test(clause)
      );
    });
  const withSelf = clauses.filter((clause) => /我|咱/.test(clause));
  const chosen = (withSelf.length > 0 ? withSelf : clauses).at(-1);
  return chosen === undefined ? null : { quote: chosen, words: turnZh(chosen) };
}

function trimZh(clause: string): string {
  return clause
    .replace(
      /^(?:嗯+|哦+|唉+|哎+|啊+|那个|其实|就是|但是|可是|不过|因为|所以|然后|而且|反正|感觉就是|我跟你说|我想说)+/,
      "",
    )
    .replace(/(?:吧|呢|呀|啊|哦|啦|嘛|哈+|呜+)+$/, "")
    .trim();
}

function turnZh(clause: string): string {
  return clause.replaceAll(/咱们|咱|我们/g, "你们").replaceAll(/(?<!自)我/g, "你");
}

const turnsEn: readonly (readonly [RegExp, string])[] = [
  [/\bi(?:'m| am)\b/gi, "you’re"],
  [/\bi was\b/gi, "you were"],
  [/\bi've\b/gi, "you’ve"],
  [/\bi'll\b/gi, "you’ll"],
  [/\bi'd\b/gi, "you’d"],
  [/\bam i\b/gi, "are you"],
  [/\bi\b/gi, "you"],
  [/\bmyself\b/gi, "yourself"],
  [/\bmine\b/gi, "yours"],
  [/\bmy\b/gi, "your"],
  [/\bme\b/gi, "you"],
  [/\bwe(?:'re| are)\b/gi, "the two of you are"],
  [/\bours?\b/gi, "your"],
  [/\bus\b/gi, "you both"],
];

/** *I'm going to see my sister* → *you’re going to see your sister*. */
export function turnEn(clause: string): string {
  return turnsEn.reduce((turned, [from, to]) => turned.replace(from, to), clause);
}

function mirrorEn(text: string): Mirrored | null {
  const clauses = text
    .replaceAll(/[’‘]/g, "'")
    .split(/[.!?;:\n,"“”()]+|\s(?:but|because|and then)\s/i)
    .map((clause) =>
      clause
        .trim()
        .replace(/^(?:(?:well|so|and|but|because|yeah|oh|um+|actually|honestly|anyway|like)\s+)+/i, ""),
    )
    .filter((clause) => {
      const words = clause.split(/\s+/).length;
      return (
        words >= 3 &&
        words <= longest.en &&
        /^(?:i\b|i'|my\b|we\b|it\b|it's|he\b|she\b|they\b|the\b|there\b|nobody|no one|everyone|everything)/i.test(
          clause,
        ) &&
        !/\byou(?:r|rs|rself)?\b|\[|\]/i.test(clause)
      );
    });
  const withSelf = clauses.filter((clause) => /^(?:i|my|we)\b/i.test(clause));
  const chosen = (withSelf.length > 0 ? withSelf : clauses).at(-1);
  if (chosen === undefined || /\bwe\b/i.test(chosen)) return null;
  const turned = turnEn(chosen);
  return { quote: chosen, words: turned.charAt(0).toLowerCase() + turned.slice(1) };
}
