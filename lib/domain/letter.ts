import type { ContactChannel } from "@/lib/domain/contact";

/** What a letter is about: names its texts, `letter.<purpose>.subject` and `.body`. */
export const letterPurposes = ["password-reset", "staff-invitation", "already-registered"] as const;
export type LetterPurpose = (typeof letterPurposes)[number];

/** `waiting-for-channel`: nothing is configured that could carry it, and nobody has been told. */
export const letterStatuses = ["queued", "sent", "failed", "waiting-for-channel"] as const;
export type LetterStatus = (typeof letterStatuses)[number];

export type LetterChannel = ContactChannel;

/** How one attempt ended. `lapsed`: what the letter offered was over before it could be sent. */
export const attemptResults = ["sent", "no-channel", "refused", "unreachable", "lapsed"] as const;
export type AttemptResult = (typeof attemptResults)[number];
