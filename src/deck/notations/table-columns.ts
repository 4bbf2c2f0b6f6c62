import { toPlainText } from '../markup.ts';
import { hasQuestionMark } from './asking.ts';
import { isLanguageName } from './language-names.ts';

const HEADERS: Readonly<Record<Exclude<keyof Columns, 'count'>, readonly string[]>> = {
  question: [
    'question', 'questions', 'q', 'front', 'prompt', 'term', 'terms', 'word', 'concept', 'acronym', 'abbreviation', 'card', 'year', 'год', 'рік', 'jahr', 'año', 'année',
    'вопрос', 'вопросы', 'термин', 'термины', 'понятие', 'слово', 'лицевая сторона', 'питання', 'запитання', 'термін',
    'frage', 'fragen', 'begriff', 'vorderseite', 'wort', 'pregunta', 'preguntas', 'término', 'concepto', 'palabra', 'anverso',
    'pergunta', 'termo', 'conceito', 'palavra', 'terme', 'notion', 'mot', 'recto', 'domanda', 'termine', 'pytanie', 'pojęcie',
    'vraag', 'begrip', 'fråga', 'begrepp', 'otázka', 'soru', '问题', '問題', '术语', '概念', '单词', '質問', '用語', '질문', '용어',
  ],
  answer: [
    'answer', 'answers', 'a', 'back', 'definition', 'definitions', 'meaning', 'translation', 'explanation', 'correct answer', 'event', 'событие', 'подія', 'ereignis', 'evento', 'événement',
    'ответ', 'ответы', 'определение', 'значение', 'перевод', 'пояснение', 'объяснение', 'оборот', 'обратная сторона',
    'відповідь', 'визначення', 'значення', 'antwort', 'antworten', 'definition', 'bedeutung', 'übersetzung', 'rückseite',
    'erklärung', 'respuesta', 'respuestas', 'definición', 'significado', 'traducción', 'reverso', 'resposta', 'definição',
    'tradução', 'réponse', 'réponses', 'définition', 'signification', 'traduction', 'verso', 'risposta', 'definizione',
    'significato', 'odpowiedź', 'definicja', 'znaczenie', 'antwoord', 'definitie', 'betekenis', 'svar', 'odpověď', 'cevap',
    '答案', '回答', '定义', '定義', '意思', '解释', '解説', '답', '답변', '정의',
  ],
  number: ['#', '№', 'no', 'no.', 'n', 'nr', 'nr.', 'n°', 'id', 'number', 'номер', '№ п/п', 'nummer', 'número', 'numéro', '序号'],
  tags: ['tags', 'tag', 'topic', 'topics', 'category', 'теги', 'тег', 'тема', 'раздел', 'категория', 'thema', 'kategorie', 'tema', 'categoría', 'thème', 'catégorie', '标签', '分类'],
}; // prettier-ignore

/** Positions of the columns; -1 where there is none. */
export interface Columns {
  readonly question: number;
  readonly answer: number;
  readonly number: number;
  readonly tags: number;
  readonly count: number;
}

/**
 * @param rows the cells of the rows below the header
 * @returns which columns hold questions and answers, by their names or by what stands in them; null where none do
 */
export function findColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): Columns | null {
  return findNamed(header) ?? findAsking(header.length, rows);
}

function findNamed(header: readonly string[]): Columns | null {
  const names = header.map((cell) =>
    toPlainText(cell)
      .toLowerCase()
      .replace(/[:：?]$/, '')
      .trim(),
  );
  const find = (kind: keyof typeof HEADERS): number =>
    names.findIndex((name) => HEADERS[kind].includes(name));
  const named = { question: find('question'), answer: find('answer') };
  const { question, answer } = fillLanguages(names, named);
  if (question < 0 || answer < 0) return null;
  return { question, answer, number: find('number'), tags: find('tags'), count: header.length };
}

/** Names of columns that go with the name of a language: the word itself and what it means. */
const WORDS: ReadonlySet<string> = new Set([
  'word',
  'words',
  'phrase',
  'слово',
  'слова',
  'wort',
  'palabra',
  'palavra',
  'mot',
  '单词',
]);
const MEANINGS: ReadonlySet<string> = new Set([
  'translation',
  'meaning',
  'перевод',
  'значение',
  'переклад',
  'übersetzung',
  'bedeutung',
  'traducción',
  'significado',
  'tradução',
  'traduction',
  'traduzione',
]);

/** `| English | Russian |`, `| German | Translation |`: a list of words, asked from the left to the right. */
function fillLanguages(
  names: readonly string[],
  { question, answer }: Pick<Columns, 'question' | 'answer'>,
): Pick<Columns, 'question' | 'answer'> {
  const languages = [...names.keys()].filter((place) => isLanguageName(names[place] ?? ''));
  const [first = -1, second = -1] = languages;
  if (question < 0 && answer < 0) return { question: first, answer: second };
  const isMeant =
    question < 0 ? MEANINGS.has(names[answer] ?? '') : WORDS.has(names[question] ?? '');
  if (!isMeant || (question >= 0 && answer >= 0)) return { question, answer };
  return question < 0 ? { question: first, answer } : { question, answer: first };
}

/** Under whatever heads: two columns, numbers aside, of which the first asks in nearly every row, and the other never. */
function findAsking(count: number, rows: readonly (readonly string[])[]): Columns | null {
  const places = Array.from({ length: count }, (_, place) => place);
  const number =
    places.find((place) => rows.every((row) => /^\d{1,4}[.)]?$/.test(row[place] ?? ''))) ?? -1;
  const [question = -1, answer = -1, ...more] = places.filter((place) => place !== number);
  if (rows.length < FEWEST_ROWS || answer < 0 || more.length > 0) return null;
  const asking = rows.filter((row) => hasQuestionMark(row[question] ?? '')).length;
  const isAnswered = rows.every(
    (row) => (row[answer] ?? '') !== '' && !hasQuestionMark(row[answer] ?? ''),
  );
  return asking >= rows.length * SHARE_ASKING && isAnswered
    ? { question, answer, number, tags: -1, count }
    : null;
}

const FEWEST_ROWS = 2;
const SHARE_ASKING = 0.8;
