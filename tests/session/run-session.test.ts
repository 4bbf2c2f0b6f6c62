import { describe, expect, test } from '@jest/globals';
import { renderResultJson } from '../../src/session/result-json.ts';
import { runSession } from '../../src/session/run-session.ts';
import { meanScore } from '../../src/session/session-result.ts';
import { makeChoice, makeDeck, makeOpen, queueAll } from './sample-decks.ts';
import { around, ScriptedPrompter, type Said } from './scripted.ts';

const deck = makeDeck('a.md', [
  makeOpen('What is a stack?', 'A list where the last item in is the first item out.'),
  makeChoice('Which are even?', ['one', 'two', 'three', 'four'], [1, 3]),
  makeOpen('Why?'),
]);

/** A clock that moves on by one second with every look. */
function tick(): () => number {
  let time = 0;
  return () => (time += 1000);
}

async function run(script: readonly Said[]) {
  const prompter = new ScriptedPrompter(script);
  const result = await runSession(queueAll(deck), around(prompter, { now: tick() }));
  return { prompter, result };
}

describe('runSession', () => {
  test('asks, grades and shows each question before the next one', async () => {
    const { prompter, result } = await run([
      'a list: the last item in is the first one out',
      [1, 3],
      'because',
    ]);
    expect(prompter.seen).toEqual([
      'begin 3',
      'ask 1 What is a stack?',
      'grade 1 correct',
      'ask 2 Which are even?',
      'grade 2 correct',
      'ask 3 Why?',
      'grade 3 partial',
      'finish finished',
    ]);
    expect(result.answered.map(({ milliseconds }) => milliseconds)).toEqual([1000, 1000, 1000]);
  });

  test.each([
    ['Ctrl-C', 'stop', 'stopped'],
    ['the end of the input', 'end', 'ended'],
  ])(
    'when %s comes in the middle, what was answered is kept and shown',
    async (_name, key, end) => {
      const { prompter, result } = await run(['last in, first out', key]);
      expect(result).toMatchObject({ end, total: 3 });
      expect(result.answered).toHaveLength(1);
      expect(prompter.result).toBe(result);
    },
  );

  test.each([
    ['with nothing left to ask is the end of a finished one', ['x', 'y', 'one'], 'finished'],
    ['with questions left ends it early', ['x'], 'ended'],
  ])('ending a session at a verdict %s', async (_name, said, end) => {
    const questions = ['What is one?', 'What is two?', 'What is three?'];
    const prompter = new ScriptedPrompter(said, [
      ...said.slice(1).map(() => null),
      () => ({ kind: 'ended' }),
    ]);
    const queue = queueAll(
      makeDeck(
        'b.md',
        questions.map((prompt) => makeOpen(prompt)),
      ),
    );
    expect(await runSession(queue, around(prompter, { now: tick() }))).toMatchObject({ end });
  });

  test('the score is the mean of what was answered, 0 when nothing was', async () => {
    const { result } = await run(['no idea', [1, 3], 'end']);
    expect(meanScore(result)).toBeCloseTo(0.5);
    expect(meanScore((await run(['end'])).result)).toBe(0);
  });

  test('a stricter session overrides the deck', async () => {
    const grade = async (strictness: 'lenient' | 'strict') => {
      const prompter = new ScriptedPrompter(['a list where the last']);
      await runSession(queueAll(deck), around(prompter, { now: tick(), strictness }));
      return prompter.grades[0]?.verdict;
    };
    expect(await grade('lenient')).not.toBe(await grade('strict'));
  });

  test('an error that is no stop is not swallowed', async () => {
    const prompter = new ScriptedPrompter([]);
    prompter.ask = () => Promise.reject(new Error('broken screen'));
    await expect(runSession(queueAll(deck), around(prompter))).rejects.toThrow('broken screen');
  });
});

describe('a question that comes back', () => {
  const script: Said[] = [
    'no idea',
    [1, 3],
    'because',
    'a list: the last item in is the first one out',
  ];
  const play = async (overrides: ConstructorParameters<typeof ScriptedPrompter>[1] = []) => {
    const prompter = new ScriptedPrompter(script, overrides);
    const result = await runSession(queueAll(deck, 2), around(prompter));
    return { prompter, result };
  };

  test('is told to be there again, and counts apart from the first answers', async () => {
    const { prompter, result } = await play();
    expect(prompter.seen).toContain('ask 1 What is a stack? again 2');
    expect(result.answered.map(({ asked }) => asked.position)).toEqual([1, 2, 3]);
    expect(result.again).toMatchObject([{ asked: { position: 1, attempt: 2 } }]);
    expect(meanScore(result)).toBeLessThan(0.6);
    const json = JSON.parse(renderResultJson(result));
    expect(json).toMatchObject({ total: 3, answered: 3, again: [{ verdict: 'correct' }] });
  });

  test('hears what it missed before', async () => {
    const { prompter } = await play();
    const [first, , , again] = prompter.judged;
    expect(first?.lastMisses).toEqual([]);
    expect(again?.lastMisses).toMatchObject([{ saidNow: true }]);
  });

  test('does not come back when the learner says that it was right', async () => {
    const { prompter, result } = await play(['correct']);
    expect(prompter.seen).toContain('overridden 1 correct');
    expect(result.again).toEqual([]);
    expect(result.answered[0]).toMatchObject({ override: 'correct', grade: { verdict: 'wrong' } });
    expect(JSON.parse(renderResultJson(result)).results[0]).toMatchObject({
      verdict: 'wrong',
      override: 'correct',
    });
  });
});

describe('what is remembered from earlier sessions', () => {
  const pivot = 'A list where the last item in is the first item out';

  test('is told after the verdict, as far as it is still asked for', async () => {
    const prompter = new ScriptedPrompter(['no idea', 'end']);
    const recall = () => ({ missed: [pivot, 'something the sheet says no more'], wordings: [] });
    await runSession(queueAll(deck), around(prompter, { recall }));
    expect(prompter.judged[0]?.lastMisses).toMatchObject([
      { keyPoint: { text: pivot }, saidNow: false },
    ]);
  });

  test('wordings that the learner accepted count', async () => {
    const wordings = [{ point: pivot, wording: 'pancakes on a plate' }];
    const verdict = async (
      recall: () => { missed: string[]; wordings: typeof wordings } | null,
    ) => {
      const prompter = new ScriptedPrompter(['pancakes on a plate', 'end']);
      await runSession(queueAll(deck), around(prompter, { recall }));
      return prompter.grades[0]?.findings[0]?.status;
    };
    expect(await verdict(() => null)).not.toBe('hit');
    expect(await verdict(() => ({ missed: [], wordings }))).toBe('hit');
  });
});

describe('renderResultJson', () => {
  test('tells what was typed and picked, with the verdict and every point', async () => {
    const { result } = await run(['the last item in is the first item out', [0], 'end']);
    const json = JSON.parse(renderResultJson(result));
    expect(json).toMatchObject({
      format: 'viva-results',
      version: 1,
      end: 'ended',
      answered: 2,
      total: 3,
    });
    expect(json.results[0]).toMatchObject({
      id: 'What is a stack?',
      source: 'a.md',
      answer: 'the last item in is the first item out',
      picked: null,
    });
    expect(json.results[0].points[0]).toMatchObject({ derived: true });
    expect(json.results[1]).toMatchObject({
      answer: null,
      picked: [0],
      gaveUp: false,
      hints: 0,
      secondTry: null,
      verdict: 'wrong',
      score: 0,
    });
  });

  test('tells of a second try, of hints, of what was given up and put off', async () => {
    const half = { text: 'it picks a pivot', hints: 1 };
    const whole = 'It picks a pivot. Then both parts are sorted recursively.';
    const asked = makeDeck('a.md', [
      makeOpen('How does quicksort work?', whole),
      ...deck.questions.slice(1),
    ]);
    const prompter = new ScriptedPrompter([half, 'x', 'give-up', 'skip'], ['try-again']);
    const result = await runSession(queueAll(asked), around(prompter));
    const json = JSON.parse(renderResultJson(result));
    expect(json).toMatchObject({ skipped: 1, answered: 2 });
    expect(json.results).toMatchObject([
      { hints: 1, gaveUp: false, secondTry: { answer: 'x', verdict: 'wrong' } },
      { gaveUp: true, answer: null, picked: null, verdict: 'wrong' },
    ]);
  });
});
