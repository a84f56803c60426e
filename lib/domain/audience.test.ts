import { describe, expect, it } from "vitest";
import { ageBand, audienceOf } from "@/lib/domain/audience";

const at = new Date("2026-11-23T12:00:00+08:00");
const audienceBorn = (day: string) =>
  audienceOf({ birthDate: new Date(`${day}T00:00:00Z`), at, basis: "declared" });

describe("audience", () => {
  it("sorts every age into its band", () => {
    expect([0, 13, 14, 15, 16, 17, 18, 59, 60, 100].map(ageBand)).toEqual([
      "under-14",
      "under-14",
      "14-15",
      "14-15",
      "16-17",
      "16-17",
      "adult",
      "adult",
      "elder",
      "elder",
    ]);
  });
  it("treats somebody as a minor to the day before the 18th birthday", () => {
    expect(audienceBorn("2008-11-24")).toEqual({ kind: "minor", band: "16-17", basis: "declared" });
    expect(audienceBorn("2008-11-23")).toEqual({ kind: "adult", band: "adult", basis: "declared" });
  });
  it("treats somebody as an elder from the 60th birthday on", () => {
    expect(audienceBorn("1966-11-24").kind).toBe("adult");
    expect(audienceBorn("1966-11-23")).toEqual({ kind: "elder", band: "elder", basis: "declared" });
  });
  it("protects somebody of unknown age like the youngest", () => {
    expect(audienceOf({ birthDate: null, at, basis: "verified" })).toEqual({
      kind: "minor",
      band: "under-14",
      basis: "suspected",
    });
  });
});
