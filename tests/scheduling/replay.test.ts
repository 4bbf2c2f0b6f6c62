import { describe, expect, test } from '@jest/globals';
import type { HistoryEvent } from '../../src/scheduling/event.ts';
import { DAY, remember } from '../../src/scheduling/memory.ts';
import { findProgress } from '../../src/scheduling/progress.ts';
import {
  EMPTY_STATE,
  RECENT_EVENTS,
  extend,
  replay,
  viewState,
} from '../../src/scheduling/replay.ts';
import { pairOf } from '../../src/scheduling/question-key.ts';
import { START, refOf, review } from './histories.ts';
import { progressOf } from './study.ts';

const HOUR = 3_600_000;
const SPEED = 'physics.md#speed';

let count = 0;
function base(at: number): { v: number; id: string; at: number } {
  count += 1;
  return { v: 1, id: `event-${count}`, at: START + at };
}
function retract(event: HistoryEvent, at: number): HistoryEvent {
  return { ...base(at), type: 'retract', event: event.id };
}
function overrule(event: HistoryEvent, at: number, verdict: 'correct' | 'wrong'): HistoryEvent {
  const rating = verdict === 'correct' ? 'good' : 'again';
  return { ...base(at), type: 'override', review: event.id, verdict, rating };
}

const wrong = review({
  verdict: 'wrong',
  rating: 'again',
  score: 0.1,
  hit: ['distance'],
  missed: ['time'],
});
const right = review({ at: START + DAY, hit: ['distance', 'time'] });

describe('what is known of a question', () => {
  test('when it was answered twice, the last answer and both verdicts are there', () => {
    const found = findProgress(progressOf([wrong, right]), SPEED);
    expect(found).toEqual({
      key: SPEED,
      ref: refOf('speed'),
      first: START,
      memory: remember(remember(null, 'again', START), 'good', START + DAY),
      verdicts: { correct: 1, partial: 0, wrong: 1 },
      last: { id: right.id, verdict: 'correct', rating: 'good', score: 1, missed: [] },
      points: [{ text: 'time', missed: 1, hit: 1, weight: 0.75 }],
      wordings: [],
    });
  });

  test('when it was never answered, there is nothing', () => {
    expect(findProgress(progressOf([]), SPEED)).toBeNull();
  });

  test('when another sheet has the same own id, they are two questions; with a hashed id they are one', () => {
    const hashed = review({ question: refOf('0123456789ab', 'a.md') });
    const moved = review({ question: refOf('0123456789ab', 'b.md'), at: START + 1 });
    const own = review({ question: refOf('speed', 'other.md') });
    const { questions } = progressOf([right, own, hashed, moved]);
    expect([...questions.keys()].toSorted()).toEqual(['0123456789ab', 'other.md#speed', SPEED]);
    expect(questions.get('0123456789ab')?.ref.sheet).toBe('b.md');
  });
});

describe('overriding', () => {
  test('when the learner calls a wrong one correct, memory, verdict and points follow', () => {
    const found = findProgress(progressOf([wrong, overrule(wrong, 5, 'correct')]), SPEED);
    expect(found).toMatchObject({
      memory: remember(null, 'good', START),
      verdicts: { correct: 1, partial: 0, wrong: 0 },
      last: { verdict: 'correct', rating: 'good', missed: [] },
      points: [],
    });
  });

  test('when overridden twice, the last word counts; when that is undone, the one before', () => {
    const first = overrule(wrong, 5, 'correct');
    const second = overrule(wrong, 6, 'wrong');
    const undo = retract(second, 7);
    const verdicts = [
      [first, second],
      [first, second, undo],
    ].map((events) => findProgress(progressOf([wrong, ...events]), SPEED)?.last?.verdict);
    expect(verdicts).toEqual(['wrong', 'correct']);
  });

  test('when an override is older than its review, it counts for nothing', () => {
    const late = review({ at: START + 100 });
    const found = findProgress(progressOf([late, overrule(late, 50, 'wrong')]), SPEED);
    expect(found?.last?.verdict).toBe('correct');
  });

  test('when it is counted, it is counted in the hour of the review', () => {
    const { sheets } = progressOf([wrong, overrule(wrong, 3 * HOUR, 'correct')]);
    expect(sheets.get('physics.md')).toEqual([[START / HOUR, 1, 0, 0, 8000, 1, 1, 0, 0]]);
  });
});

describe('undoing', () => {
  test('when the only review is undone, the question is new again and its hour empty', () => {
    const progress = progressOf([wrong, retract(wrong, 9)]);
    expect([progress.questions.size, progress.sheets.size]).toEqual([0, 0]);
  });

  test('when a retraction is older than what it names, it counts for nothing', () => {
    const late = review({ at: START + 100 });
    expect(progressOf([late, retract(late, 50)]).questions.size).toBe(1);
  });

  test('when three retractions name each other, the review is gone', () => {
    const first = retract(wrong, 1);
    const second = retract(first, 2);
    const third = retract(second, 3);
    expect(progressOf([wrong, first, second, third]).questions.size).toBe(0);
    expect(progressOf([wrong, first, second]).questions.size).toBe(1);
  });
});

describe('accepted wordings', () => {
  const accept = (wording: string, at: number): HistoryEvent => {
    const question = refOf('speed');
    return { ...base(at), type: 'accept', question, point: 'time', wording };
  };
  test('when accepted twice, it is there once; when undone, not at all', () => {
    const first = accept('duration', 1);
    const other = accept('how long', 3);
    const found = findProgress(
      progressOf([first, accept('duration', 2), other, retract(other, 4)]),
      SPEED,
    );
    expect(found?.wordings).toEqual([{ point: 'time', wording: 'duration' }]);
    expect(found?.memory).toBeNull();
  });
});

describe('relinking', () => {
  const relink = (from: string, to: string, at: number): HistoryEvent => {
    return { ...base(at), type: 'relink', from: refOf(from), to: refOf(to) };
  };
  test('when reworded, either wording finds the history, filed under the new one', () => {
    const progress = progressOf([right, relink('speed', 'velocity', 2 * DAY)]);
    expect(findProgress(progress, 'physics.md#velocity')).toBe(findProgress(progress, SPEED));
    expect(findProgress(progress, SPEED)).toMatchObject({
      key: 'physics.md#velocity',
      ref: refOf('velocity'),
      memory: { reps: 1 },
    });
  });

  test('when another machine goes on with the former wording, that counts for the same question', () => {
    const later = review({ at: START + 3 * DAY });
    const progress = progressOf([right, relink('speed', 'velocity', 2 * DAY), later]);
    expect(progress.questions.size).toBe(1);
    expect(findProgress(progress, 'physics.md#velocity')?.memory?.reps).toBe(2);
  });

  test('when relinked on and on and back, it stays one question', () => {
    const links = [relink('a', 'b', 1), relink('b', 'c', 2), relink('c', 'a', 3)];
    const reviews = ['a', 'b', 'c'].map((id, at) =>
      review({ question: refOf(id), at: START + at }),
    );
    const { questions } = progressOf([...links, ...reviews]);
    expect([...questions].map(([key, { memory }]) => [key, memory?.reps])).toEqual([
      ['physics.md#a', 3],
    ]);
  });

  test('when the relink is undone, that is kept, so that it is not proposed again', () => {
    const link = relink('speed', 'velocity', 2 * DAY);
    const undo = retract(link, 3 * DAY);
    const redo = retract(undo, 4 * DAY);
    expect(replay([right, link]).refused).toEqual([]);
    const pair = [pairOf({ from: refOf('speed'), to: refOf('velocity') })];
    expect(replay([undo, link, right]).refused).toEqual(pair);
    const many = Array.from({ length: 2 * RECENT_EVENTS }, (_, index) =>
      review({ at: START + 5 * DAY + index }),
    );
    const kept = replay([right, link, undo, ...many]);
    expect(kept.refused).toEqual(pair);
    expect(extend(replay([right, link, undo]), many)?.refused).toEqual(pair);
    expect(replay([right, link, undo, redo]).refused).toEqual([]);
  });

  test('when the relink is undone, they are two again', () => {
    const link = relink('speed', 'velocity', 2 * DAY);
    const own = review({ question: refOf('velocity'), at: START + 3 * DAY });
    const { questions } = progressOf([right, link, own, retract(link, 4 * DAY)]);
    expect([...questions.keys()]).toEqual([SPEED, 'physics.md#velocity']);
  });
});

describe('a session broken off', () => {
  const begun: HistoryEvent = {
    ...base(0),
    type: 'session-begun',
    sheets: ['notes/physics.md'],
    plan: [refOf('speed'), refOf('mass')],
  };
  const answer = review({ session: begun.id, at: START + 1, verdict: 'partial', rating: 'hard' });

  test('when it was not ended, its plan and what was answered are there', () => {
    expect(progressOf([begun, answer, right]).open).toEqual([
      {
        id: begun.id,
        at: START,
        sheets: ['notes/physics.md'],
        plan: [SPEED, 'physics.md#mass'],
        answered: [{ key: SPEED, review: answer.id, verdict: 'partial' }],
        exam: null,
        elapsed: 0,
        passed: [],
      },
    ]);
  });

  test('when it is an exam, its terms, the time used and what was put off are there', () => {
    const exam = { milliseconds: 600_000, pass: 0.6 };
    const pass = (id: string, elapsed: number, at: number): HistoryEvent => ({
      ...base(at),
      type: 'passed',
      session: begun.id,
      question: refOf(id),
      elapsed,
    });
    const mass = pass('mass', 4000, 2);
    const events = [
      { ...begun, exam },
      pass('speed', 3000, 1),
      mass,
      { ...answer, at: START + 3, elapsed: 9000 },
      pass('speed', 7000, 4),
    ];
    const speed = { key: SPEED, review: answer.id, verdict: 'partial' };
    const state = { exam, elapsed: 9000, answered: [speed] };
    expect(progressOf(events).open).toMatchObject([
      { ...state, passed: ['physics.md#mass', SPEED] },
    ]);
    expect(progressOf([...events, retract(mass, 5)]).open).toMatchObject([
      { ...state, passed: [SPEED] },
    ]);
  });

  test('when an answer given in an exam was undone, the time it took does not count', () => {
    const first = { ...answer, elapsed: 9000 };
    const [open] = progressOf([begun, first, retract(first, 2)]).open;
    expect(open).toMatchObject({ answered: [], elapsed: 0 });
  });

  test.each<['finished' | 'ended' | 'stopped', number]>([
    ['finished', 0],
    ['ended', 0],
    ['stopped', 1],
  ])('when it was %s, %i are left to go on with', (end, left) => {
    const ended: HistoryEvent = { ...base(2), type: 'session-ended', session: begun.id, end };
    expect(progressOf([begun, answer, ended]).open).toHaveLength(left);
  });

  test('when many were broken off, only the latest four are kept', () => {
    const many = Array.from({ length: 6 }, (_, index) => ({
      ...begun,
      id: `s${index}`,
      at: START + index,
    }));
    expect(progressOf(many).open.map(({ id }) => id)).toEqual(['s2', 's3', 's4', 's5']);
  });
});

describe('hours', () => {
  test('when a question comes back within the sitting, it is no trial of memory; the next day it is', () => {
    const times = [0, HOUR / 6, DAY, 2 * DAY];
    const reviews = times.map((at, index) =>
      review({ at: START + at, rating: index === 3 ? 'again' : 'good', milliseconds: 3_600_000 }),
    );
    const hours = progressOf(reviews).sheets.get('physics.md');
    const minutes = 600_000;
    expect(hours).toEqual([
      [START / HOUR, 2, 0, 0, 2 * minutes, 0, 1, 0, 0],
      [START / HOUR + 24, 1, 0, 0, minutes, 0, 0, 1, 1],
      [START / HOUR + 48, 1, 0, 0, minutes, 0, 0, 1, 0],
    ]);
  });
});

describe('extending', () => {
  const many = Array.from({ length: RECENT_EVENTS + 50 }, (_, index) =>
    review({ at: START + index * HOUR, question: refOf(`q${index % 30}`) }),
  );
  const state = replay(many);
  const end = many.length * HOUR;

  test('when the newest review is undone and overridden ones change, it need not replay', () => {
    const newest = many.at(-1) ?? right;
    const earlier = many.at(-150) ?? right;
    for (const event of [retract(newest, end), overrule(earlier, end, 'wrong')]) {
      const next = extend(state, [event]);
      expect(next).not.toBeNull();
      expect(next).toEqual(replay([...many, event]));
    }
  });

  test.each<[string, HistoryEvent]>([
    ['undoes a review long past', retract(many[3] ?? right, end)],
    ['overrides a review long past', overrule(many[3] ?? right, end, 'wrong')],
    ['undoes what nobody knows', retract(right, end)],
    ['is older than the older part', review({ at: START + 5 })],
    [
      'joins two questions with histories',
      { ...base(end), type: 'relink', from: refOf('q1'), to: refOf('q2') },
    ],
  ])('when an event %s, it asks for a replay', (_, event) => {
    expect(extend(state, [event])).toBeNull();
  });

  test('when a question is reworded, it need not replay', () => {
    const link: HistoryEvent = {
      ...base(end),
      type: 'relink',
      from: refOf('q1'),
      to: refOf('new'),
    };
    expect(extend(state, [link])).toEqual(replay([...many, link]));
  });

  test('when a relink of before is undone, it asks for a replay; one that just came is left out', () => {
    const from = refOf('q1');
    const link: HistoryEvent = { ...base(end), type: 'relink', from, to: refOf('new') };
    const undo = retract(link, end + 1);
    const redo = retract(undo, end + 2);
    expect(extend(replay([...many, link]), [undo])).toBeNull();
    expect(extend(replay([...many, link, undo]), [redo])).toBeNull();
    expect(extend(state, [link, undo])).toEqual(replay([...many, link, undo]));
  });

  test('when nothing is new, it is the same state', () => {
    expect(extend(state, many.slice(-20))).toBe(state);
    expect(extend(EMPTY_STATE, [])).toBe(EMPTY_STATE);
    expect(viewState(EMPTY_STATE).questions.size).toBe(0);
  });
});
