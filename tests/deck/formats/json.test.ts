import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type { ClozeQuestion, Deck, Question } from '../../../src/deck/deck.ts';
import { parseDeckJson } from '../../../src/deck/formats/read-json.ts';
import type { KeyPoint } from '../../../src/deck/key-point.ts';
import { PROBLEM_CODES } from '../../../src/deck/problem.ts';
import { readSheet } from '../../../src/deck/read-sheet.ts';
import { UserError } from '../../../src/user-error.ts';
import { documents, documentsWithFrontMatter } from '../documents.ts';
import { read } from '../reading.ts';
import { renderDeckJson } from './json-text.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../docs/deck.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);

const SHEET = [
  '---', 'title: T', 'tags: [a]', 'exam: 2026-12-20', 'author: X', '---',
  '## 1. A {#a}', 'a', '', 'Keywords:', '- ! x | "y z" > `w`', '- (2) any 2 of:', '  - p | q', '  - 9.8±0.1 m/s', '- ~ no',
  '', 'Examples:', '+ good', '* so', '- bad', '', 'Hint: h', '', 'Tags: t',
  '## 2. B', '- [ ] x', '- [x] y', '', 'Because.', '## 3. C', 'c',
]; // prettier-ignore

/** Two derived key points, one of either kind. */
function derive({ answer }: Question): readonly KeyPoint[] {
  const base = { role: 'ordinary', weight: 0.5, derived: true, line: null } as const;
  const text = answer ?? '';
  const alternatives = [{ text, steps: [[{ kind: 'literal', text }]] }] as const;
  return [
    { ...base, text, claim: { kind: 'gist', text } },
    { ...base, text, claim: { kind: 'said', alternatives } },
  ];
}

function withoutAccount(deck: Deck): Deck {
  return { ...deck, account: [] };
}

function failWith(text: string): unknown {
  try {
    return parseDeckJson(text, 'deck.json');
  } catch (error) {
    return error;
  }
}

describe('the export', () => {
  test('holds what the schema promises', async () => {
    const deck = await read(...SHEET);
    const exported = JSON.parse(renderDeckJson([deck], derive));
    expect(validate(exported)).toBe(true);
    expect(exported).toMatchObject({
      format: 'viva-deck',
      version: 2,
      decks: [{ title: 'T', exam: '2026-12-20', extra: { author: 'X' } }],
    });
    expect(exported.decks[0].questions[0]).toEqual({
      id: 'a', number: 1, label: '1', kind: 'open', prompt: 'A', answer: 'a', choices: [], correct: [], gaps: [],
      keyPoints: [
        { text: 'x | "y z" > `w`', role: 'essential', weight: 1, derived: false, line: 11, alternatives: ['x', '"y z" > `w`'], some: null },
        {
          text: 'any 2 of: p | q; 9.8±0.1 m/s', role: 'ordinary', weight: 2, derived: false, line: 12, alternatives: [],
          some: { need: 2, items: [{ text: 'p | q', alternatives: ['p', 'q'] }, { text: '9.8±0.1 m/s', alternatives: ['9.8±0.1 m/s'] }] },
        },
        { text: 'no', role: 'contradiction', weight: 1, derived: false, line: 15, alternatives: ['no'], some: null },
      ],
      examples: [
        { text: 'good', verdict: 'correct', line: 18 },
        { text: 'so', verdict: 'partial', line: 19 },
        { text: 'bad', verdict: 'wrong', line: 20 },
      ],
      hint: 'h', tags: ['t'], section: [], line: 7, source: 'sheet.md',
    }); // prettier-ignore
    expect(exported.decks[0].questions[1]).toMatchObject({
      kind: 'choice',
      choices: ['x', 'y'],
      correct: [1],
      keyPoints: [],
    });
    expect(exported.decks[0].questions[2].keyPoints).toMatchObject([
      { derived: true, alternatives: [] },
      { derived: true, alternatives: ['c'] },
    ]);
  });

  test('of random sheets is valid, and read back it is the same deck', async () => {
    const property = fc.asyncProperty(
      fc.oneof(documents, documentsWithFrontMatter),
      async (text) => {
        const deck = await readSheet(text, 'random.md');
        const exported = renderDeckJson([deck, deck], derive);
        if (!validate(JSON.parse(exported))) throw new Error(JSON.stringify(validate.errors));
        expect(parseDeckJson(exported, 'deck.json')).toEqual([
          withoutAccount(deck),
          withoutAccount(deck),
        ]);
      },
    );
    await fc.assert(property, { seed: 7, numRuns: 1000 });
  });

  test('of the exam sheet is valid, and read back it is the same deck', async () => {
    const text = readFileSync(new URL('../../fixtures/seed.txt', import.meta.url), 'utf8');
    const deck = await readSheet(text, 'seed.txt');
    const exported = renderDeckJson([deck], derive);
    expect(validate(JSON.parse(exported))).toBe(true);
    expect(parseDeckJson(exported, 'x')).toEqual([withoutAccount(deck)]);
  });

  test('the schema knows every problem code and is closed', async () => {
    expect(schema.$defs.problem.properties.code.enum).toEqual([...PROBLEM_CODES]);
    const exported = JSON.parse(renderDeckJson([await read(...SHEET)], derive));
    for (const spoil of [
      (one: typeof exported) => { one.more = 1; },
      (one: typeof exported) => { one.decks[0].more = 1; },
      (one: typeof exported) => { one.decks[0].questions[0].more = 1; },
      (one: typeof exported) => { one.decks[0].questions[0].keyPoints[0].more = 1; },
      (one: typeof exported) => { one.decks[0].questions[0].choices = ['x']; },
      (one: typeof exported) => { delete one.decks[0].questions[1].id; },
      (one: typeof exported) => { one.version = 3; },
    ]) {
      const copy = structuredClone(exported);
      spoil(copy);
      expect(validate(copy)).toBe(false);
    } // prettier-ignore
  });
});

describe('versions', () => {
  test('the first one is still read, and told apart by its own schema', async () => {
    const deck = await read(...SHEET);
    const first = { ...JSON.parse(renderDeckJson([deck], derive)), version: 1 };
    const older = JSON.parse(
      readFileSync(new URL('../../../docs/deck.schema.1.json', import.meta.url), 'utf8'),
    );
    const validateFirst = new Ajv2020({ allErrors: true, strict: false }).compile(older);
    expect([validateFirst(first), validate(first)]).toEqual([true, false]);
    expect(parseDeckJson(JSON.stringify(first), 'x')).toEqual([withoutAccount(deck)]);
  });

  test('one that viva does not know yet is refused as such', () => {
    const error = failWith(JSON.stringify({ format: 'viva-deck', version: 3, decks: [] }));
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({
      code: 'newer-format',
      args: { path: 'deck.json', version: 3, known: 2 },
    });
  });

  test('the JSON is laid out as JSON.stringify does it', async () => {
    const deck = await read(...SHEET);
    for (const decks of [[], [deck], [deck, { ...deck, questions: [] }]]) {
      const text = renderDeckJson(decks, derive);
      expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    }
  });
});

describe('what cannot be read is refused with its place', () => {
  const empty = { format: 'viva-deck', version: 2, decks: [] };
  test.each([
    ['', '/', 'JSON'],
    ['{', '/', 'JSON'],
    ['[]', '/format', 'viva-deck'],
    ['null', '/format', 'viva-deck'],
    [JSON.stringify({ ...empty, format: 'anki' }), '/format', 'viva-deck'],
    [JSON.stringify({ ...empty, version: '1' }), '/version', 'whole number from 1'],
    [JSON.stringify({ ...empty, decks: {} }), '/decks', 'array'],
    [JSON.stringify({ ...empty, decks: [1] }), '/decks/0/source', 'string'],
  ])('%s', (text, at, expected) => {
    const error = failWith(text);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({
      code: 'unsupported-json',
      args: { path: 'deck.json', at, expected },
    });
  });

  test.each([
    ['questions/0/id', 5, 'string'],
    ['questions/0/number', 0, 'whole number from 1'],
    ['questions/0/kind', 'drawing', 'open | choice | cloze'],
    ['questions/0/keyPoints/0/weight', 0, 'number above 0'],
    ['questions/0/keyPoints/0/derived', 'no', 'boolean'],
    ['questions/0/keyPoints/0/alternatives', [], 'at least one wording'],
    ['questions/0/keyPoints/0/alternatives/0', ' ', 'wording'],
    ['questions/0/keyPoints/1/some/need', 3, 'whole number up to 2'],
    ['questions/0/examples/0/verdict', 'good', 'correct | partial | wrong'],
    ['questions/1/correct/0', 2, 'whole number below 2'],
    ['exam', '2026-02-30', 'YYYY-MM-DD'],
    ['extra', [], 'object'],
    ['strictness', 'none', 'lenient | normal | strict'],
    ['problems', [{ code: 'x' }], PROBLEM_CODES.join(' | '), '/code'],
  ])('%s = %j', async (path, value, expected, below = '') => {
    const exported = JSON.parse(renderDeckJson([await read(...SHEET)], derive));
    const keys = path.split('/');
    const last = keys.pop() ?? '';
    let parent = exported.decks[0];
    for (const key of keys) parent = parent[key];
    parent[last] = value;
    const at = `/decks/0/${path}${below === '' ? '' : `/0${below}`}`;
    expect(failWith(JSON.stringify(exported))).toMatchObject({ args: { at, expected } });
  });

  test('a cloze keeps its gaps, and one without any is refused', async () => {
    const deck = await read('## A', 'a');
    const questions = deck.questions.map((question): ClozeQuestion => ({
      ...question,
      kind: 'cloze',
      gaps: ['$x$', 'b'],
    }));
    const text = renderDeckJson([{ ...deck, questions }], derive);
    expect(validate(JSON.parse(text))).toBe(true);
    expect(parseDeckJson(text, 'x')[0]?.questions).toEqual(questions);
    const at = '/decks/0/questions/0/gaps';
    expect(failWith(text.replace(/"gaps": \[[^\]]*\]/, '"gaps": []'))).toMatchObject({
      args: { at, expected: 'at least one gap' },
    });
  });

  test('a byte order mark does no harm', () => {
    expect(parseDeckJson(`\uFEFF${JSON.stringify(empty)}`, 'x')).toEqual([]);
  });
});
