import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readJsonl, writeJsonl } from '../../../src/deck/formats/jsonl.ts';
import { UserError } from '../../../src/user-error.ts';
import { read } from '../reading.ts';
import { essence } from './essence.ts';
import { uglyDecks } from './generated-decks.ts';
import { readDecks, readProblems, readQuestions } from './read-pieces.ts';

const options = { derive: () => [], onLoss: () => undefined, now: 0 };

describe('decks as lines of JSON', () => {
  test('come back the same', async () => {
    const property = fc.asyncProperty(uglyDecks, async (deck) => {
      const [back, ...others] = await readDecks(
        readJsonl,
        [...writeJsonl([deck], options)].join(''),
      );
      expect(others).toEqual([]);
      expect(back?.questions.map((one) => essence(deck, one))).toEqual(
        deck.questions.map((one) => essence(deck, one)),
      );
    });
    await fc.assert(property, { seed: 31, numRuns: 200 });
  });

  test('keep what the front matter said', async () => {
    const deck = await read(
      '---',
      'title: T',
      'lang: ru',
      'tags: [a]',
      'strictness: strict',
      'exam: 2026-12-20',
      'author: X',
      '---',
      '## What?',
      'It.',
    );
    const lines = [...writeJsonl([deck], options)];
    expect(lines).toHaveLength(2);
    const { title, lang, tags, strictness, exam, extra } = deck;
    expect(await readDecks(readJsonl, lines.join(''))).toMatchObject([
      { title, lang, tags, strictness, exam, extra },
    ]);
  });

  test('are questions as the schema has them', async () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../../docs/deck.schema.json', import.meta.url), 'utf8'),
    );
    const { $defs } = schema;
    const validate = new Ajv2020({ strict: false }).compile({ $defs, $ref: '#/$defs/question' });
    fc.assert(
      fc.property(uglyDecks, (deck) => {
        const [, ...questions] = [...writeJsonl([deck], options)];
        return questions.length > 0 && questions.every((line) => validate(JSON.parse(line)));
      }),
      { seed: 32, numRuns: 100 },
    );
  });

  test('of other programs need no more than a prompt', async () => {
    const text =
      '{"prompt":"What?"}\n\n{"prompt":"Which?","choices":["a","b"],"correct":[1,0,1],"tags":["t"]}\r\n{"prompt":"A [...]","gaps":["b"],"answer":null}\n';
    expect(await readQuestions(readJsonl, text)).toMatchObject([
      { kind: 'open', prompt: 'What?', answer: null, line: 1 },
      { kind: 'choice', correct: [0, 1], tags: ['t'], line: 3 },
      { kind: 'cloze', gaps: ['b'], line: 4 },
    ]);
  });

  test.each([
    ['no JSON', '{"prompt":', 'bad-record 1 not-json'],
    ['no object', '[1]', 'bad-record 1 no-prompt'],
    ['no prompt', '{"question":"x"}', 'bad-record 1 no-prompt'],
    [
      'something else than expected',
      '{"prompt":"x","choices":"y"}',
      'bad-record 1 bad-field /choices',
    ],
    [
      'a right option that is not there',
      '{"prompt":"x","choices":["y"],"correct":[1]}',
      'bad-record 1 bad-field /correct/0',
    ],
    ['an exam that is no day', '{"deck":{"exam":"soon"}}', 'bad-record 1 bad-field /deck/exam'],
  ])('with %s are told by line, and the others read', async (_name, line, told) => {
    expect(await readProblems(readJsonl, `${line}\n{"prompt":"x"}\n`)).toEqual([told]);
    expect(await readQuestions(readJsonl, `${line}\n{"prompt":"x"}\n`)).toHaveLength(1);
  });

  test('of a newer viva are refused', async () => {
    const reading = readQuestions(
      readJsonl,
      '{"format":"viva-questions","version":99,"deck":{}}\n',
    );
    await expect(reading).rejects.toBeInstanceOf(UserError);
    await expect(reading).rejects.toMatchObject({ code: 'newer-format', args: { version: 99 } });
  });
});
