import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { collectAttempts } from '../../src/scheduling/attempts.ts';
import { keyOf } from '../../src/scheduling/question-key.ts';
import type { Asked } from '../../src/session/asked.ts';
import type { Edit } from '../../src/session/edit.ts';
import { verdictOf, type AnsweredQuestion } from '../../src/session/session-result.ts';
import { playSession } from './play-session.ts';
import { makeChoice, makeDeck, makeOpen, queueAll } from './sample-decks.ts';
import { acceptForMissed, ScriptedPrompter, type Done, type Said } from './scripted.ts';

const FULL = 'It picks a pivot. Then both parts are sorted recursively.';
const deck = makeDeck('a.md', [
  makeOpen('one', FULL),
  makeChoice('two', ['a', 'b'], [1]),
  makeOpen('three', 'Bees make honey. Spiders spin webs of silk.'),
  makeOpen('four'),
]);

const said = fc.constantFrom<Said>(
  'no idea',
  FULL,
  'it picks a pivot',
  'it picks a pivot',
  'it picks a pivot',
  'bees make honey',
  'bees make honey',
  'give-up',
  'skip',
  'undo',
  'back',
  [1],
  [0],
  { text: 'bees make honey', hints: 1, paused: 5 },
);

/** What may not be done at a verdict is passed over. */
const steps = fc.constantFrom<Done>(
  null,
  null,
  'correct',
  'wrong',
  'partial',
  'try-again',
  'try-again',
  'try-again',
  'undo',
  'edit',
  acceptForMissed('no idea'),
);

class PickyPrompter extends ScriptedPrompter {
  constructor(script: readonly Said[], done: readonly Done[]) {
    super(
      script,
      done.map((step): Done => (judged) => {
        const wanted = typeof step === 'function' ? 'accept' : step;
        const kind =
          wanted === 'correct' || wanted === 'wrong' || wanted === 'partial' ? 'override' : wanted;
        if (kind === null || kind === 'stop' || !judged.may.has(kind)) return { kind: 'next' };
        if (typeof step === 'function') return step(judged);
        if (kind === 'override' || kind === 'accept') {
          return { kind: 'override', verdict: wanted as 'correct' };
        }
        return { kind };
      }),
    );
  }
}

/** Every edit gives the questions other words, and with them other ids. */
function createRewording(): Edit {
  let version = 0;
  return () => {
    version += 1;
    const mark = ` v${version}`;
    const find = (asked: Asked): Asked => {
      const prompt = asked.question.prompt.replace(/ v\d+$/, '') + mark;
      return { ...asked, question: { ...asked.question, id: prompt, prompt } };
    };
    return Promise.resolve({ kind: 'read', find });
  };
}

const describeAnswer = (answer: AnsweredQuestion) => [
  answer.asked.question.prompt.split(' ')[0],
  answer.reply.kind === 'typed' ? answer.reply.text : null,
  verdictOf(answer),
  answer.second?.text ?? null,
];

describe('whatever a learner does', () => {
  test('the history holds what the result says, and nothing else', async () => {
    let undone = 0;
    let seconds = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(said, { minLength: 1, maxLength: 14 }),
        fc.array(steps, { maxLength: 14 }),
        fc.nat({ max: 2 }),
        async (script, done, returns) => {
          const { history, result } = await playSession(
            queueAll(deck, returns),
            new PickyPrompter(script, done),
            { edit: createRewording() },
          );
          const attempts = collectAttempts(history.events);
          undone += attempts.filter(({ isUndone }) => isUndone).length;
          const standing = attempts.filter(({ isUndone }) => !isUndone);
          seconds += standing.flatMap(({ secondTries }) => secondTries).length;
          const told = standing.map(({ review, override, secondTries }) => [
            review.question.prompt.split(' ')[0],
            review.typed,
            (override ?? review).verdict,
            secondTries.at(-1)?.typed ?? null,
          ]);
          const answers = [...result.answered, ...result.again];
          const lines = (rows: readonly unknown[]): string[] =>
            rows.map((row) => JSON.stringify(row)).toSorted();
          expect(lines(told)).toEqual(lines(answers.map(describeAnswer)));
          // first answers, a question each
          const asked = result.answered.map(({ asked: { position } }) => position);
          expect(new Set(asked).size).toBe(asked.length);
          if (result.end === 'finished') expect(asked.length + result.skipped).toBe(result.total);
          // each question has one history, whatever its words
          const { aliases } = history.progress;
          const keys = new Map<string, Set<string>>();
          for (const { review } of standing) {
            const name = review.question.prompt.split(' ')[0] ?? '';
            const key = keyOf(review.question);
            keys.set(name, (keys.get(name) ?? new Set()).add(aliases.get(key) ?? key));
          }
          for (const own of keys.values()) expect(own.size).toBe(1);
        },
      ),
      { seed: 7, numRuns: 80 },
    );
    expect(undone).toBeGreaterThan(30);
    expect(seconds).toBeGreaterThan(5);
  }, 20_000);
});
