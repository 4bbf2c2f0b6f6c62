import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AnswerField } from '../../../src/terminal/answer/answer-field.ts';
import { GapsField } from '../../../src/terminal/answer/gaps-field.ts';
import type { Key } from '../../../src/terminal/answer/key.ts';
import { OptionsField } from '../../../src/terminal/answer/options-field.ts';
import { QuestionScene, type QuestionEnd } from '../../../src/terminal/answer/question-scene.ts';
import { TextField } from '../../../src/terminal/answer/text-field.ts';
import { loadMessages } from '../../../src/terminal/messages/load-messages.ts';
import { createStyle } from '../../../src/terminal/style.ts';
import { measure } from '../../../src/terminal/width.ts';
import { createAids, createChoice } from '../samples.ts';

const style = await createStyle(2);

const choices = [
  'a list',
  '`code` in a line that is rather long',
  '- one\n- two\n\n  three',
  'a',
  'b',
  'c',
];
const choice = createChoice({ choices, correct: [0, 1] });

type Create = (view: {
  style: typeof style;
  messages: Awaited<ReturnType<typeof loadMessages>>;
}) => AnswerField;

const fields: Readonly<Record<string, Create>> = {
  'an answer in own words': (view) => new TextField({ ...view, width: 80 }, 'a draft'),
  gaps: (view) => new GapsField(3, view, ''),
  boxes: (view) => new OptionsField(choice, [3, 1, 2, 0, 5, 4], view),
  'a list': (view) => new OptionsField({ ...choice, correct: [0] }, [0, 1, 2, 3, 4, 5], view),
};

const named = fc.constantFrom(
  'up',
  'down',
  'left',
  'home',
  'end',
  'return',
  'tab',
  'escape',
  'f1',
  'backspace',
  'space',
);
const letter = fc.constantFrom('a', 'h', 'p', '?', '9', '1', 'я', '你', '👩‍💻', ':');
const stroke = fc.oneof(
  named.map((name): [string | undefined, Key] => [undefined, { name }]),
  letter.map((typed): [string | undefined, Key] => [typed, { sequence: typed }]),
  letter.map((typed): [string | undefined, Key] => [
    undefined,
    { sequence: `\u001b${typed}`, meta: true },
  ]),
);
const room = fc.record({
  columns: fc.integer({ min: 20, max: 120 }),
  rows: fc.integer({ min: 5, max: 40 }),
});

describe.each(['en', 'ru'] as const)(
  'whatever is pressed on a terminal of any size (%s)',
  (language) => {
    test.each(Object.entries(fields))(
      '%s fits on it, the cursor in sight',
      async (_what, create) => {
        const view = { style, messages: await loadMessages(language) };
        const letters = ['s… w…', 'x…'];
        fc.assert(
          fc.property(
            fc.array(stroke, { maxLength: 40 }),
            room,
            fc.nat(30),
            (strokes, size, above) => {
              const aids = createAids({
                hint: () => Promise.resolve({ kind: 'letters', points: letters }),
              });
              const scene = new QuestionScene({
                field: create(view),
                aids,
                view,
                above,
                now: () => 0,
              });
              const ends: QuestionEnd[] = [];
              scene.enter({ redraw: () => {}, finish: (end) => ends.push(end) });
              for (const [typed, key] of strokes) {
                scene.takeKey(typed, key, size);
                const { lines, row, column } = scene.draw(size);
                expect(lines.length).toBeLessThan(size.rows);
                expect(
                  Math.max(...lines.map((line) => measure(stripVTControlCharacters(line)))),
                ).toBeLessThan(size.columns);
                expect(row).toBeLessThan(lines.length);
                expect(row).toBeGreaterThanOrEqual(0);
                expect(column).toBeLessThan(size.columns);
              }
              expect(ends.length).toBeLessThanOrEqual(1);
            },
          ),
          { seed: 11, numRuns: 60 },
        );
      },
    );
  },
);
