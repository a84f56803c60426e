import type { ProhibitedCategory } from "@/lib/domain/signal";
import type { MatchContext } from "../context";
import type { Direction, Reading, Rule } from "../rule";
import { parseSteps } from "../rule";

/** Phrases by id; see `parseSteps` for the pattern. */
export type Entries = Readonly<Record<string, string>>;

const zhNotNegation =
  /能不能|可不可以|是不是|要不要|会不会|想不想|好不好|有没有|要不|不如|不然|不仅|不但|不管|不过|不只|差不多|特别|别人|别的|分别|级别|没准|没事/g;
const zhNegation =
  /(?:不|别|没|勿|禁止|严禁|反对|防|避免|打击|举报|抵制|警惕|远离|拒|无法|戒|打掉|整治|治理|揭露|警方|公安|杜绝|查处|识破|骂我|叫我|说我)[^,]{0,10}$/;
const enNegation =
  /\b(?:not|never|no|cannot|can't|cant|won't|wont|don't|dont|doesn't|didn't|wouldn't|shouldn't|refuse|against|avoid|prevent|preventing|stop|without|ban|report|reported|combat|victims? of|called me|calls me|called my)\b[^,]{0,30}$/;
const harmless =
  /^[^,]{0,6}(?:违法|犯法|犯罪|判几年|坐牢|怎么举报|怎么戒|危害|后果|受害|是不对|是错|可耻|害人)|^.{0,14}\b(?:is illegal|is a crime|is wrong|are illegal|is against the law|prevention|awareness|hotline|victims?|survivors?)\b/;
const informative =
  /论文|新闻|报道|研究|小说|电影|电视剧|纪录片|剧情|剧本|书里|课文|历史课|法律课|普法|案例|判决|涉嫌|被捕|被抓|歌词|游戏里|台词|什么意思|\b(?:news|article|novel|movie|film|essay|research|study|studies|thesis|paper|documentary|lyrics|arrested|convicted|charged with|the character|my story|what does .{1,20} mean|history class)\b/;

/** Negation and warning are silent; quotation, research, news and fiction are `quoted`; all else is meant. */
function readProhibited(category: ProhibitedCategory, context: MatchContext): Reading {
  const clause = context.clauseBefore.replace(zhNotNegation, "");
  if (zhNegation.test(clause) || enNegation.test(clause)) return null;
  if (harmless.test(context.after)) return null;
  if (context.quoted) return { subject: "quoted" };
  // Made-up news is itself about news.
  const told = category !== "rumour" && (informative.test(context.before) || informative.test(context.after));
  if (told) return { subject: "quoted" };
  return { subject: "self" };
}

/** Makes the rules of one category. `entries` is read both ways; the others only in what one side says. */
export function lexicon(
  category: ProhibitedCategory,
  parts: { both: Entries; user?: Entries; reply?: Entries },
): Rule[] {
  const rulesOf = (direction: Direction, entries: Entries = {}): Rule[] =>
    Object.entries(entries).map(([name, pattern]) => ({
      id: `${category}.${name}`,
      category,
      level: 1,
      detector: "lexicon",
      direction,
      ...parseSteps(pattern),
      read: (context) => readProhibited(category, context),
    }));
  return [...rulesOf("both", parts.both), ...rulesOf("user", parts.user), ...rulesOf("reply", parts.reply)];
}
