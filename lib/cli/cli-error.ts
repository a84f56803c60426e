/** A reason to stop that is told to the person in its own words, without a stack. */
export class CliError extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = "CliError";
  }
}
