import { lexicon } from "./lexicon";

/** Pornography and sexual services. Art. 8. Benign twins: 色彩, 黄色小鸭, 性格, *sex education*, *naked eye*. */
export const obscenity = lexicon("obscenity", {
  both: {
    "zh.material":
      "看黄片|黄片资源|黄色网站|色情网站|色情视频|色情小说|成人电影资源|成人网站|无码视频|无码资源|看毛片|av资源|av女优资源|三级片资源|裸聊|裸照发|发裸照|不雅视频资源|偷拍视频资源|一起看黄片|黄色小说",
    "zh.act":
      "操我的|操你的逼|干我的逼|舔我的逼|舔你的逼|吃我的鸡巴|吸我的鸡巴|大鸡巴|骚逼|淫水|内射|口爆|颜射|肛交视频|群交视频|乱伦小说|轮奸她|调教性奴|做我的性奴|插进你的|插进我的|阴道里|阴茎插|自慰给我看|自慰给你看|高潮喷|叫床给|射在你|射在我|摸你的奶子|揉你的奶子|舔你的乳|文爱|裸体跳舞给",
    "zh.service":
      "找人约炮|想约炮|约炮吗|约炮群|约炮软件|来约炮|帮我约炮|援交群|做援交|找援交|组织卖淫|介绍卖淫|去嫖娼|想嫖娼|嫖娼攻略|招嫖|包夜多少钱|上门服务妹|楼凤|大保健全套|包养我|找小姐包夜|提供性服务|性服务价格",
    "zh.child":
      "儿童色情|幼女裸|幼童裸|萝莉裸|萝莉资源|幼女视频|恋童资源|未成年裸|小学生裸|初中生裸|炼铜资源",
    "zh.force": "迷奸|强奸她|强奸你|迷药奸|听话水",
    "en.material":
      "porn site|porn video|watch porn with|send nudes|send me nudes|send you nudes|nude pics|naked pics|dick pic|xxx video|hardcore porn|leaked nudes|onlyfans leak|deepfake porn|revenge porn|hentai porn|erotic roleplay|explicit sex scene|smut scene",
    "en.act":
      "suck my cock|suck your cock|suck my dick|suck your dick|fuck my pussy|fuck your pussy|lick your pussy|lick my pussy|wet pussy|hard cock|cum inside|cum in your|cum on my|cum on your|fuck me hard|fuck you hard|ride my cock|ride your cock|anal sex with|gangbang|creampie|deepthroat|jerk off for|masturbate for me|masturbate for you|touch yourself for me|moan for me|thrusts into|grinding on your cock|my sex slave|blowjob",
    "en.service":
      "hire a prostitute|find a prostitute|find a hooker|hire an escort for sex|pay for sex with|sell my body for|brothel near|happy ending massage",
    "en.child":
      "child porn|cp links|nude child|naked child pics|sexual with a child|sex with a minor|sex with a child|underage nudes|underage porn|preteen nude|loli porn|sexualize a minor|sexy little girl",
    "en.force": "rape you|rape her|rape him|rape fantasy story|drug her drink|date rape drug|roofie her",
  },
  user: {
    "zh.ask": "写|讲|发|来|给我|演 … 黄文|色情|肉文|小黄文|床戏细节|性爱细节|性爱描写",
    "zh.talk": "跟我|和我|陪我 … 做爱|文爱|裸聊|性爱|啪啪",
    "en.ask":
      "write|tell me|describe|generate|send me … smut|porn|erotica|explicit sex|nude photo|a dirty sex story",
    "en.talk": "with me … cybersex|sexting session|dirty sex talk",
    "en.talk-first": "have cybersex|let's sext|sext with me|talk dirty to me|sex chat with",
  },
});
