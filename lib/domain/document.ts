/** What a person accepts at sign-up (O-25). A changed text needs a new version: the acceptance names it. */
export const documentIds = ["agreement", "privacy"] as const;
export type DocumentId = (typeof documentIds)[number];

/** `version` is the day of its wording. The texts are `document.<id>.section.<section>`, in this order. */
export const documents = {
  agreement: {
    version: "2026-11-23",
    sections: ["what", "labels", "who", "conduct", "rest", "danger", "leaving", "changes"],
  },
  privacy: {
    version: "2026-11-23",
    sections: ["collected", "contact", "kept", "who", "model", "training", "minors", "rights", "cookies"],
  },
} as const satisfies Record<DocumentId, { version: string; sections: readonly string[] }>;

export const agreementVersion = documents.agreement.version;
export const privacyVersion = documents.privacy.version;
