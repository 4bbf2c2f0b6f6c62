import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { HistoryProblem } from '../../../src/history-problem.ts';
import { importEvents } from '../../../src/files/history/import-events.ts';
import { openHistory } from '../../../src/files/history/open-history.ts';
import { orderHistory } from '../../../src/files/history/ordered-lines.ts';
import type { HistoryEvent } from '../../../src/scheduling/event.ts';
import { replay, viewState } from '../../../src/scheduling/replay.ts';
import { withFolder } from '../../temporary-folder.ts';
import { makeHome, makeLines, makeReview, NOON } from './samples.ts';

async function* stream(text: string): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  yield Buffer.from(text);
}

async function importText(home: ReturnType<typeof makeHome>, ...texts: string[]) {
  const problems: HistoryProblem[] = [];
  const sources = texts.map((text, index) => ({ name: `${index}.jsonl`, chunks: stream(text) }));
  const count = await importEvents(home, sources, (problem) => problems.push(problem));
  return { count, problems };
}

function exportLines(home: ReturnType<typeof makeHome>): string[] {
  return [...orderHistory(home.reviews).lines()];
}

/** Reviews, corrections, undoings and relinks, some of them at the same moment. */
function makeMixed(count: number): HistoryEvent[] {
  const events: HistoryEvent[] = [];
  for (let number = 0; number < count; number += 1) {
    const id = `e${number}`;
    const at = NOON + Math.floor(number / 2) * 60_000;
    const target = `e${Math.floor(number / 2)}`;
    if (number % 7 === 6) events.push({ v: 1, id, at, type: 'retract', event: target });
    else if (number % 7 === 5)
      events.push({
        v: 1,
        id,
        at,
        type: 'override',
        review: target,
        verdict: 'correct',
        rating: 'good',
      });
    else events.push({ ...makeReview(number), id, at });
  }
  return events;
}

describe('importing', () => {
  test('what is new is added in a file of its own, what is known is not', () =>
    withFolder({}, async (folder) => {
      const home = makeHome(folder);
      mkdirSync(home.reviews, { recursive: true });
      const text = makeLines(5);
      writeFileSync(join(home.reviews, 'other.jsonl'), text.split('\n').slice(0, 2).join('\n'));
      expect((await importText(home, text, text)).count).toEqual({ added: 3, known: 7, bad: 0 });
      expect(readdirSync(home.reviews)).toHaveLength(2);
      expect(openHistory(home).state.events).toBe(5);
      expect((await importText(home, text)).count).toEqual({ added: 0, known: 5, bad: 0 });
      expect(readdirSync(home.reviews)).toHaveLength(2);
    }));

  test('bad lines are told with file and line, and the rest comes in', () =>
    withFolder({}, async (folder) => {
      const home = makeHome(folder);
      const { count, problems } = await importText(
        home,
        `\uFEFFoops\n${makeLines(1)}\n`,
        '{"v":1}',
      );
      expect(count).toEqual({ added: 1, known: 0, bad: 2 });
      expect(problems).toEqual([
        { code: 'history-not-json', file: '0.jsonl', line: 1, args: {} },
        { code: 'history-bad-event', file: '1.jsonl', line: 1, args: { field: 'type' } },
      ]);
    }));

  test('a newer version refuses all of it, and nothing is left behind', () =>
    withFolder({}, async (folder) => {
      const home = makeHome(folder);
      await expect(importText(home, makeLines(500), '\n{"v":2}\n')).rejects.toMatchObject({
        code: 'history-newer',
        args: { path: '1.jsonl', line: 2, version: 2 },
      });
      expect(readdirSync(home.reviews)).toEqual([]);
    }));

  test('fields that a later viva added are carried through', () =>
    withFolder({}, async (folder) => {
      const home = makeHome(folder);
      await importText(home, JSON.stringify({ ...makeReview(1), mood: 'sunny' }));
      expect(JSON.parse(exportLines(home)[0] ?? '')).toMatchObject({ mood: 'sunny' });
    }));
});

describe('exporting', () => {
  test('events of all files come once, by time and then id, letter by letter', () =>
    withFolder({}, async (folder) => {
      const home = makeHome(folder);
      mkdirSync(home.reviews, { recursive: true });
      const lines = makeLines(6).trimEnd().split('\n');
      const pick = (...places: number[]) =>
        places.map((place) => `${lines[place] ?? ''}\n`).join('');
      writeFileSync(join(home.reviews, 'a.jsonl'), pick(5, 1, 3));
      writeFileSync(join(home.reviews, 'b.jsonl'), `${pick(0, 3, 2)}torn`);
      appendFileSync(join(home.reviews, 'c.jsonl'), pick(4).trimEnd());
      const history = orderHistory(home.reviews);
      expect([...history.lines()]).toEqual(lines);
      expect(history.problems.first).toMatchObject([{ code: 'history-torn-tail', line: 4 }]);
      expect(readFileSync(join(home.reviews, 'b.jsonl'), 'utf8').endsWith('torn')).toBe(true);
    }));
});

test('histories split, shuffled, repeated and imported in any order come to the same', async () => {
  const events = makeMixed(40);
  const wanted = viewState(replay(events));
  const dealing = fc.record({
    order: fc.shuffledSubarray(events, { minLength: events.length }),
    files: fc.array(fc.nat(2), { minLength: events.length, maxLength: events.length }),
    again: fc.subarray(events),
    sequence: fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(dealing, ({ order, files, again, sequence }) =>
      withFolder({}, async (folder) => {
        const home = makeHome(folder);
        const texts = ['', '', ''];
        for (const [index, event] of order.entries()) {
          texts[files[index] ?? 0] += `${JSON.stringify(event)}\n`;
        }
        for (const event of again) texts[0] += `${JSON.stringify(event)}\n`;
        for (const place of sequence) {
          await importText(home, texts[place] ?? '');
          openHistory(home).close();
        }
        const { state } = openHistory(home);
        expect(viewState(state)).toEqual(wanted);
        expect(exportLines(home)).toHaveLength(events.length);
      }),
    ),
    { seed: 5, numRuns: 25 },
  );
});
