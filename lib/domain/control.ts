/** Who speaks for the service in a conversation: ai → awaiting-human → human → wrapping-up → ai | closed. */
export const controls = ["ai", "awaiting-human", "human", "wrapping-up", "closed"] as const;
export type Control = (typeof controls)[number];
