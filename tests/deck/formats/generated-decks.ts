import fc from 'fast-check';
import { GAP, type Deck, type Example, type Question } from '../../../src/deck/deck.ts';
import { isOwnId } from '../../../src/deck/own-id.ts';
import { Complaints } from '../../../src/deck/key-points/complaints.ts';
import { readKeyPoint } from '../../../src/deck/key-points/read-key-points.ts';
import { placeText } from '../../../src/deck/placed-text.ts';

/** Pieces of text that mean something to one format or another. */
const PIECES = [
  'word', 'слово', 'שלום עולם', 'مرحبا', '中文', '😀', 'e\u0301', '\u200B', '\u00A0', '\u2028', 'a "b" c', '""', '"', "'", ',', ';', '|', '||',
  '\t', '\n', '\n\n', '\n  ', ' ', '  ', '\\', '\\\\', '\\n', '\\*', '*', '**bold**', '_it_', '`code`', '``a`b``', '```\ncode\n```', '$x^2$', '$5',
  '$$\\sum$$', '{', '}', '{{c1::a}}', '{{c2::b::hint}}', '{{', '}}', '::', 'a::b', '[...]', '[a](b.html)', '![pic](p q.png)', '![](x.png)', '<b>bold</b>', '<br>',
  '<script>x</script>', '&amp;', '&lt;b&gt;', '&nbsp;', '<', '>', '&', '# head', '- item', '+ plus', '1. one', '> quote', '---', '===', '=1+2', '@x', '-1', '#tag',
  '#separator:tab', 'tags: x', '// c', '~', '=', '->', '%50%', '^', '[x] a', '- [x] a', '\u0007', 'ё',
]; // prettier-ignore

const raw = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) =>
    parts
      .join('')
      .replaceAll(/[\r\0]/g, '')
      .trim(),
  );

/** Markdown as an author might, or hardly would, write it; never empty, without white space around it. */
export const uglyText = raw.filter((text) => text !== '' && !/^\s|\s$/.test(text));

/** The same on one line. */
export const uglyLine = uglyText
  .map((text) => text.replaceAll(/\s*\n\s*/g, ' ').trim())
  .filter((text) => text !== '');

/** Text that shows something besides signs, tags and blanks. */
const visibleText = uglyText.map((text) =>
  /[\p{L}\p{N}]/u.test(text.replaceAll(/<[^<>]*>|&\w+;/g, '')) ? text : `${text} w`,
);
const visibleLine = uglyLine.map((text) => `${text} w`);

const ids = fc
  .string({
    unit: fc.constantFrom('a', 'B', '7', '-', '_', '.', ':', 'я'),
    minLength: 1,
    maxLength: 8,
  })
  .filter(isOwnId);
const tags = fc.uniqueArray(
  fc.constantFrom('a', 'b::c', 'deep learning', 'тег', 'x,y', 'p;q', '😀'),
  {
    maxLength: 3,
  },
);
const sections = fc.array(fc.constantFrom('Part 1', 'A > B', 'Раздел', 'x "y"', '<i>'), {
  maxLength: 2,
});
const examples: fc.Arbitrary<Example> = fc.record({
  text: uglyText,
  verdict: fc.constantFrom('correct', 'partial', 'wrong'),
  line: fc.constant(1),
});
const keyPoints = fc
  .array(
    fc.constantFrom(
      '! a | b', 'слово "точная фраза"', '~ `code; x, y`', '? a > b', '(2) 9.8±0.1 m/s', 'any 2 of: p | q; r; s', 'pre*', 'a\\; b', '3,5', '"x, y"',
    ),
    { maxLength: 3 },
  )
  .map((lines) =>
    lines.flatMap((text) => readKeyPoint(placeText(text, 1, 1), [], new Complaints())),
  ); // prettier-ignore

const base = {
  number: fc.constant(1),
  label: fc.constant(null),
  prompt: visibleText,
  answer: fc.option(uglyText),
  keyPoints,
  examples: fc.array(examples, { maxLength: 2 }),
  hint: fc.option(uglyText),
  tags,
  section: sections,
  line: fc.constant(1),
};

const open = fc.record({ kind: fc.constant('open' as const), ...base });
const choice = fc
  .record({ kind: fc.constant('choice' as const), ...base, choices: fc.array(visibleText, { minLength: 1, maxLength: 4 }) })
  .chain((question) =>
    fc
      .subarray(question.choices.map((_, place) => place))
      .map((correct) => ({ ...question, correct })),
  ); // prettier-ignore
const cloze = fc
  .record({ kind: fc.constant('cloze' as const), ...base, pieces: fc.array(uglyLine, { minLength: 2, maxLength: 4 }) })
  .chain(({ pieces, ...question }) =>
    fc.array(visibleLine, { minLength: pieces.length - 1, maxLength: pieces.length - 1 }).map((gaps) => {
      const texts = pieces.map((piece) => piece.replaceAll(GAP, ''));
      const prompt = texts.join(` ${GAP} `).trim();
      const answer = texts.map((text, place) => text + (gaps[place] === undefined ? '' : ` ${gaps[place]} `)).join('').trim(); // prettier-ignore
      return { ...question, prompt, answer, gaps };
    }),
  ); // prettier-ignore

/** Decks of all kinds of questions, each with an id of its own. */
export const uglyDecks: fc.Arbitrary<Deck> = fc
  .record({
    title: fc.option(uglyLine),
    questions: fc.array(fc.oneof(open, choice, cloze), { minLength: 1, maxLength: 4 }),
    ids: fc.uniqueArray(ids, { minLength: 4, maxLength: 4 }),
    tags,
  })
  .map(({ title, questions, ids: own, tags: shared }) => ({
    source: 'sheet.md',
    title,
    lang: 'en',
    tags: shared,
    strictness: 'normal',
    exam: null,
    extra: {},
    questions: questions.map((question, place): Question => ({
      ...question,
      id: own[place] ?? '',
      number: place + 1,
    })),
    problems: [],
    account: [],
  }));
