import type { Deck } from '../../deck/deck.ts';
import { countDue } from '../../scheduling/due.ts';
import type { Progress } from '../../scheduling/progress.ts';
import { buildQueue, type QueueEntry } from '../../scheduling/queue.ts';
import type { StudyTime } from '../../scheduling/study-plan.ts';
import type { Asked } from '../../session/asked.ts';
import type { Notice } from '../../session/notice.ts';
import type { ChosenQuestion } from '../../session/plan-session.ts';
import type { SessionOutline } from '../../session/prompter.ts';
import { findCandidates, listQuestions, type StudyOptions } from '../study-options.ts';

/** Which questions the learner wants. */
export interface ChoiceOptions extends StudyOptions {
  readonly due?: boolean;
  readonly all?: boolean;
  readonly weak?: boolean;
  /** At most so many new ones. */
  readonly new?: number;
}

/** What is to be asked, in order. */
export interface Choice {
  readonly questions: readonly ChosenQuestion[];
  /** What there is to tell about it. */
  readonly notices: readonly Notice[];
  /** @returns how many of the questions of a plan are due and how many new */
  readonly mixOf: (plan: readonly Asked[]) => SessionOutline['mix'];
}

/** Chooses by what the learner wants, the history and the time. */
export function chooseQuestions(
  decks: readonly Deck[],
  options: ChoiceOptions,
  progress: Progress,
  time: StudyTime,
): Choice {
  if (options.all) return { questions: listQuestions(decks), notices: [], mixOf: () => null };
  const candidates = findCandidates(decks, options);
  const show = options.due ? 'due' : options.weak ? 'weak' : 'due-and-new';
  const queue = buildQueue(candidates, progress, { show, fresh: options.new ?? null }, time);
  const questions = queue.map(({ candidate }) => candidate);
  const mixOf = (plan: readonly Asked[]) => (show === 'weak' ? null : countMix(plan, queue));
  if (questions.length > 0 && (show !== 'due-and-new' || options.new !== undefined)) {
    return { questions, notices: [], mixOf };
  }
  const { fresh, unseen, next } = countDue(candidates, progress, time);
  if (questions.length === 0) {
    const wanted = options.new === 0 ? 'due' : show;
    const inDays = next === null ? null : next - time.dayOf(time.now);
    return {
      questions,
      notices: [{ kind: 'nothing-to-ask', show: wanted, fresh, unseen, inDays }],
      mixOf,
    };
  }
  const later = unseen - fresh;
  return { questions, notices: later > 0 ? [{ kind: 'spread', later }] : [], mixOf };
}

function countMix(plan: readonly Asked[], queue: readonly QueueEntry[]): SessionOutline['mix'] {
  const why = new Map(queue.map((entry) => [entry.candidate.question, entry.why]));
  const due = plan.filter(({ question }) => why.get(question) === 'due').length;
  return due === 0 ? null : { due, fresh: plan.length - due };
}
