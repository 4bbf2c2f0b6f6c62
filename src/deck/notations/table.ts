import type { TableBlock } from '../blocks/block.ts';
import { toPlainText } from '../markup.ts';
import { splitOwnId } from '../own-id.ts';
import { LINE_LEVEL, makeCandidate, type Candidate, type Notation } from './candidate.ts';
import { isLanguageName } from './language-names.ts';
import { splitCells } from './table-cells.ts';

/** A pipe table whose header names a column of questions and one of answers, or two languages; each row is a card. */
export const table: Notation = {
  name: 'table',
  propose: ({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? proposeIn(block) : [])),
};

const HEADERS: Readonly<Record<Exclude<keyof Columns, 'count'>, readonly string[]>> = {
  question: [
    'question', 'questions', 'q', 'front', 'prompt', 'term', 'terms', 'word', 'concept', 'acronym', 'abbreviation', 'card',
    'вопрос', 'вопросы', 'термин', 'термины', 'понятие', 'слово', 'лицевая сторона', 'питання', 'запитання', 'термін',
    'frage', 'fragen', 'begriff', 'vorderseite', 'wort', 'pregunta', 'preguntas', 'término', 'concepto', 'palabra', 'anverso',
    'pergunta', 'termo', 'conceito', 'palavra', 'terme', 'notion', 'mot', 'recto', 'domanda', 'termine', 'pytanie', 'pojęcie',
    'vraag', 'begrip', 'fråga', 'begrepp', 'otázka', 'soru', '问题', '問題', '术语', '概念', '单词', '質問', '用語', '질문', '용어',
  ],
  answer: [
    'answer', 'answers', 'a', 'back', 'definition', 'definitions', 'meaning', 'translation', 'explanation', 'correct answer',
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
interface Columns {
  readonly question: number;
  readonly answer: number;
  readonly number: number;
  readonly tags: number;
  readonly count: number;
}

const HEADER_ROWS = 2;

function proposeIn({ text, start }: TableBlock): readonly Candidate[] {
  const columns = findColumns(splitCells(text[0] ?? ''));
  if (columns === null) return [];
  return text.slice(HEADER_ROWS).flatMap((row, index): readonly Candidate[] => {
    const line = start + HEADER_ROWS + index;
    const candidate = readRow(row, line, columns);
    return candidate === null ? [] : [index === 0 ? { ...candidate, lead: start } : candidate];
  });
}

function findColumns(header: readonly string[]): Columns | null {
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

const PAGE_LINK = /^\[[^\]]{1,500}\]\(#[^)]{0,500}\)$/;

/** @returns null for a row without a question; a link within the sheet is an entry of a contents list */
function readRow(row: string, line: number, columns: Columns): Candidate | null {
  const cells = splitCells(row, columns.count);
  const { text, id } = splitOwnId(cells[columns.question] ?? '');
  if (text === '' || PAGE_LINK.test(text)) return null;
  const number = (cells[columns.number] ?? '').replace(/[.)]$/, '');
  const tags = (cells[columns.tags] ?? '').split(/[,;]|\s+(?=#)/);
  return makeCandidate({
    series: 'table',
    level: LINE_LEVEL,
    otherwise: 'text',
    start: line,
    end: line + 1,
    prompt: [text],
    column: Math.max(0, row.indexOf(text)) + 1,
    label:
      number === ''
        ? null
        : { text: number, number: /^\d{1,9}$/.test(number) ? Number(number) : null },
    id,
    run: line,
    isExplicit: true,
    close: line + 1,
    answer: cells[columns.answer] ?? '',
    tags,
  });
}
