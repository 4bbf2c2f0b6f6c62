import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { KEYS, type PseudoTerminal } from './pseudo-terminal.ts';
import {
  answerOpen,
  closeTerminals,
  expectTerminalRestored,
  inTerminal,
  WHOLE_ANSWER,
} from './quiz-driver.ts';

jest.setTimeout(30_000);
afterEach(closeTerminals);

describe('Ctrl-C', () => {
  type Drive = (terminal: PseudoTerminal) => Promise<void>;

  const toSecondQueue: Drive = async (terminal) => {
    await answerOpen(terminal, 'first in first out');
    terminal.type(KEYS.enter);
    await terminal.waitFor('Alt+Enter: new line');
  };

  /** Each way leads to a prompt, with one question answered. */
  const ways: Record<string, { sheet: string; total: number; go: Drive }> = {
    'while an answer is typed': {
      sheet: 'queues.md',
      total: 2,
      go: async (terminal) => {
        await answerOpen(terminal, 'first in first out');
        terminal.type(KEYS.enter);
        await terminal.waitFor('Alt+Enter: new line');
        terminal.type('half an ans');
        await terminal.waitFor('│ half an ans');
      },
    },
    'while boxes are ticked': {
      sheet: 'sorting.md',
      total: 3,
      go: async (terminal) => {
        await answerOpen(terminal, WHOLE_ANSWER);
        terminal.type(KEYS.enter);
        await terminal.waitFor('Space or number: tick');
      },
    },
    'at a verdict': {
      sheet: 'sorting.md',
      total: 3,
      go: (terminal) => answerOpen(terminal, WHOLE_ANSWER),
    },
    'while an option is picked': {
      sheet: 'память.md',
      total: 3,
      go: async (terminal) => {
        await answerOpen(terminal, 'последний первый: положить, взять');
        terminal.type(KEYS.enter);
        await terminal.waitFor('Pick one');
      },
    },
    'at the menu': {
      sheet: 'queues.md',
      total: 2,
      go: async (terminal) => {
        await toSecondQueue(terminal);
        terminal.type(KEYS.esc);
        await terminal.waitFor('Esc: back');
      },
    },
    'in a pause': {
      sheet: 'queues.md',
      total: 2,
      go: async (terminal) => {
        await toSecondQueue(terminal);
        terminal.type('\u001bp');
        await terminal.waitFor('paused');
      },
    },
    'while a wording is typed': {
      sheet: 'sorting.md',
      total: 3,
      go: async (terminal) => {
        await answerOpen(terminal, WHOLE_ANSWER.replace(', then recursion', ''));
        expect(terminal.text()).toContain('✓ Correct · 67%');
        terminal.type('w');
        await terminal.waitFor('Esc: leave it');
      },
    },
    'at the list of missing points': {
      sheet: 'sorting.md',
      total: 3,
      go: async (terminal) => {
        await answerOpen(terminal, 'it picks a pivot');
        terminal.type('+');
        await terminal.waitFor('Counted as correct');
        await terminal.waitFor('W: accept');
        terminal.type('w');
        await terminal.waitFor('none of them');
      },
    },
  };

  test.each(Object.entries(ways))(
    '%s shows the score so far, restores the terminal and exits with 130',
    (_where, { sheet, total, go }) =>
      inTerminal([sheet], async (terminal) => {
        await go(terminal);
        terminal.type(KEYS.ctrlC);
        expect(await terminal.exitCode).toBe(130);
        expect(terminal.text()).toContain('Stopped. Here is what you have answered so far.');
        expect(terminal.text()).toContain('1 correct, 0 partly correct, 0 wrong');
        expect(terminal.text()).toContain(`1 of ${total} questions answered`);
        expect(terminal.text()).not.toMatch(/Ctrl-C: stop|Error|\bat .*\.js/);
        expectTerminalRestored(terminal.raw());
      }),
  );

  test('before anything is answered says so', () =>
    inTerminal(['sorting.md'], async (terminal) => {
      await terminal.waitFor('Alt+Enter: new line');
      terminal.type(KEYS.ctrlC);
      expect(await terminal.exitCode).toBe(130);
      expect(terminal.text()).toContain('No question was answered.');
      expect(terminal.raw()).toContain('\u001b[?2004h');
      expectTerminalRestored(terminal.raw());
    }));
});

describe('Ctrl-D', () => {
  test('on an empty answer ends the session politely', () =>
    inTerminal(['queues.md'], async (terminal) => {
      await answerOpen(terminal, 'first in first out');
      terminal.type(KEYS.enter);
      await terminal.waitFor('Alt+Enter: new line');
      terminal.type(KEYS.ctrlD);
      expect(await terminal.exitCode).toBe(0);
      expect(terminal.text()).toContain('Ended early. Here is what you have answered so far.');
      expect(terminal.text()).toContain('1 of 2 questions answered');
      expectTerminalRestored(terminal.raw());
    }));

  test.each([
    ['at a verdict', '1 of 3 questions answered', []],
    ['among options', 'No question was answered.', ['--tag', 'stability']],
  ])('%s does the same', (_where, told, filter) =>
    inTerminal(['sorting.md', ...filter], async (terminal) => {
      if (filter.length === 0) await answerOpen(terminal, WHOLE_ANSWER);
      else await terminal.waitFor('Space or number: tick');
      terminal.type(KEYS.ctrlD);
      expect(await terminal.exitCode).toBe(0);
      expect(terminal.text()).toContain(told);
      expectTerminalRestored(terminal.raw());
    }),
  );
});
