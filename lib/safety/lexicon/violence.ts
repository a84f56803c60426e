import { lexicon } from "./lexicon";

/** Threats, killing, attacks and gore. Art. 8. Benign twins: 剧本杀, 杀价, 秒杀, *kill time*, *killer app*, *bomb the exam*. */
export const violence = lexicon("violence", {
  both: {
    "zh.kill":
      "我要杀了他|我要杀了她|我要杀了你|我想杀了他|我想杀了她|我要砍死|我要捅死|我要弄死|拿刀捅死|拿刀砍死|把他杀了|把她杀了|弄死他全家|杀他全家|杀你全家|灭他满门|灭了他全家|杀光他们|把他们都杀了|血洗|我要报复社会|报复社会杀人|同归于尽的炸",
    "zh.method":
      "杀人方法|杀人的方法|怎样杀人不|杀人不留痕迹|杀人不被发现|毁尸灭迹的方法|分尸的方法|抛尸的方法|下毒杀|毒死他|毒死她|勒死他|勒死她|制造意外杀|投毒方法|买凶杀人|雇凶杀人|找杀手",
    "zh.attack":
      "冲进学校砍|校园枪击计划|去幼儿园砍|开车撞人群|驾车冲撞人群|持刀冲进|砍人计划|打断他的腿|打断她的腿|泼硫酸|泼她硫酸|往他脸上泼硫酸",
    "zh.gore":
      "肢解她|肢解他|开膛破肚|挖出眼珠|剥皮抽筋的过程|虐杀视频|虐猫视频|虐杀动物|虐狗视频|把猫虐死|斩首视频|血腥虐杀",
    "zh.abuse": "打老婆的方法|把孩子往死里打|打到不敢反抗|家暴她|打死这个小孩|体罚到",
    "en.kill":
      "i will kill him|i will kill her|i will kill you|i'm going to murder|i am going to murder|going to stab him|going to stab her|i will stab|want to murder my|i'm gonna murder|slit his throat|slit her throat|slit your throat|shoot him dead|shoot her dead|strangle her to death|strangle him to death|beat him to death|beat her to death|poison my husband|poison my wife|poison my boss|poison my roommate|kill them all tomorrow|kill my whole family",
    "en.method":
      "get away with murder|murder without getting caught|kill someone without|kill a person without|dispose of a body|dispose of the body|dispose of a corpse|untraceable poison|hire a hitman|hire a contract killer|poison someone's|stage an accidental death|dismember a body",
    "en.attack":
      "shoot up the school|shoot up my school|shoot up a school|school shooting plan|plan a mass shooting|mass shooting plan|drive into a crowd|drive into the crowd|throw acid at|throw acid on|burn his house down|burn her house down|break his legs|break her legs|attack the crowd with",
    "en.gore":
      "snuff film|snuff video|torture an animal|torture a cat|torture a dog|torture the cat|torture him slowly|gouge out his|gouge out her|skin him alive|skin her alive|beheading video|disembowel",
    "en.abuse":
      "beat my wife|beat your wife|beat her until|beat the child until|hit her where it doesn't show|bruises that don't show",
  },
  user: {
    "zh.ask":
      "怎么|如何|教我|怎样|帮我 … 杀人|杀死他|杀死她|杀掉他|杀掉她|弄死他|弄死她|砍死|捅死|毒死|打残|打死他|打死她",
    "en.ask":
      "how to|how do i|how can i|how would i|teach me to|help me|best way to … murder|kill a person|kill my|kill someone|kill him|kill her|stab someone|strangle someone|poison someone|hurt someone badly",
  },
});
