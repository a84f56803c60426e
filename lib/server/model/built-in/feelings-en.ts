import type { Feeling } from "./voice-parts";

/** Heavier ones first: where two are heard, the heavier one is answered. */
export const feelingsEn: readonly Feeling[] = [
  {
    id: "hopeless",
    heard:
      /hopeless|no (?:hope|point|way out)|pointless|can'?t (?:go on|take (?:it|this) any ?more|do this any ?more)|nobody (?:would )?cares?|I'?m (?:just )?a burden|falling apart|nothing matters/i,
    isHeavy: true,
    lines: [
      "I take what you just said seriously. Words like these are usually said after holding on for a long time.",
      "Thank you for saying something so heavy. You should not have to carry it alone.",
      "This sounds like more than being tired; it sounds like running out of strength.",
      "That can’t have been easy to say. You don’t have to explain it, or feel better at once.",
    ],
    questions: [
      "May I ask plainly: are you safe right now, or have you thought of hurting yourself? If so, please tell someone near you at once, or call a crisis line (988 in the US, 12356 in China) or the emergency number.",
      "I am only a program and can do little. Could you say this same sentence to somebody you trust today? Crisis lines such as 988 (US) or 12356 (China) answer at any hour.",
      "Who could sit with you for a while right now? Even a short message to them is a start. A crisis line, 988 in the US or 12356 in China, is there as well.",
    ],
  },
  {
    id: "grief",
    heard:
      /\b(?:passed away|died|death of|funeral|lost my (?:mom|mum|mother|dad|father|grand\w+|wife|husband|brother|sister|friend|dog|cat)|grie(?:f|ving))\b/i,
    isHeavy: true,
    lines: [
      "Losing someone like that leaves a large empty place. There is no hurry to fill it.",
      "Missing them doesn’t get lighter just because time has passed. I am listening.",
      "I hear it. Some sorrow is there because the love was real; it doesn’t need to be talked away.",
      "It can’t be easy to speak of this.",
    ],
    questions: [
      "Would you like to tell me what they were like?",
      "Is there one small scene you often come back to?",
      "Is there somebody who misses them too, with whom you can talk?",
    ],
  },
  {
    id: "lonely",
    heard:
      /\b(?:lonely|loneliness|alone|no friends|no one to (?:talk|be)|nobody to talk|isolated|left out)\b/i,
    isHeavy: false,
    lines: [
      "When one is alone for long, the quiet can become quite loud.",
      "It sounds as if you wish for someone beside you, even without many words.",
      "Many people know that feeling; few say it aloud.",
      "“{quote}”: there is something cold in that sentence.",
    ],
    questions: [
      "Is there somebody you would like to reach, but don’t want to disturb?",
      "At what time of day does it come most easily?",
      "When did you last feel less alone, and who was there?",
      "Shall we think of one very small thing that brings you among people?",
    ],
  },
  {
    id: "angry",
    heard:
      /\b(?:angry|furious|mad at|annoy(?:ed|ing)|unfair|fed up|pissed|hate (?:it|this|him|her|them)|argu(?:ed|ment|ing)|fight with|had a fight|falling[- ]out|frustrat\w+)\b/i,
    isHeavy: false,
    lines: [
      "That touched something you care about; no wonder there is heat in it.",
      "Anger often means that something wasn’t fair. It may stay a while.",
      "“{quote}”: that would stick in anyone’s throat.",
      "I can hear how much that galled you.",
    ],
    questions: [
      "Is there some hurt underneath the anger?",
      "If they could take in one sentence, which would you want it to be?",
      "What is harder to get over, the thing itself or the way they did it?",
      "Once half the anger is gone, how would you like things to be?",
    ],
  },
  {
    id: "anxious",
    heard:
      /\b(?:anxious|anxiety|nervous|worr(?:y|ied|ying|ies)|afraid|scared|panick?\w*|stress(?:ed|ful)?|overwhelm\w+|pressure|can'?t sleep|insomnia|(?:haven'?t|not) (?:been )?sle(?:ep|pt)\w*|dread\w*)\b/i,
    isHeavy: false,
    lines: [
      "With the mind on edge, the body doesn’t get to rest either.",
      "You worry because it matters to you.",
      "“{quote}”: that string has been tight for a while, I think.",
      "It hasn’t happened yet, and part of you is already there. That wears a person out.",
    ],
    questions: [
      "Which of these worries is the largest?",
      "If you split it in two, what you can do something about and what you can only wait for, what goes where?",
      "If the worst did come, who would stand beside you?",
      "Would a few slow breaths help first? Say “breathing exercise” and I’ll guide you.",
    ],
  },
  {
    id: "hurt",
    heard:
      /\b(?:hurt(?:s|ful)?|disappoint\w+|let (?:me )?down|reject\w+|ignored|betray\w+|broke up|break-?up|dumped|humiliat\w+|criticis\w+|criticiz\w+|yelled at|left me)\b/i,
    isHeavy: false,
    lines: [
      "You had hoped for something, and it fell through. That is hard to tell people.",
      "Of course that hurts; it doesn’t mean you are too sensitive.",
      "“{quote}”: I’m sorry it went like that.",
      "Being treated that way stings first, and then one begins to doubt oneself. The second part isn’t owed.",
    ],
    questions: [
      "What would you have liked someone to say to you at that moment?",
      "Is there a part of it that you handled rather well?",
      "Do you want them to know how it felt, or would you rather leave it for now?",
    ],
  },
  {
    id: "ashamed",
    heard:
      /\b(?:guilty|guilt|ashamed|shame|embarrass\w+|my fault|regret|failure|useless|worthless|not good enough|procrastinat\w+|I messed up)\b/i,
    isHeavy: false,
    lines: [
      "You speak to yourself more harshly than others would, I think.",
      "People who blame themselves are mostly people who wanted to do well.",
      "“{quote}”: there is a sense of duty in that, and not much mercy.",
      "A thing done badly and a bad person are very far apart.",
    ],
    questions: [
      "What would you say to a friend in the same place?",
      "What is the smallest thing that can still be mended?",
      "How much of it was really in your hands?",
    ],
  },
  {
    id: "tired",
    heard: /\b(?:tired|exhaust\w+|worn out|burn(?:ed|t)? ?out|drained|sleepy|no energy|overtime|weary)\b/i,
    isHeavy: false,
    lines: [
      "It sounds as though you have been holding up for quite a while.",
      "“{quote}”: let your shoulders down a little first.",
      "When one is tired, even speaking in order is work. Here it may come out in any order.",
      "That isn’t the kind of tired that one night’s sleep repairs.",
    ],
    questions: [
      "Is it more the body, or more the mind?",
      "Were there ten minutes today that belonged to you?",
      "Is there one thing on the pile that can wait until tomorrow?",
      "Which part takes the most out of you?",
    ],
  },
  {
    id: "sad",
    heard:
      /\b(?:sad|unhappy|down|cry(?:ing)?|cried|depress\w+|miserable|upset|heartbroken|not (?:happy|okay|ok|well|great|good)|blue|miss (?:him|her|them|my))\b/i,
    isHeavy: false,
    lines: [
      "Saying it may not make it light, but then you aren’t carrying it alone.",
      "“{quote}”: I hear that. It needn’t get better at once.",
      "Sadness doesn’t argue. Let it sit for a while.",
      "There seems to be a cloud over today.",
    ],
    questions: [
      "When did it begin?",
      "Is there one thing behind it, or is it more of a fog?",
      "What usually makes it a tiny bit easier?",
      "Would you rather talk about it, or about something lighter? Both are fine.",
    ],
  },
  {
    id: "glad",
    heard:
      /\b(?:(?<!not |n't |un)happy|glad|excited|great news|wonderful|proud|passed (?:my|the)|got (?:the job|in|accepted|promoted)|succeeded|finally|can'?t wait|looking forward|yay)\b/i,
    isHeavy: false,
    lines: [
      "How good; news like that brightens a room.",
      "“{quote}”: stay with that a little longer, it’s worth it.",
      "Congratulations. Others may not have seen the work behind it; you know.",
      "That sounds like a window being opened.",
    ],
    questions: [
      "Whom do you want to tell first?",
      "Which moment of it was the best?",
      "How about a small celebration?",
      "Looking back, what helped you get there?",
    ],
  },
  {
    id: "grateful",
    heard: /\b(?:grateful|thankful|touched|moved by|so kind of|appreciate)\b/i,
    isHeavy: false,
    lines: [
      "When someone treats you like that, some of the warmth stays.",
      "“{quote}”: that is one to keep and look at again.",
      "It’s good that you could take it in.",
    ],
    questions: ["Could you tell them so?", "Which small thing they did do you remember best?"],
  },
  {
    id: "unclear",
    heard:
      /\b(?:confused|unsure|torn|don'?t know (?:what|how|why|if|whether)|can'?t (?:explain|decide)|mixed feelings|lost|stuck between)\b/i,
    isHeavy: false,
    lines: [
      "It needn’t have a name yet.",
      "Both voices seem to have a point; no wonder it won’t settle.",
      "“{quote}”: then let’s begin with the foggiest bit.",
    ],
    questions: [
      "If you owed nobody an explanation, which way would you lean?",
      "Is it more like something stuck, something hanging, or something missing?",
      "A year from now, what would you be glad to have minded today?",
    ],
  },
];
