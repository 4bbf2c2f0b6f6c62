import { describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { withFolder } from '../../temporary-folder.ts';
import type { HistoryEvent } from '../../../src/scheduling/event.ts';
import { summarize } from '../../summarize-events.ts';
import { Desk } from '../desk.ts';

jest.setTimeout(60_000);

const SHEET = `## What is a stack?

The last one in is the first one out; push and pop work at its top.

Keywords:
- ! last in first out | LIFO
- ! top

Hint: think of plates

## Which are lists?

- [x] stack
- [x] queue
- [ ] tree

## What is a queue?

The first one in is the first one out.

Keywords:
- ! first in first out | FIFO
- two ends
`;

/** What is done with a question, and then at its verdict. */
interface Turn {
  readonly before: readonly string[];
  readonly reply: string;
  readonly after: readonly string[];
}

/** A refusal has no verdict, so nobody waits there. */
const REFUSALS: ReadonlySet<string> = new Set([':skip', ':undo']);

/** Lines as a script sends them. */
function toScript(turns: readonly Turn[]): string[] {
  return turns.flatMap(({ before, reply, after }) => [...before, reply, ...after]);
}

/** Lines as a person types them: Enter goes on after a verdict, but not where the last one was taken back. */
function toTyped(turns: readonly Turn[]): string[] {
  return turns.flatMap(({ before, reply, after }) => {
    const goesOn = !REFUSALS.has(reply) && after.at(-1) !== ':undo';
    return [...before, reply, ...after, ...(goesOn ? [''] : [])];
  });
}

type Way = (desk: Desk) => Promise<unknown>;

async function play(way: Way, sheet: string): Promise<object[]> {
  let events: readonly HistoryEvent[] = [];
  await withFolder({ 'a.md': sheet }, async (folder) => {
    const desk = new Desk(folder);
    await way(desk);
    events = await desk.events();
  });
  return summarize(events);
}

const ARGS = '--plain quiz a.md --all';
/** A choice lets a person try again where a script is taken at its word. */
const OPEN = SHEET.replace(/## Which.*?(?=## )/s, '');

/** All at once, line after line, and as somebody who reads every verdict. */
async function playAll(turns: readonly Turn[], sheet = SHEET): Promise<object[][]> {
  const script = toScript(turns);
  return [
    await play((desk) => desk.pipe(ARGS, [script.join('\n')]), sheet),
    await play((desk) => desk.pipe(ARGS, script), sheet),
    await play((desk) => desk.type(ARGS, toTyped(turns)), sheet),
  ];
}

describe('a session by lines', () => {
  const TURNS: readonly Turn[] = [
    { before: [':hint'], reply: 'LIFO', after: [':again', 'at the top'] },
    { before: [':pause', ''], reply: ':skip', after: [] },
    { before: [':?'], reply: 'goes out both sides', after: [':accept 2 both sides'] },
    { before: [], reply: 'tree', after: [':right', ':undo'] },
    { before: [], reply: 'stack, queue', after: [':wrong'] },
  ];

  test('keeps every answer, try, word and undoing', async () => {
    const [first = [], ...others] = await playAll(TURNS);
    expect(others).toEqual([first, first]);
    expect(first.map((event) => ('type' in event ? event.type : null))).toEqual([
      'session-begun',
      'review',
      'second-try',
      'review',
      'accept',
      'override',
      'review',
      'override',
      'retract',
      'review',
      'override',
      'session-ended',
    ]);
    expect(first.slice(1, 3)).toMatchObject([
      { typed: 'LIFO', verdict: 'partial', hints: 1, missed: ['top'] },
      { typed: 'LIFO\nat the top', verdict: 'correct', review: 'event 1' },
    ]);
    expect(first[8]).toMatchObject({ event: 'event 6' });
    expect(first[4]).toMatchObject({ point: 'two ends', wording: 'both sides' });
  });

  test('is the same however its lines come, whatever is done', async () => {
    const turn = fc.record({
      before: fc
        .subarray([':hint', ':pause', ':?', ':hint'])
        .map((lines) => lines.flatMap((line) => (line === ':pause' ? [line, ''] : [line]))),
      reply: fc.constantFrom('LIFO', 'FIFO', 'no', ':skip', ':answer', ':undo'),
      after: fc.array(fc.constantFrom(':right', ':wrong', ':undo', ':accept 2 x', ':accept 1 y'), {
        maxLength: 2,
      }),
    });
    const turns = fc
      .array(turn, { minLength: 1, maxLength: 6 })
      .map((all) => all.map((one) => (REFUSALS.has(one.reply) ? { ...one, after: [] } : one)))
      .map((all) => all.map((one) => ({ ...one, after: untilUndone(one.after) })));
    await fc.assert(
      fc.asyncProperty(turns, async (script) => {
        const [first, ...others] = await playAll(script, OPEN);
        expect(others).toEqual([first, first]);
      }),
      { seed: 7, numRuns: 40 },
    );
  });

  test('without --plain a wrong answer does not come back: each line has its question', async () => {
    const lines = ['no', 'tree', 'no'];
    const plain = await play((desk) => desk.pipe(ARGS, [...lines, 'LIFO', 'stack, queue']), SHEET);
    const piped = await play((desk) => desk.pipe('a.md --all', [...lines, 'LIFO']), SHEET);
    const count = (events: object[]): number =>
      events.filter((event) => 'type' in event && event.type === 'review').length;
    expect([count(plain), count(piped)]).toEqual([5, 3]);
  });
});

/** After an undoing the same question is asked again: what follows would be its answer. */
function untilUndone(lines: readonly string[]): readonly string[] {
  const place = lines.indexOf(':undo');
  return place < 0 ? lines : lines.slice(0, place + 1);
}
