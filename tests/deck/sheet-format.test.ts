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
});
