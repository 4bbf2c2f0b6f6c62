import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { KEYS } from './pseudo-terminal.ts';
import {
  answerOpen,
  closeTerminals,
  expectTerminalRestored,
  inTerminal,
  WHOLE_ANSWER,
} from './quiz-driver.ts';

jest.setTimeout(30_000);
afterEach(closeTerminals);

describe('a whole session', () => {
  test('an answer is typed, boxes are ticked, an option is picked, and the score card ends it', () =>
    inTerminal(['sorting.md'], async (terminal) => {
      await answerOpen(terminal, WHOLE_ANSWER);
      expect(terminal.text()).toContain('Sorting · 3 questions\n\n1/3 · algorithms · Sorting');
      expect(terminal.text()).toContain('What does quicksort do?');
      expect(terminal.text()).toContain('✓ Correct · 100%');
      expect(terminal.text()).toContain('✓ pivot (essential) — “pivot”');
      expect(terminal.text()).toContain('Reference answer\n  It picks a pivot, puts smaller');
      expect(terminal.text()).not.toContain('Alt+Enter');

      terminal.type(KEYS.enter);
      await terminal.waitFor('Space or number: tick');
      expect(terminal.text()).toContain('2/3 · algorithms, stability · Sorting');
      terminal.type(KEYS.space);
      await terminal.waitFor('› [x] 1. merge sort');
      terminal.type('3');
      await terminal.waitFor('[x] 3. insertion sort');
      expect(terminal.text()).toContain('[ ] 2. quicksort');
      terminal.type(KEYS.enter);
      await terminal.waitFor('Enter: next');
      expect(terminal.text()).toContain('✓ 3. insertion sort — picked, right');
      expect(terminal.text()).not.toContain('Pick all that are right');

      terminal.type(KEYS.enter);
      await terminal.waitFor('› 1. selection sort');
      terminal.type(KEYS.down);
      await terminal.waitFor('› 2. insertion sort');
      terminal.type(KEYS.enter);
      await terminal.waitFor('Enter: results');
      terminal.type(KEYS.enter);

      expect(await terminal.exitCode).toBe(0);
      expect(terminal.text()).toMatch(/\nScore card\n█+ 100%\n/);
      expect(terminal.text()).toMatch(/\n2\. ✓ 100% .* Which of these are stable\?\n/);
      expect(terminal.text()).toContain('3 correct, 0 partly correct, 0 wrong');
      expect(terminal.text()).toContain('3 of 3 questions answered · Time: ');
      expect(terminal.text()).not.toContain('Enter: results');
      expectTerminalRestored(terminal.raw());
    }));

  test('wrong picks are shown as such, and count', () =>
    inTerminal(['sorting.md', '--tag', 'stability'], async (terminal) => {
      await terminal.waitFor('Space or number: tick');
      terminal.type('2');
      await terminal.waitFor('› [x] 2. quicksort');
      terminal.type(KEYS.enter);
      await terminal.waitFor('Enter: results');
      expect(terminal.text()).toContain('✗ Wrong · 0%');
      terminal.type(KEYS.space);
      expect(await terminal.exitCode).toBe(0);
      expect(terminal.text()).toContain('0 correct, 0 partly correct, 1 wrong');
    }));

  test('a Russian session has no English word on the screen, from the first to the last', () =>
    inTerminal(
      ['память.md'],
      async (terminal) => {
        const screens: string[] = [];
        const see = async (wanted: string): Promise<void> => {
          await terminal.waitFor(wanted);
          screens.push(terminal.text());
        };
        await see('Alt+Enter — новая строка');
        terminal.type('последний положенный выйдет первым: положить, потом взять');
        await see('│ последний положенный выйдет первым: положить, потом взять');
        terminal.type(KEYS.enter);
        await see('Enter — дальше');
        expect(terminal.text()).toMatch(/[✓◐] (Верно|Отчасти верно) · \d+\s%/);
        expect(terminal.text()).toContain('Эталонный ответ');
        terminal.type(KEYS.enter);
        await see('Выберите один вариант');
        terminal.type('1');
        await see('› 1. стопка тарелок');
        terminal.type(KEYS.enter);
        await see('1. стопка тарелок — ');
        await see('Enter — дальше');
        terminal.type(KEYS.enter);
        await see('Отметьте все верные варианты');
        terminal.type('13');
        await see('[x] 3. взять');
        terminal.type(KEYS.enter);
        await see('Enter — итоги');
        terminal.type(KEYS.enter);
        expect(await terminal.exitCode).toBe(0);
        await see('отвечено на 3 вопроса из 3');

        const latin = screens.join('\n').match(/\p{Script=Latin}+/gu) ?? [];
        // names of keys, and the cross of a ticked box
        expect([...new Set(latin)].toSorted()).toEqual(['Alt', 'Enter', 'Esc', 'U', 'W', 'x']);
      },
      { env: { LANG: 'ru_RU.UTF-8' } },
    ));
});

describe('TERM=dumb', () => {
  const env = { TERM: 'dumb' };

  test('questions are asked line by line, without any escape sequence', () =>
    inTerminal(
      ['sorting.md'],
      async (terminal) => {
        const say = async (line: string, wanted: string): Promise<void> => {
          terminal.type(`${line}${KEYS.enter}`);
          await terminal.waitFor(wanted);
        };
        await terminal.waitFor('Your answer');
        await say(WHOLE_ANSWER, 'Verdict: correct, 100 percent');
        await terminal.waitFor('Enter: next');
        await say('', 'Numbers of the right options, such as 1,3:');
        await say('9', '“9” is none of the options.');
        await say('1,3', 'insertion sort — picked, right');
        await say('', 'Number of the right option, 1–2:');
        await say('2', 'Enter: results');
        terminal.type(KEYS.enter);
        expect(await terminal.exitCode).toBe(0);
        expect(terminal.text()).toContain('3 correct, 0 partly correct, 0 wrong');
        expect(terminal.raw()).not.toContain('\u001b');
      },
      { env },
    ));

  test('Ctrl-C shows the score so far and exits with 130', () =>
    inTerminal(
      ['sorting.md'],
      async (terminal) => {
        await terminal.waitFor('Your answer');
        terminal.type(`${WHOLE_ANSWER}${KEYS.enter}`);
        await terminal.waitFor('Enter: next');
        terminal.type(KEYS.ctrlC);
        expect(await terminal.exitCode).toBe(130);
        expect(terminal.text()).toContain('1 of 3 questions answered');
      },
      { env },
    ));
});
