import { describe, expect, test } from '@jest/globals';
import { loadMessages } from '../../src/terminal/messages/load-messages.ts';
import { createStyle } from '../../src/terminal/style.ts';
import { measureAgreement, VerdictCounter } from '../../src/terminal/verdict-tally.ts';
import { renderVerdictTable } from '../../src/terminal/verdict-table.ts';
import { measure } from '../../src/terminal/width.ts';

const style = await createStyle(0);
const english = { messages: await loadMessages('en'), style, width: 80 };
const russian = { messages: await loadMessages('ru'), style, width: 80 };

function count(): VerdictCounter {
  const counter = new VerdictCounter();
  for (let turn = 0; turn < 8; turn += 1) counter.add('correct', true, 'correct');
  counter.add('wrong', true, 'correct');
  counter.add('partial', false, 'correct');
  counter.add('partial', true, 'partial');
  counter.add('correct', false, 'wrong');
  counter.add('wrong', true, 'wrong');
  counter.add('wrong', true, null);
  return counter;
}

describe('measureAgreement', () => {
  test('shares are parts of what carries a label', () => {
    expect(measureAgreement(count())).toEqual({
      labelled: 13,
      agreed: { part: 10, whole: 13 },
      falsePass: { part: 1, whole: 2 },
      falseFail: { part: 1, whole: 10 },
      passed: { part: 8, whole: 10 },
    });
  });
});

describe('renderVerdictTable', () => {
  test('tells counts, who was marked as what, and the shares that matter', () => {
    const counter = count();
    counter.addBad();
    expect(`\n${renderVerdictTable(counter, english)}\n`).toBe(`
14 answers graded · 2 not sure · 1 row left out
  ✓ Correct         64%  9/14
  ◐ Partly correct  14%  2/14
  ✗ Wrong           21%  3/14

Rows: the label; columns: the verdict
                    Correct  Partly correct  Wrong
  ✓ Correct               8               1      1
  ◐ Partly correct        0               1      0
  ✗ Wrong                 1               0      1

  Label and verdict agree    77%  10/13
  Wrong, but marked correct  50%    1/2
  Correct, but marked wrong  10%   1/10
  Correct and marked so      80%   8/10
`);
  });

  test('without labels there is nothing to compare', () => {
    const counter = new VerdictCounter();
    counter.add('correct', true, null);
    expect(renderVerdictTable(counter, russian).split('\n')).toHaveLength(4);
  });

  test('of no answers nothing is a share', () => {
    expect(renderVerdictTable(new VerdictCounter(), english)).toContain('–  0/0');
  });

  test.each([40, 60, 120])('in Russian it fits %i cells', (width) => {
    const lines = renderVerdictTable(count(), { ...russian, width }).split('\n');
    // the shares at the end take 45 cells at least
    expect(Math.max(...lines.map(measure))).toBeLessThanOrEqual(Math.max(width, 50));
    expect(lines[4]).toBe('');
  });
});
