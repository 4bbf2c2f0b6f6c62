import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { collectAttempts } from '../../../src/scheduling/attempts.ts';
import { ExamQueue } from '../../../src/session/exam/exam-queue.ts';
import type { ExamResult } from '../../../src/session/exam/exam-result.ts';
import { HistoryExamRecorder } from '../../../src/session/exam/history-exam-recorder.ts';
import { recallAnswers, resumeExam } from '../../../src/session/exam/resume-exam.ts';
import { runExam, type ExamSoFar } from '../../../src/session/exam/run-exam.ts';
import { createReplyGrader } from '../../../src/session/grade-reply.ts';
import { MemoryHistory } from '../memory-history.ts';
import { makeChoice, makeOpen } from '../sample-decks.ts';
import { aroundExam, Clock, planExam, ScriptedExaminee, type Turn } from './scripted-exam.ts';

const QUESTIONS = [
  makeOpen('A', 'A answer'),
  makeChoice('B', ['one', 'two', 'three'], [1, 2]),
  makeOpen('C', 'C answer'),
  makeOpen('D', 'D answer'),
];
const TERMS = { milliseconds: 600_000, pass: 0.5 };

const turn: fc.Arbitrary<Turn> = fc.record({
  does: fc.constantFrom<Turn['does']>('pass', 'A answer', 'D answer', 'nonsense', [1], [0, 2]),
  after: fc.integer({ min: 0, max: 5000 }),
});

/** Holds a sitting of an exam that is kept in a history; the script over, it is handed in. */
async function sit(
  turns: readonly Turn[],
  history: MemoryHistory,
  resumed: { readonly queue: ExamQueue; readonly before: ExamSoFar; readonly id: string } | null,
) {
  const clock = new Clock();
  const plan = planExam(QUESTIONS);
  const recorder = new HistoryExamRecorder({
    append: history.append,
    // each sitting is later than the one before
    now: () => clock.time + history.events.length * 1_000_000,
    onTrouble: (error) => Promise.reject(error),
    sheets: ['exam.md'],
    plan,
    terms: TERMS,
    session: resumed?.id ?? null,
    givenUp: [],
    isTimed: true,
  });
  const prompter = new ScriptedExaminee(turns, clock);
  const queue = resumed?.queue ?? new ExamQueue(plan);
  const around = { recorder, now: clock.now, terms: TERMS, before: resumed?.before ?? null };
  const result = await runExam(queue, aroundExam(prompter, around));
  return { result, asked: prompter.seen.filter((seen) => seen.startsWith('ask')) };
}

/** Takes up the exam that stands open in a history. */
function takeUp({ events, progress }: MemoryHistory) {
  const [session] = progress.open;
  if (session === undefined) throw new Error('no exam is open');
  const plan = planExam(QUESTIONS);
  const grader = ({ question }: (typeof plan)[number]) => createReplyGrader(question, 'normal');
  const answers = recallAnswers(collectAttempts(events), plan, progress, grader);
  const before = { answers, elapsed: session.elapsed };
  return { queue: resumeExam(session, plan, progress), before, id: session.id };
}

const marksOf = (result: ExamResult | null) =>
  result?.items.map(({ answer, got }) => [answer?.reply ?? null, answer?.grade ?? null, got]);

test('an exam that is broken off anywhere, and killed or not, goes on as if it had not been', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(turn, { maxLength: 12 }),
      fc.nat({ max: 12 }),
      fc.boolean(),
      async (turns, at, isKilled) => {
        const whole = await sit(turns, new MemoryHistory(), null);
        const history = new MemoryHistory();
        const first = await sit([...turns.slice(0, at), { does: 'stop' }], history, null);
        // where it was over before that, there is nothing to go on with
        fc.pre(first.result?.end === 'stopped');
        if (isKilled) history.events.pop();
        const second = await sit(turns.slice(at), history, takeUp(history));
        expect(marksOf(second.result)).toEqual(marksOf(whole.result));
        expect(second.result?.elapsed).toBe(whole.result?.elapsed);
        expect(second.result?.end).toBe(whole.result?.end);
        expect([...first.asked.slice(0, -1), ...second.asked]).toEqual(whole.asked);
      },
    ),
    { seed: 11, numRuns: 150 },
  );
});
