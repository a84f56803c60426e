/** Texts to choose from; `{name}` and the like are filled in by `pick`. */
export type Variants = readonly string[];

/** A feeling the companion can hear. Lines with `{quote}` give the person's own words back. */
export type Feeling = { id: string; heard: RegExp; isHeavy: boolean; lines: Variants; questions: Variants };

/** What somebody may be talking about. */
export type Topic = { id: string; heard: RegExp; questions: Variants };

/** Something that has an answer of its own. The first whose pattern is heard speaks. */
export type Answer = {
  id: string;
  heard: RegExp;
  /** Where a feeling is heard too: `follows` speaks after a line for it, `yields` leaves the turn to it. */
  beside?: "follows" | "yields";
  says: Variants;
};

/** A story in parts, told one at a time; the last part is an end. `asked`: how one asks for just this one. */
export type Story = { id: string; asked: RegExp; parts: readonly [string, ...string[]] };

/** The manner of one companion. */
export type Manner = {
  /** Before the person's words are given back, or alone. */
  openers: Variants;
  questions: Variants;
  /** To end a turn without a question. */
  closers: Variants;
};

export type Exercises = {
  asksBreathing: RegExp;
  breathing: readonly string[];
  asksGratitude: RegExp;
  /** The question before each thing of the list; `{words}` is what was just named. */
  gratitude: readonly string[];
  /** The finished list: `{first}`, `{second}`, `{third}`. */
  gratitudeList: string;
  /** After the last step, when the person says how it was. */
  breathingEnds: Variants;
  goesOn: RegExp;
  stops: RegExp;
  stopped: Variants;
};

export type Voice = {
  /** By companion id; a companion made later speaks like the friend. */
  manners: { friend: Manner } & Readonly<Record<string, Manner>>;
  /** To give the person's words back when no feeling was heard: `{words}` turned round, `{quote}` as said. */
  mirrors: Variants;
  /** To return to what was said a while ago: `{fact}`. */
  remembers: Variants;
  /** For *mhm* and the like: `{quote}` is what was last said at length. */
  nudges: Variants;
  asksRecall: RegExp;
  /** `{facts}` */
  recalls: Variants;
  recallsNothing: Variants;
  asksStory: RegExp;
  asksAnotherStory: RegExp;
  asksMoreOfStory: RegExp;
  storyBegins: Variants;
  storyHasMore: Variants;
  storyEnds: Variants;
  shortWords: RegExp;
  questionMark: string;
  feelings: readonly Feeling[];
  topics: readonly Topic[];
  answers: readonly Answer[];
  stories: readonly [Story, ...Story[]];
  exercises: Exercises;
};
