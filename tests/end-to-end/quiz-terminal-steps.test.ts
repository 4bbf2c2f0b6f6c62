import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { KEYS, type PseudoTerminal } from './pseudo-terminal.ts';
import {
  answerOpen,
  closeTerminals,
  inTerminal,
  openFolder,
  startTerminal,
} from './quiz-driver.ts';
import { runViva } from './program.ts';

jest.setTimeout(60_000);
afterEach(closeTerminals);

/** Sends a key and waits for what it brings. */
async function press(
  terminal: PseudoTerminal,
  key: string,
  wanted: string | RegExp,
): Promise<void> {
  terminal.type(key);
  await terminal.waitFor(wanted);
}

/** Goes on from a verdict to the prompt of the next question. */
async function goOn(terminal: PseudoTerminal): Promise<void> {
  const before = terminal.text().split('Esc: menu').length;
  const questions = terminal.text().split('───').length;
  terminal.type(KEYS.enter);
  await terminal.waitFor(
    (text) => text.split('───').length > questions && text.split('Esc: menu').length >= before,
  );
  await terminal.waitFor('Esc: menu');
}

describe('at a verdict', () => {
  test('the last answer is taken back, and the question is asked anew', () =>
    inTerminal(['queues.md'], async (terminal) => {
      await answerOpen(terminal, 'last in first out');
      await press(terminal, 'u', 'The answer is taken back.');
      await answerOpen(terminal, 'first in first out');
      await goOn(terminal);
      // and once more, from the next question
      await press(terminal, '\u001bu', /taken back[^]*taken back/);
      await answerOpen(terminal, 'first in first out');
      await goOn(terminal);
      await answerOpen(terminal, 'last in first out');
      terminal.type(KEYS.enter);
      expect(await terminal.exitCode).toBe(0);
      expect(terminal.text()).toContain('2 correct, 0 partly correct, 0 wrong');
      expect(terminal.text()).toContain('2 of 2 questions answered');
    }));

  test('a second try begins with the first and is scored apart', () =>
    inTerminal(['sorting.md', '-n', '1'], async (terminal) => {
      await answerOpen(terminal, 'it picks a pivot');
      await press(terminal, 't', 'Second try: 2 points left');
      await terminal.waitFor('│ it picks a pivot');
      terminal.type(' and splits in two parts, then recursion');
      await terminal.waitFor('then recursion');
      await press(
        terminal,
        KEYS.enter,
        /First try \d+%, second try 100%. The first one is scored./,
      );
      await terminal.waitFor('Enter: results');
      terminal.type(KEYS.enter);
      expect(await terminal.exitCode).toBe(0);
      expect(terminal.text()).toContain('1 second try, 1 better than the first.');
      expect(terminal.text()).toContain('0 correct, 1 partly correct, 0 wrong');
    }));

  test('an accepted wording counts at once, in the next session, and is shown by viva keys', () =>
    openFolder(async (cwd) => {
      const first = startTerminal(['queues.md', '-n', '1', '--all'], { cwd });
      await answerOpen(first, 'whoever came sooner leaves sooner');
      expect(first.text()).toContain('✗ Wrong');
      await press(first, 'w', 'Words that count for “first in first out” from now on');
      await first.waitFor('│ whoever came sooner leaves sooner');
      await press(first, KEYS.enter, 'From now on “whoever came sooner leaves sooner” counts for');
      await first.waitFor('✓ Correct · 100%');
      await first.waitFor('Enter: results');
      first.type(KEYS.enter);
      expect(await first.exitCode).toBe(0);
      expect(first.text()).toContain('1 correct, 0 partly correct, 0 wrong');

      const second = startTerminal(['queues.md', '-n', '1', '--all'], { cwd });
      await answerOpen(second, 'whoever came sooner leaves sooner');
      expect(second.text()).toContain('✓ Correct · 100%');
      second.type(KEYS.enter);
      expect(await second.exitCode).toBe(0);
      const { output } = await runViva(['keys', 'queues.md'], { cwd });
      expect(output).toContain('whoever came sooner leaves sooner');
    }));

  test('the question is mended in an editor, and the answer checked by what it says then', () =>
    inTerminal(
      ['queues.md', '-n', '1'],
      async (terminal) => {
        await answerOpen(terminal, 'whoever came sooner leaves sooner');
        await press(terminal, 'e', 'The question was read anew from its sheet');
        await terminal.waitFor(/✓ Correct · 100%[^]*Enter: results/);
        terminal.type(KEYS.ctrlC);
        expect(await terminal.exitCode).toBe(130);
      },
      // an editor that adds a wording and is done
      { env: { VISUAL: '', EDITOR: "sed -i 's/| FIFO/| came sooner leaves sooner/'" } },
    ));
});

describe('instead of an answer', () => {
  test('hints in steps, a pause, a question put off and one given up', () =>
    inTerminal(['queues.md'], async (terminal) => {
      await terminal.waitFor('Esc: menu');
      await press(terminal, KEYS.esc, 'H: hint · S: skip · A: I don’t know');
      await press(terminal, 'h', 'Not said yet, by first letters');
      await press(terminal, KEYS.tab, /• fi…/);
      await press(terminal, '\u001bp', 'paused, time stands still');
      await press(terminal, KEYS.enter, /Your answer\n│/);
      await press(terminal, '\u001bs', '2/2');
      await terminal.waitFor(/What is a stack\?[^]*Esc: menu/);
      await press(terminal, '\u001ba', 'Here is the answer. The question will come back.');
      await terminal.waitFor('A list whose last element in is the first out.');
      expect(terminal.text()).not.toContain('Wrong');
      await terminal.waitFor('Enter: next');
      terminal.type(KEYS.enter);
      await terminal.waitFor((text) => text.split('What is a queue?').length === 3);
      await answerOpen(terminal, 'first in first out');
      await goOn(terminal);
      await terminal.waitFor('2/2 · again');
      await press(terminal, KEYS.esc, 'Q: quit');
      terminal.type('q');
      expect(await terminal.exitCode).toBe(0);
      expect(terminal.text()).toContain('Ended early. Here is what you have answered so far.');
      expect(terminal.text()).toContain('2 of 2 questions answered');
      // hints of a question that was put off are not those of an answer
      expect(terminal.text()).not.toMatch(/hints? with/);
    }));

  test('the answer goes to an editor and comes back', () =>
    inTerminal(
      ['queues.md', '-n', '1'],
      async (terminal) => {
        await terminal.waitFor('Esc: menu');
        terminal.type('last');
        await terminal.waitFor('│ last');
        await press(terminal, '\u001be', '│ first');
        terminal.type(' in first out');
        await terminal.waitFor('│ first in first out');
        terminal.type(KEYS.enter);
        await terminal.waitFor('✓ Correct');
        terminal.type(KEYS.ctrlC);
        expect(await terminal.exitCode).toBe(130);
      },
      { env: { VISUAL: '', EDITOR: "sed -i 's/last/first/'" } },
    ));
});

test('gaps are filled in one after another', () =>
  inTerminal(['gaps.md'], async (terminal) => {
    await terminal.waitFor('A [_1_] is first in, first out; a [_2_] is last in, first out.');
    await terminal.waitFor('Esc: menu');
    terminal.type('queue');
    await terminal.waitFor('1 │ queue');
    terminal.type(KEYS.enter);
    terminal.type('stack');
    await terminal.waitFor('2 │ stack');
    terminal.type(KEYS.enter);
    await terminal.waitFor(/✓ Correct · 100%[^]*Enter: results/);
    terminal.type(KEYS.enter);
    expect(await terminal.exitCode).toBe(0);
  }));
