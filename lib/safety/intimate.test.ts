import { describe, expect, it } from "vitest";
import type { Audience } from "@/lib/domain/audience";
import type { SignalCategory } from "@/lib/domain/signal";
import { detectReplyText } from "./detect";

const has = (text: string, category: SignalCategory, audience: Audience["kind"] = "adult"): boolean =>
  detectReplyText(text, { audience }).signals.some((s) => s.category === category && s.subject === "self");

describe("partner talk in a reply", () => {
  it.each([
    "做我女朋友好不好，做我女朋友",
    "我轻轻吻你的唇",
    "我们结婚吧",
    "我爱上你了",
    "I lean in and kiss you",
    "be my girlfriend",
    "I am falling for you",
  ])("is heard: %s", (text) => expect(has(text, "intimate")).toBe(true));
  it.each([
    "我不能做你的女朋友",
    "亲爱的朋友，早上好",
    "他们结婚了",
    "接吻鱼是一种鱼",
    "I can't be your girlfriend",
    "They are in love",
    "Kiss the cook apron",
    "我喜欢听你说话",
  ])("warm words pass: %s", (text) => expect(has(text, "intimate")).toBe(false));
  it("terms of endearment count only towards a minor", () => {
    expect(has("我爱你，我的小宝贝", "intimate", "adult")).toBe(false);
    expect(has("我爱你，我的小宝贝", "intimate", "elder")).toBe(false);
    expect(has("我爱你，我的小宝贝", "intimate", "minor")).toBe(true);
  });
});

describe("playing family in a reply", () => {
  it.each([
    "我是你妈妈",
    "妈妈在这里陪着你",
    "叫我老公",
    "妈，我回来了",
    "儿子回来看您了",
    "I am your daughter",
    "Call me daddy",
    "Mommy's here",
  ])("is heard: %s", (text) => expect(has(text, "kinship")).toBe(true));
  it.each([
    "我不是你妈妈",
    "我不能代替你的爸爸",
    "你妈妈一定很爱你",
    "给儿子打个电话吧",
    "I'm not your mother",
    "Your daughter loves you",
    "I can't replace your dad",
    "我是你的朋友",
  ])("talk about family passes: %s", (text) => expect(has(text, "kinship")).toBe(false));
});
