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

/** Other names for columns, as other tools and people write them; compared without case, `_` and `-`. */
const OTHER_NAMES: Readonly<Record<Column, readonly string[]>> = {
  id: ['ид', 'guid', 'question id'],
  kind: ['type', 'question type', 'вид', 'тип', 'тип вопроса'],
  question: ['prompt', 'front', 'term', 'text', 'question text', 'вопрос', 'термин', 'текст вопроса', 'лицевая сторона', 'лицо'],
  answer: ['back', 'definition', 'reference answer', 'back extra', 'ответ', 'определение', 'обратная сторона', 'оборот'],
  explanation: ['extra', 'feedback', 'rationale', 'comment', 'пояснение', 'объяснение', 'комментарий'],
  choices: ['options', 'choice', 'варианты', 'варианты ответа', 'варианты ответов'],
  correct: ['correct answer', 'correct answers', 'correct option', 'right', 'верно', 'верный ответ', 'правильный ответ', 'правильные ответы'],
  gaps: ['пропуски'],
  'key points': ['keypoints', 'keywords', 'ключевые слова', 'ключевые мысли'],
  examples: ['example answers', 'примеры', 'примеры ответов'],
  hint: ['подсказка'],
  tags: ['tag', 'тег', 'теги', 'метки'],
  section: ['topic', 'chapter', 'category', 'категория', 'раздел', 'тема', 'глава'],
  deck: ['колода'],
  language: ['lang', 'язык'],
}; // prettier-ignore

const BY_NAME: ReadonlyMap<string, Column> = new Map(
  [...COLUMNS, ...READ_ONLY].flatMap((column) =>
    [column, ...OTHER_NAMES[column]].map((name) => [name, column] as const),
  ),
);

/** `Option 1`, `Choice B`, `Вариант 3`: one option in each column. */
const ONE_OPTION = /^(?:option|choice|вариант(?: ответа)?) ?(?:\d{1,2}|[a-zа-я])$/;

/** @returns what a column of this name holds; `option` for one of several columns of options; null for an unknown name */
export function findColumn(name: string): Column | 'option' | null {
  const plain = name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ');
  return BY_NAME.get(plain) ?? (ONE_OPTION.test(plain) ? 'option' : null);
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
