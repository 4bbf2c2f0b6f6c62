import { describe, expect, test } from '@jest/globals';
import type { Deck } from '../../src/deck/deck.ts';
import type { Asked } from '../../src/session/asked.ts';
import { compareQuestions, takesSameReplies, type Edit } from '../../src/session/edit.ts';
import { UserError } from '../../src/user-error.ts';
import { playSession } from './play-session.ts';
import { makeChoice, makeDeck, makeOpen, queueAll } from './sample-decks.ts';
import { ScriptedPrompter, type Done, type Said } from './scripted.ts';

const deck = makeDeck('a.md', [
  makeOpen('one', 'The answer is a pivot.'),
  makeOpen('two', 'The answer is a stack.'),
  makeOpen('three', 'The answer is a queue.'),
]);

/** An edit after which the sheet holds another deck; questions are found again by their number. */
const editTo =
  (now: Deck): Edit =>
  () =>
    Promise.resolve({
      kind: 'read',
      find: (asked: Asked): Asked | null => {
        const question = now.questions[asked.question.number - 1];
        return question?.prompt.startsWith('(gone)') === false
          ? { ...asked, deck: now, question }
          : null;
      },
    });

const play = (edit: Edit, script: readonly Said[], done: readonly Done[], returns = 0) =>
  playSession(queueAll(deck, returns), new ScriptedPrompter(script, done), { edit });

describe('editing a question’s sheet at its verdict', () => {
  test('with another answer the answer is graded anew, and the verdict is kept', async () => {
    const mended = makeDeck('a.md', [
      makeOpen('one', 'The answer is a heap.'),
      ...deck.questions.slice(1),
    ]);
    const { seen, history, result } = await play(editTo(mended), ['a heap', 'end'], ['edit']);
    expect(seen.slice(1, 4)).toEqual(['ask 1 one', 'grade 1 wrong', 'edited changed 1 correct']);
    expect(history.types.slice(1, 3)).toEqual(['review', 'override']);
    expect(result.answered).toMatchObject([{ override: null, grade: { verdict: 'correct' } }]);
  });

  test('with another wording the question goes on with its history', async () => {
    const reworded = makeDeck('a.md', [
      makeOpen('first', 'The answer is a pivot.'),
      makeOpen('second', 'The answer is a stack.'),
      makeOpen('three', 'The answer is a queue.'),
    ]);
    const { seen, history } = await play(
      editTo(reworded),
      ['no', 'a stack', 'a queue', 'the answer is a pivot'],
      ['edit'],
      1,
    );
    expect(seen.filter((line) => line.startsWith('ask')).slice(0, 4)).toEqual([
      'ask 1 one',
      'ask 2 second',
      'ask 3 three',
      'ask 1 first again 2',
    ]);
    // “second” was never answered: there is nothing to go on with
    const links = history.events.filter((event) => event.type === 'relink');
    expect(links).toMatchObject([{ from: { id: 'one' }, to: { id: 'first' } }]);
    const first = history.progress.questions.get('a.md#first');
    expect(first?.verdicts).toEqual({ correct: 1, partial: 0, wrong: 1 });
  });

  test('that rewords another question which has a history links that too, once', async () => {
    const reworded = makeDeck('a.md', [
      makeOpen('one', 'The answer is a pivot.'),
      makeOpen('second', 'The answer is a stack.'),
      makeOpen('three', 'The answer is a queue.'),
    ]);
    const wordings = [{ point: 'The answer is a stack', wording: 'plates' }];
    const recall = ({ question }: Asked) =>
      question.id === 'two' ? { missed: [], wordings } : null;
    const prompter = new ScriptedPrompter(['x', 'plates', 'end'], ['edit']);
    const edit = editTo(reworded);
    const { history } = await playSession(queueAll(deck), prompter, { recall, edit });
    const links = history.events.filter((event) => event.type === 'relink');
    expect(links).toMatchObject([{ from: { id: 'two' }, to: { id: 'second' } }]);
    // what was accepted for the former wording counts on
    expect(prompter.grades[1]?.findings[0]?.status).toBe('hit');
  });

  test('when the question is gone it does not come back, and neither do others that are gone', async () => {
    const cut = makeDeck('a.md', [
      makeOpen('(gone)'),
      makeOpen('two', 'The answer is a stack.'),
      makeOpen('(gone)'),
    ]);
    const { seen, result, prompter } = await play(editTo(cut), ['x', 'y'], ['edit'], 2);
    expect(seen.slice(2)).toEqual([
      'grade 1 wrong',
      'edited gone 1 wrong',
      'ask 2 two',
      'grade 2 wrong',
      'finish finished',
    ]);
    expect(prompter.judged[1]?.may.has('edit')).toBe(false);
    expect(result).toMatchObject({ total: 3, skipped: 1 });
  });

  test('when nothing changed nothing is written', async () => {
    const { seen, history } = await play(editTo(deck), ['x', 'end'], ['edit']);
    expect(seen).toContain('edited same 1 wrong');
    expect(history.types).toEqual(['session-begun', 'review', 'session-ended']);
  });

  test('when it fails the reason is told, and everything is as before', async () => {
    const error = new UserError('no-editor', { editor: 'x' });
    const { seen, prompter } = await play(
      () => Promise.resolve({ kind: 'failed', error }),
      ['x', 'end'],
      ['edit'],
    );
    expect(seen.slice(2, 5)).toEqual(['grade 1 wrong', 'not-edited 1 wrong', 'ask 2 two']);
    expect(prompter.outcomes).toEqual([{ kind: 'not-edited', error }]);
  });

  test('an answer before it is asked in its new words when it is taken back', async () => {
    const reworded = makeDeck('a.md', [
      makeOpen('first', 'The answer is a pivot.'),
      ...deck.questions.slice(1),
    ]);
    const { seen } = await play(
      editTo(reworded),
      ['x', 'y', 'undo', 'undo', 'end'],
      [null, 'edit', null],
    );
    expect(seen.slice(-3)).toEqual(['undone 1', 'ask 1 first', 'finish ended']);
  });

  test('an override by the learner stands', async () => {
    const mended = makeDeck('a.md', [
      makeOpen('one', 'The answer is a heap.'),
      ...deck.questions.slice(1),
    ]);
    const { seen } = await play(editTo(mended), ['x', 'end'], ['correct', 'edit']);
    expect(seen).toContain('edited changed 1 correct');
  });

  test('is not offered where sheets cannot be edited', async () => {
    const { prompter } = await playSession(queueAll(deck), new ScriptedPrompter(['x', 'end']));
    expect(prompter.judged[0]?.may.has('edit')).toBe(false);
  });
});

describe('compareQuestions', () => {
  const one = makeOpen('one', 'x');

  test('the place in the sheet makes no difference', () => {
    expect(compareQuestions(one, { ...one, line: 9, number: 4 })).toBe('same');
    expect(compareQuestions(one, { ...one, hint: 'look' })).toBe('changed');
    expect(compareQuestions(one, null)).toBe('gone');
  });

  test('picked options are known by their places: with other options they mean nothing', () => {
    const choice = makeChoice('Which?', ['a', 'b'], [0]);
    expect(takesSameReplies(choice, { ...choice, correct: [1] })).toBe(true);
    expect(takesSameReplies(choice, { ...choice, choices: ['b', 'a'] })).toBe(false);
    expect(takesSameReplies(choice, one)).toBe(false);
    expect(takesSameReplies(one, { ...one, answer: 'y' })).toBe(true);
  });
});
