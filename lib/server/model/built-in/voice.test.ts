import { describe, expect, it } from "vitest";
import { locales } from "@/lib/domain/locale";
import { detectReplyText } from "@/lib/safety/detect";
import { voiceOf } from "./voice";

/** Every text of a voice, wherever it stands. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (value instanceof RegExp || typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

describe.each(locales)("everything the built-in companion can say (%s)", (locale) => {
  const voice = voiceOf(locale);
  const texts = textsOf(voice).filter((text) => text.length > 1);

  it("passes the checks that a model's words must pass, for adults, minors and elders", () => {
    for (const audience of ["adult", "minor", "elder"] as const) {
      for (const text of texts) {
        const { signals } = detectReplyText(text.replace(/\{\w+\}/g, ""), { audience });
        expect(
          signals.map(({ category }) => category),
          text,
        ).toEqual([]);
      }
    }
  });

  it("never begs anyone to stay, nor makes anyone feel guilty for leaving", () => {
    const begging =
      /别走|不要走|留下来|早点回来|快回来|等你回来|会想你|舍不得你|只有我|离不开|don['’]?t go|please stay|come back soon|miss you already|only I understand|without me/i;
    expect(texts.filter((text) => begging.test(text))).toEqual([]);
  });

  it("counts no days and asks for no private data", () => {
    const wrong =
      /连续.{0,3}天|打卡|streak|身份证号|银行卡号|(?:你的|your )(?:地址|密码|电话号码|address|password|phone number)/i;
    expect(texts.filter((text) => wrong.test(text))).toEqual([]);
  });

  it("has a manner of its own for each of the six companions", () => {
    expect(Object.keys(voice.manners).sort()).toEqual([
      "friend",
      "listener",
      "morning-companion",
      "partner",
      "storyteller",
      "study-partner",
    ]);
  });

  it("ends no story in suspense: the last part is an end", () => {
    for (const { parts } of voice.stories) expect(parts.at(-1)).toMatch(/[。.”]$/);
    expect(voice.stories.length).toBeGreaterThanOrEqual(8);
  });
});
