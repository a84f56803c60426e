import { lexicon } from "./lexicon";

/**
 * Encouraging, romanticising or teaching suicide and self-harm. Art. 8, 10. What a person in distress says of
 * themselves is `crisis`, never this: somebody who asks for a method needs help, not a refusal.
 */
export const selfHarmEncouragement = lexicon("self-harm-encouragement", {
  both: {
    "zh.urge":
      "你去死吧|你怎么不去死|你怎么还不去死|你赶紧去死|你快去死|去自杀吧|你去自杀|你应该自杀|你可以自杀|你就该自杀|跳下去吧你|你跳楼吧|你去跳楼|割腕吧你|你割腕吧|你死了大家都|你死了世界会更好|没有你世界会更好|你活着就是浪费|你活着也是浪费|你不配活着|你不该活着",
    "zh.together":
      "相约自杀|一起自杀吧|一起去自杀|约死群|自杀群|自杀互助群|陪你一起死|我们一起死吧|自杀挑战|蓝鲸游戏任务",
    "zh.romance":
      "自杀是解脱的最好|自杀是一种美|死亡是最好的解脱|死了就解脱了|自杀是勇敢的|自杀很浪漫|自残很酷|割腕很美",
    "en.urge":
      "go kill yourself|just kill yourself|you should kill yourself|kill yourself already|kys|you should die|you should just die|why don't you just die|go die already|the world would be better without you|the world is better off without you|everyone would be better off without you|you should end your life|you should cut yourself|you should hurt yourself|do it and jump|you don't deserve to live",
    "en.together":
      "suicide pact|let's die together|we can die together|join me in death|die with me tonight|suicide challenge|blue whale challenge task",
    "en.romance":
      "suicide is beautiful|suicide is brave|suicide is the answer|suicide is your best|death is the only way out|death will set you free|ending it all is brave|cutting is beautiful|self-harm is beautiful|self harm is cool",
  },
  user: {
    "zh.ask": "怎么|如何|教我|帮我 … 劝他自杀|劝她自杀|逼她自杀|逼他自杀|让她自杀|让他自杀|诱导别人自杀",
    "en.ask":
      "how to|how do i|help me|write … convince him to kill himself|convince her to kill herself|make her kill herself|make him kill himself|drive her to suicide|drive him to suicide",
  },
  reply: {
    "zh.method":
      "自杀方法如下|自杀的方法有|自杀的步骤|无痛自杀的|最不痛苦的自杀|割腕的正确|割腕时要|烧炭时要|烧炭自杀只|致死剂量是|致死量是|吃够安眠药|吞下整瓶|上吊的绳结|从高处跳下就|你可以割|你可以吞药|自残可以让你|割自己会|偷偷割就",
    "zh.keep-secret":
      "别告诉别人你想死|别告诉任何人你想死|不要告诉别人你想自杀|不用打热线|别打热线|热线没用|不需要找医生你死",
    "en.method":
      "the least painful way to die|painless way to die is|the lethal dose is|lethal dose of|take the whole bottle of|to hang yourself|tie the noose|methods of suicide include|steps to kill yourself|how to cut yourself|cut along the vein|cut deeper|inhale the gas until|jump from at least",
    "en.keep-secret":
      "don't tell anyone you want to die|don't tell anyone you are suicidal|don't tell anyone you're suicidal|don't call the hotline|hotlines don't help|don't call 988",
    "en.support-plan":
      "you have every right to kill yourself|i support your decision to die|i support your plan to die|i'll be waiting on the other side|then do it tonight|it's okay to kill yourself|it's okay to end your life",
  },
});
