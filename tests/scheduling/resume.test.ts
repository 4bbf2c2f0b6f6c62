import { describe, expect, test } from '@jest/globals';
import type { HistoryEvent } from '../../src/scheduling/event.ts';
import { resumeSession } from '../../src/scheduling/resume.ts';
import type { ReviewEvent } from './histories.ts';
import { START, refOf, review } from './histories.ts';
import { candidatesOf, progressOf } from './study.ts';

const begun: HistoryEvent = {
  v: 1,
  id: 'begun',
  at: START,
  type: 'session-begun',
  sheets: ['physics.md'],
  plan: ['a', 'b', 'c', 'd'].map((id) => refOf(id)),
};

function answer(id: string, at: number, verdict: ReviewEvent['verdict']): ReviewEvent {
  return review({ question: refOf(id), at: START + at, session: begun.id, verdict });
}

function resume(
  events: readonly HistoryEvent[],
  ids: readonly string[] = ['a', 'b', 'c', 'd'],
): string[] {
  const progress = progressOf([begun, ...events]);
  const [session] = progress.open;
  if (session === undefined) throw new Error('no open session');
  return resumeSession(session, candidatesOf(ids), progress).map(({ question }) => question.id);
}

const wrong = answer('a', 1, 'wrong');
const right = answer('b', 2, 'correct');

describe('a session broken off', () => {
  test.each<[string, readonly HistoryEvent[], readonly string[]]>([
    ['nothing was answered', [], ['a', 'b', 'c', 'd']],
    ['one was right', [right], ['a', 'c', 'd']],
    ['one was wrong: it comes back at the end', [wrong, right], ['c', 'd', 'a']],
    ['it came back and was right', [wrong, right, answer('a', 3, 'partial')], ['c', 'd']],
    ['another session answered', [{ ...right, session: 'other' }], ['a', 'b', 'c', 'd']],
    [
      'an answer was undone',
      [right, { v: 1, id: 'undo', at: START + 9, type: 'retract', event: right.id }],
      ['a', 'b', 'c', 'd'],
    ],
  ])('when %s, it goes on from there', (_, events, ids) => {
    expect(resume(events)).toEqual(ids);
  });

  test('when a question is gone, it is left out; when it was reworded, it is asked as it reads now', () => {
    const relink = { v: 1, id: 'relink', at: START + 5, type: 'relink' } as const;
    const events = [right, { ...relink, from: refOf('c'), to: refOf('new') }];
    expect(resume(events, ['new', 'a', 'b', 'other'])).toEqual(['a', 'new']);
  });
});
