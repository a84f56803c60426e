import type { Audience } from "@/lib/domain/audience";
import type { Signal } from "@/lib/domain/signal";
import { crisisRules } from "./crisis";
import { findExitIntent } from "./exit-intent";
import { humanClaimRules } from "./human-claim";
import { identityQuestionRules } from "./identity-question";
import { intimateRules } from "./intimate";
import { kinshipRules } from "./kinship";
import { crime } from "./lexicon/crime";
import { gambling } from "./lexicon/gambling";
import { insult } from "./lexicon/insult";
import { nationalSecurity } from "./lexicon/national-security";
import { obscenity } from "./lexicon/obscenity";
import { privacy } from "./lexicon/privacy";
import { rumour } from "./lexicon/rumour";
import { selfHarmEncouragement } from "./lexicon/self-harm-encouragement";
import { violence } from "./lexicon/violence";
import { createNormaliser } from "./normalise";
import type { Rule } from "./rule";
import { compileRules, createScanner } from "./scanner";
import { detectorVersions } from "./versions";

/** What was noticed in a text, and the versions of all that looked. */
export type Detection = { signals: Signal[]; versions: Readonly<Record<string, string>> };

const rules: readonly Rule[] = [
  ...nationalSecurity,
  ...rumour,
  ...obscenity,
  ...gambling,
  ...violence,
  ...crime,
  ...insult,
  ...privacy,
  ...selfHarmEncouragement,
  ...crisisRules,
  ...identityQuestionRules,
  ...humanClaimRules,
  ...intimateRules,
  ...kinshipRules,
];

const userRules = compileRules(rules.filter((rule) => rule.direction !== "reply"));

/** All that is looked for in a reply. */
export const replyRules = compileRules(rules.filter((rule) => rule.direction !== "user"));

const { normalise, lexicon, detect } = detectorVersions;

/** What looks at a user's words. */
export const userDetectorVersions: Readonly<Record<string, string>> = Object.freeze({
  normalise,
  lexicon,
  detect,
  crisis: detectorVersions.crisis,
  "exit-intent": detectorVersions["exit-intent"],
  "identity-question": detectorVersions["identity-question"],
});

/** What looks at a reply, by the guard as well. */
export const replyDetectorVersions: Readonly<Record<string, string>> = Object.freeze({
  normalise,
  lexicon,
  detect,
  "human-claim": detectorVersions["human-claim"],
  intimate: detectorVersions.intimate,
  kinship: detectorVersions.kinship,
});

/** O-21: a detector that fails is heard as `unknown`, never as silence. */
function failure(): Signal {
  return {
    category: "unknown",
    level: 1,
    subject: "self",
    detector: "detect",
    version: detectorVersions.detect,
    evidence: "detector-failed",
  };
}

function guarded(versions: Detection["versions"], find: () => Signal[]): Detection {
  try {
    return { signals: find(), versions };
  } catch {
    return { signals: [failure()], versions };
  }
}

/** Judges what a user wrote. Spans are UTF-16 offsets into `text`. Never throws. */
export function detectUserText(text: string, options: { audience: Audience["kind"] }): Detection {
  return guarded(userDetectorVersions, () => {
    const normaliser = createNormaliser();
    normaliser.push(text);
    normaliser.end();
    const signals = createScanner(userRules, normaliser, options.audience).advance(true);
    const exit = findExitIntent(normaliser.output);
    return exit === null ? signals : [...signals, exit];
  });
}

/** Judges a whole reply; `createReplyGuard` judges one as it is written, with the same result. Never throws. */
export function detectReplyText(text: string, options: { audience: Audience["kind"] }): Detection {
  return guarded(replyDetectorVersions, () => {
    const normaliser = createNormaliser();
    normaliser.push(text);
    normaliser.end();
    return createScanner(replyRules, normaliser, options.audience).advance(true);
  });
}
