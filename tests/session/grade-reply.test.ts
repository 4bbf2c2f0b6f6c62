import { describe, expect, test } from '@jest/globals';
import type { Question } from '../../src/deck/deck.ts';
import type { Aids, Asked, Replied, Reply } from '../../src/session/asked.ts';
import { createReplyGrader } from '../../src/session/grade-reply.ts';
import { runSession } from '../../src/session/run-session.ts';
import { makeChoice, makeDeck, makeOpen, queueAll } from './sample-decks.ts';
import { around, ScriptedPrompter } from './scripted.ts';

const stack = makeOpen('What is a stack?', 'A list where the last item in is the first item out.');
const even = makeChoice('Which are even?', ['one', 'two'], [1]);

describe('createReplyGrader', () => {
  const typed: Reply = { kind: 'typed', text: 'the last item in a list is the first one out' };
  const picked: Reply = { kind: 'picked', picked: [1] };

  test.each<[string, Question, Reply]>([
    ['an open question', stack, typed],
    ['a choice', even, picked],
  ])('of %s comes to the same prepared or not', (_name, question, reply) => {
    const prepared = createReplyGrader(question, 'normal');
    prepared.prepare();
    const grade = prepared.grade(reply);
    expect(grade.verdict).toBe('correct');
    expect(createReplyGrader(question, 'normal').grade(reply)).toEqual(grade);
  });
});

/** Takes a moment to reply, as people do. */
class SlowPrompter extends ScriptedPrompter {
  override async ask(asked: Asked, aids: Aids): Promise<Replied> {
    const reply = await super.ask(asked, aids);
    await new Promise((resolve) => setTimeout(resolve, 600));
    this.seen.push('replied');
    return reply;
  }
}

/** A question that tells when its key points are looked at. */
function tellWhenPrepared(told: () => void): Question {
  return {
    ...stack,
    get keyPoints() {
      told();
      return [];
    },
  };
}

describe('the grader of a session', () => {
  test('is prepared behind the question, before the reply', async () => {
    const prompter = new SlowPrompter(['last in, first out']);
    const question = tellWhenPrepared(() => {
      if (!prompter.seen.includes('prepared')) prompter.seen.push('prepared');
    });
    const deck = { ...makeDeck('a.md', []), questions: [question] };
    await runSession(queueAll(deck), around(prompter));
    expect(prompter.seen.slice(0, 4)).toEqual([
      'begin 1',
      'ask 1 What is a stack?',
      'prepared',
      'replied',
    ]);
  });
});
