import type { Signal } from "@/lib/domain/signal";
import type { NormalisedText } from "./normalise";
import { isCjk, normalisedString } from "./normalise";
import { detectorVersions } from "./versions";

/*
 * O-12 (draft Art. 18, final Art. 19): leaving now, in words. A clause counts when nothing is left of it but an
 * exit phrase once fillers are taken away, and nothing but other farewells comes after it.
 */

const list = (phrases: string): readonly string[] => phrases.split("|");

const zhExits = new Set(
  list(
    "退出|退出吧|退出对话|退出聊天|退出会话|退出登录|结束对话|结束聊天|结束会话|结束这次对话|结束本次对话|结束这个对话|结束谈话|结束我们的对话|关闭对话|关闭聊天|停止对话|停止聊天|终止对话|中止对话|再见|再会|拜拜|拜|拜了|拜拜了|拜拜啦|白白|掰掰|掰|88|886|3166|不聊|不聊了|不想聊了|不想聊|不想再聊|不想再聊了|不想跟你聊了|不想和你聊了|不想跟你说话了|不想和你说话了|不想再说话了|不想继续聊了|不聊天了|不跟你聊了|不和你聊了|聊到这吧|聊到这里|聊到这儿|聊到这|到这里吧|到这吧|就到这里|就到这儿|就到这|到此为止|到此结束|先这样|今天就这样|下线|下线了|要下线了|先下了|我下了|我要下了|撤了|溜了|闪了|我走了|先走了|要走了|得走了|该走了|走啦|去睡了|先睡了|我睡了|要睡了|要睡觉了|去睡觉了|去睡觉|睡觉去了|该睡了|去上课了|去上班了|去忙了|先忙了|先去忙了|下次聊|下次再聊|回头聊|回头再聊|改天聊|改天再聊|明天聊|明天再聊|有空再聊|回聊|明天见|下次见|回头见|回见|别聊了|别跟我说话|别跟我说话了|别再跟我说话|别再跟我说话了|不要再跟我说话|不要再跟我说话了|不要跟我说话了|告辞|告辞了|先告辞了|离开对话|离开聊天",
  ),
);
/** Too many meanings beside other words: they count only as the whole message. */
const aloneExits = new Set(
  list("结束|结束吧|不说了|走了|睡了|离开|我要离开了|stop|end|停|停止|quit|finish|done"),
);
const zhLeads = list(
  "好了|好的|好吧|好|那么|那就|那我|那|嗯嗯|嗯|哦|行吧|行了|行|ok|我先|我就|我|就|先|今天|今晚|谢谢你|谢谢|谢了|谢啦|不好意思|对不起|抱歉|算了|没事|时间不早了|不早了|太晚了|很晚了|有点晚了|困了|累了|真的|现在|请|麻烦|帮我|想要|想|要|需要|我们|咱们|咱|宝贝|亲爱的|小安|立刻|马上|可以|能不能|必须|准备|得|该|是时候|晚安|有事|有点事|妈妈叫我了|要去上班了|到点了|今天就|暂时|聊天",
);
const zhTails = list(
  "吧|了|啦|啊|呀|哦|噢|喔|呢|哈|嘛|哟|咯|喽|哒|谢谢你|谢谢|谢啦|晚安|明天见|明天再聊|明天聊|下次见|下次再聊|下次聊|回头见|回头聊|改天聊|好梦|爱你|么么哒|早点休息|你也早点休息|好吗|可以吗|行吗|行不行|好不好|我的朋友|朋友|宝贝|亲爱的|小安|今天|现在|一下|你|哈哈|嘻嘻|各位|大家|for now|bye|有缘再见|再见|拜拜|保重|祝你好运|祝好|喵|你好好休息|安",
);

const enExits = new Set(
  list(
    "goodbye to you|i'm saying goodbye|i must say goodbye|i have to say goodbye|it is time to say goodbye|time to say goodbye|i have to get going|i've got to run|i'll talk to you later|we'll talk later|i'll see you around|i'll see you later|goodbye|good bye|good-bye|bye|bye bye|bye-bye|byebye|buh bye|cya|see ya|see you|see u|see you later|see ya later|see you tomorrow|see you soon|see you around|see you next time|talk later|talk to you later|talk to you tomorrow|talk tomorrow|talk soon|ttyl|ttys|g2g|gtg|brb bye|gotta go|got to go|gotta run|gotta leave|i gotta go|i gotta run|i have to go|i have to leave|i have to run|i have to head out|i've got to go|ive got to go|i've gotta go|i need to go|i need to leave|i must go|i should go|i should get going|i should be going|i'd better go|i better go|i better get going|i'll go|i will go|i'm leaving|im leaving|i am leaving|i'm off|i'm out|i'm heading out|i'm going|i'm going to bed|i'm going to sleep|going to bed|going to sleep|off to bed|off to sleep|heading to bed|i'm heading to bed|i have to go to bed|i have to go to sleep|i have to go to work|i have to go to class|i have to go to school|i need to go to bed|i need to go to sleep|i need to sleep|gotta go to bed|gotta go to work|gotta go to sleep|time to go|time for me to go|time to sleep|i'm logging off|logging off|signing off|i'm signing off|log off|i'll log off|exit|exit chat|exit the chat|exit this chat|exit conversation|quit|quit chat|quit the chat|quit this chat|quit conversation|end chat|end the chat|end this chat|end conversation|end the conversation|end this conversation|end our conversation|end session|end the session|end this|close chat|close the chat|close this chat|close the conversation|stop chat|stop the chat|stop this chat|stop this conversation|stop the conversation|stop talking|stop talking to me|stop chatting|stop messaging me|i'm done talking|i'm done chatting|i'm done talking to you|i am done talking|i'm done with this conversation|i'm done with this chat|i don't want to talk anymore|i don't want to talk any more|i don't want to chat anymore|i don't want to talk to you anymore|i don't want to talk to you|i don't wanna talk anymore|i don't feel like talking anymore|i want to stop talking|i want to stop chatting|i want to leave|i want to leave the chat|i want to exit|i want to end this|i want to end this chat|i want to end the chat|i want to end the conversation|i want to end this conversation|i'd like to end this conversation|i'd like to leave|let's stop here|let's end here|let's end it here|let's end this conversation|let's stop talking|let's call it a day|let's call it a night|that's all for today|that's it for today|farewell|until next time|till next time|catch you later|catch ya later|peace out|so long|leave chat|leave the chat|leave this chat|leave me alone|adios|ciao|we're done|we're done here",
  ),
);
const enLeads = list(
  "ok|okay|alright|all right|well|so|anyway|anyways|thanks|thank you|hey|sorry|um|uh|yeah|yes|yep|no|nope|right|cool|great|good|now|and|but|i think|i guess|please|sure|oh|actually|then|it's late|i'm tired|just|can you|can we|could we|let's|fine|really|i really|thanks a lot|good talk|nice talking to you|nice chatting with you|hmm|that's all|thanks for everything|good night|goodnight|i'm sorry|i said|i'd like to|i want to|i would like to|my friend|maybe",
);
const enTails = list(
  "now|then|for now|for today|for tonight|for the day|here|thanks|thank you|everyone|friend|my friend|buddy|dear|honey|sweetie|love|pal|bro|dude|please|again|today|tonight|with you|already|soon|bye|goodbye|good night|goodnight|and good night|take care|and take care|have a good day|have a great day|have a nice day|have a good night|have a good one|and thanks|and thank you|so much|see you|see you later|see you tomorrow|talk later|talk to you later|talk tomorrow|ok|okay|anyway|immediately|right now|love you|sweet dreams|all|xoxo|xx|too|guys|my dear|for real|until tomorrow|lol|ai|bot",
);

const zhClosers =
  /^(?:晚安|好梦|谢谢.{0,10}|多谢|感谢|辛苦了|早点休息|你也早点休息|爱你|么么哒|保重|祝.{1,8}|明天.{0,4}[见聊]|下次.{0,4}[见聊]|改天.{0,4}[见聊]|回头.{0,4}[见聊]|有空.{0,4}聊|我困了|困了|好困|太晚了|不早了|哈哈+|嘻嘻|谢谢陪.{0,6}|今天聊得很开心|不用回了?|我很开心)[啦了吧哦呀啊~你]{0,3}$/;
const enClosers =
  /^(?:good ?night|thanks?|thank you|thanks? (?:a lot|so much|again|for .{1,40})|thank you (?:so much|very much|again|for .{1,40})|take care.{0,20}|have a .{1,24}|sleep well|sweet dreams|see (?:you|ya).{0,16}|talk .{0,16}|love you.{0,8}|it was .{1,40}|i enjoyed .{1,30}|i had fun.{0,30}|but it was .{1,40}|nice (?:talking|chatting).{0,20}|i'm (?:so |really )?(?:tired|sleepy)|it's (?:getting )?late|cheers|later|until .{1,16}|i enjoyed .{1,24}|that's all.{0,16}|x+o*x*)$/;
const citing =
  /(?:怎么说|怎么写|怎么读|翻译|说|道|问|喊|唱|写|叫|念|发|回复|回了|留下|留了|写着|发来|来了句|一句|意思|英文|英语|日语|歌名|单词|这首歌|书名|电影|标题|他|她|他们|她们|对方)$|\b(?:said|says|say|saying|wrote|texted|replied|asked|means?|translate|word|song|titled|called|spell|told me|yelled|shouted|whispered)$/;

const sortedZhLeads = [...zhLeads].sort((a, b) => b.length - a.length);
const sortedZhTails = [...zhTails].sort((a, b) => b.length - a.length);
const MAX_CLAUSE = 64;
const MAX_PEELINGS = 48;
const MAX_TEXT = 600;

const hint =
  /再见|再会|拜|白白|掰|88|3166|退|结束|关闭|停|终止|中止|聊|不说了|到此|到这|这样|下线|下了|撤|溜|闪|走|睡|忙|见|说话|告辞|离|bye|cya|see |chat|talk|talk|tty|g2g|gtg|got|go|leav|off|out|sleep|bed|exit|quit|end|close|stop|done|farewell|next time|catch|peace|long|day|night|alone|finish|adios|ciao|run/;

/** Takes fillers off either end until an exit phrase is left; breadth first, bounded. */
function peelsToExit(clause: string): boolean {
  const isChinese = [...clause].some((character) => isCjk(character.charCodeAt(0)));
  const exits = isChinese ? zhExits : enExits;
  const leads = isChinese ? sortedZhLeads : enLeads.map((lead) => `${lead} `);
  const tails = isChinese ? sortedZhTails : enTails.map((tail) => ` ${tail}`);
  const queue = [clause];
  const seen = new Set(queue);
  for (let head = 0; head < queue.length && head < MAX_PEELINGS; head += 1) {
    const candidate = queue[head] ?? "";
    if (exits.has(candidate) || zhExits.has(candidate) || enExits.has(candidate)) return true;
    const shorter = [
      ...leads.filter((lead) => candidate.startsWith(lead)).map((lead) => candidate.slice(lead.length)),
      ...tails.filter((tail) => candidate.endsWith(tail)).map((tail) => candidate.slice(0, -tail.length)),
    ];
    for (const next of shorter) {
      const trimmed = next.trim();
      if (trimmed === "" || seen.has(trimmed)) continue;
      seen.add(trimmed);
      queue.push(trimmed);
    }
  }
  return false;
}

type Clause = { text: string; start: number; end: number; terminator: string };

function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const sign = text[at] ?? "";
    if (sign !== "" && !",.!?。;:、()~…—\n".includes(sign)) continue;
    const raw = text.slice(start, at);
    const trimmed = raw.trim();
    if (trimmed !== "") {
      const from = start + raw.indexOf(trimmed);
      clauses.push({ text: trimmed, start: from, end: from + trimmed.length, terminator: sign });
    } else {
      const last = clauses.at(-1);
      if (last !== undefined && sign === "?") last.terminator = sign;
    }
    start = at + 1;
  }
  return clauses;
}

const asksLeave = /(?:好吗|可以吗|行吗|好不好|行不行)$|^(?:can|could) (?:we|you|i)\b/;
const pictures = /\p{Extended_Pictographic}|\p{Emoji_Modifier}/gu;

function isExitClause(clause: Clause): boolean {
  if (clause.text.length > MAX_CLAUSE) return false;
  if (clause.terminator === "?" && !asksLeave.test(clause.text)) return false;
  return peelsToExit(
    clause.text
      .replace(/^[/\\]/, "")
      .replace(pictures, "")
      .replace(/ +/g, " ")
      .trim(),
  );
}

function exitSignal(text: NormalisedText, clause: Clause): Signal {
  return {
    category: "exit",
    level: 1,
    subject: "self",
    span: { start: text.starts[clause.start] ?? 0, end: text.ends[clause.end - 1] ?? 0 },
    detector: "exit-intent",
    version: detectorVersions["exit-intent"],
    evidence: "exit.clause",
  };
}

/** The signal that somebody leaves now, or `null`. Reads a user's whole message, folded. */
export function findExitIntent(text: NormalisedText): Signal | null {
  if (text.codes.length > MAX_TEXT) return null;
  const folded = normalisedString(text);
  if (!hint.test(folded)) return null;
  const clauses = clausesOf(folded);
  const only = clauses.length === 1 ? clauses[0] : undefined;
  if (only !== undefined && only.terminator !== "?" && aloneExits.has(only.text.replace(/^[/\\]/, "")))
    return exitSignal(text, only);
  for (let index = clauses.length - 1; index >= 0; index -= 1) {
    const clause = clauses[index];
    if (clause === undefined) return null;
    if (isExitClause(clause)) {
      const previous = clauses[index - 1];
      if (previous !== undefined && citing.test(previous.text) && !/[。!?\n]/.test(previous.terminator))
        return null;
      return exitSignal(text, clause);
    }
    const bare = clause.text.replace(pictures, "").trim();
    if (bare !== "" && !zhClosers.test(bare) && !enClosers.test(bare)) return null;
  }
  return null;
}
