import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { KEYS, type PseudoTerminal } from './pseudo-terminal.ts';
import { closeTerminals, expectTerminalRestored, inTerminal } from './quiz-driver.ts';

jest.setTimeout(30_000);
afterEach(closeTerminals);

const VERDICT = /[✓◐✗] (Correct|Partly correct|Wrong) · \d+%/;

/** The answer as the editor shows it, its rows joined by spaces. */
const readEditor = (text: string): string => readEditorRows(text).join(' ');

const readEditorRows = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('│'))
    .map((line) => line.slice(2).trimEnd());

/** Changes the size of the window and waits until the program has drawn something on it. */
async function resize(terminal: PseudoTerminal, columns: number, rows: number): Promise<void> {
  const before = terminal.raw().length;
  terminal.resize(columns, rows);
  await terminal.waitFor(() => terminal.raw().length > before);
}

describe('the answer', () => {
  test('may have several lines: Ctrl-J begins a new one', () =>
    inTerminal(['sorting.md'], async (terminal) => {
      await terminal.waitFor('Alt+Enter: new line');
      terminal.type(`it picks a pivot${KEYS.newLine}splits in two parts${KEYS.newLine}recursion`);
      await terminal.waitFor('│ recursion');
      expect(readEditorRows(terminal.text())).toEqual([
        'it picks a pivot',
        'splits in two parts',
        'recursion',
      ]);
      terminal.type(KEYS.enter);
      await terminal.waitFor('Enter: next');
      expect(terminal.text()).toContain('it picks a pivot\n  splits in two parts\n  recursion\n');
      expect(terminal.text()).toContain('✓ Correct · 100%');
      terminal.type(KEYS.ctrlC);
      expect(await terminal.exitCode).toBe(130);
    }));

  test('empty is asked about once before it counts', () =>
    inTerminal(['queues.md', '-n', '1'], async (terminal) => {
      await terminal.waitFor('Alt+Enter: new line');
      terminal.type(KEYS.enter);
      await terminal.waitFor('Nothing typed yet.');
      expect(terminal.text()).not.toMatch(VERDICT);
      terminal.type(KEYS.enter);
      await terminal.waitFor('Enter: results');
      expect(terminal.text()).toContain('✗ Wrong · 0%');
      terminal.type(KEYS.enter);
      expect(await terminal.exitCode).toBe(0);
    }));

  test('of 200 pasted lines is kept whole and goes off with Enter only', () =>
    inTerminal(['queues.md', '-n', '1', '--json'], async (terminal) => {
      const lines = Array.from(
        { length: 200 },
        (_, index) =>
          `line ${index + 1} of notes: ${'first in, first out, as in a shop; '.repeat(3)}.`,
      );
      const pasted = lines.join('\n');
      expect(pasted.length).toBeGreaterThan(24_000);
      await terminal.waitFor('Alt+Enter: new line');
      terminal.paste(pasted);
      await terminal.waitFor('│ line 200 of notes');
      expect(terminal.text()).toMatch(/Your answer · ↑ \d+ lines above/);
      expect(terminal.text()).not.toMatch(VERDICT);
      terminal.type(KEYS.enter);
      await terminal.waitFor('Enter: results');
      expect(terminal.text()).toMatch(VERDICT);
      terminal.type(KEYS.enter);
      expect(await terminal.exitCode).toBe(0);
      // in a terminal the results follow the conversation
      const shown = terminal.raw().replaceAll('\r\n', '\n');
      const results: unknown = JSON.parse(shown.slice(shown.lastIndexOf('\n{\n')));
      expect(results).toMatchObject({ results: [{ answer: pasted }] });
    }));

  test('stays readable when the window changes its size, and the session goes on', () =>
    inTerminal(['sorting.md'], async (terminal) => {
      const start = 'it picks a pivot among the elements, puts the smaller ones before it,';
      await terminal.waitFor('Alt+Enter: new line');
      terminal.type(start);
      await terminal.waitFor((text) => readEditor(text) === start);

      await resize(terminal, 40, 14);
      terminal.type(' splits in two parts');
      await terminal.waitFor((text) => readEditor(text) === `${start} splits in two parts`);
      expect(readEditorRows(terminal.text()).every((row) => row.length <= 38)).toBe(true);

      await resize(terminal, 100, 30);
      terminal.type(' and does recursion');
      const whole = `${start} splits in two parts and does recursion`;
      await terminal.waitFor((text) => readEditor(text) === whole);
      terminal.type(KEYS.enter);
      await terminal.waitFor('Enter: next');
      expect(terminal.text()).toContain('✓ Correct · 100%');
      terminal.type(KEYS.enter);
      await terminal.waitFor('Space or number: tick');
      terminal.type(KEYS.ctrlC);
      expect(await terminal.exitCode).toBe(130);
      expectTerminalRestored(terminal.raw());
    }));
});
