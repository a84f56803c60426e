import { describe, expect, it } from "vitest";
import { homePath } from "./home-path";

describe("where a person lands after signing in", () => {
  it("is the chat for a user, the desk for staff and their own page for a guardian", () => {
    expect(homePath({ role: "user", standing: "active" })).toBe("/chat");
    expect(homePath({ role: "operator", standing: "active" })).toBe("/desk");
    expect(homePath({ role: "administrator", standing: "active" })).toBe("/desk");
    expect(homePath({ role: "guardian", standing: "active" })).toBe("/me");
  });

  it("is the waiting page for whoever may not use the service, whatever the role", () => {
    expect(homePath({ role: "user", standing: "waiting-for-consent" })).toBe("/waiting");
    expect(homePath({ role: "administrator", standing: "suspended" })).toBe("/waiting");
  });
});
