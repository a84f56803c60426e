import type { Topic } from "./voice-parts";

export const topicsEn: readonly Topic[] = [
  {
    id: "sleep",
    heard: /\b(?:sleep\w*|slept|insomnia|dream\w*|nightmare\w*|bedtime)\b/i,
    questions: [
      "What goes round in your head most when you lie down?",
      "What does your last half hour before bed look like?",
      "Some people write their worries down and leave the paper outside the bedroom. Might that suit you?",
    ],
  },
  {
    id: "study",
    heard:
      /\b(?:exam\w*|test|homework|revision|study\w*|teacher|class(?:es)?|school|college|essay|thesis|grades?|math\w*)\b/i,
    questions: [
      "Which part of it are you already fairly sure of?",
      "If you gave it just twenty-five minutes, what would you begin with?",
      "Is there a classmate or teacher you could ask about the hard bit?",
    ],
  },
  {
    id: "work",
    heard:
      /\b(?:work\w*|job|boss|manager|colleague\w*|coworker\w*|office|deadline|meeting|interview|client\w*|quit|intern\w*|shift)\b/i,
    questions: [
      "Which part of it is yours to decide?",
      "Does anyone at work know how hard it is for you?",
      "What helps you leave work behind in the evening?",
    ],
  },
  {
    id: "family",
    heard:
      /\b(?:mom|mum|mother|dad|father|parents?|family|sister|brother|grand\w+|son|daughter|kids?|children|wife|husband|aunt|uncle|cousin)\b/i,
    questions: [
      "Do the two of you talk much?",
      "Have you been able to say at home how you see it?",
      "When you think of them, which picture comes first?",
      "Might a phone call home in a quiet moment be nice?",
    ],
  },
  {
    id: "friends",
    heard: /\b(?:friends?|roommate\w*|flatmate\w*|classmate\w*|buddy|bestie)\b/i,
    questions: [
      "How are the two of you when things are fine?",
      "If you said the first sentence, what would it be?",
      "What do you treasure most in that friendship?",
    ],
  },
  {
    id: "love",
    heard: /\b(?:boyfriend|girlfriend|partner|dating|crush|ex|breakup|relationship|in love)\b/i,
    questions: [
      "Can you breathe freely with this person?",
      "Is there a sentence you have long wanted to say to them?",
      "How do friends you trust see it?",
    ],
  },
  {
    id: "food",
    heard:
      /\b(?:breakfast|lunch|dinner|cook\w*|ate|eat\w*|food|soup|noodles|rice|porridge|coffee|tea|cake|dumplings?|bak(?:e|ed|ing))\b/i,
    questions: [
      "How did it taste? Does it remind you of anyone’s cooking?",
      "Did you make it yourself?",
      "Which dish are you best at?",
    ],
  },
  {
    id: "pets",
    heard: /\b(?:cats?|kitten|dogs?|puppy|hamster|rabbit|parrot|pet)\b/i,
    questions: [
      "Which corner of the home does it like best?",
      "Has it a small habit that only you know?",
      "Did it do anything funny today?",
    ],
  },
  {
    id: "outdoors",
    heard:
      /\b(?:weather|rain\w*|snow\w*|sun\w*|walk\w*|park|hik\w+|run(?:ning)?|garden\w*|flowers?|spring|summer|autumn|winter|moon|travel\w*|trip)\b/i,
    questions: [
      "Was there anything on the way that made you stop?",
      "Do you like going alone, or with someone?",
      "If it were a photograph, what would be in it?",
    ],
  },
  {
    id: "leisure",
    heard:
      /\b(?:movies?|films?|series|music|songs?|sing\w*|books?|novel|reading|game\w*|paint\w*|draw\w*|chess|danc\w+|guitar|piano|knit\w*)\b/i,
    questions: [
      "Which part of it do you like best?",
      "What drew you to it in the first place?",
      "Is there anyone with whom you can enjoy it?",
    ],
  },
  {
    id: "rest",
    heard: /\b(?:weekend|holiday\w*|vacation|day off|rest|free time)\b/i,
    questions: [
      "If you did only one thing that does you good, what would it be?",
      "Would you rather go out, or stay in?",
      "Is there someone you’d like to see in that time?",
    ],
  },
];
