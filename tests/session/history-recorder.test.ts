import { describe, expect, test } from '@jest/globals';
import type { ReviewEvent } from '../../src/scheduling/event.ts';
import { runSession } from '../../src/session/run-session.ts';
import type { UserError } from '../../src/user-error.ts';
import { MemoryHistory } from './memory-history.ts';
import { makeChoice, makeDeck, makeOpen, queueAll } from './sample-decks.ts';
import { around, ScriptedPrompter, type Said } from './scripted.ts';

const deck = makeDeck('a.md', [
  makeOpen('What is a stack?', 'A list where the last item in is the first item out.'),
  makeChoice('Which are even?', ['one', 'two', 'three', 'four'], [1, 3]),
  makeOpen('Why?', 'Because of the wind.'),
]);

/** Notes what was on the disk when each thing was shown. */
class WatchingPrompter extends ScriptedPrompter {
  readonly kept: [string, number][] = [];
  readonly #history: MemoryHistory;

  constructor(history: MemoryHistory, ...script: ConstructorParameters<typeof ScriptedPrompter>) {
    super(...script);
    this.#history = history;
  }

  override showGrade(...judged: Parameters<ScriptedPrompter['showGrade']>) {
    this.kept.push(['grade', this.#count('review')]);
    return super.showGrade(...judged);
  }

  override ask(...asked: Parameters<ScriptedPrompter['ask']>) {
    this.kept.push(['ask', this.#count('override')]);
    return super.ask(...asked);
  }

  #count(type: string): number {
    return this.#history.types.filter((name) => name === type).length;
  }
}

describe('what a session writes', () => {
  test.each([
    [true, 'easy'],
    [false, 'good'],
  ])('a full answer at once, by a person %s: %s', async (isTimed, rating) => {
    const history = new MemoryHistory();
    const full = 'A list where the last item in is the first item out.';
    const queue = queueAll(makeDeck('a.md', [makeOpen('What is a stack?', full)]));
    const recorder = history.record({ plan: queue.plan, isTimed });
    await runSession(queue, around(new ScriptedPrompter([full], [null]), { recorder }));
    const reviews = history.events.filter((event): event is ReviewEvent => event.type === 'review');
    expect(reviews.map((review) => review.rating)).toEqual([rating]);
  });

  test('every answer is kept before its verdict is shown, every override before the next question', async () => {
    const history = new MemoryHistory();
    const prompter = new WatchingPrompter(
      history,
      ['last in first out', [1], 'no idea'],
      [null, 'correct', null, 'partial', 'correct'],
    );
    const queue = queueAll(deck);
    await runSession(queue, around(prompter, { recorder: history.record({ plan: queue.plan }) }));
    expect(prompter.kept).toEqual([
      ['ask', 0],
      ['grade', 1],
      ['ask', 0],
      ['grade', 2],
      ['ask', 1],
      ['grade', 3],
    ]);
    expect(history.types).toEqual([
      'session-begun',
      'review',
      'review',
      'override',
      'review',
      'override',
      'override',
      'session-ended',
    ]);
  });

  test('a review holds what was typed or picked, the points, and the session', async () => {
    const history = new MemoryHistory();
    const prompter = new ScriptedPrompter([
      'the last item in is the first item out',
      [3, 1],
      'end',
    ]);
    const queue = queueAll(deck);
    await runSession(queue, around(prompter, { recorder: history.record({ plan: queue.plan }) }));
    const [begun, first, second, ended] = history.events;
    expect(begun).toMatchObject({ sheets: ['a.md'], plan: [{ sheet: 'a.md' }, {}, {}] });
    expect(first).toMatchObject({
      session: begun?.id,
      verdict: 'correct',
      typed: 'the last item in is the first item out',
      picked: null,
      missed: [],
      question: { sheet: 'a.md', prompt: 'What is a stack?' },
    });
    expect(first?.type === 'review' && first.hit).toHaveLength(1);
    expect(second).toMatchObject({ typed: null, picked: [3, 1], verdict: 'correct' });
    expect(second).toMatchObject({ hit: ['two', 'four'], missed: [] });
    expect(ended).toMatchObject({ session: begun?.id, end: 'ended' });
    // whatever the clock says, each event is later than the one before
    const times = history.events.map(({ at }) => at);
    expect(times).toEqual([...new Set(times)].toSorted((one, other) => one - other));
  });

  test.each<[string, Said, string[], string[]]>([
    ['half right', [0, 1], ['two'], ['four']],
    ['given up', 'give-up', [], ['two', 'four']],
  ])('a choice %s: its right options are its points', async (_name, said, hit, missed) => {
    const history = new MemoryHistory();
    const choice = makeChoice('Which?', ['one', '**two**', 'three', 'four'], [1, 3]);
    const queue = queueAll(makeDeck('a.md', [choice]));
    const recorder = history.record({ plan: queue.plan });
    await runSession(queue, around(new ScriptedPrompter([said]), { recorder }));
    expect(history.events[1]).toMatchObject({ hit, missed });
  });

  test('a session without an answer leaves no trace', async () => {
    const history = new MemoryHistory();
    const queue = queueAll(deck);
    const recorder = history.record({ plan: queue.plan, givenUp: ['old'] });
    await runSession(queue, around(new ScriptedPrompter(['stop']), { recorder }));
    expect(history.events).toEqual([]);
  });

  test('with the first answer, sessions given up for it are ended', async () => {
    const history = new MemoryHistory();
    const queue = queueAll(deck);
    const recorder = history.record({ plan: queue.plan, givenUp: ['old'] });
    await runSession(queue, around(new ScriptedPrompter(['x', 'stop']), { recorder }));
    expect(history.types).toEqual(['session-ended', 'session-begun', 'review', 'session-ended']);
    expect(history.events[0]).toMatchObject({ session: 'old', end: 'ended' });
  });

  test('a session gone on with goes on under its own id', async () => {
    const history = new MemoryHistory();
    const queue = queueAll(deck);
    const recorder = history.record({ plan: queue.plan, session: 'first' });
    await runSession(queue, around(new ScriptedPrompter(['x', 'end']), { recorder }));
    expect(history.types).toEqual(['review', 'session-ended']);
    expect(history.events).toMatchObject([{ session: 'first' }, { session: 'first' }]);
  });

  test.each([
    ['ended at its first question is ended for good', 'end', ['session-ended']],
    ['stopped at its first question can be gone on with again', 'stop', []],
  ] as const)('a session gone on with and %s', async (_, step, types) => {
    const history = new MemoryHistory();
    const queue = queueAll(deck);
    const recorder = history.record({ plan: queue.plan, session: 'first' });
    await runSession(queue, around(new ScriptedPrompter([step]), { recorder }));
    expect(history.types).toEqual(types);
    expect(history.events).toMatchObject(types.map(() => ({ session: 'first', end: 'ended' })));
  });
});

describe('when it cannot be written', () => {
  test('the learner is told once, the session goes on, and what waits is written when it can be', async () => {
    const history = new MemoryHistory();
    history.failures = 2;
    const told: UserError[] = [];
    const onTrouble = (error: UserError): Promise<void> => {
      told.push(error);
      return Promise.resolve();
    };
    const queue = queueAll(deck);
    const recorder = history.record({ plan: queue.plan, onTrouble });
    const prompter = new ScriptedPrompter(['one', [1, 3], 'three'], ['correct']);
    const result = await runSession(queue, around(prompter, { recorder }));
    expect(result.end).toBe('finished');
    expect(told.map(({ code }) => code)).toEqual(['history-unwritable']);
    expect(history.types).toEqual([
      'session-begun',
      'review',
      'override',
      'review',
      'review',
      'session-ended',
    ]);
    const reviews = history.events.filter((event): event is ReviewEvent => event.type === 'review');
    expect(reviews.map(({ typed }) => typed)).toEqual(['one', null, 'three']);
    expect(history.events[2]).toMatchObject({ review: reviews[0]?.id, verdict: 'correct' });
  });

  test('to the end, every answer was graded and shown all the same', async () => {
    const history = new MemoryHistory();
    history.failures = Infinity;
    const queue = queueAll(deck);
    const prompter = new ScriptedPrompter(['one', [1, 3], 'three']);
    await runSession(queue, around(prompter, { recorder: history.record({ plan: queue.plan }) }));
    expect(prompter.grades).toHaveLength(3);
    expect(history.events).toEqual([]);
  });
});
