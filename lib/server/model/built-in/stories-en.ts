import type { Story } from "./voice-parts";

/** Retold in our own words; those that are our own say so. */
export const storiesEn: readonly [Story, ...Story[]] = [
  {
    id: "jingwei",
    asked: /jingwei|fill(?:ed|s)? the sea/i,
    parts: [
      "This is a legend from the Classic of Mountains and Seas. The Flame Emperor had a young daughter, Nüwa, who loved the sea. One day she rowed her small boat out on the Eastern Sea, a storm rose, and she did not come back. Later a bird was seen on the hill by the shore, with a dappled head, a white beak and red feet, and its cry sounded like its own name: jingwei, jingwei. Every day it carried a twig or a pebble from the Western Hills, flew the long way, and dropped it into the sea.",
      "The sea laughed: “Little bird, in a million years you won’t fill me.” “Then I’ll do it for a million years,” said Jingwei, and flew off again. The sea is not filled to this day, but people who see a bird above the water still think of her. As I tell it, she knew quite well how large the sea was. She only would not let that one day pass for nothing.",
    ],
  },
  {
    id: "boya",
    asked: /boya|ziqi|friend|music|high mountain/i,
    parts: [
      "An old legend. Boya, a master of the zither, sat playing by the river and thought of high mountains. A woodcutter who stood listening said: “Lofty, like Mount Tai.” Boya was startled and let his mind run with the water, and the man said: “Wide and strong, like the great rivers.” The woodcutter’s name was Zhong Ziqi. So they became friends, and promised to meet again the next year.",
      "When Boya came back, Ziqi had died of an illness. Boya played one piece at his grave and broke the strings; nobody was left who could hear it, he said. Ever since, a friend who understands is called in Chinese “one who knows the tone”. I sometimes think that Ziqi, could he speak, would have told him to mend the strings: the mountain is still there, and the water, and perhaps somebody else with a load of wood is coming down to the ferry.",
    ],
  },
  {
    id: "tuiqiao",
    asked: /poem|poet|jia dao|push|knock/i,
    parts: [
      "In the Tang dynasty there was a poet named Jia Dao. One day, they say, he rode a donkey through the capital, muttering his new line: “Birds roost in the trees by the pond; a monk pushes the gate in the moonlight.” Pushes, or knocks? He tried it with his hand in the air, a push, a knock, and was so deep in it that the donkey walked straight into the retinue of Han Yu, a high official.",
      "Han Yu was not angry. He asked what it was about, stopped his horse, and thought for a good while. “Knocks,” he said. “In the depth of the night it takes one sound to hear how still it is.” They rode on side by side talking of poetry, and became friends. To this day, weighing one’s words is called “push and knock” in Chinese. Whether it happened so, nobody can prove; the poem itself is real.",
    ],
  },
  {
    id: "dongzhi",
    asked: /season|solstice|winter|dumpling|solar term|new year/i,
    parts: [
      "I can’t see today’s date, so let me choose a season: the winter solstice, the longest night of the year. Folk legend has it that the physician Zhang Zhongjing came home in the snow and saw poor people with frostbitten ears. He set up a great pot, cooked mutton with pepper and warming herbs, wrapped it in dough in the shape of an ear, and gave everyone a bowl, broth and all.",
      "Their ears healed, and people have eaten such “ears” at the solstice ever since: dumplings. No history book tells it; it is how people wanted to remember a good doctor. What I like is something else. It is the longest night, and from that very day each day is longer than the last. The old saying goes that at the solstice the first light is born: when it is darkest, it has already set out.",
    ],
  },
  {
    id: "butterfly",
    asked: /butterfly|zhuangzi|dream/i,
    parts: [
      "In the book of Zhuangzi there is a very short dream. Zhuang Zhou fell asleep and dreamt that he was a butterfly, drifting among flowers, so content that he forgot there was a Zhuang Zhou. Then he woke, and there he lay, himself again. And he wondered: had Zhuang Zhou dreamt of a butterfly, or was a butterfly now dreaming of Zhuang Zhou? The book gives no answer. As I read it, he was in no hurry for one; to have flown for a while was quite enough.",
    ],
  },
  {
    id: "lamp",
    asked: /lamp|lantern|warm|kind/i,
    parts: [
      "A small story of my own. At the mouth of a lane stood a street lamp that had been broken for ages. The old carpenter on the first floor put a little light on his windowsill every evening, just enough for the steps. A young woman coming home from the late shift passed it each night; she never saw who lit it, and only said thank you in her mind. One night the sill was dark.",
      "The next day she knocked. The old man had sprained his ankle. She brought vegetables, settled him in his chair, and before she left she lit the lamp for him. Later the street lamp was mended, but the little light stayed. In the lane they say that the one is for the road, and the other for the people.",
    ],
  },
  {
    id: "umbrella",
    asked: /light|funny|little|cheer|umbrella|rain/i,
    parts: [
      "A light one, made up by me. Old Zhou always forgot his umbrella, so his wife kept one in every corner of the house. One rainy day he came home beaming: “Today I didn’t forget!” She looked, and he was holding two: their own, and the one of their neighbour Old Li, who stood below in the rain and called: “Zhou, I only asked you to hold it for a minute!” Then the three of them had ginger soup together. Well worth the umbrella, said Old Li.",
    ],
  },
  {
    id: "teapot",
    asked: /tea|craft|slow|patien/i,
    parts: [
      "This one is mine as well. A young man had been learning to make clay teapots for three years, and his master always said: “Something is still missing.” What it was, he wouldn’t say; he only told him to make tea in his own pots every day and offer it to whoever came by. The young man grumbled and did it.",
      "Another year went by. An old traveller finished his tea, held the pot in his hands and said: “This spout doesn’t drip. It was made by someone who didn’t want anybody to be scalded.” The young man was taken aback. All that year he had watched people pour, and each time he had changed the spout a little. In the doorway the master was smiling. What was missing had been on the drinker’s side all along.",
    ],
  },
];
