import { describe, expect, test } from '@jest/globals';
import { chooseLinesOf, chooseNewestLines } from '../../../src/commands/history/choose-lines.ts';
import { collectAttempts } from '../../../src/scheduling/attempts.ts';
import type { HistoryEvent } from '../../../src/scheduling/event.ts';
import { replay, viewState } from '../../../src/scheduling/replay.ts';
import { createHistory, refOf, review } from '../../scheduling/histories.ts';

const lineOf = (event: HistoryEvent): string => {
  const { v, id, ...rest } = event;
  return JSON.stringify({ v, id, ...rest });
};
const keep = (events: readonly HistoryEvent[], isWanted: (line: string) => boolean) =>
  events.filter((event) => isWanted(lineOf(event)));
/** Long enough that most of it is added up. */
const EVENTS = createHistory({ seed: 5, length: 900 });

describe('the lines that are understood', () => {
  test.each([1, 5, 60])('for the newest %i answers tell the same of them as all lines', (most) => {
    const kept = keep(EVENTS, chooseNewestLines(replay(EVENTS), most));
    expect(kept.length).toBeLessThan(EVENTS.length / 3);
    expect(collectAttempts(kept).slice(-most)).toEqual(collectAttempts(EVENTS).slice(-most));
  });

  test('for more answers than are kept as they are, all lines are', () => {
    expect(keep(EVENTS, chooseNewestLines(replay(EVENTS), 10_000))).toHaveLength(EVENTS.length);
  });

  test('for one question tell the same of it as all lines, whatever it was called', () => {
    const progress = viewState(replay(EVENTS));
    for (const question of progress.questions.values()) {
      const isOf = ({
        review: { question: ref },
      }: {
        review: { question: { id: string; sheet: string } };
      }) => {
        const own = /^[0-9a-f]{12}$/.test(ref.id) ? ref.id : `${ref.sheet}#${ref.id}`;
        return (progress.aliases.get(own) ?? own) === question.key;
      };
      const kept = keep(EVENTS, chooseLinesOf([question], progress));
      expect(collectAttempts(kept).filter(isOf)).toEqual(collectAttempts(EVENTS).filter(isOf));
    }
  });

  test('for a question with an id that can be written in several ways are all', () => {
    const events = [review({ question: refOf('ключ') }), review({ question: refOf('other') })];
    const progress = viewState(replay(events));
    const [odd] = progress.questions.values();
    expect(keep(events, chooseLinesOf(odd === undefined ? [] : [odd], progress))).toHaveLength(2);
  });

  test('written by other hands are understood whenever they may matter', () => {
    const isNewest = chooseNewestLines(replay(EVENTS), 1);
    expect(isNewest('{ "id": "x", "v": 1 }')).toBe(true);
    const progress = viewState(replay(EVENTS));
    const isOf = chooseLinesOf([...progress.questions.values()].slice(0, 1), progress);
    expect(isOf('{ "type" : "override", "review": "x" }')).toBe(true);
    expect(isOf('{ "type" : "review", "question": {"id": "elsewhere"} }')).toBe(false);
  });
});
