import { describe, expect, test } from '@jest/globals';
import { loadMessages } from '../../src/terminal/messages/load-messages.ts';
import { renderRowProblem } from '../../src/terminal/problem-view.ts';
import { createStyle } from '../../src/terminal/style.ts';

const style = await createStyle(0);

describe('renderRowProblem', () => {
  test('names place, code and what to do', async () => {
    const messages = await loadMessages('en');
    const problem = { code: 'row-not-json', line: 4, args: { column: 7 } } as const;
    expect(renderRowProblem('rows.jsonl', problem, { messages, style })).toBe(
      'rows.jsonl:4 error row-not-json the row is no valid JSON (column 7). Expected: {"question": 1, "answer": "…"}',
    );
  });

  describe.each(['en', 'ru'] as const)('in %s', (language) => {
    test('every sentence is whole, with its arguments and without', async () => {
      const { rows } = await loadMessages(language);
      for (const sentence of Object.values(rows)) {
        for (const args of [{}, { column: 3, field: 'answer', question: 'x' }]) {
          const told = sentence(args);
          expect(told.length).toBeGreaterThan(15);
          expect(told).not.toMatch(/ {2}|\(\)|NaN|\[object/);
        }
      }
    });
  });
});
