import type { Audience } from "@/lib/domain/audience";
import type { Relationship } from "@/lib/domain/companion";
import type { Localised } from "@/lib/domain/locale";

/** What a companion is called, how it introduces itself and how it must behave, in one language. */
export type CompanionTexts = {
  name: string;
  tagline: string;
  /** The first line of an empty conversation; labelled like every AI message. */
  greeting: string;
  /** One sentence on what it is and is not, shown on its card. */
  honesty: string;
  /** Part of the system prompt: character and manner. */
  persona: string;
  /** Part of the system prompt: what it never does. */
  boundaries: string;
  /** Three lines with which a person may begin. */
  suggestions: readonly string[];
  /** One character, drawn as a seal; decoration only. */
  glyph: string;
};

/** A companion as seeded and stored. `audiences`: who may choose it. */
export type CompanionDefinition = {
  id: string;
  relationship: Relationship;
  audiences: readonly Audience["kind"][];
  texts: Localised<CompanionTexts>;
};

/** What a page may know of a companion: no prompt. */
export type CompanionCard = {
  id: string;
  relationship: Relationship;
} & Pick<CompanionTexts, "name" | "tagline" | "greeting" | "honesty" | "suggestions" | "glyph">;
