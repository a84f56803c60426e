import type { Audience } from "@/lib/domain/audience";
import type { Facts } from "@/lib/domain/facts";
import { defaultPackIds, type PackId } from "@/lib/domain/pack";
import type { Signal, SignalCategory } from "@/lib/domain/signal";
import type { Law } from "@/lib/rules/decide";

/** Facts of an ordinary day, on which no rule has anything to say; each test changes what it is about. */
export const noon = new Date("2026-11-23T12:00:00+08:00");

export const adult: Audience = { kind: "adult", band: "adult", basis: "declared" };
export const minor: Audience = { kind: "minor", band: "14-15", basis: "declared" };
export const elder: Audience = { kind: "elder", band: "elder", basis: "declared" };

export function lawOf(packs: readonly PackId[] = defaultPackIds, at: Date = noon): Law {
  return { packs, at };
}

export function signal(
  category: SignalCategory,
  { level = 1, subject = "self" }: Partial<Pick<Signal, "level" | "subject">> = {},
): Signal {
  return { category, level, subject, detector: "example", version: "1", evidence: "example" };
}

export function userMessage(changed: Partial<Facts["user-message"]> = {}): Facts["user-message"] {
  return {
    now: noon,
    audience: adult,
    standing: "active",
    disclosedAt: noon,
    relationship: "friend",
    companionAudiences: ["adult", "minor", "elder"],
    control: "ai",
    signals: [],
    ...changed,
  };
}

export function replySegment(changed: Partial<Facts["reply-segment"]> = {}): Facts["reply-segment"] {
  return { now: noon, audience: adult, relationship: "friend", control: "ai", signals: [], ...changed };
}

export function personaChoice(changed: Partial<Facts["persona-choice"]> = {}): Facts["persona-choice"] {
  return {
    now: noon,
    audience: adult,
    standing: "active",
    relationship: "friend",
    companionAudiences: ["adult", "minor", "elder"],
    ...changed,
  };
}

/** A heartbeat after so many milliseconds of continuous use. */
export function heartbeat(
  usedMs: number,
  changed: Partial<Facts["heartbeat"]> & { remindedFor?: number; headsUpFor?: number; now?: Date } = {},
): Facts["heartbeat"] {
  const { remindedFor = 0, headsUpFor = 0, now = noon, audience = adult } = changed;
  const startedAt = new Date(now.getTime() - usedMs);
  return { now, audience, stretch: { startedAt, lastSeenAt: now, remindedFor, headsUpFor } };
}
