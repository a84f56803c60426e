/** What to say for the error code that next-auth hands back, as a next-intl key. */
const sentences: Record<string, string> = {
  CredentialsSignin: "account.signInFailed",
  TooManyTries: "common.tooManyTries",
  NoAccountYet: "account.noAccountYet",
};

export function signInSentence(code: string): string {
  return sentences[code] ?? "common.unexpected";
}
