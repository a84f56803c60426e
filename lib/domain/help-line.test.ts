import { describe, expect, it } from "vitest";
import { firstHelpLines, helpLines, helpRegions, telephoneLink } from "./help-line";

describe("the help lines", () => {
  it("name the psychological aid line first, then ambulance and police, because it is not open all night", () => {
    expect(firstHelpLines.map(({ number }) => number)).toEqual(["12356", "120", "110"]);
  });

  it("have one row for each number and an emergency number for each region", () => {
    expect(new Set(helpLines.map(({ id }) => id)).size).toBe(helpLines.length);
    for (const region of helpRegions) {
      expect(helpLines.some((row) => row.region === region && row.kind === "emergency")).toBe(true);
    }
  });

  it("claim a check only by a real date", () => {
    for (const { lastVerified } of helpLines) {
      expect(lastVerified === null || !Number.isNaN(Date.parse(lastVerified))).toBe(true);
    }
  });

  it("can be dialled by touch", () => {
    expect(helpLines.map(telephoneLink)).toContain("tel:0120279338");
  });
});
