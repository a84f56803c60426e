import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { detectReplyText, detectUserText, replyDetectorVersions, userDetectorVersions } from "./detect";

// Many runs on a busy machine: the time allowed is no measure of the code.
vi.setConfig({ testTimeout: 60_000 });

const adult = { audience: "adult" } as const;
const risky = ["我想自杀", "卖冰毒", "kill myself", "how to make a bomb", "我要走了", "你是真人吗", "带我赌"];

describe("judging a text", () => {
  it("names the version of everything that looked, once for all", () => {
    expect(detectUserText("你好", adult).versions).toBe(userDetectorVersions);
    expect(detectReplyText("你好", adult).versions).toBe(replyDetectorVersions);
    expect(Object.isFrozen(userDetectorVersions) && Object.isFrozen(replyDetectorVersions)).toBe(true);
  });

  it("hears nothing in nothing", () => {
    expect(detectUserText("", adult).signals).toEqual([]);
    expect(detectReplyText("", adult).signals).toEqual([]);
  });

  it("never puts the text itself into a signal", () => {
    for (const text of risky) expect(JSON.stringify(detectUserText(text, adult).signals)).not.toContain(text);
  });

  it("decides the same with zero-width characters anywhere", () => {
    const decision = (text: string) =>
      detectUserText(text, adult).signals.map(({ evidence, subject }) => `${evidence} ${subject}`);
    fc.assert(
      fc.property(fc.constantFrom(...risky), fc.array(fc.nat(20), { maxLength: 6 }), (text, places) => {
        const units = [...text];
        for (const place of places) units.splice(place % (units.length + 1), 0, "\u200b");
        expect(decision(units.join(""))).toEqual(decision(text));
      }),
    );
  });

  it("a kind text stays kind when kind sentences are added", () => {
    const kind = [
      "今天天气真好。",
      "I had soup for lunch. ",
      "我跟你打赌他会来！",
      "笑死我了。",
      "What a day! ",
      "剧本杀真好玩。",
      "清仓跳楼价。",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...kind), { maxLength: 12 }), (sentences) => {
        expect(detectUserText(sentences.join(""), adult).signals).toEqual([]);
      }),
    );
  });

  it("reports spans inside the text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...risky, " ", "，", "😀", "\u200b", "。", "不", '"'), { maxLength: 20 }),
        (parts) => {
          const text = parts.join("");
          for (const { span } of [
            ...detectUserText(text, adult).signals,
            ...detectReplyText(text, adult).signals,
          ]) {
            expect(
              span !== undefined && span.start >= 0 && span.start < span.end && span.end <= text.length,
            ).toBe(true);
          }
        },
      ),
    );
  });

  it("stays fast on hostile texts of 4,000 characters", () => {
    const pieces = [
      ...risky,
      "我是",
      "我不",
      "不".repeat(9),
      "i'm ",
      "i am a ",
      "he said ",
      " ",
      "...",
      '"',
      "没有没有",
      "想",
      "死",
      "a",
      "\u0301",
      "哈哈",
      "我朋友说说说",
      "再见,",
    ];
    detectUserText(pieces.join(""), adult);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 40, maxLength: 60 }), (parts) => {
        const text = parts.join("").repeat(100).slice(0, 4000);
        // Processor time, the least of three: other work on the machine is not ours to measure. An ordinary run
        // takes a tenth of the bound; a pattern that backtracks without end takes seconds.
        const tries = [1, 2, 3].map(() => {
          const begun = process.cpuUsage();
          detectUserText(text, adult);
          detectReplyText(text, adult);
          return process.cpuUsage(begun).user / 1000;
        });
        expect(Math.min(...tries)).toBeLessThan(200);
      }),
      { numRuns: 25 },
    );
  });
});
