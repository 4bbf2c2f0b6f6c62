import { describe, expect, test } from '@jest/globals';
import { findProgress } from '../../src/scheduling/progress.ts';
import { keyOf } from '../../src/scheduling/question-key.ts';
import type { SessionResult } from '../../src/session/session-result.ts';
import type { MemoryHistory } from './memory-history.ts';
import { playSession } from './play-session.ts';
import { makeChoice, makeDeck, makeOpen, queueAll } from './sample-decks.ts';
import { acceptForMissed, ScriptedPrompter, type Done, type Said } from './scripted.ts';

const FULL = 'It picks a pivot. Then both parts are sorted recursively.';
const HALF = 'it picks a pivot';
const deck = makeDeck('a.md', [
  makeOpen('How does quicksort work?', FULL),
  makeChoice('Which are even?', ['one', 'two'], [1]),
  makeOpen('What is a stack?', 'A list where the last item in is the first item out.'),
]);

async function play(script: readonly Said[], done: readonly Done[] = [], returns = 0) {
  let time = 0;
  const now = (): number => (time += 1000);
  return await playSession(queueAll(deck, returns), new ScriptedPrompter(script, done), { now });
}

const answered = ({ answered: [first] }: SessionResult) => first;
const pointsOf = (history: MemoryHistory) => {
  const key = keyOf({ id: 'How does quicksort work?', sheet: 'a.md' });
  return findProgress(history.progress, key);
};

describe('a second try', () => {
  test('starts from what was typed, says how much is missing, and is scored apart', async () => {
    const { seen, prompter, history, result } = await play([HALF, FULL, 'end'], ['try-again']);
    expect(seen.slice(1, 6)).toEqual([
      'ask 1 How does quicksort work?',
      'grade 1 partial',
      'ask 1 How does quicksort work? (1 left)',
      'tried-again 1 correct',
      'ask 2 Which are even?',
    ]);
    expect(prompter.aids[1]).toMatchObject({ draft: HALF, missing: 1 });
    expect([...(prompter.aids[1]?.may ?? [])]).toEqual(['hint', 'pause']);
    expect(answered(result)).toMatchObject({
      grade: { verdict: 'partial' },
      override: null,
      second: { text: FULL, grade: { verdict: 'correct' } },
    });
    const [, review, second] = history.events;
    expect(second).toMatchObject({
      type: 'second-try',
      review: review?.id,
      typed: FULL,
      verdict: 'correct',
      milliseconds: 1000,
      missed: [],
    });
    // memory follows the first answer
    expect(pointsOf(history)).toMatchObject({ last: { verdict: 'partial', rating: 'hard' } });
  });

  test('is not offered twice, nor for what is right, wrong or picked', async () => {
    const { prompter } = await play([HALF, HALF, [0], 'no idea'], ['try-again', null]);
    const offers = prompter.judged.map(({ may }) => may.has('try-again'));
    expect(offers).toEqual([true, false, false, false]);
  });

  test('ended by Ctrl-D ends the session, with the first answer kept', async () => {
    const { seen, history, result } = await play([HALF, 'end'], ['try-again']);
    expect(seen.at(-1)).toBe('finish ended');
    expect(result.answered).toHaveLength(1);
    expect(history.types).toEqual(['session-begun', 'review', 'session-ended']);
  });

  test('stopped by Ctrl-C stops the session, with the first answer kept', async () => {
    const { result } = await play([HALF, 'stop'], ['try-again']);
    expect(result).toMatchObject({ end: 'stopped', answered: [{ second: null }] });
  });

  test('given up leads back to the verdict', async () => {
    const { seen, result } = await play([HALF, 'skip', 'end'], ['try-again', null]);
    expect(seen.slice(2, 6)).toEqual([
      'grade 1 partial',
      'ask 1 How does quicksort work? (1 left)',
      'grade 1 partial',
      'ask 2 Which are even?',
    ]);
    expect(answered(result)?.second).toBeNull();
  });
});

describe('the learner’s own verdict', () => {
  test('counts for the result, the memory and what comes back', async () => {
    const { seen, history, result } = await play(['no idea', [1], 'x'], ['correct'], 2);
    expect(seen).toContain('overridden 1 correct');
    expect(seen.filter((line) => line.startsWith('ask 1'))).toHaveLength(1);
    expect(answered(result)).toMatchObject({ override: 'correct', grade: { verdict: 'wrong' } });
    expect(pointsOf(history)?.last).toMatchObject({ verdict: 'correct', rating: 'good' });
  });

  test('taken back to what viva thought is none', async () => {
    const { history, result } = await play(['no idea', 'end'], ['correct', 'wrong']);
    expect(answered(result)?.override).toBeNull();
    const [hour] = history.progress.sheets.get('a.md') ?? [];
    expect(hour?.slice(1, 6)).toEqual([0, 0, 1, 1000, 0]);
  });

  test('given before Ctrl-C is in the result', async () => {
    const { result } = await play(['no idea'], ['correct', 'stop']);
    expect(result).toMatchObject({ end: 'stopped', answered: [{ override: 'correct' }] });
  });

  test('is not asked for where the learner said “I don’t know”', async () => {
    const { prompter } = await play(['give-up', 'end']);
    expect([...(prompter.judged[0]?.may ?? [])]).toEqual(['next', 'undo']);
  });
});

describe('an accepted wording', () => {
  const WORDS = 'it halves and goes on in each half';

  test('counts at once: the answer is graded anew, and the verdict is the learner’s', async () => {
    const { seen, prompter, history, result } = await play(
      [`${HALF} and ${WORDS}`, 'end'],
      [acceptForMissed(WORDS)],
    );
    expect(seen.slice(2, 4)).toEqual(['grade 1 partial', 'accepted 1 correct']);
    expect(prompter.outcomes).toMatchObject([{ kind: 'accepted', wording: WORDS }]);
    expect(answered(result)).toMatchObject({ grade: { verdict: 'correct' }, override: null });
    expect(history.types.slice(1, 4)).toEqual(['review', 'accept', 'override']);
    expect(pointsOf(history)).toMatchObject({
      last: { verdict: 'correct', missed: [] },
      wordings: [{ point: 'Then both parts are sorted recursively', wording: WORDS }],
    });
  });

  test('counts for the question when it comes back, until its answer is taken back', async () => {
    const status = (prompter: ScriptedPrompter) =>
      prompter.grades.map(({ findings }) => findings[0]?.status);
    const script = ['no', [1], 'y', WORDS, 'end'];
    const { prompter } = await play(script, [acceptForMissed(WORDS)], 2);
    expect([status(prompter)[0], status(prompter)[3]]).toEqual(['miss', 'hit']);
    const undone = await play(['no', WORDS, 'end'], [acceptForMissed(WORDS), 'undo', null]);
    expect(undone.seen.slice(3, 7)).toEqual([
      'accepted 1 wrong',
      'undone 1',
      'ask 1 How does quicksort work?',
      'grade 1 wrong',
    ]);
    expect(status(undone.prompter)[1]).not.toBe('hit');
    expect(pointsOf(undone.history)?.wordings).toEqual([]);
  });

  test('that changes no verdict takes the point from what was missed all the same', async () => {
    const wide = 'One is here. Two is there. Three is far. Four is gone.';
    const queue = queueAll(makeDeck('a.md', [makeOpen('Where?', wide)]));
    const prompter = new ScriptedPrompter(
      ['One is here. Two is there.'],
      [acceptForMissed('One is here. Two is there.')],
    );
    const { history } = await playSession(queue, prompter);
    expect(prompter.seen).toContain('accepted 1 partial');
    expect(history.types).toEqual(['session-begun', 'review', 'accept', 'session-ended']);
    const [question] = history.progress.questions.values();
    expect(question?.last?.missed).toEqual(['Four is gone']);
    expect(question?.points.map(({ text }) => text)).toEqual(['Four is gone']);
  });

  test('after a second try both answers are graded anew', async () => {
    const { result } = await play(
      [HALF, `${HALF} and ${WORDS}`, 'end'],
      ['try-again', acceptForMissed(WORDS)],
    );
    expect(answered(result)).toMatchObject({
      grade: { verdict: 'partial' },
      second: { grade: { verdict: 'correct' } },
    });
  });

  test('is offered where something typed missed a point', async () => {
    const { prompter } = await play([HALF, [0], ' '], []);
    expect(prompter.judged.map(({ may }) => may.has('accept'))).toEqual([true, false, false]);
  });
});

describe('“I don’t know”', () => {
  test('counts as wrong for sure, is kept as such, and the question comes back', async () => {
    const { seen, history } = await play(['give-up', [1], 'x', FULL], [], 2);
    expect(seen).toContain('ask 1 How does quicksort work? again 2');
    expect(history.events[1]).toMatchObject({
      verdict: 'wrong',
      sure: true,
      score: 0,
      rating: 'again',
      typed: null,
      picked: null,
    });
  });

  test('to a question without an answer is wrong too', async () => {
    const queue = queueAll(makeDeck('a.md', [makeOpen('Why?')]));
    const { seen } = await playSession(queue, new ScriptedPrompter(['give-up']));
    expect(seen).toContain('grade 1 wrong');
  });
});

describe('hints and pauses', () => {
  test('hints are counted and lower the rating, a pause is no time', async () => {
    const { history, result } = await play([{ text: FULL, hints: 2, paused: 400 }, 'end']);
    expect(history.events[1]).toMatchObject({ hints: 2, rating: 'hard', milliseconds: 600 });
    expect(answered(result)).toMatchObject({ hints: 2, milliseconds: 600 });
  });

  test('after a hint an override to right is no better than hard', async () => {
    const { history } = await play([{ text: 'no idea', hints: 1 }, 'end'], ['correct']);
    expect(history.events[2]).toMatchObject({ type: 'override', rating: 'hard' });
  });

  test('a pause longer than the time between two looks at the clock is no negative time', async () => {
    const { result } = await play([{ text: FULL, paused: 99_000 }, 'end']);
    expect(answered(result)?.milliseconds).toBe(0);
  });

  test('hints are offered where there are some', async () => {
    const { prompter } = await play(['x', [1], 'end']);
    expect(prompter.aids.map(({ may }) => may.has('hint'))).toEqual([true, false, true]);
  });
});
