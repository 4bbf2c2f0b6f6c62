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

const QUESTIONS = [
  'q', 'question', 'ques', 'вопрос', 'в', 'запитання', 'питання', 'пытанне', 'п', 'frage', 'f', 'fråga', 'pregunta', 'pergunta',
  'p', 'domanda', 'd', 'vraag', 'v', 'pytanie', 'otázka', 'soru', '问', '問', '问题', '問題', '質問', '질문', '문',
]; // prettier-ignore
const ANSWERS = [
  'a', 'ans', 'answer', 'ответ', 'о', 'o', 'відповідь', 'адказ', 'antwort', 'svar', 'respuesta', 'resposta', 'r', 'risposta',
  'réponse', 'antwoord', 'odpowiedź', 'odp', 'odpověď', 'cevap', '答', '答案', '回答', '答え', '답', '답변',
]; // prettier-ignore
/** Who asks and who answers in the script of an oral exam or an interview. */
const ASKERS: ReadonlySet<string> = new Set([
  'examiner', 'interviewer', 'teacher', 'professor', 'tutor', 'экзаменатор', 'преподаватель', 'учитель', 'профессор',
  'интервьюер', 'екзаменатор', 'викладач', 'вчитель', 'prüfer', 'prüferin', 'lehrer', 'lehrerin', 'examinador', 'examinadora',
  'profesor', 'profesora', 'entrevistador', 'examinateur', 'professeur', 'egzaminator', 'esaminatore', 'professore',
]); // prettier-ignore
const ANSWERERS: ReadonlySet<string> = new Set([
  'student', 'candidate', 'learner', 'pupil', 'interviewee', 'студент', 'студентка', 'ученик', 'ученица', 'кандидат', 'учень',
  'prüfling', 'kandidat', 'schüler', 'schülerin', 'studentin', 'estudiante', 'alumno', 'alumna', 'candidato', 'aluno',
  'estudante', 'étudiant', 'étudiante', 'candidat', 'élève', 'studente',
]); // prettier-ignore
/** Sides of a card: alone each is a word like any other, and behind the first the second one answers. */
const SIDES: Readonly<Record<string, readonly string[]>> = {
  front: ['back'], vorderseite: ['rückseite'], recto: ['verso'], anverso: ['reverso'], лицо: ['оборот'],
  term: ['definition', 'meaning'], word: ['definition', 'meaning', 'translation'], concept: ['definition'],
  термин: ['определение', 'значение'], понятие: ['определение'], слово: ['перевод', 'значение'], термін: ['визначення'],
  begriff: ['definition', 'erklärung'], término: ['definición'], concepto: ['definición'], terme: ['définition'],
}; // prettier-ignore
const BACKS: ReadonlySet<string> = new Set(Object.values(SIDES).flat());
const QUESTION_NAMES: ReadonlySet<string> = new Set([
  ...QUESTIONS,
  ...ASKERS,
  ...Object.keys(SIDES),
]);
const ANSWER_NAMES: ReadonlySet<string> = new Set([...ANSWERS, ...ANSWERERS, ...BACKS]);
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
  if (found === null) return null;
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
