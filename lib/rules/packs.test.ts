import { describe, expect, it } from "vitest";
import { packIds } from "@/lib/domain/pack";
import { isVerified } from "@/lib/rules/articles";
import { isInForce, packs } from "@/lib/rules/packs";

describe("a pack", () => {
  it.each(packIds)("%s has its own name in both languages and cites only itself or a standard", (id) => {
    const pack = packs[id];
    expect(pack.id).toBe(id);
    expect(pack.name["zh-CN"]).not.toBe(pack.name.en);
    for (const { article } of pack.parameters) expect(article).toMatch(new RegExp(`^(${id}|std)/.`));
  });
  it("marks as unverified what a lawyer still has to check", () => {
    const unverified = packs["cn-final-2026-07"].parameters.filter(({ verified }) => !verified);
    expect(unverified.map(({ article }) => article)).toEqual(["cn-final-2026-07/12", "cn-final-2026-07/14"]);
    expect(isVerified("cn-final-2026-07/18")).toBe(true);
    expect(isVerified("cn-draft-2025-12/7")).toBe(false);
  });
  it("holds from its first instant on and not at its last", () => {
    const inForceFrom = new Date("2027-01-01T00:00:00Z");
    const until = new Date("2028-01-01T00:00:00Z");
    expect(isInForce({ inForceFrom, until }, new Date(inForceFrom.getTime() - 1))).toBe(false);
    expect(isInForce({ inForceFrom, until }, inForceFrom)).toBe(true);
    expect(isInForce({ inForceFrom, until }, new Date(until.getTime() - 1))).toBe(true);
    expect(isInForce({ inForceFrom, until }, until)).toBe(false);
  });
});
