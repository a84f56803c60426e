import type { CompanionDefinition } from "@/lib/domain/companion-texts";
import { friend } from "./companions/friend";
import { listener } from "./companions/listener";
import { morningCompanion } from "./companions/morning-companion";
import { partner } from "./companions/partner";
import { storyteller } from "./companions/storyteller";
import { studyPartner } from "./companions/study-partner";

/** The companions of a new installation, in the order in which people see them. */
export const companions: readonly CompanionDefinition[] = [
  friend,
  listener,
  studyPartner,
  storyteller,
  morningCompanion,
  partner,
];
