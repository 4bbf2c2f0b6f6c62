import { describe, expect, test } from '@jest/globals';
import { readSheet } from '../../src/deck/read-sheet.ts';
import type { Question } from '../../src/deck/deck.ts';
import { createReplyGrader } from '../../src/session/grade-reply.ts';
import { makeChoice, makeOpen } from './sample-decks.ts';
import { createHinter, hasHints } from '../../src/session/hints.ts';

async function read(text: string): Promise<Question> {
  const [question] = (await readSheet(text, 'a.md')).questions;
  if (question === undefined) throw new Error('no question');
  return question;
}
const ask = (keywords: string, extra = ''): Promise<Question> =>
  read(`## What is it?\n\nSomething.\n\nKeywords: ${keywords}\n${extra}`);

async function listHints(question: Question, drafts: readonly string[]) {
  const grader = createReplyGrader(question, 'normal');
  const hint = createHinter(question, (text) =>
    Promise.resolve(grader.grade({ kind: 'typed', text }).findings),
  );
  const hints = [];
  for (const draft of drafts) hints.push(await hint(draft));
  return hints.map((given) =>
    given === null ? null : given.kind === 'authored' ? given.text : given.points,
  );
}
const cloze: Question = {
  ...makeOpen(
    'The capital of [...] is [...] since [...].',
    'The capital of France is Paris since 1944.',
  ),
  kind: 'cloze',
  gaps: ['France', 'Paris', '1944'],
};

describe('hints without an author', () => {
  test.each<[string, Question | string, string[], string[]]>([
    [
      'first letters of each word, then three, never more than half of it',
      'pivot; both parts are sorted recursively',
      ['p…', 'b… p… are s… r…'],
      ['pi…', 'bo… pa… are sor… rec…'],
    ],
    ['“not” is as telling as any word', 'does not sort', ['d… n… s…'], ['do… n… so…']],
    ['a word of one letter is not told', 'the x axis', ['the … a…'], ['the … ax…']],
    ['articles alone are', '"the"', ['t…'], []],
    ['of a number its first digit at most', '1789; 7', ['…'], ['1…', '…']],
    ['a number keeps its unit', '9.81 m/s²', ['… m/s²'], ['9… m/s²']],
    ['signs of code are most of it', '`O(n log n)`; `===`', ['…(… l… …)', '…'], []],
    ['an abbreviation', 'DNS', ['D…'], []],
    ['the first of several wordings', 'kitten | animal', ['k…'], ['kit…']],
    ['words that begin so', 'sort*', ['s…'], ['so…']],
    ['an order', 'request > response', ['r… → r…'], ['req… → res…']],
    ['items to choose from', 'any 2 of: frequency, amplitude', ['f… / a…'], ['fre… / amp…']],
    [
      'Russian',
      'быстрая сортировка; не нужна и память',
      ['б… с…', 'н… н… и п…'],
      ['быс… сор…', 'н… ну… и пам…'],
    ],
    ['a script without spaces', '数据结构', ['数…'], ['数据…']],
    ['gaps by their numbers', cloze, ['1: F…', '2: P…', '3: …'], ['1: Fra…', '2: Pa…', '3: 1…']],
    [
      'the sheet’s own answer where no key points are named',
      makeOpen('What is a stack?', 'The last item in is the first out.'),
      ['The l… i… i… is the f… o…'],
      ['The la… it… i… is the fi… o…'],
    ],
    ['nothing where there is nothing to say', makeOpen('Why?'), [], []],
  ])('%s', async (_name, from, first, second) => {
    const question = typeof from === 'string' ? await ask(from) : from;
    const expected = [first, second].filter(({ length }) => length > 0);
    const none = Array.from({ length: 3 - expected.length }, () => null);
    expect(await listHints(question, ['', '', ''])).toEqual([...expected, ...none]);
  });
});

describe('hints', () => {
  test('the author’s comes first', async () => {
    const question = await ask('pivot', '\nHint: think of **plates**\n');
    expect(await listHints(question, ['', ''])).toEqual(['think of **plates**', ['p…']]);
  });

  test('what is typed by then is not hinted at', async () => {
    const question = await ask('both parts are sorted; pivot');
    expect(await listHints(question, ['the pivot', 'sorted parts', 'no more'])).toEqual([
      ['b… parts are s…'].map((line) => line.replace('parts', 'p…')),
      ['bo… parts are sorted', 'pi…'],
      null,
    ]);
  });

  test('of items to choose from those that were named are left out', async () => {
    const question = await ask('any 2 of: frequency, amplitude, phase');
    expect(await listHints(question, ['the phase'])).toEqual([['f… / a…']]);
  });

  test('when everything is said there is none, and none is used up', async () => {
    const question = await ask('pivot');
    expect(await listHints(question, ['pivot', '', ''])).toEqual([null, ['p…'], ['pi…']]);
  });

  test('what must not be said and what need not be said is never hinted at', async () => {
    const question = await ask('pivot; ? extra thing; ~ bubble');
    const lines = (await listHints(question, ['', ''])).flat().join();
    expect(lines).not.toMatch(/e…|ex…|b…/);
  });

  test('a choice has none but its author’s', async () => {
    const choice = makeChoice('Which?', ['a', 'b'], [0]);
    expect(hasHints(choice)).toBe(false);
    expect(hasHints({ ...choice, hint: 'look' })).toBe(true);
    expect(await listHints({ ...choice, hint: 'look' }, ['', ''])).toEqual(['look', null]);
  });
});
