import { describe, expect, test } from '@jest/globals';
import { owners, places, read } from '../reading.ts';

const BODY = ['## 1. A', 'a'];

describe('known keys', () => {
  test('set what holds for the deck', async () => {
    const deck = await read(
      '---', 'title: T', 'lang: RU', 'tags: [a, "#b", a]', 'strictness: strict', 'exam: 2026-12-20', 'author: X',
      'n: 012', 'when: 12:30:45', 'yes: yes', '---', '', ...BODY,
    ); // prettier-ignore
    expect(deck).toMatchObject({
      title: 'T',
      lang: 'ru',
      tags: ['a', 'b'],
      strictness: 'strict',
      exam: '2026-12-20',
      extra: { author: 'X', n: 12, when: '12:30:45', yes: 'yes' },
      problems: [],
    });
    expect(deck.questions.map(({ prompt, line }) => [prompt, line])).toEqual([['A', 13]]);
    expect(owners(deck)).toEqual([
      ...Array.from({ length: 11 }, () => 'front-matter'),
      'blank',
      'prompt 1',
      'answer 1',
    ]);
  });

  test.each([
    ['tags: a, b', { tags: ['a', 'b'] }],
    ['tags:\n  - a\n  - 2', { tags: ['a', '2'] }],
    ['tags: []', { tags: [] }],
    ['title: 2026', { title: '2026' }],
    ['title:', { title: null }],
    ['lang: pt_BR', { lang: 'pt-BR' }],
    ['strictness: Lenient', { strictness: 'lenient' }],
    ['{ title: T }', { title: 'T' }],
    ['"title": T', { title: 'T' }],
    ['# a comment\ntitle: T', { title: 'T' }],
    ['keywords: [seo]', { extra: { keywords: ['seo'] } }],
    ['__proto__: x', { extra: JSON.parse('{"__proto__":"x"}') }],
    ['x: .nan', { extra: { x: 'NaN' } }],
    ['x: 1\n<<: {title: T}', { title: null }],
  ])('%j', async (yaml, expected) => {
    const deck = await read('---', ...yaml.split('\n'), '---', ...BODY);
    expect(deck).toMatchObject(expected);
    expect(deck.problems).toEqual([]);
    expect(deck.questions.length).toBe(1);
  });

  test.each([
    ['exam: tomorrow', 'exam', 'YYYY-MM-DD'],
    ['exam: 2026-02-30', 'exam', 'YYYY-MM-DD'],
    ['lang: Russian language', 'lang', 'ru, en, pt-BR, …'],
    ['strictness: very', 'strictness', 'lenient | normal | strict'],
    ['tags: {a: b}', 'tags', '[a, b]'],
    ['tags: [[a]]', 'tags', '[a, b]'],
    ['title: [a]', 'title', '"…"'],
  ])('%s cannot be used, which is said with its line', async (line, key, expected) => {
    const deck = await read('---', 'x: 1', line, '---', ...BODY);
    expect(deck.problems).toMatchObject([
      { code: 'front-matter-value', severity: 'warning', line: 3, args: { key, expected } },
    ]);
  });

  test.each([
    ['titel: T', 'title'],
    ['Title: T', 'title'],
    ['tag: a', 'tags'],
    ['strictnes: strict', 'strictness'],
    ['exma: 2026-12-20', 'exam'],
    ['qestion: A', 'question'],
  ])('%s is one typo away and kept', async (line, known) => {
    const deck = await read('---', 'x: 1', line, '---', ...BODY);
    const key = line.split(':')[0] ?? '';
    expect(deck.problems).toEqual([
      {
        code: 'front-matter-near-miss',
        severity: 'warning',
        line: 3,
        column: 1,
        args: { key, known },
      },
    ]);
    expect(Object.keys(deck.extra)).toEqual(['x', key]);
  });

  test.each(['is: 1', 'author: A', 'examples: [a]', 'level: 1'])('%s is no typo', async (line) => {
    expect((await read('---', line, '---', ...BODY)).problems).toEqual([]);
  });
});

describe('what opens no front matter', () => {
  test.each([
    [['---', '', 'title: T', '---']],
    [['---', 'Some text.', '---']],
    [['---', '- a', '- b', '---']],
    [['---', '# T', '', '## 1. X', '---']],
    [['---', 'just a word', 'title: T', '---']],
    [['----', 'title: T', '----']],
    [[' ---', 'title: T', '---']],
    [['', '---', 'title: T', '---']],
    [['--- some words here', 'title: T', '---']],
    [['***', 'title: T', '***']],
  ])('%j', async (lines) => {
    const deck = await read(...lines, '', ...BODY);
    expect(deck.title === 'T' && !lines.includes('# T')).toBe(false);
    expect(owners(deck)).not.toContain('front-matter');
    expect(deck.questions.at(-1)?.prompt).toBe('A');
  });

  test('empty front matter is front matter', async () => {
    const deck = await read('---', '---', ...BODY);
    expect(owners(deck)).toEqual(['front-matter', 'front-matter', 'prompt 1', 'answer 1']);
  });

  test.each([
    [['---', 'title: T', '', ...BODY]],
    [['---', 'title: T', '---foo', ...BODY]],
    [['---', 'title: T', '----', ...BODY]],
  ])('%j is never closed: all of it is body, with a warning', async (lines) => {
    const deck = await read(...lines);
    expect(deck.problems[0]).toEqual({
      code: 'front-matter-unclosed',
      severity: 'warning',
      line: 1,
      column: 1,
      args: {},
    });
    expect(deck.questions.map(({ prompt }) => prompt)).toContain('A');
  });
});

describe('broken YAML', () => {
  test.each([
    [['title: "T', 'x: 1'], 3, 1],
    [['title: T', 'x: [1'], 3, 1],
    [['title: T', '  bad: x'], 3, 6],
    [['a: b: c'], 2, 5],
    [['title: T', 'title: U'], 3, 1],
    [['x: @y'], 2, 4],
    [['x: !!js/function f'], 2, 19],
    [['\tx: 1', 'title: T'], 2, 3],
  ])('%j is an error at its place, on the second reading too', async (yaml, line, column) => {
    const lines = ['---', ...yaml, '---', ...BODY];
    const first = await read(...lines);
    expect(places(first).slice(0, 1)).toEqual([`front-matter-yaml ${line}:${column}`]);
    expect(first.problems[0]).toMatchObject({
      severity: 'error',
      args: { reason: expect.any(String) },
    });
    expect(first.questions.map(({ prompt }) => prompt)).toEqual(['A']);
    expect(await read(...lines)).toEqual(first);
  });

  test.each([
    ['nesting', [`x: ${'['.repeat(30_000)}`], 'too-deep'],
    ['deep data', [`x: ${'['.repeat(60)}${']'.repeat(60)}`], 'too-deep'],
    ['aliases', ['a: &a [1,1,1,1,1,1,1,1,1]', ...bomb(7)], 'too-many-values'],
    ['length', [`x: ${'y'.repeat(70_000)}`], 'too-long'],
    ['blank lines', ['x: 1', ...Array.from({ length: 60_000 }, () => '')], 'too-long'],
  ])('a bomb of %s is refused quickly', async (_, yaml, reason) => {
    const started = performance.now();
    const deck = await read('---', ...yaml, '---', ...BODY);
    expect(deck.problems[0]).toMatchObject({
      code: 'front-matter-yaml',
      severity: 'error',
      args: { reason },
    });
    expect(performance.now() - started).toBeLessThan(1500);
  });
});

/** Each line repeats the one above nine times. */
function bomb(lines: number): readonly string[] {
  return Array.from({ length: lines }, (_, index) => {
    const [name, above] = ['abcdefgh'[index + 1], 'abcdefgh'[index]];
    return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${above}`).join(',')}]`;
  });
}
