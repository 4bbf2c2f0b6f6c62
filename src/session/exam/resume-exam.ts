import { keyOf } from '../../scheduling/question-key.ts';
import type { OpenSession, Progress } from '../../scheduling/progress.ts';
import type { Attempt } from '../../scheduling/attempts.ts';
import type { Asked, Reply } from '../asked.ts';
import type { ReplyGrader } from '../grade-reply.ts';
import type { AnsweredQuestion } from '../session-result.ts';
import { ExamQueue } from './exam-queue.ts';

/** The questions of an exam by the keys that the history files them under. */
type Places = ReadonlyMap<string, Asked>;

/**
 * @param plan the questions of an exam that was broken off, in its order
 * @returns what is left of it: what was passed comes last, in the order in which it was passed
 */
export function resumeExam(
  { answered, passed }: Pick<OpenSession, 'answered' | 'passed'>,
  plan: readonly Asked[],
  { aliases }: Pick<Progress, 'aliases'>,
): ExamQueue {
  const queue = new ExamQueue(plan);
  const places = placeByKey(plan, aliases);
  const answers = new Set(answered.map(({ key }) => aliases.get(key) ?? key));
  for (const key of answers) {
    const asked = places.get(key);
    if (asked !== undefined) queue.answer(asked);
  }
  for (const key of passed.map((former) => aliases.get(former) ?? former)) {
    const asked = places.get(key);
    if (asked !== undefined && !answers.has(key)) queue.pass(asked);
  }
  return queue;
}

/**
 * Grades again what was answered before an exam was broken off: its findings are not kept.
 * @param attempts the exam's reviews as the history holds them, with what was typed
 * @returns the answers, of several to one question the last
 */
export function recallAnswers(
  attempts: readonly Attempt[],
  plan: readonly Asked[],
  { aliases }: Pick<Progress, 'aliases'>,
  createGrader: (asked: Asked) => ReplyGrader,
): readonly AnsweredQuestion[] {
  const places = placeByKey(plan, aliases);
  const answers = new Map<number, AnsweredQuestion>();
  for (const { review, override, isUndone } of attempts) {
    const key = keyOf(review.question);
    const asked = places.get(aliases.get(key) ?? key);
    if (asked === undefined || isUndone) continue;
    const reply = readReply(review);
    const { milliseconds, hints = 0 } = review;
    answers.set(asked.position, {
      asked,
      reply,
      grade: createGrader(asked).grade(reply),
      override: override?.verdict ?? null,
      milliseconds,
      hints,
      second: null,
    });
  }
  return [...answers.values()];
}

function placeByKey(plan: readonly Asked[], aliases: Progress['aliases']): Places {
  return new Map(
    plan.map((asked) => {
      const key = keyOf({ id: asked.question.id, sheet: asked.sheet });
      return [aliases.get(key) ?? key, asked];
    }),
  );
}

function readReply({ typed, picked }: Attempt['review']): Reply {
  if (typed !== null) return { kind: 'typed', text: typed };
  return picked === null ? { kind: 'gave-up' } : { kind: 'picked', picked };
}
