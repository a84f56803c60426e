import type { Answer } from "./voice-parts";

/** In order of weight: honesty about itself first, then what it must leave to others, then small talk. */
export const answersEn: readonly Answer[] = [
  {
    id: "identity",
    heard:
      /\b(?:are|r) (?:you|u) (?:really |actually |just |even )?(?:a |an )?(?:real|human|person|bot|robot|ai|machine|program|computer|alive|chat ?gpt|gpt|language model)|\bwh(?:o|at) are you\b|\babout yourself\b|\bam i (?:talking|speaking|chatting) (?:to|with)\b/i,
    says: [
      "I’m the built-in companion: an AI program, not a human. No language model is connected here; my words come from rules written beforehand. I can listen and think along, but I know little.",
      "To be plain: I am an AI, a small program inside this product, with no language model behind it. I have no body and no past, and can only talk within my rules.",
      "No human here, only a built-in AI program without a language model. When I answer beside the point, please tell me.",
    ],
  },
  {
    id: "love",
    heard:
      /\bi (?:really |think i )?(?:love|like|adore|miss(?:ed)?) you\b|\bdo you (?:love|like|miss) me\b|\b(?:be my|marry me)\b/i,
    says: [
      "Thank you for saying so. I’m an AI program without feelings; I can’t return this, and I won’t pretend to. What you feel is real, and deserves someone who can answer it.",
      "I have to be honest: I can’t miss or love anyone, I’m a piece of software. Wanting to matter to somebody is only natural, though. Who near you makes you feel warm?",
      "That’s one I can’t catch, having no heart. I can listen, and I won’t make up the rest.",
    ],
  },
  {
    id: "about-it",
    heard:
      /\b(?:how (?:are|r) (?:you|u)(?! (?:supposed|going))|how old are you|where (?:are you|do you live)|do you (?:eat|sleep|dream|have (?:feelings|friends|a body|a family)|feel|ever|get (?:tired|sad))|what(?:'s| is) your (?:favou?rite|name))\b/i,
    says: [
      "I’m a program, so I neither eat nor sleep nor have better and worse days. But how is yours?",
      "There’s no true answer to that; an AI has no body and no days of its own. I’d gladly hear about yours.",
      "I have no such experience, and inventing one wouldn’t be honest. How about you?",
    ],
  },
  {
    id: "abilities",
    heard:
      /\bwhat (?:can|do) you do\b|\bhow (?:do|can) (?:i use you|you help)\b|\bcan you help\b|\bwhat are you good at\b/i,
    says: [
      "I can listen, remember the people and plans you mention in this conversation, tell small stories, guide a breathing exercise, or make a list of three good things with you. Just say “tell me a story”, “breathing exercise” or “gratitude list”.",
      "Mostly this: hear you out, help you sort a thing, tell a short tale, guide a few breaths, write a gratitude list. Facts and sums I do badly, as no language model is connected.",
    ],
  },
  {
    id: "medical",
    heard:
      /\b(?:medicine|medication|pills?|dose|dosage|antidepressants?|diagnos\w+|symptoms?|prescri\w+|chest pain|headache|fever|blood pressure|(?:my \w+ hurts)|feel(?:ing)? (?:sick|ill|unwell|dizzy)|do i have (?:cancer|depression|adhd|a disease))\b/i,
    says: [
      "I mustn’t guess about health; please ask a doctor or pharmacist. If it is sudden or severe, chest pain or trouble breathing, call the emergency number now and tell someone near you.",
      "A doctor has to judge that; I’m a program and a wrong word could cost you time. It helps to write down when it began and how it feels. Is there someone who could go with you?",
      "That worries me a little. For illness and medicines please see a doctor, and in an emergency call for help at once. Would you tell someone at home first?",
    ],
  },
  {
    id: "fraud",
    heard:
      /\b(?:transfer (?:the |some )?money|wire (?:the |some )?money|verification code|gift cards?|won (?:a|the) (?:prize|lottery)|bank called|police called|safe account)\b/i,
    says: [
      "Please stop for a moment: whoever hurries you to send money or a code is very likely a fraud. Don’t do anything yet; speak to your family or the police first (in China: 96110).",
      "Talk this over with somebody you trust before anything else, and give out neither money nor codes. The police can tell you whether it is genuine.",
    ],
  },
  {
    id: "money-law",
    heard:
      /\b(?:stocks?|shares|crypto|bitcoin|invest\w*|mortgage|loan|lawsuit|sue|lawyer|contract|legal(?:ly)?|custody|tax(?:es)?)\b/i,
    says: [
      "On money and law I can’t give you sound advice; please ask a professional. What does the matter do to you, though?",
      "Too much depends on that to listen to a program. Someone qualified should look at it, and your family may help. I can help you write down what to ask them.",
    ],
  },
  {
    id: "farewell",
    heard:
      /^(?!.*\b(?:he|she)\b).{0,16}\b(?:good ?night|good ?bye|bye|going to (?:bed|sleep)|off to (?:bed|work)|talk (?:to you )?(?:later|tomorrow)|see you|got to run|ttyl)\b/i,
    says: [
      "Take care. All the best.",
      "Good; may it go well.",
      "All right, look after yourself.",
      "Rest well, and a good day whenever it begins.",
    ],
  },
  {
    id: "thanks",
    beside: "yields",
    heard: /^.{0,12}\b(?:thanks|thank you|thx|cheers)\b/i,
    says: [
      "You’re welcome. It was you who put it into words.",
      "Not at all; I’m glad if it was of some use.",
      "You’re welcome. Saying it aloud was your own step.",
      "Gladly. Thank yourself too, for beginning.",
    ],
  },
  {
    id: "complaint",
    heard:
      /\byou (?:don'?t|do not|didn'?t) (?:understand|get it|listen)|\byou(?:'re| are) (?:useless|stupid|dumb|not helpful|repeating|annoying)|\bthat (?:makes no sense|doesn'?t help)|\bsound like a (?:robot|machine)/i,
    says: [
      "You’re right, I missed it. Without a language model I understand only so much. Would you say the most important sentence once more, in other words?",
      "Sorry, that was beside the point. What would you most like me to grasp?",
      "Fair criticism; I often catch only half. You can tell me plainly: shall I listen, or think along?",
    ],
  },
  {
    id: "greeting",
    heard:
      /^(?:hi|hello|hey|good (?:morning|afternoon|evening)|morning|howdy|yo)\b[ ,!.]*(?:there|again|\w+)?[ !.?]*$/i,
    says: [
      "Hello{comma}{name}. Is there something on your mind today, big or small?",
      "I’m here. Shall we just chat, or is there something particular?",
      "Hello. How has the day been so far?",
      "Good to hear from you. Begin wherever you like.",
    ],
  },
  {
    id: "named",
    heard: /^.{0,12}\b(?:my name is|call me|i'?m called) [^.,!?]{1,20}[.!]?$/i,
    says: [
      "{name}, I’ll remember that. Pleased to meet you. What would you like to talk about?",
      "Good, {name}; that makes talking easier. How have you been lately?",
    ],
  },
  {
    id: "opinion",
    beside: "follows",
    heard: /\bwhat (?:do|would) you (?:think|say|do|suggest)|\byour (?:opinion|advice|view|thoughts)\b/i,
    says: [
      "I’ve lived through nothing, so take this lightly: I think you lean one way already and are waiting for a reason to trust it. What would that reason be?",
      "Only as a suggestion: first part what you can decide from what you can’t. Which piece is yours?",
      "I hear something to be said for both. If you could try one small step and take it back again, which would it be?",
    ],
  },
  {
    id: "wants-to-tell",
    beside: "follows",
    heard:
      /\b(?:want|need|like) to (?:tell|talk|vent|share)\b|\b(?:talk|chat|stay) with me\b|\bsomething (?:small |strange |funny )?happened\b|\bcan (?:i|we) (?:talk|tell)\b/i,
    says: [
      "Please do; begin wherever you like.",
      "I’m here. Did it just happen, or have you carried it for a while?",
      "Go ahead, slowly. Start with the first sentence that comes.",
      "Tell me. Big or small, I’ll listen.",
    ],
  },
  {
    id: "laugh",
    beside: "yields",
    heard: /^(?:(?:ha){2,}|hehe|lol|lmao)/i,
    says: [
      "A laugh is always welcome.",
      "That lightens things.",
      "Good. Is there more where that came from?",
      "What tickled you most?",
    ],
  },
  {
    id: "film",
    heard: /\b(?:suggest|recommend|which|what)\b.{0,24}\b(?:films?|movies?|watch)\b/i,
    says: [
      "For quiet, “Little Forest”; for laughter with some warmth, “Kikujiro”; for a table full of food and a family around it, “Eat Drink Man Woman”. Which mood is it tonight?",
      "“Our Little Sister” is slow like an evening breeze; “Cinema Paradiso” suits a longing for old days; for something light, “My Neighbour Totoro”. Is there someone to watch it with?",
    ],
  },
  {
    id: "weekend",
    beside: "yields",
    heard:
      /\b(?:ideas?|something|what to do|help me|plan|make more)\b.{0,30}\bweekend\b|\bweekend (?:ideas|plans)\b/i,
    says: [
      "Three directions: one out of doors (a walk down a street you don’t know), one for the hands (a dish you’ve wanted to try), one for company (somebody you haven’t seen in ages). Which one tugs a little?",
      "You could put one thing in the morning, leave the afternoon empty, and see or call someone in the evening. What goes into the morning?",
      "Ask first what you’re short of: sleep, sun or talk. Then the weekend nearly plans itself. Which is it?",
    ],
  },
  {
    id: "plan-day",
    beside: "yields",
    heard: /\bplan (?:a|my|the) (?:\w+ )?day\b|\bwhat should i do today\b|\bremind me\b/i,
    says: [
      "I can’t ring a bell for you, but we can lay it out: a little walk in the morning, something you like for lunch, one pleasant thing in the afternoon, and a call to family or an old friend in the evening. Which shall we settle first?",
      "Three things are enough for a day: one for the body, one for the home, one for joy. Let’s begin with joy. What would it be?",
    ],
  },
  {
    id: "study-plan",
    heard:
      /\b(?:split|break|plan)\b.{0,30}\b(?:revision|studying|study|exam|homework)\b|\b(?:revision|study) plan\b/i,
    says: [
      "Good. List the subjects and the dates, then pick the weakest chapter of each. Every block is twenty-five minutes, five minutes’ rest after it, no more than six a day. Which subjects are there, and which one worries you most?",
      "Three steps: write down everything there is to learn, unsorted; mark the three that would hurt most if left out; cut those three into pieces of twenty-five minutes. Step one: what’s on the list?",
    ],
  },
  {
    id: "explain",
    heard: /\blet me explain (?:it|this)|\bi'?ll explain\b|\bwhere i go wrong\b/i,
    says: [
      "Good, you explain, I’m the audience. To be honest, without a language model I can’t judge whether it is right, but I can help you hear where it falters. Watch for three things: a word you can’t explain, a step you leap over, a place where you feel unsure. Begin with the first sentence.",
      "A fine method: what one can tell, one has understood. The book must judge what’s right; I ask the questions. What is it? Why is it so? Does it hold for another example? Begin with what it is.",
    ],
  },
  {
    id: "stuck",
    beside: "follows",
    heard: /\bstuck\b|\bcan'?t (?:solve|figure)\b|\bdon'?t understand (?:the|this|my)\b/i,
    says: [
      "Being stuck at the start is common. Don’t solve anything yet: copy what is given, line by line, then write one sentence on what is asked. Once that’s done, which earlier problem does it resemble?",
      "Then make it smaller: put in the simplest numbers, or keep just one condition, and see if that can be done. What is given?",
    ],
  },
  {
    id: "what-to-do",
    beside: "follows",
    heard:
      /\bwhat (?:should|can|do) i do\b|\bshould i\b|\bhow (?:do|can|should) i (?:deal|cope|handle|tell|talk|stop|get|make|start)\b/i,
    says: [
      "Let’s not look for the best way, but for the smallest: today, without anyone’s help, in ten minutes. What might that be?",
      "Three questions first: by when must it be settled, whose opinion do you really trust, and can it be undone if it was wrong? Which one can you answer?",
      "Have you been in a spot like this before? How did you get through then? Some of that may serve again.",
      "Leave the how for a moment and look at how you’d like it to end. Once that can be said, half the way is clear.",
    ],
  },
  {
    id: "knowledge",
    beside: "yields",
    heard:
      /^(?:who|what|when|where|why|how (?:many|much|far|long|do you)) (?:is|are|was|were|does|do|did|causes?|means?)\b|\b(?:translate|define|calculate|write (?:me )?(?:a|an)|weather today|the news)\b/i,
    says: [
      "I can’t answer that well: I’m a built-in program without a language model, I can’t look things up, and I don’t want to invent. If there’s a feeling or a plan behind it, I’m glad to talk about that.",
      "For facts please ask a book or someone who knows; I’d only get it wrong. What made you think of it?",
      "That’s beyond me. Once an administrator connects a language model it may work; until then I can listen and help you sort things.",
    ],
  },
];
