import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { withFolder } from '../temporary-folder.ts';
import { KEYS, openTerminal, type PseudoTerminal } from './pseudo-terminal.ts';
import { closeTerminals, expectTerminalRestored } from './quiz-driver.ts';

jest.setTimeout(60_000);

const SHEET = `---
title: Capitals
---

## Capital of Peru? (2 marks)

Lima

## Capital of Chile?

Santiago

## Capital of Kenya?

Nairobi
`;

const ANSWERS: Readonly<Record<string, string>> = {
  Peru: 'Lima',
  Chile: 'Santiago',
  Kenya: 'Nairobi',
};

let opened: PseudoTerminal[] = [];

afterEach(() => {
  for (const terminal of opened) terminal.close();
  opened = [];
  closeTerminals();
});

const inFolder = (use: (cwd: string) => Promise<void>) => withFolder({ 'capitals.md': SHEET }, use);

function open(cwd: string, args: string, size: { columns?: number; rows?: number } = {}) {
  const terminal = openTerminal(`exam capitals.md ${args}`.trim().split(' '), { cwd, ...size });
  opened.push(terminal);
  return terminal;
}

/** What stands below the last line between two questions. */
function latest(text: string): string {
  return text.slice(text.lastIndexOf('────') + 1);
}

/** @returns the country that is asked for now */
function countryOf(terminal: PseudoTerminal): string {
  return /Capital of (\w+)\?(?![^]*Capital of)/.exec(terminal.text())?.[1] ?? '';
}

/** Waits for a question with its clock. */
async function waitForQuestion(terminal: PseudoTerminal, position: number): Promise<void> {
  await terminal.waitFor((text) => {
    const shown = latest(text);
    return shown.includes(`${position}/3 `) && /Your answer · \d+:\d\d (?:left|used)/.test(shown);
  });
}

async function answer(terminal: PseudoTerminal, text: string): Promise<void> {
  terminal.type(text);
  await terminal.waitFor(`│ ${text}`);
  terminal.type(KEYS.enter);
}

async function pass(terminal: PseudoTerminal): Promise<void> {
  terminal.type('\u001b');
  await terminal.waitFor('S: skip');
  terminal.type('s');
}

describe('viva exam in a terminal', () => {
  test('a whole exam: terms, clock, a passed question again, marks, answers, a report', () =>
    inFolder(async (cwd) => {
      const terminal = open(cwd, '--time 20m --seed 2 -o report.html');
      await terminal.waitFor('Enter: start the clock');
      expect(terminal.text()).toBe(
        [
          'Exam: Capitals',
          '',
          '3 questions, 4 marks',
          'Time: 20 min',
          'To pass: 60% of the marks',
          '',
          'Nothing is told about your answers before the end.',
          'A question that you skip comes again after the others.',
          'Ctrl-D hands in. Ctrl-C breaks off: the exam can be gone on with for a day.',
          '',
          'Enter: start the clock · Ctrl-C: not now',
        ].join('\n'),
      );
      terminal.type(KEYS.enter);
      await waitForQuestion(terminal, 1);
      await pass(terminal);
      for (const position of [2, 3]) {
        await waitForQuestion(terminal, position);
        await answer(terminal, ANSWERS[countryOf(terminal)] ?? '');
      }
      await terminal.waitFor('skipped before');
      await waitForQuestion(terminal, 1);
      expect(terminal.text()).not.toMatch(/Correct|Wrong|✓|✗|Reference/);
      await answer(terminal, 'Springfield');
      await terminal.waitFor('Enter: go through the 3 questions');
      const result = terminal.text();
      expect(result).toMatch(
        /✓ Passed\n3 of 4 marks, 75% · to pass: 60%|✗ Not passed\n2 of 4 marks, 50%/,
      );
      expect(result).toMatch(/2 correct, 0 partly correct, 1 wrong, 0 unanswered/);
      expect(result).toContain('Report: report.html');
      terminal.type(KEYS.enter);
      await terminal.waitFor('Enter: next (2 more)');
      expect(terminal.text()).toMatch(/Reference answer\n {2}\w+\n/);
      terminal.type('q');
      expect(await terminal.exitCode).toBe(result.includes('✓ Passed') ? 0 : 1);
      expectTerminalRestored(terminal.raw());
      expect(await readFile(join(cwd, 'report.html'), 'utf8')).toContain('Springfield');
    }));

  test('who types on when the time runs out neither ends the result nor sees those letters', () =>
    inFolder(async (cwd) => {
      const terminal = open(cwd, '--time 2s --seed 2');
      await terminal.waitFor('Enter: start the clock');
      terminal.type(KEYS.enter);
      await waitForQuestion(terminal, 1);
      const typing = setInterval(() => terminal.type('q'), 40);
      await terminal.waitFor('Time: 2 s of 2 s');
      await sleep(1000);
      clearInterval(typing);
      await terminal.waitFor('Enter: go through');
      expect(terminal.text()).toMatch(/\nThe time is up\.\n/);
      expect(latest(terminal.text())).not.toMatch(/of 2 s[^]*qq/);
      terminal.type(KEYS.enter);
      await terminal.waitFor('Enter: next (2 more)');
      terminal.type('q');
      expect(await terminal.exitCode).toBe(1);
      expectTerminalRestored(terminal.raw());
    }));

  test('when the time runs out, what is typed by then counts', () =>
    inFolder(async (cwd) => {
      const terminal = open(cwd, '--time 3s --seed 2');
      await terminal.waitFor('Enter: start the clock');
      terminal.type(KEYS.enter);
      await waitForQuestion(terminal, 1);
      const capital = ANSWERS[countryOf(terminal)] ?? '';
      terminal.type(capital);
      await terminal.waitFor('Enter: go through');
      expect(terminal.text()).toContain('The time is up.');
      expect(terminal.text()).toContain('1 correct, 0 partly correct, 0 wrong, 2 unanswered');
      expect(terminal.text()).toContain('Time: 3 s of 3 s');
      terminal.type(KEYS.ctrlC);
      expect(await terminal.exitCode).toBe(1);
      expectTerminalRestored(terminal.raw());
    }));

  test('Ctrl-C breaks it off, and it goes on with its time', () =>
    inFolder(async (cwd) => {
      const first = open(cwd, '--time 20m --seed 2');
      await first.waitFor('Enter: start the clock');
      first.type(KEYS.enter);
      await waitForQuestion(first, 1);
      await pass(first);
      await waitForQuestion(first, 2);
      await answer(first, ANSWERS[countryOf(first)] ?? '');
      await waitForQuestion(first, 3);
      first.type('half an answ');
      await first.waitFor('half an answ');
      await first.waitFor('19:5');
      first.type(KEYS.ctrlC);
      expect(await first.exitCode).toBe(130);
      expect(first.text()).toMatch(
        /The exam is broken off, with 2 questions unanswered and 19:\d\d left/,
      );
      expect(first.text()).not.toMatch(/✓|✗|Reference/);
      expectTerminalRestored(first.raw());

      const second = open(cwd, '');
      await second.waitFor(/with 2 of 3 questions unanswered and 19:\d\d left/);
      second.type(KEYS.enter);
      await second.waitFor('Goes on: 1 question answered');
      second.type(KEYS.enter);
      await waitForQuestion(second, 3);
      expect(second.text()).toMatch(/Your answer · 19:\d\d left/);
      await answer(second, ANSWERS[countryOf(second)] ?? '');
      await second.waitFor('skipped before');
      await waitForQuestion(second, 1);
      await answer(second, ANSWERS[countryOf(second)] ?? '');
      await second.waitFor('3 correct, 0 partly correct, 0 wrong, 0 unanswered');
      await second.waitFor('Enter: go through');
      expect(second.text()).toContain('4 of 4 marks, 100%');
      second.type('q');
      expect(await second.exitCode).toBe(0);
    }));

  test('a kill loses no answer', () =>
    inFolder(async (cwd) => {
      const first = open(cwd, '--time 20m --seed 2');
      await first.waitFor('Enter: start the clock');
      first.type(KEYS.enter);
      for (const position of [1, 2]) {
        await waitForQuestion(first, position);
        await answer(first, ANSWERS[countryOf(first)] ?? '');
      }
      await waitForQuestion(first, 3);
      first.close();
      await first.exitCode;

      const second = open(cwd, '--resume');
      await second.waitFor('Goes on: 2 questions answered');
      second.type(KEYS.enter);
      await waitForQuestion(second, 3);
      second.type(KEYS.ctrlD);
      await second.waitFor('Hand in now, with 1 question unanswered?');
      second.type('y');
      await second.waitFor('2 correct, 0 partly correct, 0 wrong, 1 unanswered');
      second.type('q');
      await second.exitCode;
    }));

  test('with --plain nothing is drawn, and lines do what keys do', () =>
    inFolder(async (cwd) => {
      const terminal = open(cwd, '--plain --time 20m --seed 2');
      await terminal.waitFor('Enter starts the clock.');
      terminal.type(KEYS.enter);
      await terminal.waitFor('Time left: 20 minutes');
      terminal.type(`:skip${KEYS.enter}`);
      await terminal.waitFor('Question 2 of 3');
      terminal.type(`${ANSWERS[countryOf(terminal)] ?? ''}${KEYS.enter}`);
      await terminal.waitFor('Question 3 of 3');
      terminal.type(`:quit${KEYS.enter}`);
      await terminal.waitFor('Hand in now, with 2 questions unanswered? [y/N]');
      terminal.type(`y${KEYS.enter}`);
      await terminal.waitFor('1 correct, 0 partly correct, 0 wrong, 2 unanswered');
      await terminal.exitCode;
      // colours aside, not one escape sequence
      expect(terminal.raw().replaceAll(/\u001b\[[\d;]*m/g, '')).not.toContain('\u001b');
    }));

  test('Ctrl-D hands in when that is confirmed; without a limit the time used is shown', () =>
    inFolder(async (cwd) => {
      const terminal = open(cwd, '', { columns: 40, rows: 20 });
      await terminal.waitFor('Enter: start the clock');
      expect(terminal.text()).toContain('Time: no limit');
      terminal.type(KEYS.enter);
      await terminal.waitFor('Your answer · 0:00 used');
      terminal.type(KEYS.ctrlD);
      await terminal.waitFor('Hand in now, with 3 questions');
      await terminal.waitFor('Enter or N: back to the questions');
      terminal.type(KEYS.enter);
      await terminal.waitFor('Your answer · ');
      await terminal.waitFor((text) => /Your answer · 0:\d\d used(?![^]*Hand in)/.test(text));
      terminal.type(KEYS.ctrlD);
      await terminal.waitFor((text) => /Hand in now(?![^]*Your answer)/.test(text));
      terminal.type('y');
      await terminal.waitFor('Handed in.');
      await terminal.waitFor('Q: end');
      terminal.type('q');
      expect(await terminal.exitCode).toBe(1);
      for (const line of terminal.text().split('\n')) expect(line.length).toBeLessThanOrEqual(40);
    }));

  test('Ctrl-C before the clock starts leaves no trace', () =>
    inFolder(async (cwd) => {
      const terminal = open(cwd, '--time 20m');
      await terminal.waitFor('Enter: start the clock');
      terminal.type(KEYS.ctrlC);
      expect(await terminal.exitCode).toBe(130);
      const again = open(cwd, '--time 20m');
      await again.waitFor('Enter: start the clock');
      expect(again.text()).not.toContain('broken off here');
      again.type(KEYS.ctrlC);
      expect(await again.exitCode).toBe(130);
    }));

  test('with --no-history, Ctrl-C tells the result: there is nothing to go on with', () =>
    inFolder(async (cwd) => {
      const terminal = open(cwd, '--no-history --seed 2');
      await terminal.waitFor('Enter: start the clock');
      terminal.type(KEYS.enter);
      await waitForQuestion(terminal, 1);
      terminal.type(KEYS.ctrlC);
      await terminal.waitFor('Broken off; nothing of it is kept.');
      await terminal.waitFor('3 unanswered');
      terminal.type('q');
      expect(await terminal.exitCode).toBe(130);
    }));
});
