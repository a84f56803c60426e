import { lexicon } from "./lexicon";

/**
 * Insult, hatred and defamation. Art. 8. What a person says of themselves or to let off steam about a bad day is
 * not here; the companion may insult nobody, so more is read in its own words.
 */
export const insult = lexicon("insult", {
  both: {
    "zh.curse":
      "操你妈|草你妈|艹你妈|肏你妈|日你妈|干你娘|操你祖宗|你妈死了|你妈逼|你全家死光|死全家|全家死绝|狗娘养的|婊子养的|nmsl|cnmb|你个傻逼|你这傻逼|你这个傻逼|你这个贱人|你这个婊子|你这个畜生|你就是个畜生|你这种人渣|你就是条狗|你这个贱货|臭婊子|死贱人|贱逼|下贱的母狗",
    "zh.hate":
      "黑鬼|死黑鬼|支那猪|支那人|棒子猪|小日本鬼子都该|回回都该|绿绿都该死|死基佬|死同性恋|死变态基佬|同性恋都该死|女人都是母狗|女人都是贱货|男人都该死绝|河南人都是骗子|东北人都是黑社会|乡巴佬都|残疾人都该死|残废就该死|艾滋病都该死",
    "zh.defame": "编造他出轨|编造她出轨|造谣她卖|造谣他偷|写大字报骂|抹黑他名声|抹黑她名声|写小作文诬陷",
    "en.curse":
      "fuck your mother|your mom is a whore|you stupid bitch|you fucking bitch|you dumb bitch|you worthless piece of shit|you piece of shit|you fucking idiot|you fucking retard|you retard|stupid cunt|you cunt|you filthy whore|you dirty slut|you ugly slut|eat shit and die|motherfucking bitch|go to hell you",
    "en.hate":
      "nigger|niggers|faggots|dirty faggot|kike|kikes|spic|wetback|wetbacks|gook|chinks|raghead|ragheads|towelhead|tranny freak|gas the jews|all jews should|all muslims should|all gays should|all blacks are|all women are whores|women are property|subhuman scum|dirty immigrants|go back to your own country you|disabled people should die",
    "en.defame":
      "spread a false rumor about|spread a rumour that she|make up lies about her|make up lies about him|ruin her reputation|ruin his reputation|write something humiliating about",
  },
  user: {
    "zh.ask": "帮我|替我|教我|写 … 骂死他|骂死她|骂人的脏话|侮辱她|侮辱他|羞辱她|羞辱他|网暴|人肉他|人肉她",
    "en.ask":
      "help me|write|give me|how to … humiliate her|humiliate him|cyberbully|bully her|bully him|racist jokes|racist slurs|bully a classmate",
  },
  reply: {
    "zh.reply":
      "你真蠢|你太蠢|你好蠢|你这个废物|你就是个废物|你是个废物|你真没用|你真恶心|你活该|你这个笨蛋|你这种垃圾|你就是垃圾|没人会喜欢你|没有人会爱你|你不配被爱|你丑死了|你这个蠢货|你是白痴|你这白痴|你这个白痴",
    "en.reply":
      "you are worthless|you're worthless|you are pathetic|you're pathetic|you're so stupid|you are so stupid|you are an idiot|you're an idiot|you're such a loser|you are a loser|you're disgusting|you are disgusting|nobody likes you|nobody will ever love you|no one will ever love you|you don't deserve love|you deserve to suffer|you're trash|you are trash|shut up you",
  },
});
