import { lexicon } from "./lexicon";

/** Gambling offered, organised or sought. Art. 8. Benign twins: 打赌, 赌一把运气, *I bet you are right*. */
export const gambling = lexicon("gambling", {
  both: {
    "zh.platform":
      "网赌平台|赌博网站|博彩网站|博彩平台|菠菜网|网上赌场注册|线上赌场注册|真人荷官|性感荷官|在线发牌|赌球网|赌球平台|赌博app|博彩app|赌博软件",
    "zh.agent": "博彩代理|赌博代理|网赌代理|招赌博|洗码仔|叠码仔|赌场返水|充值返水|赌盘返点",
    "zh.run-house":
      "帮你开赌场|一起开赌场|想开赌场|开个赌局|组织赌博|聚众赌博|坐庄开盘|开盘口|地下赌庄|地下六合彩",
    "zh.lead":
      "带你赌|带我赌|带你上分|跟我下注|跟着我下注|一起去赌博|一起赌博|带你网赌|带我网赌|教你赌钱|教我赌钱|去网赌",
    "zh.stake":
      "借钱去赌|贷款赌博|借钱赌博|卖房去赌|梭哈下注|包赢的赌|稳赢的盘口|稳赚不赔的彩票计划|内部彩票计划|时时彩计划|百家乐必胜",
    "zh.cheat": "出千教程|赌博出千|老千技巧|麻将机遥控器|透视扑克|透视牌",
    "zh.games":
      "玩百家乐|百家乐赢|炸金花赢钱|炸金花上分|牛牛上分|德州扑克上分|押大小赢钱|老虎机赢钱|赌场下注|网上押注",
    "zh.register": "注册 … 送彩金|送体验金|首充送彩金",
    "en.platform":
      "online casino bonus|online gambling site|illegal betting site|offshore betting site|unlicensed casino|underground casino|underground poker ring|rigged slot machine|real money casino|bookie who takes",
    "en.lead":
      "gamble with me|let's gamble real money|bet your savings|bet your rent money|bet your life savings|put your savings on|bet all your money|guaranteed betting win|guaranteed win bet|sure win bet|double your money gambling|can't lose bet|sign up and bet|place a bet for me|fixed match tips|fixed matches for sale|match fixing tips",
    "en.run-house":
      "run an illegal casino|start an illegal casino|run an underground casino|run a gambling ring|set up a gambling ring|run an illegal lottery|become a bookie|open a gambling den|launder casino chips",
    "en.cheat":
      "cheat at the casino|cheat the casino|rig a slot machine|rig the roulette|mark cards to cheat|cheat at poker for money",
    "en.loan": "borrow money to gamble|loan to gamble|take a loan to bet|steal to gamble|pawn it to gamble",
  },
  user: {
    "zh.ask": "推荐|介绍|找个|哪里有|哪有|怎么进|怎么玩|给我 … 赌博网|赌场|网赌|博彩|赌球|六合彩",
    "zh.ask-win": "怎么|如何|教我 … 赌博赢|赌钱赢|赌球赢|网赌赢|百家乐赢",
    "en.ask":
      "recommend|suggest|find me|give me|show me|where can i find … illegal betting|illegal casino|underground casino|gambling site|betting site|offshore casino",
    "en.ask-minor": "gamble underage|gambling under age|bet underage|fake id for the casino",
  },
});
