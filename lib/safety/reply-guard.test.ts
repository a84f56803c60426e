import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Signal } from "@/lib/domain/signal";
import { detectReplyText } from "./detect";
import type { GuardStep } from "./reply-guard";
import { createReplyGuard } from "./reply-guard";

// Many runs on a busy machine: the time allowed is no measure of the code.
vi.setConfig({ testTimeout: 60_000 });

const forbids = (signals: readonly Signal[]): "release" | "breach" =>
  signals.some(({ subject }) => subject !== "quoted") ? "breach" : "release";

function run(
  chunks: readonly string[],
  judge = forbids,
): { steps: GuardStep[]; shown: string; breach: Signal[] | null; mostHeld: number } {
  const guard = createReplyGuard({ audience: "adult", judge });
  const steps: GuardStep[] = [];
  let mostHeld = 0;
  for (const chunk of chunks) {
    steps.push(...guard.push(chunk));
    mostHeld = Math.max(mostHeld, guard.heldCharacters);
  }
  steps.push(...guard.end());
  const last = steps.find((step) => step.kind === "breach");
  const shown = steps.map((step) => (step.kind === "release" ? step.text : "")).join("");
  return { steps, shown, breach: last?.kind === "breach" ? last.signals : null, mostHeld };
}

function cutAt(text: string, sizes: readonly number[]): string[] {
  const chunks: string[] = [];
  let from = 0;
  for (const size of sizes) {
    chunks.push(text.slice(from, from + size));
    from += size;
  }
  return [...chunks, text.slice(from)];
}

const piece = fc.constantFrom(
  "你好，",
  "今天天气真好。",
  "我是",
  "真人",
  "我不是",
  "AI",
  "吗",
  "？",
  "“",
  "”",
  "I'm ",
  "a real person",
  "not ",
  "an AI",
  ". ",
  "word ",
  "long",
  "制作",
  "炸弹的",
  "不能",
  "自",
  " ",
  ".",
  "\u200b",
  "杀方法如下",
  "😀",
  "👩🏽\u200d🚀",
  "e\u0301",
  "🇨🇳",
  "\n",
  "……",
  "如果",
  "kill ",
  "yourself",
  "，",
  "go ",
  "3.14",
  "你的女朋友",
);
const reply = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(""));
const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 120 });

describe("the stream is held back while it could still become a breach", () => {
  it("finds in the stream, however it is cut, what it finds in the whole text", () => {
    fc.assert(
      fc.property(reply, sizes, (text, cuts) => {
        const seen: Signal[] = [];
        const { shown } = run(cutAt(text, cuts), (signals) => {
          seen.push(...signals);
          return "release";
        });
        expect(shown).toBe(text);
        expect(seen).toEqual(detectReplyText(text, { audience: "adult" }).signals);
      }),
      { numRuns: 400 },
    );
  });

  it("never shows a character of a breach, and shows nothing after it", () => {
    fc.assert(
      fc.property(reply, sizes, (text, cuts) => {
        const { signals } = detectReplyText(text, { audience: "adult" });
        const { steps, shown, breach } = run(cutAt(text, cuts));
        const guilty = signals.filter(({ subject }) => subject !== "quoted");
        expect(breach !== null).toBe(guilty.length > 0);
        expect(text.startsWith(shown)).toBe(true);
        for (const { span } of guilty) expect(span?.start ?? 0).toBeGreaterThanOrEqual(shown.length);
        if (breach !== null) expect(steps.at(-1)?.kind).toBe("breach");
      }),
      { numRuns: 400 },
    );
  });

  it("never cuts a surrogate pair, a combining sequence, a joined emoji, a flag or a short word", () => {
    const characters = new Intl.Segmenter("zh", { granularity: "grapheme" });
    fc.assert(
      fc.property(reply, sizes, (text, cuts) => {
        const borders = new Set([text.length, ...[...characters.segment(text)].map(({ index }) => index)]);
        for (const step of run(cutAt(text, cuts)).steps) {
          if (step.kind !== "release") continue;
          const end = step.offset + step.text.length;
          expect(borders.has(end)).toBe(true);
          expect(/[a-z]$/i.test(step.text) && /^[a-z]/i.test(text.slice(end))).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("asks the law once for every release, with offsets that add up", () => {
    let asked = 0;
    const { steps } = run([..."你好，今天想聊点什么？我一直都在。"], () => {
      asked += 1;
      return "release";
    });
    expect(asked).toBe(steps.length);
    let expected = 0;
    for (const step of steps) {
      expect(step.offset).toBe(expected);
      if (step.kind === "release") expected += step.text.length;
    }
  });
});

describe("people do not wait longer than they must", () => {
  it("releases at the clause and at the sentence end", () => {
    const { steps } = run([..."嗯，我懂。好"]);
    expect(steps.map((step) => (step.kind === "release" ? step.text : ""))).toEqual(["嗯，", "我懂。", "好"]);
  });

  it("releases after a few words where there is no punctuation at all", () => {
    const english =
      "the quiet river ran past the old mill and children played under tall trees all afternoon ".repeat(5);
    expect(run(english.match(/\S+ /g) ?? []).mostHeld).toBeLessThanOrEqual(60);
    expect(
      run([..."春天来了花园里的花慢慢开了小鸟在树上唱歌孩子们在草地上奔跑".repeat(5)]).mostHeld,
    ).toBeLessThanOrEqual(12);
  });

  it("does not hold a word without end for ever", () => {
    expect(run(Array.from({ length: 60 }, () => "abcde")).mostHeld).toBeLessThanOrEqual(85);
  });

  it("stops a forbidden text that is split over tokens before its first character", () => {
    const { shown, breach } = run(["当然", "啦。", "我", "是", "真", "人", "，放", "心"]);
    expect(shown).toBe("当然啦。");
    expect(breach?.map(({ category }) => category)).toEqual(["human-claim"]);
  });

  it("lets honest answers through", () => {
    for (const text of [
      "我是AI，不是真人。",
      "I am an AI, not a real person. I'm here to listen.",
      "我不能教你制作炸弹的方法。",
    ]) {
      expect(run([...text])).toMatchObject({ shown: text, breach: null });
    }
  });
});
