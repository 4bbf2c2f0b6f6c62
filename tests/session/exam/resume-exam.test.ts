import { describe, expect, test } from '@jest/globals';
import { collectAttempts } from '../../../src/scheduling/attempts.ts';
import { createReplyGrader } from '../../../src/session/grade-reply.ts';
import { ExamQueue } from '../../../src/session/exam/exam-queue.ts';
import {
  HistoryExamRecorder,
  type ExamRecorderSettings,
} from '../../../src/session/exam/history-exam-recorder.ts';
import { recallAnswers, resumeExam } from '../../../src/session/exam/resume-exam.ts';
import { runExam } from '../../../src/session/exam/run-exam.ts';
import { findResumable } from '../../../src/session/resume.ts';
import { MemoryHistory } from '../memory-history.ts';
import { chooseAll, makeChoice, makeDeck, makeOpen } from '../sample-decks.ts';
import { aroundExam, Clock, planExam, ScriptedExaminee, type Turn } from './scripted-exam.ts';

const TERMS = { milliseconds: 60_000, pass: 0.5 };
const QUESTIONS = [
  makeOpen('A', 'A answer'),
  makeChoice('B', ['one', 'two'], [1]),
  makeOpen('C', 'C answer'),
  makeOpen('D', 'D answer'),
];

/** Holds an exam that is kept in a history. */
async function hold(
  turns: readonly (Turn | string)[],
  changes: Partial<ExamRecorderSettings> = {},
  history = new MemoryHistory(),
) {
  const clock = new Clock();
  const plan = planExam(QUESTIONS);
  const recorder = new HistoryExamRecorder({
    append: history.append,
    now: clock.now,
    onTrouble: () => Promise.resolve(),
    sheets: ['exam.md'],
    plan,
    terms: TERMS,
    session: null,
    givenUp: [],
    isTimed: true,
    ...changes,
  });
  const prompter = new ScriptedExaminee(turns, clock);
  await runExam(
    new ExamQueue(plan),
    aroundExam(prompter, { recorder, now: clock.now, terms: TERMS }),
  );
  return { history, plan };
}

const BROKEN: readonly (Turn | string)[] = [
  { does: 'pass', after: 1000 },
  { does: [1], after: 2000 },
  { does: 'pass', after: 3000 },
  { does: 'D answer', after: 4000 },
  { does: 'stop', after: 5000 },
];

describe('the history of an exam', () => {
  test('is begun when the clock starts, with its terms and its questions', async () => {
    const { history } = await hold(['stop']);
    expect(history.events[0]).toMatchObject({ type: 'session-begun', exam: TERMS });
    expect(history.events[0]).toMatchObject({
      plan: [{ id: 'A' }, { id: 'B' }, { id: 'C' }, { id: 'D' }],
    });
  });

  test('tells of each answer, pass and end how much time was used', async () => {
    const { history } = await hold(BROKEN);
    const session = history.events[0]?.id;
    expect(history.events.slice(1)).toMatchObject([
      { type: 'passed', session, question: { id: 'A' }, elapsed: 1000 },
      { type: 'review', session, question: { id: 'B' }, picked: [1], elapsed: 3000 },
      { type: 'passed', session, question: { id: 'C' }, elapsed: 6000 },
      { type: 'review', session, question: { id: 'D' }, typed: 'D answer', elapsed: 10_000 },
      { type: 'session-ended', session, end: 'stopped', elapsed: 15_000 },
    ]);
  });

  test.each([
    ['finished', ['A answer', { does: [1] }, 'C answer', 'D answer'], 'finished'],
    ['out of time', [{ does: 'A', after: 60_000, timeUp: true }], 'finished'],
    ['handed in', ['A answer', 'end'], 'ended'],
  ])('an exam that is %s is over', async (_name, turns, end) => {
    const { history } = await hold(turns);
    expect(history.events.at(-1)).toMatchObject({ type: 'session-ended', end });
    expect(history.progress.open).toEqual([]);
  });

  test('exams that are given up are ended before the new one begins', async () => {
    const { history } = await hold(['stop'], { givenUp: ['former'] });
    expect(history.events[0]).toMatchObject({
      type: 'session-ended',
      session: 'former',
      end: 'ended',
    });
  });

  test('what cannot be written is told once and tried again', async () => {
    const history = new MemoryHistory();
    history.failures = 2;
    const told: string[] = [];
    const onTrouble = (error: Error) => Promise.resolve(void told.push(error.name));
    await hold(['A answer', { does: [0] }, 'C answer', 'D answer'], { onTrouble }, history);
    expect(told).toEqual(['UserError']);
    expect(history.types).toEqual([
      'session-begun',
      'review',
      'review',
      'review',
      'review',
      'session-ended',
    ]);
  });
});

describe('an exam that was broken off', () => {
  const wish = (changes: object = {}) => ({
    sheets: ['exam.md'],
    questions: chooseAll([makeDeck('exam.md', QUESTIONS)]),
    now: 1_020_000,
    isExam: true,
    isRunning: () => false,
    ...changes,
  });

  test('is known with its terms and its time, and is not taken for a quiz', async () => {
    const { history } = await hold(BROKEN);
    const [found] = findResumable(history.progress, wish());
    expect(found?.session).toMatchObject({ exam: TERMS, elapsed: 15_000 });
    expect(findResumable(history.progress, wish({ isExam: false }))).toEqual([]);
  });

  test('that was killed has the time of its last event', async () => {
    const { history } = await hold(BROKEN);
    history.events.pop();
    const [found] = findResumable(history.progress, wish());
    expect(found?.session.elapsed).toBe(10_000);
  });

  test('stands where it stood: what was passed comes last, in its order', async () => {
    const { history, plan } = await hold(BROKEN);
    const [session] = history.progress.open;
    if (session === undefined) throw new Error('it is open');
    const queue = resumeExam(session, plan, history.progress);
    expect(queue.length).toBe(2);
    const order: string[] = [];
    for (let asked = queue.current; asked !== null; asked = queue.current) {
      order.push(`${asked.question.prompt}${queue.isPassed(asked) ? ' passed' : ''}`);
      queue.answer(asked);
    }
    expect(order).toEqual(['A passed', 'C passed']);
  });

  test('what was passed and then answered is not asked again', async () => {
    const { history, plan } = await hold([
      'pass',
      { does: [1] },
      'C answer',
      'pass',
      'A answer',
      'stop',
    ]);
    const [session] = history.progress.open;
    if (session === undefined) throw new Error('it is open');
    const queue = resumeExam(session, plan, history.progress);
    expect(queue.length).toBe(1);
    expect(queue.current?.question.prompt).toBe('D');
  });

  test('its answers are graded as they were', async () => {
    const { history, plan } = await hold(BROKEN);
    const answers = recallAnswers(
      collectAttempts(history.events),
      plan,
      history.progress,
      ({ question }) => createReplyGrader(question, 'normal'),
    );
    expect(
      answers.map(({ asked, grade, milliseconds }) => [
        asked.position,
        grade.verdict,
        milliseconds,
      ]),
    ).toEqual([
      [2, 'correct', 2000],
      [4, 'correct', 4000],
    ]);
  });

  test('an answer that was taken back does not count, and an own verdict does', async () => {
    const { history, plan } = await hold(BROKEN);
    const [first, second] = history.events.filter(({ type }) => type === 'review');
    await history.append({ type: 'retract', at: 2_000_000, event: first?.id ?? '' });
    await history.append({
      type: 'override',
      at: 2_000_001,
      review: second?.id ?? '',
      verdict: 'wrong',
      rating: 'again',
    });
    const answers = recallAnswers(
      collectAttempts(history.events),
      plan,
      history.progress,
      ({ question }) => createReplyGrader(question, 'normal'),
    );
    expect(answers.map(({ asked, override }) => [asked.position, override])).toEqual([
      [4, 'wrong'],
    ]);
  });
});
