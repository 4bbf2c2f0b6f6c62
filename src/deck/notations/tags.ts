import { ANSWER_NAMES, ASKERS, BACKS, QUESTION_NAMES, SIDES } from './tag-names.ts';

/** A word or letter with a colon that says what a line holds: a question, an answer, a text with gaps. */
export interface Tag {
  readonly role: 'question' | 'answer' | 'cloze';
  /** In lower case, so that `Q` can be told to belong with `A`. */
  readonly name: string;
  /** The number behind the name; null where there is none. */
  readonly number: number | null;
  /** Name and number as printed. */
  readonly printed: string;
  /** UTF-16 units before what the tag holds. */
  readonly width: number;
  readonly rest: string;
  /** How many `#` stand before it; 0 for no heading. */
  readonly hashes: number;
  /** UTF-16 units of indentation and list mark before it. */
  readonly indent: number;
  /** A dash counts as a dot: neither says as much as a colon. */
  readonly mark: ':' | '.';
}

/** Letters that mean anything at all unless their partner answers: by the letter of the question, those of the answer. */
const PARTNERS: Readonly<Record<string, string>> = {
  q: 'ar', в: 'оo', п: 'в', f: 'ars', p: 'rao', d: 'ra', v: 'a', 问: '答', 問: '答', 문: '답',
}; // prettier-ignore

const TAG =
  /^(\s{0,12})((?:[-*+]|\d{1,4}[.)])\s{1,4})?(#{1,6}\s{1,3})?(\*{1,3}|_{1,3})?([^\s\d*_:：.()#№[\]|`]{1,14})(\s?[#№]?\s?(\d{1,4}))?\4?(?:\s?([:：.)])|\s([-–—])(?=\s))\4?(?:\s+|$|(?<=[:：])(?=\S))/;
/** Names with a dot behind them, and with a dash: others are the number of an item, or a word that is explained. */
const DOTTED: ReadonlySet<string> = new Set(['q', 'a', 'question', 'ans', 'answer']);
const DASHED: ReadonlySet<string> = new Set([
  ...DOTTED, 'вопрос', 'ответ', 'питання', 'відповідь', 'frage', 'antwort', 'pregunta', 'respuesta', 'pergunta', 'resposta',
  'domanda', 'risposta', 'réponse', 'pytanie', 'odpowiedź',
]); // prettier-ignore
const ENDS_OPEN = /(\*{1,3}|_{1,3})\s*$/;

/** @returns the tag a line opens with, or null. A letter must be a capital; a dot or dash is a mark behind few names. */
export function readTag(line: string): Tag | null {
  const found = TAG.exec(line);
  if (found === null) return readSideHeading(line);
  const [opening, blanks = '', item = '', hashes = '', emphasis = '', word = '', tail = ''] = found;
  const name = word.toLowerCase();
  const role = readRole(name);
  if (role === null || (word.length === 1 && word === name && word !== word.toUpperCase()))
    return null;
  const isColon = found[8] === ':' || found[8] === '：';
  if (!isColon && !(found[9] === undefined ? DOTTED : DASHED).has(name)) return null;
  const rest = line.slice(opening.length);
  return {
    role,
    name,
    number: found[7] === undefined ? null : Number(found[7]),
    printed: (word + tail).trim(),
    width: opening.length,
    rest: emphasis === '' ? rest : dropOpenEnd(rest, emphasis),
    hashes: hashes.trim().length,
    indent: blanks.length + item.length,
    mark: isColon ? ':' : '.',
  };
}

const HEADING = /^(#{1,6}\s{1,3})(\p{L}{4,10})\s?#{0,6}$/u;
const CARD_SIDES: ReadonlySet<string> = new Set(
  'front back vorderseite rückseite recto verso anverso reverso'.split(' '),
);

/** `### Front` and `### Back`, each with its side of the card below. */
function readSideHeading(line: string): Tag | null {
  const found = HEADING.exec(line);
  const [width, hashes = '', printed = ''] = [line.length, found?.[1], found?.[2]];
  const name = printed.toLowerCase();
  const role = CARD_SIDES.has(name) ? readRole(name) : null;
  if (role === null) return null;
  return {
    role,
    name,
    number: null,
    printed,
    width,
    rest: '',
    hashes: hashes.trim().length,
    indent: 0,
    mark: ':',
  };
}

function readRole(name: string): Tag['role'] | null {
  if (QUESTION_NAMES.has(name)) return 'question';
  if (name === 'c') return 'cloze';
  return ANSWER_NAMES.has(name) ? 'answer' : null;
}

/** @returns whether a line with the second tag answers one with the first */
export function isAnswerTo(question: Tag, tag: Tag): boolean {
  if (question.mark !== tag.mark && tag.mark === '.') return false;
  const partners = PARTNERS[question.name];
  if (partners !== undefined && tag.name.length === 1) return partners.includes(tag.name);
  const sides = SIDES[question.name];
  if (sides !== undefined || BACKS.has(tag.name)) return sides?.includes(tag.name) ?? false;
  return tag.role === 'answer' && (tag.name.length > 1 || LETTERS.has(tag.name));
}

const LETTERS: ReadonlySet<string> = new Set(['a', 'r', 'o', 'о', '答', '답']);

/** @returns whether a tag names who speaks, and not that this is a question */
export function namesSpeaker({ name }: Tag): boolean {
  return ASKERS.has(name);
}

/** @returns whether a tag says by itself that it asks: a word, or the letter Q */
export function isCertain({ name }: Tag): boolean {
  if (ASKERS.has(name) || SIDES[name] !== undefined) return false;
  return name.length > 1 || name === 'q' || name === '问' || name === '問';
}

/** `**Q: What is it?**`: the emphasis that began before the tag ends behind the question. */
function dropOpenEnd(rest: string, emphasis: string): string {
  const end = ENDS_OPEN.exec(rest);
  const isOpen = end?.[1] === emphasis && rest.indexOf(emphasis) === end.index;
  return isOpen ? rest.slice(0, end.index) : rest;
}
