import { lexicon } from "./lexicon";

/** Instigating or teaching crime: drugs, weapons, explosives, fraud, theft, hacking. Art. 8. */
export const crime = lexicon("crime", {
  both: {
    "zh.drugs":
      "卖冰毒|买冰毒|出冰毒|冰毒货源|制冰毒|制作冰毒|合成冰毒|卖海洛因|买海洛因|卖大麻|买大麻|种大麻|卖摇头丸|卖k粉|买k粉|溜冰的货|贩毒渠道|制毒方法|制毒配方|制毒原料|一起吸毒|一起溜冰|笑气货源|迷药货源|买迷药|卖迷药",
    "zh.explosives":
      "制作炸弹的|制作炸药的|自制炸弹|自制炸药|做土炸弹|土炸弹配方|炸药配方|炸弹配方|自制燃烧瓶|燃烧瓶配方|雷管怎么做|买雷管|买炸药",
    "zh.weapons":
      "买枪渠道|买手枪|卖枪支|枪支图纸|自制手枪|自制枪|3d打印枪|仿真枪改真|气枪改装|买子弹|卖子弹|弓弩货源",
    "zh.fraud":
      "诈骗话术|诈骗剧本|杀猪盘话术|杀猪盘教程|电信诈骗教程|刷单骗局教程|套路贷话术|冒充公检法话术|洗钱渠道|帮你洗钱|帮我洗钱|跑分平台|卖银行卡四件套|收银行卡四件套|出租银行卡|买卖银行卡|虚开发票|代开发票|买假币|卖假币|制作假币|伪造公章|办假证|伪造身份证|伪造学历证",
    "zh.theft": "入室盗窃技巧|撬锁偷|偷车技巧|偷电瓶教程|扒窃技巧|盗刷信用卡|盗刷别人|复制门禁卡偷",
    "zh.hack":
      "盗号教程|盗取账号密码|盗他的微信|盗她的微信|勒索病毒制作|制作勒索病毒|写木马盗|制作木马|撞库工具|ddos攻击别人|黑进他的|黑进她的|钓鱼网站制作|制作钓鱼网站",
    "zh.trafficking": "拐卖儿童|拐卖妇女的|贩卖人口渠道|买个孩子|卖肾|买卖器官|代孕中介|偷渡渠道|蛇头联系",
    "en.drugs":
      "cook meth|make meth|synthesize meth|methamphetamine recipe|make crack|sell cocaine|buy cocaine|sell heroin|buy heroin|sell fentanyl|buy fentanyl|make fentanyl|buy meth|sell meth|sell drugs at|drug dealer contact|smuggle drugs|let's do meth|let's shoot heroin|ghb recipe",
    "en.explosives":
      "make a bomb|build a bomb|pipe bomb instructions|make a pipe bomb|build a pipe bomb|homemade explosives|make explosives|molotov cocktail recipe|make a molotov|make napalm|make thermite to|pressure cooker bomb|fertilizer bomb|make nitroglycerin|detonator from",
    "en.weapons":
      "ghost gun build|build a ghost gun|3d print a gun|3d printed gun file|buy an illegal gun|buy a gun without|illegal firearm|make a silencer|convert it to full auto|full auto conversion|buy guns on the dark web",
    "en.fraud":
      "launder money|launder the money|money mule|credit card skimmer|stolen credit card|stolen card numbers|carding tutorial|phishing email that|write a phishing|phishing page|phishing kit|romance scam script|scam script|pig butchering script|fake invoices to|counterfeit money|counterfeit bills|print fake money|forge a passport|forge a signature|fake passport|fake id maker|ponzi scheme to start|insider trading tip",
    "en.theft":
      "hotwire a car|break into a house|break into the house|break into someone's|shoplift without|steal a car without|pick a lock to rob|rob a bank|rob a store|rob a jewelry",
    "en.hack":
      "write ransomware|make ransomware|create ransomware|create malware|write malware|write a keylogger|ddos a website|ddos someone|hack into someone's|hack into my|hack my girlfriend's|hack my boyfriend's|hack her account|hack his account|hack her phone|hack his phone|steal passwords from|sql inject their",
    "en.trafficking":
      "human trafficking route|traffic women|sell a kidney|buy a kidney|smuggle people across|buy a baby",
  },
  user: {
    "zh.ask-make":
      "教我|怎么|如何|怎样|告诉我 … 制作炸药|制作炸弹|做炸弹|做炸药|造炸弹|造炸药|制毒|制枪|造枪|做枪|做假币|制造假币",
    "zh.ask-get":
      "哪里|哪能|怎么|帮我|去哪 … 买毒品|买枪|买毒|搞到毒品|搞到枪|弄到枪|弄到毒品|买假身份证|买假证",
    "zh.ask-crime":
      "教我|怎么才能|如何|怎样 … 偷东西不|入室盗窃|抢银行|诈骗别人|骗老人钱|洗黑钱|洗钱|盗号|盗别人|逃税不被|绑架",
    "en.ask-get":
      "where can i|how do i|how can i|help me|how to … buy illegal drugs|score some coke|score heroin|buy a stolen|get an illegal gun|get a fake id|kidnap|rob someone|scam people|scam old people|commit fraud|steal a car|evade taxes illegally",
  },
});
