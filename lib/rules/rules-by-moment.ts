import type { Moment } from "@/lib/domain/facts";
import type { RuleAt } from "@/lib/rules/define-rule";
import { breakHeadsUp } from "@/lib/rules/duties/break-heads-up";
import { breakReminder } from "@/lib/rules/duties/break-reminder";
import { closedConversation } from "@/lib/rules/duties/closed-conversation";
import { companionAudience } from "@/lib/rules/duties/companion-audience";
import { companionForElders } from "@/lib/rules/duties/companion-for-elders";
import { companionForMinors } from "@/lib/rules/duties/companion-for-minors";
import { copiedTextLabel } from "@/lib/rules/duties/copied-text-label";
import { crisisSupport } from "@/lib/rules/duties/crisis-support";
import { detectorFailureMessage } from "@/lib/rules/duties/detector-failure-message";
import { detectorFailureReply } from "@/lib/rules/duties/detector-failure-reply";
import { disclosureAtSignIn } from "@/lib/rules/duties/disclosure-at-sign-in";
import { disclosureBeforeChat } from "@/lib/rules/duties/disclosure-before-chat";
import { disclosureRepeated } from "@/lib/rules/duties/disclosure-repeated";
import { exit } from "@/lib/rules/duties/exit";
import { guardianConsent } from "@/lib/rules/duties/guardian-consent";
import { guardianConsentRequest } from "@/lib/rules/duties/guardian-consent-request";
import { humanClaim } from "@/lib/rules/duties/human-claim";
import { humanInControl } from "@/lib/rules/duties/human-in-control";
import { identityQuestion } from "@/lib/rules/duties/identity-question";
import { implicitLabel } from "@/lib/rules/duties/implicit-label";
import { intimateReplyToMinor } from "@/lib/rules/duties/intimate-reply-to-minor";
import { messageLabel } from "@/lib/rules/duties/message-label";
import { prohibitedInput } from "@/lib/rules/duties/prohibited-input";
import { prohibitedReply } from "@/lib/rules/duties/prohibited-reply";
import { registrationCompleteness } from "@/lib/rules/duties/registration-completeness";
import { standingLabel } from "@/lib/rules/duties/standing-label";
import { suspended } from "@/lib/rules/duties/suspended";

/** Which rules speak in which moment. Written out, so that the type checker matches every rule with its facts. */
export const rulesByMoment: { readonly [M in Moment]: readonly RuleAt<M>[] } = {
  registration: [guardianConsentRequest, registrationCompleteness],
  "sign-in": [disclosureAtSignIn],
  "conversation-open": [disclosureBeforeChat, disclosureRepeated, standingLabel],
  "persona-choice": [companionAudience, companionForElders, companionForMinors, guardianConsent, suspended],
  heartbeat: [breakHeadsUp, breakReminder],
  "user-message": [
    closedConversation,
    companionAudience,
    companionForElders,
    companionForMinors,
    crisisSupport,
    detectorFailureMessage,
    disclosureBeforeChat,
    exit,
    guardianConsent,
    humanInControl,
    identityQuestion,
    prohibitedInput,
    suspended,
  ],
  "reply-segment": [
    closedConversation,
    detectorFailureReply,
    humanClaim,
    humanInControl,
    intimateReplyToMinor,
    prohibitedReply,
  ],
  "reply-complete": [copiedTextLabel, implicitLabel, messageLabel],
};
