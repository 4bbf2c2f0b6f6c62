import { describe, expect, test } from '@jest/globals';
import type { Deck } from '../../src/deck/deck.ts';
import { DAY } from '../../src/scheduling/memory.ts';
import { planSession } from '../../src/session/plan-session.ts';
import { findResumable, resumeQueue } from '../../src/session/resume.ts';
import { runSession } from '../../src/session/run-session.ts';
import type { SessionQueue } from '../../src/session/session-queue.ts';
import { MemoryHistory } from './memory-history.ts';
import { chooseAll, makeDeck, makeOpen, queueAll } from './sample-decks.ts';
import { around, ScriptedPrompter, type Said } from './scripted.ts';

const START = 1_000_000;
const names = ['q1', 'q2', 'q3', 'q4', 'q5'];
const deck = makeDeck(
  'a.md',
  names.map((name) => makeOpen(name, 'The answer is a pivot.')),
);
const RIGHT = 'the answer is a pivot';

/** Plays a session until the script is over, then drops everything, as a kill does. */
async function breakOff(script: readonly Said[], sheets = ['a.md']): Promise<MemoryHistory> {
  const history = new MemoryHistory();
  const queue = queueAll(deck, 2);
  const recorder = history.record({ plan: queue.plan, sheets });
  recorder.end = () => Promise.resolve();
  const prompter = new ScriptedPrompter([...script, 'stop']);
  await runSession(queue, around(prompter, { recorder }));
  return history;
}

const wish = (changes: { sheets?: string[]; now?: number; decks?: Deck[] } = {}) => {
  const { sheets = ['a.md'], now = START + 60_000, decks = [deck] } = changes;
  return { sheets, now, questions: chooseAll(decks), isExam: false, isRunning: () => false };
};

function resume({ progress }: MemoryHistory): SessionQueue | null {
  const [found] = findResumable(progress, wish());
  if (found === undefined) return null;
  const plan = planSession(found.questions, { count: null, shuffle: null });
  return resumeQueue(found, plan, progress, 2);
}

function takeAll(queue: SessionQueue | null): string[] {
  const left: string[] = [];
  for (let asked = queue?.take() ?? null; asked !== null; asked = queue?.take() ?? null) {
    left.push(`${asked.position}/${asked.total} ${asked.question.prompt} ${asked.attempt}`);
  }
  return left;
}

describe('a session broken off', () => {
  test('goes on where it stopped', async () => {
    expect(takeAll(resume(await breakOff([RIGHT, RIGHT])))).toEqual([
      '3/5 q3 1',
      '4/5 q4 1',
      '5/5 q5 1',
    ]);
  });

  test('brings back what was answered wrong and had not come back yet', async () => {
    const history = await breakOff(['no idea', RIGHT]);
    expect(takeAll(resume(history))).toEqual(['3/5 q3 1', '4/5 q4 1', '1/5 q1 2', '5/5 q5 1']);
  });

  test('does not bring back what was right the second time', async () => {
    const history = await breakOff(['no idea', RIGHT, RIGHT, RIGHT, RIGHT]);
    expect(takeAll(resume(history))).toEqual(['5/5 q5 1']);
  });

  test('asks again what was undone', async () => {
    const history = await breakOff([RIGHT, RIGHT]);
    const first = history.events.find(({ type }) => type === 'review');
    await history.append({ type: 'retract', at: START + 5000, event: first?.id ?? '' });
    expect(takeAll(resume(history))[0]).toBe('1/5 q1 1');
  });

  test('with every answer given has nothing left', async () => {
    expect(takeAll(resume(await breakOff(names.map(() => RIGHT))))).toEqual([]);
  });

  test.each<[string, Parameters<typeof wish>[0], boolean]>([
    ['on the same sheets', {}, true],
    ['from another folder', { sheets: ['notes/a.md'] }, true],
    ['with a slash behind a folder', { sheets: ['a.md/'] }, true],
    ['a moment before a day is over', { now: START + DAY - 1 }, true],
    ['after a day', { now: START + 2 * DAY }, false],
    ['on another sheet', { sheets: ['b.md'] }, false],
    ['on one more sheet', { sheets: ['a.md', 'b.md'] }, false],
    [
      'when an answered question went',
      { decks: [{ ...deck, questions: deck.questions.slice(1) }] },
      true,
    ],
    [
      'when a question that was to come went',
      { decks: [{ ...deck, questions: deck.questions.slice(0, 4) }] },
      false,
    ],
  ])('%s is offered: %p %p', async (_name, changes, isOffered) => {
    const { progress } = await breakOff([RIGHT]);
    expect(findResumable(progress, wish(changes))).toHaveLength(isOffered ? 1 : 0);
  });

  test('is the newest of several', async () => {
    const history = await breakOff([RIGHT]);
    const queue = queueAll(deck);
    const recorder = history.record({ plan: queue.plan, now: () => START + 9000 });
    await runSession(queue, around(new ScriptedPrompter([RIGHT, RIGHT, 'stop']), { recorder }));
    const all = findResumable(history.progress, wish());
    expect(all.map(({ session }) => session.answered.length)).toEqual([2, 1]);
    expect(takeAll(resume(history))).toHaveLength(3);
  });

  test('on other sheets of no name, such as those of another folder, is passed over', async () => {
    const history = await breakOff([RIGHT], []);
    const other = makeDeck('b.md', [makeOpen('other')]);
    const queue = queueAll(other);
    const recorder = history.record({ plan: queue.plan, sheets: [], now: () => START + 9000 });
    recorder.end = () => Promise.resolve();
    await runSession(queue, around(new ScriptedPrompter(['x', 'stop']), { recorder }));
    const found = findResumable(history.progress, wish({ sheets: [] }));
    expect(found.map(({ questions }) => questions.length)).toEqual([5]);
  });

  test('is not broken off while it is held in another window', async () => {
    const { progress, events } = await breakOff([RIGHT]);
    const isRunning = (id: string): boolean => id === events[0]?.id;
    expect(findResumable(progress, { ...wish(), isRunning })).toEqual([]);
  });

  test('is offered as what it was: an exam to an exam, a quiz to a quiz', async () => {
    const history = await breakOff([RIGHT]);
    const isExam = (decides: boolean) =>
      findResumable(history.progress, { ...wish(), isExam: decides }).length;
    expect([isExam(true), isExam(false)]).toEqual([0, 1]);
    const [begun] = history.events;
    if (begun?.type !== 'session-begun') throw new Error('a session was begun');
    history.events[0] = { ...begun, exam: { milliseconds: null, pass: 0.5 } };
    expect([isExam(true), isExam(false)]).toEqual([1, 0]);
  });

  test('finds a question that was reworded meanwhile, once it is linked', async () => {
    const history = await breakOff([RIGHT]);
    const questions = [...deck.questions.slice(0, 4), makeOpen('q5, please', 'x')];
    const reworded = { ...deck, questions };
    expect(findResumable(history.progress, wish({ decks: [reworded] }))).toEqual([]);
    const [from, to] = ['q5', 'q5, please'].map((id) => ({ id, sheet: 'a.md', prompt: id }));
    if (from === undefined || to === undefined) throw new Error('two were made');
    await history.append({ type: 'relink', at: START + 5000, from, to });
    const [found] = findResumable(history.progress, wish({ decks: [reworded] }));
    expect(found?.questions.at(-1)?.question.prompt).toBe('q5, please');
  });
});
