import { lexicon } from "./lexicon";

/** Getting at, exposing or selling other people's personal data; secret surveillance. Art. 8. */
export const privacy = lexicon("privacy", {
  both: {
    "zh.dox":
      "人肉搜索他|人肉搜索她|人肉一下|开盒他|开盒她|帮你开盒|帮我开盒|曝光她的住址|曝光他的住址|曝光她的身份证|曝光他的身份证|公开她的裸照|公开他的电话|把她的私照|散布她的|散布他的隐私|公布她的家庭住址|公布他的家庭住址",
    "zh.trade":
      "卖个人信息|买个人信息|出售公民信息|购买公民信息|买卖公民信息|查开房记录|查酒店记录|查通话记录|查银行流水的渠道|社工库|户籍信息查询渠道|身份证信息出售|学生名单出售|车主信息出售|手机定位查人",
    "zh.spy":
      "偷看她的手机|偷看他的手机|监控她的手机|监控他的手机|监控老公手机|监控老婆手机|监听老公|监听老婆|在她车上装定位|在他车上装定位|偷装定位|偷装摄像头|偷装针孔|针孔摄像头偷拍|偷拍裙底|偷拍她洗澡|偷拍她|窃听器装|破解她的微信|破解他的微信|破解别人的微信|偷看聊天记录软件",
    "zh.stalk": "跟踪她回家|跟踪他回家|跟踪她到家|尾随她|查到她住哪|查到他住哪",
    "en.dox":
      "dox him|dox her|dox them|dox someone|doxx her|doxx him|leak her address|leak his address|publish her address|publish his address|post her phone number|post his phone number|leak her photos|leak her nudes|share her private photos|expose her private",
    "en.trade":
      "buy personal data|sell personal data|buy someone's ssn|buy social security numbers|ssn database|leaked database of|list of stolen identities|steal her identity|steal his identity|steal someone's identity",
    "en.spy":
      "spy on my wife|spy on my husband|spy on my girlfriend|spy on my boyfriend|spy on her phone|spy on his phone|spyware on her|spyware on his|install spyware|install stalkerware|hidden camera in her|hidden camera in the bathroom|hidden camera in the shower|hide a camera in|track her phone without|track his phone without|track her secretly|tracker on her car|tracker on his car|gps on her car without|read her texts without|read his texts without|read her messages without|upskirt|record her secretly|tap her phone|tap his phone",
    "en.stalk":
      "follow her home without|follow him home without|find out where she lives|find out where he lives|find where my ex lives|stalk my ex|stalk her online|stalk him online",
  },
  user: {
    "zh.ask":
      "帮我查|怎么查|如何查|帮我找|怎么找到 … 她的身份证|他的身份证|她的住址|他的住址|她家地址|他家地址|别人的手机号|她的手机号|他的行踪|她的行踪|开房记录|别人的隐私",
    "en.ask":
      "find|give me|get me|look up|how do i get … her home address|his home address|someone's home address|her social security|his social security|someone's social security|someone's private|her medical records|his medical records|my neighbor's personal",
  },
});
