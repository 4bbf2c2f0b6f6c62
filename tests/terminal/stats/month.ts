import type { Question } from '../../../src/deck/deck.ts';
import { collectCandidates, type Candidate } from '../../../src/scheduling/candidates.ts';
import type { HistoryEvent } from '../../../src/scheduling/event.ts';
import { collectFigures, type Figures } from '../../../src/scheduling/figures.ts';
import { retrievability } from '../../../src/scheduling/memory.ts';
import { buildQueue } from '../../../src/scheduling/queue.ts';
import { EMPTY_STATE, extend, replay, viewState } from '../../../src/scheduling/replay.ts';
import type { StatsReport } from '../../../src/terminal/stats/report.ts';
import { refOf, review } from '../../scheduling/histories.ts';
import { ask, dayAfter, deckOf, timeAt } from '../../scheduling/study.ts';

/** A Monday. */
export const FIRST = '2026-05-04';
export const EXAM = '2026-06-20';
/** The Wednesday on which the pictures are drawn, a month after the first day. */
export const TODAY = '2026-06-03';
const DAYS = 30;

/** Words that answers of a real sheet may have, and what must not reach a terminal or a page as it is. */
const PROMPTS: Readonly<Record<number, string>> = {
  17: 'What is the **second law** of motion?',
  1: 'Что такое первая космическая скорость?',
  33: '運動の第二法則とは何ですか、そしてそれはどこで成り立ちませんか？',
  32: 'Does \u001b[31mred\u001b[0m text & `<script>alert("1")</script>` obey?',
};
const QUESTIONS = 70;

function makeQuestions(): Question[] {
  return Array.from({ length: QUESTIONS }, (_, index) =>
    ask(`q${index}`, PROMPTS[index] ?? `What does law ${index} say?`),
  );
}

export const candidates: readonly Candidate[] = collectCandidates(
  [{ deck: deckOf(makeQuestions(), EXAM), sheet: 'physics.md' }],
  null,
);

/** A die that falls the same way every time (a linear congruential generator, Numerical Recipes' constants). */
function createDie(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Studies a month by moving the clock: every day what is due and some new ones, no Sunday, one week off. What is
 * forgotten is asked again at once; now and then the learner overrules a verdict.
 */
export function studyMonth(): readonly HistoryEvent[] {
  const events: HistoryEvent[] = [];
  const roll = createDie(7);
  let state = EMPTY_STATE;
  for (let day = 0; day < DAYS; day += 1) {
    if (day % 7 === 6 || (day >= 14 && day < 18)) continue;
    const time = timeAt(dayAfter(FIRST, day));
    const queue = buildQueue(candidates, viewState(state), { show: 'due-and-new', fresh: 2 }, time);
    for (const [place, { candidate, memory }] of queue.entries()) {
      const at = time.now + place * 60_000;
      const recalled = roll() < (memory === null ? 0.5 : retrievability(memory, at));
      events.push(...answer(candidate, at, recalled, roll() < 0.05));
    }
    state = extend(state, events) ?? replay(events);
  }
  return events;
}

function answer(
  { question }: Candidate,
  at: number,
  recalled: boolean,
  overruled: boolean,
): readonly HistoryEvent[] {
  const first = review({
    id: `r-${question.id}-${at}`,
    at,
    question: refOf(question.id, 'physics.md', question.prompt),
    verdict: recalled ? 'correct' : 'wrong',
    rating: recalled ? 'good' : 'again',
    hit: recalled ? ['law', 'unit | dimension'] : ['law'],
    missed: recalled ? [] : ['unit | dimension'],
    milliseconds: 20_000,
  });
  if (recalled) return [first];
  if (overruled) {
    const { v } = first;
    return [
      first,
      {
        v,
        id: `o-${first.id}`,
        at: at + 1,
        type: 'override',
        review: first.id,
        verdict: 'partial',
        rating: 'hard',
      },
    ];
  }
  return [
    first,
    {
      ...first,
      id: `${first.id}-again`,
      at: at + 30_000,
      verdict: 'correct',
      rating: 'good',
      hit: ['law', 'unit | dimension'],
      missed: [],
    },
  ];
}

export function figuresOf(
  events: readonly HistoryEvent[],
  since: number | null = null,
  day = TODAY,
): Figures {
  return collectFigures(
    candidates,
    viewState(replay(events)),
    { sheets: null, since, ahead: 28, most: 10 },
    timeAt(day),
  );
}

export function reportOf(
  events: readonly HistoryEvent[],
  since: number | null = null,
): StatsReport {
  return { figures: figuresOf(events, since), since, sheets: null, goal: 0.9 };
}
