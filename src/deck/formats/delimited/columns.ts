/** What a column of a table may hold; the names stand in the header that is written, in this order. */
export const COLUMNS = [
  'id',
  'kind',
  'question',
  'answer',
  'choices',
  'correct',
  'gaps',
  'key points',
  'examples',
  'hint',
  'tags',
  'section',
  'deck',
  'language',
] as const;

/** What only other tools part from the answer. */
const READ_ONLY = ['explanation'] as const;

export type WrittenColumn = (typeof COLUMNS)[number];

export type Column = WrittenColumn | (typeof READ_ONLY)[number];

/**
 * Other names for columns, as other tools and people write them in English, Russian, German, French, Spanish, Italian and
 * Portuguese; compared without case, `_` and `-`.
 */
const OTHER_NAMES: Readonly<Record<Column, readonly string[]>> = {
  id: ['ид', 'guid', 'question id'],
  kind: ['type', 'question type', 'вид', 'тип', 'тип вопроса', 'typ', 'fragetyp'],
  question: ['questions', 'prompt', 'front', 'term', 'text', 'question text', 'вопрос', 'вопросы', 'термин', 'текст вопроса', 'лицевая сторона', 'лицо', 'frage', 'fragen', 'vorderseite', 'begriff', 'recto', 'pregunta', 'anverso', 'domanda', 'pergunta', 'frente'],
  answer: ['answers', 'back', 'definition', 'reference answer', 'back extra', 'meaning', 'translation', 'ответ', 'перевод', 'значение', 'ответы', 'определение', 'обратная сторона', 'оборот', 'antwort', 'rückseite', 'bedeutung', 'übersetzung', 'traduction', 'traducción', 'réponse', 'reponse', 'verso', 'respuesta', 'reverso', 'risposta', 'resposta'],
  explanation: ['extra', 'feedback', 'rationale', 'comment', 'пояснение', 'объяснение', 'комментарий', 'erklärung', 'explication', 'explicación', 'spiegazione', 'explicação'],
  choices: ['options', 'choice', 'варианты', 'варианты ответа', 'варианты ответов', 'optionen', 'antwortmöglichkeiten'],
  correct: ['correct answer', 'correct answers', 'right answer', 'correct option', 'right', 'answer key', 'верно', 'верный ответ', 'правильный ответ', 'правильные ответы', 'richtig', 'richtige antwort', 'lösung', 'bonne réponse', 'respuesta correcta', 'risposta corretta', 'resposta correta'],
  gaps: ['пропуски'],
  'key points': ['keypoints', 'keywords', 'ключевые слова', 'ключевые мысли', 'ключевые пункты', 'stichwörter'],
  examples: ['example answers', 'примеры', 'примеры ответов'],
  hint: ['hints', 'подсказка', 'подсказки', 'hinweis', 'tipp', 'indice', 'pista', 'suggerimento', 'dica'],
  tags: ['tag', 'тег', 'теги', 'метки', 'schlagwörter', 'schlagworte', 'étiquettes', 'etiquetas', 'etichette'],
  section: ['topic', 'chapter', 'category', 'категория', 'раздел', 'тема', 'глава', 'thema', 'kapitel', 'chapitre', 'thème', 'tema', 'capítulo', 'capitolo'],
  deck: ['колода', 'stapel'],
  language: ['lang', 'язык', 'sprache', 'langue', 'idioma', 'lingua'],
}; // prettier-ignore

/** What is a question in a list of vocabulary. */
const TERMS: ReadonlySet<string> = new Set(['word', 'expression', 'слово', 'wort', 'mot', 'palabra']); // prettier-ignore

const BY_NAME: ReadonlyMap<string, Column> = new Map(
  [...COLUMNS, ...READ_ONLY].flatMap((column) =>
    [column, ...OTHER_NAMES[column]].map((name) => [name, column] as const),
  ),
);

/** `Option 1`, `Choice B`, `Вариант 3`, `Answer 2`: one option in each column. */
const ONE_OPTION =
  /^(?:option|choice|answer(?: option)?|antwort|réponse|respuesta|risposta|вариант(?: ответа)?|ответ) ?(?:\d{1,2}|[a-zа-я])$/;
/** `Distractor 1`, `Wrong answer 2`: a wrong option in each; the right one stands elsewhere. */
const WRONG_OPTION =
  /^(?:distractor|(?:wrong|incorrect) (?:answer|option|choice)|falsche antwort|дистрактор|неверный (?:ответ|вариант)|неправильный (?:ответ|вариант)) ?(?:\d{1,2}|[a-zа-я])?$/;

/** One of several columns that hold an option each; a wrong one is never right. */
export type OptionColumn = 'option' | 'wrong-option';

/** @returns whether a column holds but one option */
export function isOption(column: Column | OptionColumn): column is OptionColumn {
  return column === 'option' || column === 'wrong-option';
}

/**
 * @returns what a column of this name holds; `option` for one of several columns of options, `wrong-option` for one that
 * is never right; null for an unknown name
 */
export function findColumn(name: string): Column | OptionColumn | null {
  const plain = foldName(name);
  if (TERMS.has(plain)) return 'question';
  const known = BY_NAME.get(plain);
  if (known !== undefined) return known;
  if (ONE_OPTION.test(plain)) return 'option';
  return WRONG_OPTION.test(plain) ? 'wrong-option' : null;
}

/** @returns whether a name stands for a word that may be asked for in one direction or the other */
export function isTerm(name: string): boolean {
  return TERMS.has(foldName(name));
}

function foldName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ');
}

/**
 * Counts the known names of a record that may be a header.
 * @returns 0 for a record that is none: it names no question, or nothing besides it
 */
export function countNames(cells: readonly string[]): number {
  const found = cells.map(findColumn).filter((column) => column !== null);
  const isHeader = found.includes('question') && (found.length > 1 || cells.length === 1);
  return isHeader ? found.length : 0;
}
