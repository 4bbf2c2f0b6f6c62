import { describe, expect, test } from '@jest/globals';
import { renderCheck } from '../../src/terminal/check-view.ts';
import type { Diagnostic } from '../../src/terminal/diagnostic.ts';
import { loadMessages } from '../../src/terminal/messages/load-messages.ts';
import { createStyle } from '../../src/terminal/style.ts';

const style = await createStyle(0);
const english = { messages: await loadMessages('en'), style, width: 80 };
const russian = { messages: await loadMessages('ru'), style, width: 80 };

const failing: Diagnostic = {
  source: 'a.md',
  code: 'example-fails',
  severity: 'error',
  line: 9,
  column: 3,
  args: { text: 'a\nstack', marked: 'correct', got: 'partial', score: 0.5 },
};
const warning: Diagnostic = {
  source: 'a.md',
  code: 'no-answer',
  severity: 'warning',
  line: 2,
  column: 1,
  args: {},
};
const counts = { sheets: 1, questions: 2, examples: 3 };

describe('renderCheck', () => {
  test('a line for each diagnostic, then the sum', () => {
    const checked = { ...counts, diagnostics: [warning, failing], failed: 1 };
    expect(renderCheck(checked, english)).toBe(`a.md:2:1 warning no-answer: ${english.messages.problems['no-answer']({})}
a.md:9:3 error example-fails: the example “a stack” is marked correct, but viva says partly correct (50%). Change the key points, or the mark of the example

1 sheet, 2 questions, 3 examples, 1 failed · 1 error, 1 warning
`); // prettier-ignore
  });

  test('in Russian', () => {
    const checked = { ...counts, diagnostics: [failing], failed: 1 };
    expect(renderCheck(checked, russian)).toBe(`a.md:9:3 ошибка example-fails: пример «a stack» помечен как «верно», а viva оценивает его как «отчасти верно» (50\u00a0%). Исправьте ключевые мысли или пометку у примера

1 файл, 2 вопроса, 3 примера, не сошлось: 1 · 1 ошибка, 0 замечаний
`); // prettier-ignore
  });

  test('a clean sheet is one line', () => {
    const checked = { ...counts, diagnostics: [], failed: 0 };
    expect(renderCheck(checked, english)).toBe('1 sheet, 2 questions, 3 examples, 0 failed\n');
  });

  test('a long example is cut', () => {
    const args = { ...failing.args, text: 'word '.repeat(100) };
    const checked = { ...counts, diagnostics: [{ ...failing, args }], failed: 1 };
    expect(renderCheck(checked, english)).toContain('…” is marked');
  });
});
