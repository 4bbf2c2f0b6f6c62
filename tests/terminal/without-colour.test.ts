import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import type { Verdict } from '../../src/deck/deck.ts';
import type { Conflict, Finding } from '../../src/grading/grade.ts';
import type { Judged } from '../../src/session/prompter.ts';
import { renderCheck } from '../../src/terminal/check/text.ts';
import { renderFinding } from '../../src/terminal/finding-view.ts';
import { renderGrade } from '../../src/terminal/grade-view.ts';
import { loadMessages } from '../../src/terminal/messages/load-messages.ts';
import { renderInline } from '../../src/terminal/markdown.ts';
import { renderPlaced } from '../../src/terminal/problem-view.ts';
import { renderScoreCard } from '../../src/terminal/score-card.ts';
import { createStyle, type ColourLevel, type Style } from '../../src/terminal/style.ts';
import type { View } from '../../src/terminal/view.ts';
import {
  conflictIn,
  createAnswered,
  createAsked,
  createChoice,
  createFinding,
  createGrade,
  createJudged,
  createOpen,
  createPoint,
  createResult,
  matchIn,
} from './samples.ts';

const LEVELS: readonly ColourLevel[] = [0, 1, 2, 3];
const VERDICTS: readonly Verdict[] = ['correct', 'partial', 'wrong'];

const DICTIONARIES = [await loadMessages('en'), await loadMessages('ru')];
const styles = await Promise.all(LEVELS.map((level) => createStyle(level)));
const views = styles.flatMap((style) =>
  DICTIONARIES.map((messages): [string, View] => [
    `colour level ${style.level}, ${messages.language}`,
    { style, messages, width: 80 },
  ]),
);

/** What is left for whoever sees no colours: each meaning must be another text. */
function expectDistinct(texts: readonly string[]): void {
  const bare = texts.map((text) => stripVTControlCharacters(text));
  expect(new Set(bare).size).toBe(texts.length);
}

describe.each(views)(
  '%s: stripped of colours, different meanings are different texts',
  (_, view) => {
    test('what became of a key point', () => {
      const tell = (
        status: Finding['status'],
        role: 'essential' | 'ordinary' | 'bonus' = 'ordinary',
        conflict: Conflict | null = null,
      ): string =>
        renderFinding(
          createFinding(createPoint('the point', role), status, {
            conflict,
            matched: status === 'hit' ? [matchIn('a b', 'a')] : [],
          }),
          'a b',
          view,
          80,
        ).join('\n');
      expectDistinct([
        tell('hit'),
        tell('part'),
        tell('miss'),
        tell('conflict', 'ordinary', conflictIn('a b', 'b', 'antonym', 'c')),
        tell('miss', 'bonus'),
        tell('hit', 'bonus'),
        tell('miss', 'essential'),
      ]);
    });

    test('verdicts, and how sure they are', () => {
      const asked = createAsked(createOpen());
      const tell = (verdict: Verdict, sure: boolean): string => {
        const grade = createGrade({ score: 0.5, verdict, sure });
        return renderGrade(createJudged(asked, { grade }), view);
      };
      expectDistinct(VERDICTS.flatMap((verdict) => [tell(verdict, true), tell(verdict, false)]));
    });

    test('options: picked or not, right or not', () => {
      const tell = (picked: readonly number[], correct: readonly number[]): string => {
        const asked = createAsked(createChoice({ correct, answer: null }));
        const changes: Partial<Judged> = { reply: { kind: 'picked', picked } };
        return renderGrade(createJudged(asked, changes), view);
      };
      expectDistinct([
        tell([0], [0]),
        tell([0], [1]),
        tell([1], [0]),
        tell([], [0]),
        tell([2], [0]),
      ]);
    });

    test('verdicts of a score card', () => {
      const asked = createAsked(createOpen());
      const tell = (verdict: Verdict): string =>
        renderScoreCard(
          createResult([createAnswered(asked, { grade: createGrade({ verdict, score: 0.5 }) })]),
          view,
        )
          .split('\n')
          .filter((line) => line.includes('2.'))
          .join('\n');
      expectDistinct(VERDICTS.map(tell));
    });

    test('how bad a problem is', () => {
      const place = { source: 'a.md', line: 1, column: 1, code: 'no-answer' } as const;
      expectDistinct(
        (['error', 'warning', 'note'] as const).map((severity) =>
          renderPlaced({ ...place, severity }, 'what', view),
        ),
      );
      expect(renderCheck([], view)).toBe('');
    });

    test('code is told by marks', () => {
      expectDistinct([renderInline('a `b` c', view.style), renderInline('a b c', view.style)]);
    });
  },
);

/** SGR parameters that are no colour: bold, dim, italic, underline, struck. */
const LOOKS = /\u001b\[[123459]m/;

test.each(LEVELS.slice(1))(
  'at colour level %i what counted and what spoke against it are told by lines too',
  async (level) => {
    const style = await createStyle(level);
    const looks: readonly (keyof Style)[] = [
      'matched',
      'conflicting',
      'strong',
      'heading',
      'accent',
      'link',
      'struck',
      'emphasis',
    ];
    for (const look of looks) {
      const paint = style[look];
      if (typeof paint !== 'function') throw new Error(`${look} paints nothing`);
      expect(paint('x')).toMatch(LOOKS);
    }
    expect(style.matched('x')).not.toBe(style.conflicting('x'));
  },
);
