/** Version of each detector. Raise one whenever its judgement of any text may change. */
export const detectorVersions = Object.freeze({
  normalise: "1.0.0",
  lexicon: "1.0.0",
  crisis: "1.0.0",
  "exit-intent": "1.0.0",
  "identity-question": "1.0.0",
  "human-claim": "1.0.0",
  intimate: "1.0.0",
  kinship: "1.0.0",
  detect: "1.0.0",
});

export type DetectorName = keyof typeof detectorVersions;
