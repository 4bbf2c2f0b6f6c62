import { describe, expect, test } from '@jest/globals';
import { ExamQueue } from '../../../src/session/exam/exam-queue.ts';
import type { ExamResult } from '../../../src/session/exam/exam-result.ts';
import { runExam } from '../../../src/session/exam/run-exam.ts';
import type { ExamSurroundings } from '../../../src/session/exam/run-exam.ts';
import { StopError } from '../../../src/session/prompter.ts';
import { makeChoice, makeOpen } from '../sample-decks.ts';
import {
  aroundExam,
  Clock,
  ListingRecorder,
  planExam,
  queueLetters,
  ScriptedExaminee,
  type Turn,
} from './scripted-exam.ts';

/** Holds an exam on A, B and C; ten seconds unless a test says otherwise. */
async function hold(
  turns: readonly (Turn | string)[],
  changes: Partial<ExamSurroundings> = {},
  queue = queueLetters(),
) {
  const clock = new Clock();
  const prompter = new ScriptedExaminee(turns, clock);
  const recorder = new ListingRecorder();
  const terms = { milliseconds: 10_000, pass: 0.6 };
  const around = aroundExam(prompter, { recorder, now: clock.now, terms, ...changes });
  return { prompter, recorder, result: await runExam(queue, around), clock };
}

const verdicts = (result: ExamResult | null): readonly (string | null)[] =>
  result?.items.map(({ answer }) => answer?.grade.verdict ?? null) ?? [];

describe('an exam', () => {
  test('asks one question after another and tells nothing of the answers', async () => {
    const { prompter, result } = await hold(['A answer', 'nonsense', 'C answer']);
    expect(prompter.seen).toEqual(['begin', 'ask A', 'ask B', 'ask C']);
    expect(result?.end).toBe('finished');
    expect(verdicts(result)).toEqual(['correct', 'wrong', 'correct']);
  });

  test('gives no hint, no undo, no pause: only passing', async () => {
    const { prompter } = await hold(['A answer']);
    const [aids] = prompter.aids;
    expect([...(aids?.may ?? [])]).toEqual(['skip']);
    expect(await aids?.hint('')).toBeNull();
  });

  test('keeps each answer with the time used, before the next question', async () => {
    const turns = [
      { does: 'A answer', after: 1000 },
      { does: 'B answer', after: 2000 },
      { does: 'C answer', after: 500 },
    ];
    const { recorder } = await hold(turns);
    expect(recorder.kept).toEqual([
      'begin',
      'A: A answer at 1000 took 1000',
      'B: B answer at 3000 took 2000',
      'C: C answer at 3500 took 500',
      'finished at 3500',
    ]);
  });

  test('a question that is passed comes again after the others, with the time of both visits', async () => {
    const turns = [
      { does: 'pass', after: 700 },
      { does: 'B answer', after: 100 },
      { does: 'C answer', after: 100 },
      { does: 'A answer', after: 300 },
    ];
    const { prompter, recorder, result } = await hold(turns);
    expect(prompter.seen.slice(1)).toEqual(['ask A', 'ask B', 'ask C', 'ask A (passed)']);
    expect(recorder.kept).toContain('A passed at 700');
    expect(recorder.kept).toContain('A: A answer at 1200 took 1000');
    expect(verdicts(result)).toEqual(['correct', 'correct', 'correct']);
  });

  test.each([
    ['nothing typed', '  \n'],
    ['nothing ticked', []],
    ['no gap filled in', ' ; '],
  ])('%s is a pass', async (_name, does) => {
    const { prompter } = await hold([{ does }, 'B answer', 'C answer', 'A answer']);
    expect(prompter.seen.at(-1)).toBe('ask A (passed)');
  });

  test('when everything left was passed, handing in is offered, and the questions come again', async () => {
    const { prompter, result } = await hold(['pass', 'pass', 'pass', 'A answer', 'pass', 'pass']);
    expect(prompter.seen.slice(1, 6)).toEqual([
      'ask A',
      'ask B',
      'ask C',
      'hand in 3 all-passed',
      'ask A (passed)',
    ]);
    expect(verdicts(result)).toEqual(['correct', null, null]);
  });

  test('is handed in early where that is confirmed', async () => {
    const clock = new Clock();
    const prompter = new ScriptedExaminee(['A answer', 'end', 'end'], clock);
    prompter.handsIn.push(false, true);
    const recorder = new ListingRecorder();
    const result = await runExam(queueLetters(), aroundExam(prompter, { recorder }));
    expect(prompter.seen.slice(2)).toEqual([
      'ask B',
      'hand in 2 wanted',
      'ask B',
      'hand in 2 wanted',
    ]);
    expect(result?.end).toBe('handed-in');
    expect(recorder.kept.at(-1)).toBe('handed-in at 0');
    expect(verdicts(result)).toEqual(['correct', null, null]);
  });
});

describe('when the time runs out', () => {
  test('what is typed counts, and the rest has no answer', async () => {
    const turns = [
      { does: 'A answer', after: 4000 },
      { does: 'B answer', after: 6000, timeUp: true },
    ];
    const { recorder, result, prompter } = await hold(turns);
    expect(prompter.seen).toEqual(['begin', 'ask A', 'ask B']);
    expect(result?.end).toBe('time-up');
    expect(result?.elapsed).toBe(10_000);
    expect(verdicts(result)).toEqual(['correct', 'correct', null]);
    expect(recorder.kept.slice(-2)).toEqual(['B: B answer at 10000 took 6000', 'time-up at 10000']);
  });

  test('what is ticked counts', async () => {
    const queue = new ExamQueue(
      planExam([makeChoice('Which?', ['a', 'b'], [0, 1]), makeOpen('B', 'b')]),
    );
    const { result } = await hold([{ does: [0], after: 10_000, timeUp: true }], {}, queue);
    expect(verdicts(result)).toEqual(['partial', null]);
  });

  test('nothing typed is no answer', async () => {
    const { result, recorder } = await hold([{ does: 'pass', after: 10_000, timeUp: true }]);
    expect(result?.end).toBe('time-up');
    expect(verdicts(result)).toEqual([null, null, null]);
    expect(recorder.kept).toEqual(['begin', 'time-up at 10000']);
  });

  test('at the last question all is answered all the same', async () => {
    const { result } = await hold([
      'A answer',
      'B answer',
      { does: 'C answer', after: 10_000, timeUp: true },
    ]);
    expect(result?.end).toBe('finished');
  });

  test('between two questions, no other is asked', async () => {
    const { prompter, result } = await hold([{ does: 'A answer', after: 10_001 }]);
    expect(prompter.seen).toEqual(['begin', 'ask A']);
    expect(result?.end).toBe('time-up');
    expect(verdicts(result)).toEqual(['correct', null, null]);
  });

  test('while handing in is considered, nothing is asked about it', async () => {
    const { prompter, result } = await hold([{ does: 'end', after: 10_000 }]);
    expect(prompter.seen).toEqual(['begin', 'ask A']);
    expect(result?.end).toBe('time-up');
  });

  test('while handing in is asked about, the exam is over, whatever is answered', async () => {
    const clock = new Clock();
    const prompter = new ScriptedExaminee(['end'], clock);
    prompter.confirmHandIn = () => {
      clock.time += 10_000;
      return Promise.resolve(true);
    };
    const terms = { milliseconds: 10_000, pass: 0.6 };
    const result = await runExam(queueLetters(), aroundExam(prompter, { now: clock.now, terms }));
    expect(result?.end).toBe('time-up');
  });

  test('each question is asked with the same deadline', async () => {
    const { prompter } = await hold([
      { does: 'A answer', after: 2000 },
      { does: 'B answer', after: 2000 },
      'C answer',
    ]);
    expect(prompter.aids.map(({ deadline }) => deadline)).toEqual([
      1_010_000, 1_010_000, 1_010_000,
    ]);
    expect(prompter.standings.map(({ timeLeft, left }) => [timeLeft, left])).toEqual([
      [10_000, 3],
      [8000, 2],
      [6000, 1],
    ]);
  });
});

describe('an exam that is broken off', () => {
  test('ends with what was answered, and its time', async () => {
    const { result, recorder } = await hold([
      { does: 'A answer', after: 3000 },
      { does: 'stop', after: 1500 },
    ]);
    expect(result?.end).toBe('stopped');
    expect(recorder.kept.at(-1)).toBe('stopped at 4500');
    expect(verdicts(result)).toEqual(['correct', null, null]);
  });

  test('before it was begun, nothing is kept', async () => {
    const recorder = new ListingRecorder();
    const prompter = new ScriptedExaminee([]);
    prompter.beginExam = () => Promise.reject(new StopError());
    expect(await runExam(queueLetters(), aroundExam(prompter, { recorder }))).toBeNull();
    expect(recorder.kept).toEqual([]);
  });

  test('goes on with its answers and its time', async () => {
    const first = await hold(['A answer', { does: 'stop', after: 4000 }]);
    const answers = first.result?.items.flatMap(({ answer }) => answer ?? []) ?? [];
    const queue = queueLetters();
    const [a] = queue.plan;
    if (a !== undefined) queue.answer(a);
    const before = { answers, elapsed: 4000 };
    const { prompter, result, recorder } = await hold(
      [{ does: 'B answer', after: 1000 }, 'C answer'],
      { before },
      queue,
    );
    expect(prompter.outlines[0]).toMatchObject({ before: 1, used: 4000, total: 3, marks: 3 });
    expect(prompter.aids[0]?.deadline).toBe(1_006_000);
    expect(recorder.kept[1]).toBe('B: B answer at 5000 took 1000');
    expect(verdicts(result)).toEqual(['correct', 'correct', 'correct']);
  });

  test.each([
    ['with no time left', 10_000, 1, 'time-up'],
    ['with nothing left to answer', 5000, 3, 'finished'],
  ])('%s tells the result at once', async (_name, elapsed, answered, end) => {
    const queue = queueLetters();
    for (const asked of queue.plan.slice(0, answered)) queue.answer(asked);
    const { prompter, result } = await hold([], { before: { answers: [], elapsed } }, queue);
    expect(prompter.seen).toEqual([]);
    expect(result?.end).toBe(end);
  });
});

test('a fault of ours is not taken for the end of an exam', async () => {
  const prompter = new ScriptedExaminee([]);
  prompter.ask = () => Promise.reject(new TypeError('ours'));
  await expect(runExam(queueLetters(), aroundExam(prompter))).rejects.toThrow('ours');
});

test('wordings that the learner let count, count', async () => {
  const queue = new ExamQueue(planExam([makeOpen('Capital of Peru?', 'Lima')]));
  const turns = ['the white town'];
  const without = await hold(turns, {}, queue);
  expect(verdicts(without.result)).toEqual(['wrong']);
  const again = new ExamQueue(queue.plan);
  const point = without.result?.items[0]?.answer?.grade.findings[0]?.keyPoint.text ?? '';
  const recallWordings = () => [{ point, wording: 'the white town' }];
  const withWording = await hold(turns, { recallWordings }, again);
  expect(verdicts(withWording.result)).toEqual(['partial']);
});
