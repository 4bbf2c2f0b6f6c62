import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, jest, test } from '@jest/globals';
import type { HistoryEvent } from '../../src/scheduling/event.ts';
import { summarize } from '../summarize-events.ts';
import { withFolder } from '../temporary-folder.ts';
import { KEYS } from './pseudo-terminal.ts';
import { homeBelow, runViva } from './program.ts';
import { closeTerminals, startTerminal } from './quiz-driver.ts';

jest.setTimeout(60_000);
afterEach(closeTerminals);

const LISTS = `## What is a stack?

The last one in is the first one out; work goes on at its top.

Hint: think of plates

Keywords:
- ! last in first out | LIFO
- ! top

## Which of these are lists?

- [x] stack
- [ ] tree
- [x] queue

## What is a queue?

The first one in is the first one out.

Keywords:
- ! first in first out | FIFO

C: A [queue] is first in, first out; a [stack] is last in, first out.

## Which is no list?

- [ ] stack
- [x] tree

## What is a heap?

A tree whose parents are never smaller than their children.

Keywords:
- ! parents not smaller than children | parents larger
`;

const ARGS = ['quiz', 'lists.md', '--all'];

/** Hints, a second try, skipping, an accepted wording, undoing, the learner's own word, giving up, coming back. */
const SCRIPT = [
  ':hint',
  'LIFO',
  ':again',
  'at the top',
  ':skip',
  'whoever came sooner leaves sooner',
  ':accept 1 whoever came sooner leaves sooner',
  'queue; tree',
  ':undo',
  'queue; stack',
  '1',
  ':right',
  ':answer',
  '1,3',
  'parents larger',
];

function readEvents(folder: string): HistoryEvent[] {
  const reviews = join(homeBelow(folder)['VIVA_HOME'] ?? '', 'reviews');
  return readdirSync(reviews).flatMap((name) =>
    readFileSync(join(reviews, name), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line): HistoryEvent => JSON.parse(line)),
  );
}

async function playByLines(): Promise<object[]> {
  let kept: object[] = [];
  await withFolder({ 'lists.md': LISTS }, async (cwd) => {
    const input = `${SCRIPT.join('\n')}\n`;
    const { code, errors } = await runViva(['--plain', ...ARGS], { cwd, input });
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    kept = summarize(readEvents(cwd));
  });
  return kept;
}

/** Keys and what they bring, which is not on the screen before; `again` where it is. */
type Press = readonly [keys: string, wanted: string, again?: 'again'];

const WORDS = 'whoever came sooner leaves sooner';

const PRESSES: readonly Press[] = [
  [KEYS.tab, 'think of plates'],
  ['LIFO', '│ LIFO'],
  [KEYS.enter, '◐ Partly correct'],
  ['t', 'Second try: 1 point left'],
  [`${KEYS.newLine}at the top`, '│ at the top'],
  [KEYS.enter, 'second try 100%'],
  [KEYS.enter, 'Which of these are lists?'],
  ['\u001bs', 'What is a queue?'],
  [WORDS, `│ ${WORDS}`],
  [KEYS.enter, '✗ Wrong'],
  ['w', 'Words that count for “first in first out”'],
  [KEYS.enter, `From now on “${WORDS}” counts`],
  [KEYS.enter, 'A [_1_] is first in'],
  ['queue', '1 │ queue'],
  [`${KEYS.enter}tree`, '2 │ tree'],
  [KEYS.enter, '◐ Partly correct · 50%'],
  ['u', 'A [_1_] is first in', 'again'],
  ['queue', '1 │ queue', 'again'],
  [`${KEYS.enter}stack`, '2 │ stack'],
  [KEYS.enter, '✓ Correct', 'again'],
  [KEYS.enter, 'Which is no list?'],
  ['1', '› 1'],
  [KEYS.enter, '✗ Wrong', 'again'],
  ['+', 'on your word'],
  [KEYS.enter, 'What is a heap?'],
  ['\u001ba', 'Here is the answer.'],
  [KEYS.enter, 'Which of these are lists?', 'again'],
  ['1', '[x] 1'],
  ['3', '[x] 3'],
  [KEYS.enter, '✓ 3.'],
  [KEYS.enter, 'What is a heap?', 'again'],
  ['parents larger', '│ parents larger'],
  [KEYS.enter, 'Enter: results'],
];

async function playByKeys(): Promise<object[]> {
  let kept: object[] = [];
  await withFolder({ 'lists.md': LISTS }, async (cwd) => {
    const terminal = startTerminal(ARGS, { cwd, columns: 100, rows: 40 });
    await terminal.waitFor(isReady);
    for (const [keys, wanted, again] of PRESSES) {
      const before = again === undefined ? 1 : terminal.text().split(wanted).length;
      terminal.type(keys);
      await terminal.waitFor((text) => text.split(wanted).length > before);
      await terminal.waitFor(isReady);
      await pause(MOMENT);
    }
    terminal.type(KEYS.enter);
    expect(await terminal.exitCode).toBe(0);
    kept = summarize(readEvents(cwd));
  });
  return kept;
}

/** In milliseconds, from a line of keys on the screen until a hand is on one of them. */
const MOMENT = 50;

/** Keys are taken when the line that names them is there: below what is asked or told. */
function isReady(text: string): boolean {
  return /\b(?:Enter|Esc): /.test(text.trimEnd().split('\n').slice(-2).join('\n'));
}

test('a session by keys and the same by lines keep the same', async () => {
  const byLines = await playByLines();
  expect(byLines.filter((event) => 'type' in event && event.type === 'review')).toHaveLength(8);
  expect(await playByKeys()).toEqual(byLines);
});
