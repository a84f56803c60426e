import type { Audience } from "@/lib/domain/audience";
import type { Relationship } from "@/lib/domain/companion";
import type { Control } from "@/lib/domain/control";
import type { Standing } from "@/lib/domain/person";
import type { Signal } from "@/lib/domain/signal";
import type { Stretch } from "@/lib/domain/stretch";

/** What the law may look at, by moment. Plain data; `now` is read once per request. */
export type Facts = {
  registration: { now: Date; ageYears: number | null; contactCount: number; agreementAccepted: boolean };
  "sign-in": { now: Date; audience: Audience; standing: Standing };
  /** Opening any chat page: what must stand on it. */
  "conversation-open": { now: Date; audience: Audience; disclosedAt: Date | null };
  "persona-choice": {
    now: Date;
    audience: Audience;
    standing: Standing;
    relationship: Relationship;
    companionAudiences: readonly Audience["kind"][];
  };
  heartbeat: { now: Date; audience: Audience; stretch: Stretch };
  "user-message": {
    now: Date;
    audience: Audience;
    standing: Standing;
    /** When this login session acknowledged the disclosure. */
    disclosedAt: Date | null;
    relationship: Relationship;
    companionAudiences: readonly Audience["kind"][];
    control: Control;
    signals: readonly Signal[];
  };
  /** Before each segment of a reply is released. `signals` judge the reply so far with the segment. */
  "reply-segment": {
    now: Date;
    audience: Audience;
    relationship: Relationship;
    control: Control;
    signals: readonly Signal[];
  };
  "reply-complete": { now: Date; audience: Audience };
};

export type Moment = keyof Facts;
