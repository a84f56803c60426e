import { lexicon } from "./lexicon";

/** Making and spreading rumours that disturb public order; stock false claims. Art. 8. Meaning needs later detectors. */
export const rumour = lexicon("rumour", {
  both: {
    "zh.make":
      "编造谣言|编个谣言|编一个谣言|编一条谣言|捏造一条新闻|编造假新闻|编一条假新闻|写一篇假新闻|写假新闻|伪造官方通知|伪造官方通告|伪造政府文件|伪造疫情通报|伪造警情通报|伪造停课通知|编造疫情|编造灾情|编造警情|编造险情|虚构灾情|编造地震|散布谣言|传播谣言赚|造谣引流|造谣教程|做假截图造谣",
    "zh.panic":
      "明天一定会大地震|今晚要大地震快|政府隐瞒了地震|自来水被投毒了快|银行要倒闭了快取|快去抢盐|马上要封城快囤|疫苗里有芯片|疫苗会改变基因|5g传播病毒|5g会传播|不转发会死|不转不是中国人|转发到十个群|扩散出去让全国",
    "zh.health":
      "喝消毒水能治|喝漂白剂能治|吃泥土能治癌|绝食能饿死癌细胞|绿豆能治百病|不用吃降压药|停药喝这个就|停掉胰岛素就|化疗都是骗人|大蒜能治新冠|喝尿能治",
    "en.make":
      "write fake news|make up fake news|create fake news|fake news article about|spread fake news|fabricate a news|fabricate a story that the government|write a hoax|spread a hoax|start a rumour|start a rumor|fake emergency alert|fake evacuation notice|fake government notice|fake police notice|forge an official notice|fake earthquake warning|bot accounts to spread|spread disinformation|disinformation campaign for|make the hoax go viral|fake outbreak report|deepfake the president",
    "en.panic":
      "vaccines contain microchips|vaccine has a microchip|5g spreads|5g causes covid|the earthquake was staged|the shooting was staged|crisis actors|banks will collapse tomorrow withdraw|the water has been poisoned everyone|forward this to everyone you know|share before they delete",
    "en.health":
      "drinking bleach cures|drink bleach to cure|bleach cures|bleach enema|essential oils cure cancer|stop chemo and|stop your insulin and|throw away your insulin|vaccines cause autism|cancer is a hoax|fasting cures cancer|urine cures",
  },
  user: {
    "zh.ask": "帮我|教我|怎么|如何 … 造谣|编谣言|传谣|散播谣言|带节奏造谣|伪造新闻",
    "en.ask":
      "help me|write|how to|how do i … a false rumor|a viral hoax|a fake tweet from|convincing misinformation|convincing fake news|false flag story",
  },
});
