import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import type { HistoryEvent } from '../../src/scheduling/event.ts';
import { withFolder } from '../temporary-folder.ts';
import { homeBelow, runViva } from './program.ts';
import { KEYS, openTerminal, type PseudoTerminal } from './pseudo-terminal.ts';
import { answerOpen, closeTerminals } from './quiz-driver.ts';
import { SORTING, ПАМЯТЬ } from './sheets.ts';

jest.setTimeout(60_000);
afterEach(closeTerminals);

const QUEUES = `## What is a queue?

The first element in is the first one out.

Keywords:
- ! first in first out

## What is a stack?

The last element in is the first one out.

Keywords:
- ! last in first out
`;

const FILES = { 'queues.md': QUEUES, 'sorting.md': SORTING, 'память.md': ПАМЯТЬ };

async function readEvents(folder: string): Promise<readonly HistoryEvent[]> {
  const reviews = join(homeBelow(folder)['VIVA_HOME'] ?? '', 'reviews');
  if (!existsSync(reviews)) return [];
  const names = await readdir(reviews);
  const texts = await Promise.all(names.map((name) => readFile(join(reviews, name), 'utf8')));
  return texts.flatMap((text) =>
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line): HistoryEvent => JSON.parse(line)),
  );
}

/** Opens viva several times in the same folder, with the same history. */
const inFolder = (
  use: (open: (...args: string[]) => PseudoTerminal, folder: string) => Promise<void>,
) =>
  withFolder(FILES, async (cwd) => {
    const opened: PseudoTerminal[] = [];
    try {
      await use((...args) => {
        const env = { LANG: args.includes('память.md') ? 'ru_RU.UTF-8' : 'en_US.UTF-8' };
        const terminal = openTerminal(args, { cwd, env });
        opened.push(terminal);
        return terminal;
      }, cwd);
    } finally {
      for (const terminal of opened) terminal.close();
    }
  });

describe('the learner’s word', () => {
  test('one key at the verdict turns it, another turns it back, and both are kept', () =>
    inFolder(async (open, folder) => {
      const terminal = open('queues.md');
      await answerOpen(terminal, 'no idea');
      expect(terminal.text()).toContain('Enter: next · +: was right');
      expect(terminal.text()).not.toContain('-: was wrong');
      terminal.type('=');
      await terminal.waitFor('✓ Counted as correct, on your word.');
      await terminal.waitFor('-: was wrong');
      terminal.type(KEYS.enter);
      await answerOpen(terminal, 'last in first out');
      terminal.type(KEYS.enter);
      expect(await terminal.exitCode).toBe(0);
      expect(terminal.text()).not.toContain('again');
      expect(terminal.text()).toContain('2 correct, 0 partly correct, 0 wrong');
      const events = await readEvents(folder);
      expect(events.map(({ type }) => type)).toEqual([
        'session-begun',
        'review',
        'override',
        'review',
        'session-ended',
      ]);
      expect(events[2]).toMatchObject({
        review: events[1]?.id,
        verdict: 'correct',
        rating: 'good',
      });
    }));
});

describe('a session that was killed', () => {
  test('has kept what was shown; it goes on where it stopped', () =>
    inFolder(async (open, folder) => {
      const killed = open('queues.md');
      await answerOpen(killed, 'no idea');
      killed.close();
      await killed.exitCode;
      expect(await readEvents(folder)).toMatchObject([
        { type: 'session-begun' },
        { type: 'review', typed: 'no idea', verdict: 'wrong' },
      ]);
      const terminal = open('queues.md');
      await terminal.waitFor(
        'You stopped in the middle of 2 questions; 2 answers are left. Go on there?',
      );
      await terminal.waitFor('Enter or Y: go on · N: new session');
      terminal.type(KEYS.enter);
      await answerOpen(terminal, 'last in first out');
      terminal.type(KEYS.enter);
      await terminal.waitFor('1/2 · again');
      expect(terminal.text()).not.toContain('N: new session');
      await answerOpen(terminal, 'first in first out');
      expect(terminal.text()).toContain('Last time you missed: first in first out (said now).');
      terminal.type(KEYS.enter);
      expect(await terminal.exitCode).toBe(0);
      expect(terminal.text()).toContain('Asked again: 1, right then: 1.');
      expect(terminal.text()).toContain(
        '2 of 2 questions answered · 1 question answered before you stopped',
      );
    }));

  test('in Russian is offered in Russian; Ctrl-C at the offer leaves it for later', () =>
    inFolder(async (open, folder) => {
      const killed = open('память.md', 'queues.md');
      await killed.waitFor('Alt+Enter — новая строка');
      killed.type('последний первый');
      await killed.waitFor('│ последний первый');
      killed.type(KEYS.enter);
      await killed.waitFor('Enter — дальше');
      killed.close();
      await killed.exitCode;
      for (const key of [KEYS.ctrlC, 'т']) {
        const terminal = open('память.md', 'queues.md');
        await terminal.waitFor('в опросе 3 вопроса, осталось ответить 2 раза.');
        await terminal.waitFor('N — новый опрос');
        terminal.type(key);
        if (key === KEYS.ctrlC) expect(await terminal.exitCode).toBe(130);
        else await terminal.waitFor('1/2');
      }
      expect(await readEvents(folder)).toHaveLength(2);
    }));
});

test('viva list, --version and a quiz without history open none', () =>
  withFolder(FILES, async (cwd) => {
    await runViva(['list', 'queues.md'], { cwd });
    await runViva(['--version'], { cwd });
    await runViva(['queues.md', '--no-history'], { cwd, input: 'no idea\n' });
    expect(existsSync(join(cwd, '.viva-test'))).toBe(false);
  }));
