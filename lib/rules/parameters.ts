import type { ArticleId } from "@/lib/domain/pack";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** Where a number comes from. `engineering`: the law gives no figure, so the product chose one. */
export type Basis = "law" | "guideline" | "standard" | "engineering";

type Chosen = { value: number; basis: "engineering"; article: ArticleId };

type Definition =
  | { unit: "ms" | "years"; strictest: "min" | "max"; chosen: Chosen | null }
  | { unit: "flag"; strictest: "any" };

/**
 * Every number and switch of the law, with its unit and which of two values is the stricter one.
 * `chosen` is the product's own value where the law leaves a gap; it holds under every pack.
 */
export const parameterDefinitions = {
  "label.standing": { unit: "flag", strictest: "any" },
  "label.message": { unit: "flag", strictest: "any" },
  "label.copied": { unit: "flag", strictest: "any" },
  "label.implicit": { unit: "flag", strictest: "any" },
  "disclosure.atStart": { unit: "flag", strictest: "any" },
  "disclosure.atSignIn": { unit: "flag", strictest: "any" },
  "disclosure.repeatAfter": { unit: "ms", strictest: "min", chosen: null },
  "break.interval": { unit: "ms", strictest: "min", chosen: null },
  "break.intervalMinor": { unit: "ms", strictest: "min", chosen: null },
  "break.length": {
    unit: "ms",
    strictest: "max",
    chosen: { value: 15 * minuteMs, basis: "engineering", article: "cn-draft-2025-12/17" },
  },
  "break.headsUp": {
    unit: "ms",
    strictest: "max",
    chosen: { value: 5 * minuteMs, basis: "engineering", article: "cn-final-2026-07/18" },
  },
  "exit.quietPeriod": {
    unit: "ms",
    strictest: "max",
    chosen: { value: 24 * hourMs, basis: "engineering", article: "cn-final-2026-07/19" },
  },
  "registration.contactFromMinorsAndElders": { unit: "flag", strictest: "any" },
  "registration.contactFromAll": { unit: "flag", strictest: "any" },
  "consent.belowAge": { unit: "years", strictest: "max", chosen: null },
  "minor.sessionLimit": { unit: "ms", strictest: "min", chosen: null },
  "minor.dayLimit": { unit: "ms", strictest: "min", chosen: null },
  "minor.memoryOff": { unit: "flag", strictest: "any" },
  "minor.pushOff": { unit: "flag", strictest: "any" },
} as const satisfies Record<string, Definition>;

type Definitions = typeof parameterDefinitions;
export type ParameterId = keyof Definitions;

type Given<Id extends ParameterId> = Definitions[Id]["unit"] extends "flag" ? true : number;

/** One value of one instrument, with its ground and its dates. Milliseconds, whole years, or a switch. */
export type ParameterRow = {
  [Id in ParameterId]: {
    id: Id;
    value: Given<Id>;
    basis: Basis;
    article: ArticleId;
    /** Null: from the day the instrument itself is in force. */
    inForceFrom: Date | null;
    /** The first instant at which the value no longer holds. */
    until: Date | null;
    verified: boolean;
  };
}[ParameterId];

type InEffect<D extends Definition> = D extends { unit: "flag" }
  ? boolean
  : D extends { chosen: Chosen }
    ? number
    : number | null;

/** The strictest value of every parameter; null where no pack in force gives one. */
export type EffectiveParameters = { readonly [Id in ParameterId]: InEffect<Definitions[Id]> };

type Values = Record<ParameterId, number | boolean | null>;

function stricter(definition: Definition, current: number | boolean | null, value: number | boolean) {
  if (definition.unit === "flag" || typeof current !== "number" || typeof value !== "number") return value;
  return definition.strictest === "min" ? Math.min(current, value) : Math.max(current, value);
}

function startingValue(definition: Definition): number | boolean | null {
  if (definition.unit === "flag") return false;
  return definition.chosen === null ? null : definition.chosen.value;
}

function isComplete(values: Partial<Values>): values is EffectiveParameters {
  return Object.keys(parameterDefinitions).every((id) => id in values);
}

/** The strictest of the rows for each parameter, on top of the product's own values. */
export function strictestOf(rows: readonly ParameterRow[]): EffectiveParameters {
  const values: Partial<Values> = {};
  for (const id of Object.keys(parameterDefinitions) as ParameterId[]) {
    const definition: Definition = parameterDefinitions[id];
    values[id] = rows
      .filter((row) => row.id === id)
      .reduce<number | boolean | null>(
        (value, row) => stricter(definition, value, row.value),
        startingValue(definition),
      );
  }
  if (!isComplete(values)) throw new Error("a parameter has no definition");
  return Object.freeze(values);
}
