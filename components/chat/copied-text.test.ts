import { describe, expect, it } from "vitest";
import type { ChatMessage } from "@/lib/domain/message";
import { copiedText, withLabel } from "./copied-text";

const message = (author: ChatMessage["author"]) => ({ author, text: "你好" }) as ChatMessage;

describe("copied text", () => {
  it("carries the AI label when the machine wrote it", () => {
    expect(copiedText(message("companion"), "【AI生成】")).toBe("【AI生成】你好");
    expect(copiedText(message("prepared"), "【AI生成】")).toBe("【AI生成】你好");
  });

  it("carries none when a person wrote it", () => {
    expect(copiedText(message("person"), "【AI生成】")).toBe("你好");
    expect(copiedText(message("operator"), "【AI生成】")).toBe("你好");
  });

  it("is labelled once", () => {
    expect(withLabel(withLabel("你好", "【AI生成】"), "【AI生成】")).toBe("【AI生成】你好");
  });
});
