import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readSheet } from '../../src/deck/read-sheet.ts';

const page = readFileSync(new URL('../../docs/sheet-format.md', import.meta.url), 'utf8');

describe('the page for authors', () => {
  test('shows a whole example that is read without a problem', async () => {
    const example = /```markdown\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    const deck = await readSheet(example, 'example.md');
    expect(deck.problems).toEqual([]);
    expect([deck.title, deck.tags]).toEqual(['Data structures', ['algorithms']]);
    expect(deck.questions).toMatchObject([
      {
        id: 'hash-table',
        kind: 'open',
        keyPoints: [
          { role: 'essential' },
          { role: 'essential' },
          { role: 'ordinary' },
          { role: 'contradiction' },
        ],
        examples: [{ verdict: 'correct' }, { verdict: 'partial' }, { verdict: 'wrong' }],
      },
      { kind: 'choice', choices: ['merge sort', 'quicksort', 'insertion sort'], correct: [0, 2] },
    ]);
    expect(deck.account.map(({ owner }) => owner)).not.toContain('outside');
  });

  const ways = page.slice(page.indexOf('## Ways to write'), page.indexOf('## Labelled blocks'));
  const shapes = [...ways.matchAll(/```markdown\n([\s\S]*?)```/g)].map(([, shape]) => shape ?? '');

  test('shows more than five shapes', () => {
    expect(shapes.length).toBeGreaterThan(5);
  });

  test.each(shapes)('shows a shape that is read as one question an entry:\n%s', async (shape) => {
    const deck = await readSheet(shape, 'shape.md');
    expect(deck.problems).toEqual([]);
    expect(deck.questions).toHaveLength(/spinlock/i.test(shape) ? 3 : 2);
    for (const question of deck.questions) {
      expect(`${question.prompt} ${question.answer}`).toMatch(/mutex|semaphore|spinlock/i);
      expect(question.answer).toMatch(/thread/);
    }
    expect(deck.account.map(({ owner }) => owner)).not.toContain('outside');
  });

  test('shows an exact sheet', async () => {
    const exact = page.slice(page.indexOf('## Exact sheets'), page.indexOf('## Sections'));
    const example = /```markdown\n([\s\S]*?)```/.exec(exact)?.[1] ?? '';
    const { questions, problems } = await readSheet(example, 'exact.md');
    expect(problems).toEqual([]);
    expect(questions).toMatchObject([
      { id: 'linked-list', section: ['A section'], keyPoints: [{}] },
      { id: 'bug', prompt: 'What is wrong here?\n\n    while (true) { }' },
      { id: 'mutex', kind: 'cloze', gaps: ['mutex', 'one thread'] },
    ]);
  });

  test('shows lettered options with a named answer', async () => {
    const choices = page.slice(page.indexOf('## Choices'));
    const example = /```markdown\n([\s\S]*?)```/.exec(choices)?.[1] ?? '';
    const { questions } = await readSheet(example, 'choice.md');
    expect(questions).toMatchObject([{ kind: 'choice', correct: [0, 2] }]);
  });
});
