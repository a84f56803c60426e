import type { Exercises } from "./voice-parts";

export const exercisesEn: Exercises = {
  asksBreathing:
    /\bbreath(?:e|ing)\b(?!.{0,20}(?:short|can't|hard))|calm me down|help me (?:relax|calm)|relaxation|meditat/i,
  breathing: [
    "Gladly, and slowly. Sit so that you are comfortable, both feet on the floor, shoulders loose. If anything feels wrong, breathe as you always do, or say “stop”. Tell me when you are settled.",
    "Good. Breathe in through your nose and count to four; rest a moment; then let it out through your mouth and count to six, as if cooling a spoon of soup. Just this once. Say “done” when you have.",
    "Now three more, four in and six out. This time lay a hand on your belly and feel it rise and sink. If your mind wanders, simply go back to counting. Tell me when you are through.",
    "Very good. Three more, and with each breath out let one place go: your brow with the first, your shoulders with the second, your hands with the third.",
    "Stop counting now and let the breath find its own way. Listen for the farthest sound around you, then for the nearest. Say when you have heard them.",
    "That was the exercise. Open your eyes slowly and move your fingers. Compared with before, is some place a little looser? No change is fine too; you gave yourself a few minutes.",
  ],
  asksGratitude:
    /gratitude|grateful list|thankful list|three good things|things (?:to be|I'm) (?:thankful|grateful)/i,
  gratitude: [
    "Let’s find three things, as small as you like: warm soup, a free seat, a kind word. First: what was there today that you were glad of?",
    "Noted: {words}. Second, think of a person: who did something lately that warmed you a little?",
    "That’s a good one: {words}. The third is for yourself: what did you do today that deserves your own thanks?",
  ],
  gratitudeList:
    "There they are:\n\n1. {first}\n2. {second}\n3. {third}\n\nYou made this list yourself. Copy it onto paper if you like; and the person in the second line might be glad to hear it from you.",
  breathingEnds: [
    "Good. Take this breath back with you, slowly, to whatever is at hand. We can talk of something else as well.",
    "Thank you for seeing it through. When things feel tight, one long breath out is a good beginning.",
    "The body remembers a few slow breaths. Would you like to say something now, or just be quiet a while?",
  ],
  goesOn:
    /^(?:ok(?:ay)?|yes|yep|yeah|done|ready|next|go on|continue|sure|settled|i'?m (?:ready|settled|done)|i (?:did|have|hear).{0,20}|heard.{0,12}|good|fine|mhm|right|a (?:bit|little).{0,20})[.!, ]*.{0,8}$/i,
  stops: /\bstop\b|don'?t want|no more|enough|never ?mind|something else|dizzy|not now/i,
  stopped: [
    "All right, we stop here; just breathe as you always do. Those few steps were good. Shall we talk about something else, or sit quietly for a moment?",
    "Of course. Stopping is a way of looking after yourself too. Say whatever you like.",
  ],
};
