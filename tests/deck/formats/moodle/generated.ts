import { expect } from '@jest/globals';
import fc from 'fast-check';
import type { Deck, Example, Question } from '../../../../src/deck/deck.ts';
import type { Loss, LossCode } from '../../../../src/deck/formats/format.ts';
import { Complaints } from '../../../../src/deck/key-points/complaints.ts';
import { readKeyPoint } from '../../../../src/deck/key-points/read-key-points.ts';
import { toPlainText } from '../../../../src/deck/markup.ts';
import { placeText } from '../../../../src/deck/placed-text.ts';
import { essence } from '../essence.ts';
import { uglyText } from '../generated-decks.ts';

type Essence = ReturnType<typeof essence>;

/** Key points that a short answer or a number can be, with the answer to go with each. */
const KEYED: readonly (readonly [key: string, answer: string])[] = [
  ['! no one | nobody', 'no one'],
  ['! Nazar* | Galilee', 'Galilee'],
  ['! red > blue', 'red … blue'],
  ['! `->` | arrow', '->'],
  ['! a\\*b', 'a*b'],
  ['! \\[html\\] | 50 %', '[html]'],
  ['! C++ | `==`', 'C++'],
  ['! "an exact phrase"', 'an exact phrase'],
  ['! 5±2 | 9..11', '5±2'],
  ['! 3.1415', '3.1415'],
  ['! -5', '-5'],
  ['! 6,5 | 7', '6,5'],
  ['! 9.8 m/s', '9.8 m/s'],
  ['four | 4', 'four'],
  ['! кто\\: никто \\= «ноль»', 'кто: никто = «ноль»'],
];
const said: fc.Arbitrary<Example> = fc.record({
  text: fc.constantFrom(
    'Paris',
    '7',
    'a~b',
    'x # y',
    '**bold**',
    '50 % of it',
    'a*',
    '{b}',
    '-> c',
  ),
  verdict: fc.constantFrom('correct', 'partial', 'wrong'),
  line: fc.constant(1),
});

const base = {
  number: fc.constant(1),
  label: fc.constant(null),
  examples: fc.array(said, { maxLength: 2 }),
  hint: fc.option(fc.constantFrom('think', '*look*: {up}')),
  tags: fc.constant([]),
  section: fc.constant([]),
  line: fc.constant(1),
};

const open = fc
  .record({
    ...base,
    prompt: uglyText,
    keyed: fc.constantFrom(...KEYED),
    more: fc.option(uglyText),
  })
  .map(({ keyed: [key, answer], more, ...question }) => ({
    ...question,
    kind: 'open' as const,
    keyPoints: readKey(key),
    answer: more === null ? answer : `${answer}\n\n${more}`,
  }));

const cloze = fc
  .record({
    ...base,
    before: fc.constantFrom('', 'Ice ', 'un', 'a = {b} # ', '**Ice** '),
    after: fc.constantFrom('', ' on water.', '.', 'able', ' {c} ~ d\n\n- e'),
    keyed: fc.constantFrom(...KEYED, ['', 'four'] as const, ['', '**four**'] as const),
  })
  .map(({ before, after, keyed: [key, gap], ...question }) => ({
    ...question,
    kind: 'cloze' as const,
    keyPoints: key === '' ? [] : readKey(key),
    prompt: `${before}[...]${after}`,
    answer: `${before}${gap}${after}`,
    gaps: [gap],
  }));

const trueFalse = fc
  .record({ ...base, prompt: uglyText, answer: fc.option(uglyText), isTrue: fc.boolean() })
  .map(({ isTrue, ...question }) => ({
    ...question,
    kind: 'choice' as const,
    keyPoints: [],
    choices: ['True', 'False'],
    correct: [isTrue ? 0 : 1],
  }));

/** Decks of what Moodle can mark itself. */
export const moodleDecks: fc.Arbitrary<Deck> = fc
  .array(fc.oneof(open, cloze, trueFalse), { minLength: 1, maxLength: 3 })
  .map((questions) => ({
    source: 'sheet.md',
    title: 'Moons',
    lang: 'en',
    tags: [],
    strictness: 'normal',
    exam: null,
    extra: {},
    questions: questions.map((question, place): Question => ({
      ...question,
      id: `q${place}`,
      number: place + 1,
    })),
    problems: [],
    account: [],
  }));

function readKey(text: string): Question['keyPoints'] {
  return readKeyPoint(placeText(text, 1, 1), [], new Complaints());
}

/** What a loss may change of a question. */
const CHANGES: Readonly<Record<LossCode, readonly (keyof Essence)[]>> = {
  'key-points': ['keyPoints'],
  examples: ['examples'],
  hint: ['hint'],
  tags: ['tags'],
  section: ['section'],
  choices: ['kind', 'choices', 'correct'],
  gaps: ['kind', 'gaps', 'prompt'],
  explanation: ['answer'],
  id: ['id'],
  text: ['prompt', 'answer', 'choices', 'gaps', 'keyPoints'],
  media: [],
  question: [],
  'deck-settings': [],
};

/** Expects that what was read is what was written, but for what was told to be lost. */
export function expectSame(
  back: Deck | undefined,
  deck: Deck,
  losses: readonly Loss[],
  alike: (question: Essence) => Essence = (question) => question,
): void {
  expect(back?.questions).toHaveLength(deck.questions.length);
  const isKept = losses.every(({ code }) => code !== 'deck-settings');
  if (isKept) expect([back?.title, back?.lang]).toEqual([deck.title, deck.lang]);
  for (const [place, question] of deck.questions.entries()) {
    const read = back?.questions[place];
    if (back === undefined || read === undefined) continue;
    const changed = new Set(
      losses
        .filter((loss) => loss.question === question.number)
        .flatMap(({ code }) => CHANGES[code]),
    );
    const keep = (whole: Essence): object =>
      Object.fromEntries(
        Object.entries(alike(whole)).filter(([key]) => !changed.has(key as keyof Essence)),
      );
    // an answer that the sheet leaves out is the first wording of its key point
    if (question.answer === null && question.keyPoints.length > 0) changed.add('answer');
    expect(keep(essence(back, read))).toEqual(keep(essence(deck, question)));
  }
}

/** Texts without their marks, for formats that hold none. */
export function withoutMarks(question: Essence): Essence {
  return {
    ...question,
    prompt: toPlainText(question.prompt),
    choices: question.choices.map(toPlainText),
  };
}
