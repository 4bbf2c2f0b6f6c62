import { describe, expect, test } from '@jest/globals';
import type { FormatPiece, LooseQuestion } from '../../../../src/deck/formats/format.ts';
import { writeSheetOf } from '../../../../src/deck/formats/md/streamed-sheet.ts';
import type { Problem } from '../../../../src/deck/problem.ts';
import { readSheet } from '../../../../src/deck/read-sheet.ts';

function question(fields: Partial<LooseQuestion>): FormatPiece {
  const none = { ownId: null, answer: 'a', choices: [], correct: [], gaps: [], keyPoints: [], examples: [], hint: null };
  const loose = { kind: 'open' as const, prompt: 'p', tags: [], section: [], line: 1, ...none, ...fields };
  return { kind: 'question', question: loose };
} // prettier-ignore

function head(title: string | null, tags: readonly string[] = []): FormatPiece {
  return { kind: 'deck', head: { title, lang: 'en', tags } };
}

async function* give(pieces: Iterable<FormatPiece>): AsyncGenerator<FormatPiece> {
  yield* await Promise.resolve(pieces);
}

async function write(pieces: Iterable<FormatPiece>) {
  let text = '';
  let questions = 0;
  const problems: Problem[] = [];
  const losses: string[] = [];
  const sheet = writeSheetOf(give(pieces), 'x.csv', {
    derive: () => [],
    onLoss: ({ code }) => losses.push(code),
    now: 0,
    onProblem: (problem) => problems.push(problem),
    onQuestion: () => (questions += 1),
  });
  for await (const piece of sheet) text += piece;
  return { text, questions, problems, losses, deck: await readSheet(text, 'x.md') };
}

const MANY = 5_200;
const many = (fields: (at: number) => Partial<LooseQuestion> = () => ({})): FormatPiece[] =>
  Array.from({ length: MANY }, (_, at) => question({ prompt: `Question ${at}?`, ...fields(at) }));

describe('a file with few questions', () => {
  test('becomes a sheet as an author writes it', async () => {
    const { text, questions } = await write([
      head('T'),
      question({ prompt: 'What?' }),
      question({ prompt: 'Why?' }),
    ]);
    expect(text).toBe('---\ntitle: T\n---\n\n## What?\n\na\n\n## Why?\n\na\n');
    expect(questions).toBe(2);
  });

  test('of several decks has them as sections, taken up again where they go on', async () => {
    const { deck } = await write([
      head('A', ['t']),
      question({ prompt: 'x' }),
      head('B'),
      question({ prompt: 'y' }),
      head('A', ['t']),
      question({ prompt: 'z' }),
    ]);
    expect(deck.questions).toMatchObject([
      { prompt: 'x', section: ['A'], tags: ['t'] },
      { prompt: 'z', section: ['A'], tags: ['t'] },
      { prompt: 'y', section: ['B'], tags: [] },
    ]);
  });

  test('tells the problems of the file, of each question and of all of them', async () => {
    const bad: Problem = { code: 'bad-record', severity: 'warning', line: 7, column: 1, args: {} };
    const { problems } = await write([
      question({}),
      { kind: 'problem', problem: bad },
      question({ line: 8 }),
      question({ prompt: 'q', answer: null, line: 9 }),
    ]);
    expect(problems.map(({ code, line }) => `${code} ${line}`)).toEqual([
      'bad-record 7',
      'duplicate-question 8',
      'no-answer 9',
    ]);
  });
});

describe('a file with many questions', () => {
  test('becomes an exact sheet while it is read, with all that it says', async () => {
    const { text, questions, deck, losses } = await write([
      head('T', ['t']),
      ...many((at) => ({
        answer: `# ${at}\n\nAnswer: \`\`\`x`,
        section: at % 2 === 0 ? ['A', 'B'] : ['A'],
        ownId: at === 7 ? 'own' : null,
      })),
    ]);
    expect(text.startsWith('---\ntitle: T\nlang: en\ntags:\n  - t\nexact: true\n---\n')).toBe(true);
    expect([questions, deck.questions.length, losses.length]).toEqual([MANY, MANY, 0]);
    expect(deck.problems).toEqual([]);
    expect(deck.questions[7]).toMatchObject({
      id: 'own',
      answer: '# 7\n\nAnswer: ```x',
      section: ['A'],
    });
    expect(deck.questions[8]).toMatchObject({ prompt: 'Question 8?', section: ['A', 'B'] });
  });

  test('gives every question an id of its own, the usual one where it can', async () => {
    const { deck } = await write(
      many((at) => ({
        prompt: `What ${at % 3}?`,
        answer: `a${at % 4}`,
        ownId: at > 5_000 ? 'same' : null,
      })),
    );
    expect(new Set(deck.questions.map(({ id }) => id)).size).toBe(MANY);
    const single = await readSheet('## What 0?\n\na0\n', 'x.md');
    expect(deck.questions[0]?.id).toBe(single.questions[0]?.id);
  });

  test('of several decks has them as sections', async () => {
    const { deck } = await write([
      head('A'),
      ...many(),
      head('B', ['b']),
      question({ prompt: 'last' }),
    ]);
    expect(deck.questions.at(-1)).toMatchObject({ prompt: 'last', section: ['B'], tags: ['b'] });
  });
});
