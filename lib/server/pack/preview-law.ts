import "server-only";
import type { PackId } from "@/lib/domain/pack";
import { parametersInForce } from "@/lib/rules/decide";
import type { ActorContext } from "@/lib/server/context";
import { demand } from "@/lib/server/staff/demand";
import { loadChosenPacks } from "./load-chosen-packs";

/** A number or switch of the law. Durations in milliseconds; null: no chosen pack asks for it. */
export type LawValue =
  | { unit: "flag"; value: boolean }
  | { unit: "duration" | "years"; value: number | null };

export type LawLine = { parameter: string; now: LawValue; after: LawValue };

/** Every effective value as it holds today, beside what would hold with other packs. */
export async function previewLaw(
  context: ActorContext,
  input: { packs: readonly PackId[] },
): Promise<LawLine[]> {
  demand(context, "choose-packs");
  const { packs } = await loadChosenPacks(context);
  const now: Record<string, number | boolean | null> = parametersInForce({ packs, at: context.now });
  const after = Object.entries(parametersInForce({ packs: input.packs, at: context.now }));
  return after.map(([parameter, value]) => ({
    parameter,
    now: lawValue(parameter, now[parameter] ?? null),
    after: lawValue(parameter, value),
  }));
}

function lawValue(parameter: string, value: number | boolean | null): LawValue {
  if (typeof value === "boolean") return { unit: "flag", value };
  return { unit: parameter === "consent.belowAge" ? "years" : "duration", value };
}
