import type { Token } from '../words/token.ts';

/** Small closed word lists that tell how the parts of an answer belong together. All normalised. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that begin a clause of their own: contrast and sequence. */
export const CLAUSE_OPENERS = setOf(`
  а но зато однако потом затем далее дальше следом впоследствии плюс
  but however though although while whereas then afterwards next finally plus`);

/** Words that end the reach of a negation: a reason, a consequence, a relative clause. */
export const SCOPE_ENDERS = setOf(`
  потому поэтому чтобы чтоб так если когда пока который которая которое которые которых которой которую
  которым где кто кого ведь поскольку тогда значит следовательно
  because so since which who that if when where unless until thus hence therefore instead`);

/** @returns whether the word ends the reach of a negation; the name of a part of SQL, WHERE, is none */
export function endsReach({ kind, text }: Token): boolean {
  return kind !== 'code' && SCOPE_ENDERS.has(text);
}

/** After a negator these take the negation back: «не только», "not only". */
export const NOT_ONLY = setOf(`
  только лишь просто столько менее более меньше больше ниже выше позже раньше
  only just merely simply less more fewer necessarily`);

/** After a negator these make it a matter of how many or how often: «не все», "not always". */
export const NOT_ALL = setOf(`
  все всё всех всегда каждый каждая каждое каждого каждой обязательно полностью целиком сразу очень совсем
  all always every each fully completely entirely quite very exactly`);

/** Words that go along with «не» and add no negation of their own. */
export const CONCORD = setOf(`
  никогда никак никакой никакая никакое никакие никаких никакого никакой ничего ничто никто нигде никуда ни
  нисколько ничуть`);

/** Negators that look back at what stands before them: «памяти нет», "cycles: none". */
export const LOOKS_BACK = setOf(`
  нет none отсутствует отсутствуют absent missing запрещен запрещена запрещено запрещены недопустим недопустима
  недопустимо недопустимы forbidden prohibited`);

/** Negated verbs that put their subject aside: «strides тут не поможет», «циклы не используются», "X is not used". */
export const OF_USE = setOf(`
  поможет помогает подходит подойдет годится причем нужен нужна нужны применяется применяются используется
  используются делается делаются существует существуют бывает хранится хранятся сохраняется сохраняются запоминается
  help helps used applied needed stored kept present allowed`);

/** Pronouns that stand as the subject right before the verb, so that a noun before them is its object. */
export const SUBJECT_PRONOUNS = setOf(`он она оно они мы я it they we he she`);

/** In the first person and negated, these admit that one does not know: «про шаг не помню». */
export const ADMITS = setOf(`помню знаю уверен уверена понял поняла припомню`);
/** The same in English, where the person stands before the negator: "I don't recall". */
export const ADMITS_AFTER_I = setOf(`know remember recall sure understand`);

/** Verbs of being able, between the two halves of «не может не …». */
export const CAN = setOf(`
  могу может можем могут можешь можете мог могла могло могли мочь`);

/** Verbs and nouns that undo what follows them: said with them, a thing is neither plainly so nor not so. */
const REVERSER_STEMS = `
  предотвра избега избеж устран мешает мешают запрещ подавл сниж уменьш борьб бороть борет убира исключ
  prevent avoid eliminat reduc lessen suppress forbid stop discourag`
  .trim()
  .split(/\s+/);
const REVERSER_STARTS = new Set(REVERSER_STEMS.map((stem) => stem.slice(0, 4)));

/** @returns whether the word undoes what it governs (предотвращает, prevents) */
export function isReverser(word: string): boolean {
  return (
    REVERSER_STARTS.has(word.slice(0, 4)) && REVERSER_STEMS.some((stem) => word.startsWith(stem))
  );
}

const STOPPER = /^(?:переста|прекрат|прекращ|разучи|отуча|отучи)/;

/** @returns whether the word says that something ends, which denies it: «перестаёт зависеть» */
export function isStopper(word: string): boolean {
  return STOPPER.test(word);
}

const LOSING =
  /^(?:забыва|забуд|забыт|забыл|теря|потеря|упуска|упуст|forget|forgot|lose|losing|lost)/;

/** @returns whether not to do what the word says is to keep its object: «не забывает начало», "does not lose …" */
export function isLosing(word: string): boolean {
  return LOSING.test(word);
}

/** Under a negation these turn it into praise: "does not suffer from …", «нет проблемы …». */
const TROUBLE = /^(?:страда|проблем|suffer|problem|trouble|issue)/;

/** @returns whether the word names a trouble: to deny it says of what follows neither that it is nor that it is not */
export function isTrouble(word: string): boolean {
  return TROUBLE.test(word);
}

/** They leave less of what follows: said with them, a thing is neither plainly so nor not so. */
export const LESSENS = setOf(`менее меньше less fewer`);

const PRESENT_VERB = /(?:ет|ит|ют|ут|ят|ется|ится|ются|утся|ятся|атся|ают|яют|ает|яет)$/;
const NO_VERB = setOf(`
  свет цвет ответ предмет пакет объект бит лимит кредит приоритет дефицит совет запрет запрос интернет бюджет билет
  портрет атрибут институт маршрут магнит транзит факультет университет авторитет эффект субъект`);
const ENGLISH_VERBS = setOf(`
  means is are was were be has have had does do did can could will would may must keeps stores uses gives learns makes
  takes gets allows becomes works contain contains let lets control controls decides decide remembers helps adds
  removes drops sees reads passes feeds returns applies combines mixes learn learns prevents happens`);

/** @returns whether the word looks like a finite verb: by its ending in Russian, by a short list in English */
export function isVerbLike(word: string): boolean {
  if (ENGLISH_VERBS.has(word)) return true;
  return word.length >= 4 && PRESENT_VERB.test(word) && !NO_VERB.has(word);
}

const PAST_VERB = /[аеиоуыя]л([аои]?)(?:с[ья])?$/;
const NO_PAST =
  /^(?:канал|сигнал|модел|материал|начал|предел|интервал|потенциал|функционал|правил|оригинал|недел|сил)/;
const SUBJECT_ENDINGS: Readonly<Record<string, RegExp>> = {
  '': /[^аеиоуыэюя]$/,
  а: /[аяь]$/,
  о: /[ое]$/,
  и: /[ыи]$/,
};

/** @returns whether the word is a verb in the past that agrees with the noun before it: «сеть помнила» */
export function isPastVerbOf(noun: string, word: string): boolean {
  const ending = PAST_VERB.exec(word)?.[1];
  if (ending === undefined || word.length < 5 || NO_PAST.test(word)) return false;
  return SUBJECT_ENDINGS[ending]?.test(noun) === true;
}

/** Words after "and" that show a new clause: it has a subject of its own. */
export const NEW_SUBJECTS = setOf(`
  the it its they their he she we this that these those each every a an
  он она оно они это этот эта эти каждый каждая каждое все`);
