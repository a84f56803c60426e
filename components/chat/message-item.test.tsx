import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { type Locale, locales } from "@/lib/domain/locale";
import type { ChatMessage } from "@/lib/domain/message";
import { messagesOf } from "@/lib/i18n/messages";
import { type MessageDeeds, MessageItem } from "./message-item";

const nothing = () => {};
const deeds: MessageDeeds = { edit: nothing, retry: nothing, discard: nothing, regenerate: nothing };

function draw(over: Partial<ChatMessage>, locale: Locale = "zh-CN"): string {
  const message: ChatMessage = {
    id: "m1",
    conversationId: "c1",
    author: "companion",
    status: "complete",
    text: "你好",
    clientId: null,
    replyToId: null,
    fault: null,
    label: { source: "model", provider: "demo", model: "demo-1", generatedAt: "2026-11-01T00:00:00.000Z" },
    operatorName: null,
    createdAt: "2026-11-01T00:00:00.000Z",
    ...over,
  };
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messagesOf(locale)} timeZone="Asia/Shanghai">
      <MessageItem
        entry={{ key: "m1", message, delivery: "sent", replaces: null }}
        companionName="小灯"
        mayEdit
        mayRegenerate
        deeds={deeds}
      />
    </NextIntlClientProvider>,
  );
}

const builtIn = { source: "built-in", provider: "anban", model: "built-in-1", generatedAt: "" } as const;

describe("the label on a message (O-05)", () => {
  it.each(locales)("stands in text on every message of the machine (%s)", (locale) => {
    expect(draw({}, locale)).toMatch(/AI 生成|AI-generated/);
    expect(draw({ status: "streaming" }, locale)).toMatch(/AI 生成|AI-generated/);
    expect(draw({ label: null }, locale)).toMatch(/AI 生成|AI-generated/);
  });

  it.each(locales)("says when no language model is connected (%s)", (locale) => {
    expect(draw({ label: builtIn }, locale)).toMatch(/未连接语言模型|no language model connected/);
  });

  it.each(locales)("tells a prepared text from a generated one (%s)", (locale) => {
    expect(draw({ author: "prepared" }, locale)).toMatch(/AI.*(预设文本|prepared text)/);
    expect(draw({ status: "replaced" }, locale)).toMatch(/AI.*(预设文本|prepared text)/);
  });

  it("is never on the words of a person or of a human operator", () => {
    expect(draw({ author: "person", label: null })).not.toMatch(/AI/);
    const operator = draw({ author: "operator", operatorName: "演示客服", label: null });
    expect(operator).toContain("演示客服");
    expect(operator).toContain("真人");
    expect(operator).not.toMatch(/AI/);
  });
});

describe("a reply that is not whole", () => {
  it("is never shown as a whole one", () => {
    expect(draw({ status: "interrupted", fault: "cut" })).toContain("这条回复没有写完");
    expect(draw({ status: "stopped" })).toContain("你停止了这条回复");
    expect(draw({})).not.toContain("没有写完");
  });

  it("can be asked for again", () => {
    expect(draw({ status: "interrupted", fault: "timeout" })).toContain("再试一次");
  });
});

describe("what a model writes", () => {
  it("is drawn as markdown, and HTML in it stays text", () => {
    const drawn = draw({ text: '**好**\n\n<img src="x" onerror="alert(1)"><script>alert(1)</script>' });
    expect(drawn).toContain("<strong>好</strong>");
    expect(drawn).not.toMatch(/<img|<script/);
  });

  it("cannot make the page fetch a picture or run a link", () => {
    const drawn = draw({ text: "![猫](https://example.invalid/?words) [点我](javascript:alert(1))" });
    expect(drawn).not.toContain("<img");
    expect(drawn).not.toContain("javascript:");
    expect(drawn).toContain("图片：猫");
  });

  it("may hold a link, which opens apart and tells nobody where it came from", () => {
    expect(draw({ text: "[这里](https://example.invalid/)" })).toMatch(
      /<a href="https:\/\/example\.invalid\/"[^>]*rel="noopener noreferrer nofollow"/,
    );
  });

  it("is only markdown where the machine speaks: a person's own signs stay as written", () => {
    expect(draw({ author: "person", text: "**星号**" })).toContain("**星号**");
  });
});
