import { describe, expect, it } from "vitest";
import { chosenLocale, cookieText, parseLook, parseTheme, preferenceCookie } from "./preference";

describe("the language of a page", () => {
  it("is what the person chose, whatever the browser prefers", () => {
    expect(chosenLocale("en", "zh-CN,zh;q=0.9")).toBe("en");
  });

  it("is the first language of the browser that we speak, by weight", () => {
    expect(chosenLocale(undefined, "fr;q=0.9, en-GB;q=0.5, zh-TW;q=0.7")).toBe("zh-CN");
    expect(chosenLocale(undefined, "en-US,en;q=0.9,zh;q=0.8")).toBe("en");
  });

  it("ignores a language that the browser refuses and one that only begins alike", () => {
    expect(chosenLocale(undefined, "en;q=0, zh")).toBe("zh-CN");
    expect(chosenLocale(undefined, "enm, zha")).toBeNull();
  });

  it("is left to the default when nothing sensible is said", () => {
    expect(chosenLocale("klingon", null)).toBeNull();
    expect(chosenLocale(undefined, ";;;q=,,")).toBeNull();
  });
});

describe("light and look", () => {
  it("fall back to the system's light and the standard look", () => {
    expect(parseTheme("dark")).toBe("dark");
    expect(parseTheme("purple")).toBe("system");
    expect(parseLook("elder")).toBe("elder");
    expect(parseLook(undefined)).toBe("standard");
  });

  it("are remembered for a year", () => {
    expect(cookieText(preferenceCookie("theme", "dark"))).toBe(
      "anban-theme=dark; path=/; max-age=31536000; samesite=lax",
    );
  });
});
