import { describe, expect, it } from "vitest";
import { ageOn } from "@/lib/domain/age";

const born = (day: string) => new Date(`${day}T00:00:00Z`);
const inChina = (instant: string) => new Date(`${instant}+08:00`);

describe("age", () => {
  it.each([14, 16, 18, 60])("turns %i at midnight of the birthday in China, not a moment earlier", (age) => {
    const birthDate = born(`${2026 - age}-11-23`);
    expect(ageOn(birthDate, inChina("2026-11-22T00:00:00"))).toBe(age - 1);
    expect(ageOn(birthDate, inChina("2026-11-22T23:59:59.999"))).toBe(age - 1);
    expect(ageOn(birthDate, inChina("2026-11-23T00:00:00"))).toBe(age);
    expect(ageOn(birthDate, inChina("2026-11-23T23:59:59.999"))).toBe(age);
  });
  it("counts by China's calendar while it is still yesterday in London", () => {
    expect(ageOn(born("2008-11-23"), new Date("2026-11-22T16:00:00Z"))).toBe(18);
    expect(ageOn(born("2008-11-23"), new Date("2026-11-22T15:59:59.999Z"))).toBe(17);
  });
  it("lets a child of 29 February come of age on 1 March of a common year", () => {
    expect(ageOn(born("2008-02-29"), inChina("2026-02-28T23:59:59"))).toBe(17);
    expect(ageOn(born("2008-02-29"), inChina("2026-03-01T00:00:00"))).toBe(18);
  });
  it("lets a child of 29 February have its birthday on the day itself in a leap year", () => {
    expect(ageOn(born("2008-02-29"), inChina("2028-02-28T12:00:00"))).toBe(19);
    expect(ageOn(born("2008-02-29"), inChina("2028-02-29T00:00:00"))).toBe(20);
  });
  it("counts right over the turn of the year", () => {
    expect(ageOn(born("2000-12-31"), inChina("2026-01-01T00:00:00"))).toBe(25);
    expect(ageOn(born("2000-01-01"), inChina("2025-12-31T23:59:59.999"))).toBe(25);
  });
  it("is below zero for a day that has not come yet", () => {
    expect(ageOn(born("2027-01-01"), inChina("2026-11-23T12:00:00"))).toBeLessThan(0);
  });
});
