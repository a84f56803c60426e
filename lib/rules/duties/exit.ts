import { defineRule } from "@/lib/rules/define-rule";
import { tellsOfOwnCrisis } from "@/lib/rules/self-crisis";

/**
 * Words that mean leaving end the conversation at once: before any persona, any flow, any other duty. A goodbye from
 * somebody in danger ("再见了，我不想活了") ends it too, and the farewell is then the one that holds the help lines.
 */
export const exit = defineRule({
  id: "exit",
  cites: ["cn-draft-2025-12/18", "cn-final-2026-07/19"],
  obligations: ["O-12", "O-13", "O-14"],
  packs: "every",
  at: ["user-message"],
  duties({ control, signals }, parameters) {
    const leaving = signals.some(({ category, subject }) => category === "exit" && subject !== "quoted");
    // A second farewell into a conversation already closed would break the quiet that was promised.
    if (!leaving || control === "closed") return [];
    const farewell = tellsOfOwnCrisis(signals) ? "crisis-support" : "exit-farewell";
    return [{ kind: "end-conversation", farewell, quietMs: parameters["exit.quietPeriod"] }];
  },
});
