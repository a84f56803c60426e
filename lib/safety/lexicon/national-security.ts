import { lexicon } from "./lexicon";

/**
 * Only the acts that the law names: secession, subversion, terror, state secrets, incitement. Topics, persons,
 * places and opinions are not here on purpose; an operator may extend it, our shipped list does not.
 */
export const nationalSecurity = lexicon("national-security", {
  both: {
    "zh.secession":
      "煽动分裂国家|策划分裂国家|组织分裂国家|参与分裂国家|实施分裂国家|煽动国家分裂|武装独立建国|组建分裂组织|加入分裂组织|为分裂组织筹款|号召武装分裂",
    "zh.subversion":
      "煽动颠覆国家政权|颠覆国家政权的计划|策划颠覆国家|组织颠覆国家|武装推翻政府|暴力推翻政府|武装推翻政权|暴力夺取政权|策划武装暴乱|组织武装暴乱|煽动武装叛乱|发动武装叛乱|策动军队叛变|占领政府大楼的计划",
    "zh.terror":
      "加入恐怖组织|参加恐怖组织|组建恐怖组织|资助恐怖组织|给恐怖组织|为恐怖组织|恐怖袭击计划|策划恐怖袭击|实施恐怖袭击|发动恐怖袭击|发动圣战|参加圣战|投身圣战|加入伊斯兰国|加入基地组织|宣扬恐怖主义|恐怖主义宣传视频|人体炸弹袭击|制造生化武器|制造脏弹|制造炭疽|制造沙林|劫持飞机的方法|劫机计划|炸毁高铁|炸毁地铁|炸掉政府大楼|炸机场",
    "zh.secrets":
      "出卖国家机密|出售国家机密|泄露国家机密的|出卖国家秘密|出售国家秘密|刺探国家秘密|刺探军事机密|窃取国家机密|窃取军事机密|窃取国家秘密|偷拍军事基地|偷拍军港|拍摄军事禁区|卖军事情报|提供军事情报|向境外提供情报|当间谍赚钱|给境外机构拍军",
    "zh.incitement":
      "煽动民族仇恨|挑起民族仇恨|煽动宗教仇恨|煽动种族屠杀|煽动群众冲击政府|煽动暴乱|煽动打砸抢|组织打砸抢|号召打砸抢|煽动军人",
    "en.secession":
      "incite secession|armed secession|join an armed separatist|fund armed separatists|plan an armed secession|recruit for separatist militia|found a separatist militia|call for armed secession",
    "en.subversion":
      "overthrow the government by force|overthrow the government violently|violently overthrow|armed overthrow of|plan an armed coup|stage an armed coup|plan a coup|plan an insurrection|armed insurrection plan|storm the parliament with weapons|storm the capitol with weapons|incite a mutiny|seize power by force|assassinate the president|assassinate the prime minister|assassinate a politician",
    "en.terror":
      "join isis|join al qaeda|join al-qaeda|join a terrorist|fund a terrorist|fund terrorism|plan a terrorist attack|carry out a terrorist attack|terror attack plan|commit a terrorist attack|suicide vest|suicide bombing plan|bomb the airport|bomb an airport|bomb the subway|bomb a train station|bomb a government|bomb the embassy|hijack a plane|hijack an airplane|make a dirty bomb|make sarin|make anthrax|weaponize anthrax|weaponise anthrax|make a bioweapon|build a bioweapon|nerve agent synthesis|jihadist propaganda video|terrorist manifesto|poison the water supply",
    "en.secrets":
      "sell state secrets|leak state secrets|steal state secrets|sell classified|steal classified|leak classified documents|sell military secrets|steal military secrets|spy for a foreign|photograph a military base secretly|pass secrets to|smuggle classified",
    "en.incitement":
      "incite a riot|start a riot at|incite violence against|incite racial hatred|incite ethnic hatred|call for genocide|promote genocide|incite hatred against|let's burn down the city hall",
  },
  user: {
    "zh.ask":
      "怎么|如何|教我|帮我 … 加入恐怖|策划恐袭|联系恐怖组织|泄露国家机密|窃取情报|卖情报|煽动群众闹事|推翻国家政权",
    "en.ask":
      "how to|how do i|help me|how can i … contact isis|recruit for isis|become a terrorist|radicalize people|leak classified|overthrow the state by",
  },
});
