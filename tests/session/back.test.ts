import { describe, expect, test } from '@jest/globals';
import type { Recorder } from '../../src/session/recorder.ts';
import { NO_RECORDER } from '../../src/session/recorder.ts';
import { runSession } from '../../src/session/run-session.ts';
import { makeDeck, makeOpen, queueAll } from './sample-decks.ts';
import { around, ScriptedPrompter, type Done, type Said } from './scripted.ts';

const deck = makeDeck('a.md', [
  makeOpen('What is a stack?', 'A list where the last item in is the first item out.'),
  makeOpen('What is a queue?', 'A list where the first item in is the first item out.'),
]);

async function run(script: readonly Said[], done: readonly Done[], returns = 0) {
  const prompter = new ScriptedPrompter(script, done);
  const kept: string[] = [];
  const recorder: Recorder = {
    ...NO_RECORDER,
    review: ({ grade }) => Promise.resolve(void kept.push(`review ${grade.verdict}`)),
    override: (verdict) => Promise.resolve(void kept.push(`override ${verdict}`)),
    undo: () => Promise.resolve(void kept.push('undo')),
  };
  await runSession(queueAll(deck, returns), around(prompter, { recorder }));
  return { seen: prompter.seen, kept };
}

describe('going back to the verdict before', () => {
  test('what is done there counts, and the question in between is asked next', async () => {
    const { seen, kept } = await run(['x', 'back', 'y'], [null, 'correct', null]);
    expect(kept).toEqual(['review wrong', 'override correct', 'review wrong']);
    expect(seen).toEqual([
      'begin 2',
      'ask 1 What is a stack?',
      'grade 1 wrong',
      'ask 2 What is a queue?',
      'grade 1 wrong',
      'overridden 1 correct',
      'ask 2 What is a queue?',
      'grade 2 wrong',
      'finish finished',
    ]);
  });

  test('an answer that counts as right then does not come back', async () => {
    const { seen } = await run(['x', 'back', 'y'], [null, 'correct', null], 2);
    expect(seen.filter((line) => line.startsWith('ask 1'))).toHaveLength(1);
  });

  test('undoing there asks its question again', async () => {
    const { seen, kept } = await run(['x', 'back', 'z', 'y'], [null, 'undo', null, null]);
    expect(kept).toEqual(['review wrong', 'undo', 'review wrong', 'review wrong']);
    expect(seen.slice(4, 8)).toEqual([
      'grade 1 wrong',
      'undone 1',
      'ask 1 What is a stack?',
      'grade 1 wrong',
    ]);
  });

  test('where nothing was answered yet there is nothing to go back to', async () => {
    const { kept } = await run(['back', 'x', 'y'], []);
    expect(kept).toEqual(['review wrong', 'review wrong']);
  });
});
