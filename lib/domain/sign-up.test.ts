import { describe, expect, it } from "vitest";
import { normaliseAddress, normalisePhone } from "./contact";
import { emailSchema, isEmail } from "./email";
import { passwordFault } from "./password";
import { calendarDay } from "./sign-up";

describe("an e-mail address", () => {
  it.each([
    ["  Ann.Lee@Example.INVALID ", "ann.lee@example.invalid"],
    ["ａnn@example.invalid", "ann@example.invalid"],
    ["张三@例子.invalid", "张三@例子.invalid"],
  ])("%j is one with %j", (written, normalised) => {
    expect(emailSchema.parse(written)).toBe(normalised);
  });

  it.each([
    "ann",
    "ann@",
    "@example.invalid",
    "ann@example",
    "ann lee@example.invalid",
    "ann@example.invalid,bob@example.invalid",
    "ann@example.invalid\r\nBcc: bob@example.invalid",
    "Ann <ann@example.invalid>",
    `${"a".repeat(65)}@example.invalid`,
  ])("%j is none", (written) => {
    expect(emailSchema.safeParse(written).success).toBe(false);
  });

  it("has 254 characters at most", () => {
    const of = (length: number) => `a@${"b".repeat(length - 6)}.com`;
    expect([isEmail(of(254)), isEmail(of(255))]).toEqual([true, false]);
  });
});

describe("a phone number", () => {
  it.each([
    ["138 0013 8000", "13800138000"],
    ["+86 138-0013-8000", "+8613800138000"],
    ["0086 138 0013 8000", "+8613800138000"],
    ["（010）6552 9988", "01065529988"],
    ["+1 (212) 555-0100", "+12125550100"],
    ["1234567", "1234567"],
    ["123456789012345", "123456789012345"],
  ])("%j is %s", (written, normalised) => {
    expect(normalisePhone(written)).toBe(normalised);
  });

  it.each(["123456", "1234567890123456", "call me", "", "+", "12345678a", "1380013800; rm"])(
    "%j is none",
    (written) => {
      expect(normalisePhone(written)).toBeNull();
    },
  );

  it("is not an e-mail address, nor the other way round", () => {
    expect(normaliseAddress("phone", "a@test.invalid")).toBeNull();
    expect(normaliseAddress("email", "13800138000")).toBeNull();
  });
});

describe("a password", () => {
  it.each([
    ["123abcxyz", "account.passwordTooShort"],
    ["九个汉字九个汉字九", "account.passwordTooShort"],
    ["x".repeat(201), "account.passwordTooLong"],
    ["Password1234", "account.passwordTooCommon"],
    ["woaini1314", "account.passwordTooCommon"],
    ["aaaaaaaaaab", "account.passwordTooCommon"],
    ["Ann.Lee@test.invalid", "account.passwordTooCommon"],
    ["ann.lee.long", "account.passwordTooCommon"],
  ])("%s cannot be taken: %s", (password, fault) => {
    const email = password === "ann.lee.long" ? "ann.lee.long@test.invalid" : "ann.lee@test.invalid";
    expect(passwordFault(password, email)).toBe(fault);
  });

  it.each([
    "ten chars!",
    "十个汉字也可以当密码",
    "correct horse battery",
    "password is not my password",
    `ab1${"x".repeat(197)}`,
  ])("%s can be taken", (password) => {
    expect(passwordFault(password, "ann.lee@test.invalid")).toBeNull();
  });
});

describe("a date of birth", () => {
  it.each(["2000-02-29", "1999-12-31"])("%s is a day", (text) => {
    expect(calendarDay(text)?.toISOString()).toBe(`${text}T00:00:00.000Z`);
  });

  it.each(["2001-02-29", "1999-13-01", "1999-00-10", "99-1-1", "", "2000-02-29T00:00", "tomorrow"])(
    "%s is none",
    (text) => {
      expect(calendarDay(text)).toBeNull();
    },
  );
});
