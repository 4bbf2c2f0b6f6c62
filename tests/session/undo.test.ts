import { describe, expect, test } from '@jest/globals';
import { replay, viewState } from '../../src/scheduling/replay.ts';
import { runSession } from '../../src/session/run-session.ts';
import { MemoryHistory } from './memory-history.ts';
import { playSession } from './play-session.ts';
import { makeDeck, makeOpen, queueAll } from './sample-decks.ts';
import { around, ScriptedPrompter, type Done, type Said } from './scripted.ts';

const names = ['q1', 'q2', 'q3', 'q4', 'q5'];
const RIGHT = 'the answer is a pivot';
const deck = makeDeck(
  'a.md',
  names.map((name) => makeOpen(name, 'The answer is a pivot.')),
);

async function play(script: readonly Said[], done: readonly Done[] = [], returns = 2) {
  const played = await playSession(queueAll(deck, returns), new ScriptedPrompter(script, done));
  const order = played.seen
    .filter((line) => line.startsWith('ask'))
    .map((line) => line.replace('ask ', '').replace(/ q\d/, ''));
  return { ...played, order };
}

/** What the history holds of an answer: its question and what was typed. */
const standing = (history: MemoryHistory): string[] => {
  const { questions } = viewState(replay(history.events));
  return [...questions.values()].map(({ ref, last }) => `${ref.id} ${last?.verdict}`);
};

describe('undo', () => {
  test('at the verdict asks the question again, and nothing is left of the answer', async () => {
    const { order, history, result } = await play(['x', RIGHT, 'end'], ['undo', null]);
    expect(order).toEqual(['1', '1', '2']);
    expect(result.answered.map(({ reply }) => reply)).toEqual([{ kind: 'typed', text: RIGHT }]);
    expect(history.types).toEqual([
      'session-begun',
      'review',
      'retract',
      'review',
      'session-ended',
    ]);
    expect(standing(history)).toEqual(['q1 correct']);
  });

  test('while answering takes the answer before back and asks this one after it', async () => {
    const { order, seen, history } = await play(['x', 'undo', RIGHT, RIGHT, 'end']);
    expect(order).toEqual(['1', '2', '1', '2', '3']);
    expect(seen[4]).toBe('undone 1');
    expect(standing(history)).toEqual(['q1 correct', 'q2 correct']);
  });

  test('several times goes further back each time', async () => {
    const { order, history } = await play([
      'x',
      'y',
      'z',
      'undo',
      'undo',
      'undo',
      RIGHT,
      RIGHT,
      'end',
    ]);
    expect(order).toEqual(['1', '2', '3', '4', '3', '2', '1', '2', '3']);
    const [, ...events] = history.events;
    const reviews = events.slice(0, 3).map(({ id }) => id);
    expect(events.slice(3, 6)).toMatchObject(
      reviews.toReversed().map((event) => ({ type: 'retract', event })),
    );
    expect(standing(history)).toEqual(['q1 correct', 'q2 correct']);
  });

  test('takes what would have come back from the queue', async () => {
    const { order } = await play(['x', 'undo', RIGHT, RIGHT, RIGHT, RIGHT, RIGHT]);
    expect(order).toEqual(['1', '2', '1', '2', '3', '4', '5']);
  });

  test('of the answer to a question that came back asks it the second time again', async () => {
    const { order, result } = await play(
      ['x', RIGHT, RIGHT, RIGHT, 'y', RIGHT, RIGHT],
      [null, null, null, null, 'undo'],
    );
    expect(order).toEqual(['1', '2', '3', '4', '1 again 2', '1 again 2', '5']);
    expect(result.answered).toHaveLength(5);
    expect(result.again).toHaveLength(1);
  });

  test('across a question that came back leaves it where it was', async () => {
    // q1 comes back after q4; while q5 is on the screen three answers are taken back
    const { order } = await play([
      'x',
      RIGHT,
      RIGHT,
      RIGHT,
      RIGHT,
      'undo',
      'undo',
      RIGHT,
      RIGHT,
      RIGHT,
    ]);
    expect(order).toEqual([
      '1',
      '2',
      '3',
      '4',
      '1 again 2',
      '5',
      '1 again 2',
      '4',
      '1 again 2',
      '5',
    ]);
  });

  test('takes an override along', async () => {
    const { history, result } = await play(['x', RIGHT, 'end'], ['correct', 'undo', null]);
    expect(history.types.slice(1, 5)).toEqual(['review', 'override', 'retract', 'review']);
    expect(history.progress.sheets.get('a.md')?.[0]?.slice(1, 6)).toEqual([1, 0, 0, 0, 0]);
    expect(result.answered).toMatchObject([{ override: null }]);
  });

  test('is not offered before the first answer, nor when all were taken back', async () => {
    const { prompter } = await play(['x', 'undo', RIGHT, 'end']);
    expect(prompter.aids.map(({ may }) => may.has('undo'))).toEqual([false, true, false, true]);
  });

  test('brings back what was missed the time before', async () => {
    const { prompter } = await play(
      ['x', RIGHT, RIGHT, RIGHT, 'y', RIGHT, 'end'],
      [null, null, null, null, 'undo'],
    );
    const misses = prompter.judged
      .filter(({ asked }) => asked.position === 1)
      .map(({ lastMisses }) => lastMisses.length);
    expect(misses).toEqual([0, 1, 1]);
  });

  test('when it cannot be written is written later, in order', async () => {
    const history = new MemoryHistory();
    history.failures = 3;
    const queue = queueAll(deck);
    const recorder = history.record({ plan: queue.plan });
    const prompter = new ScriptedPrompter(['x', RIGHT, RIGHT, 'end'], ['undo']);
    await runSession(queue, around(prompter, { recorder }));
    expect(history.types).toEqual([
      'session-begun',
      'review',
      'retract',
      'review',
      'review',
      'session-ended',
    ]);
    expect(history.events[2]).toMatchObject({ event: history.events[1]?.id });
  });
});

describe('skip', () => {
  test('puts the question behind all others; the second time it is not asked again', async () => {
    const { order, result } = await play(['skip', RIGHT, RIGHT, RIGHT, RIGHT, 'skip']);
    expect(order).toEqual(['1', '2', '3', '4', '5', '1']);
    expect(result).toMatchObject({ end: 'finished', skipped: 1, total: 5 });
    expect(result.answered).toHaveLength(4);
  });

  test('and answered later counts as any other', async () => {
    const { order, result } = await play(['skip', RIGHT, RIGHT, RIGHT, RIGHT, RIGHT]);
    expect(order.at(-1)).toBe('1');
    expect(result).toMatchObject({ skipped: 0 });
    expect(result.answered).toHaveLength(5);
  });

  test('of the last one left ends the session', async () => {
    const { result } = await play([RIGHT, RIGHT, RIGHT, RIGHT, 'skip']);
    expect(result).toMatchObject({ end: 'finished', skipped: 1 });
  });

  test('of all of them asks each twice', async () => {
    const { order, result, history } = await play(Array.from({ length: 10 }, () => 'skip'));
    expect(order).toEqual(['1', '2', '3', '4', '5', '1', '2', '3', '4', '5']);
    expect(result).toMatchObject({ skipped: 5, end: 'finished' });
    expect(history.events).toEqual([]);
  });

  test('of a question that came back does not count as put off', async () => {
    const { result } = await play(['x', RIGHT, RIGHT, RIGHT, 'skip', RIGHT, 'skip']);
    expect(result).toMatchObject({ skipped: 0 });
    expect(result.answered).toHaveLength(5);
  });

  test('then undo takes the answer before back, not the skip', async () => {
    const { order } = await play(['x', 'skip', 'undo', RIGHT, RIGHT, RIGHT, RIGHT, RIGHT]);
    expect(order).toEqual(['1', '2', '3', '1', '3', '4', '5', '2']);
  });
});
