import { describe, expect, test } from '@jest/globals';
import type { KeyPoint, Term } from '../../../src/deck/key-point.ts';
import { readKeywords } from '../../../src/deck/key-points/read-keywords.ts';
import { placeText } from '../../../src/deck/placed-text.ts';

function read(...lines: readonly string[]): ReturnType<typeof readKeywords> {
  return readKeywords(lines.map((line, index) => placeText(line, index + 1, 1)));
}

/** A term in short: its kind and text, for a number its bounds and unit. */
function shorten(term: Term): string {
  const bounds = term.kind === 'number' ? ` ${term.low}..${term.high} ${term.unit ?? '-'}` : '';
  return `${term.kind} ${term.text}${bounds}`;
}

function alternativesOf(point: KeyPoint | undefined): string[] {
  if (point?.claim.kind !== 'said') return [];
  return point.claim.alternatives.map(({ steps }) =>
    steps.map((step) => step.map(shorten).join(' + ')).join(' > '),
  );
}

describe('one alternative', () => {
  test.each([
    ['ключ значение', 'words ключ значение'],
    ['"в этом порядке"', 'phrase в этом порядке'],
    ['“typed by an editor”', 'phrase typed by an editor'],
    ['«ёлочки»', 'phrase ёлочки'],
    ['хеш "одно число" ключа', 'words хеш + phrase одно число + words ключа'],
    ['a > b c > d', 'words a > words b c > words d'],
    ['a > "b > c"', 'words a > phrase b > c'],
    ['x -> y', 'words x -> y'],
    ['x>y', 'words x>y'],
    ['реку*', 'prefix реку'],
    ['нейрон* сеть', 'prefix нейрон + words сеть'],
    ['2 * 3', 'number 2 2..2 - + words * + number 3 3..3 -'],
    ['**жирное слово**', 'words жирное слово'],
    ['*курсив* слово*', 'words курсив + prefix слово'],
    ['`strides=3`', 'literal strides=3'],
    ['`a | b > c`', 'literal a | b > c'],
    ['``a`b``', 'literal a`b'],
    ['слово `O(1)` слово', 'words слово + literal O(1) + words слово'],
    ['strides=3', 'words strides=3'],
    ['хеш-функция', 'words хеш-функция'],
    ['3x3', 'words 3x3'],
    ['2D', 'words 2D'],
    ['LSTM-2', 'words LSTM-2'],
    ['9.8', 'number 9.8 9.8..9.8 -'],
    ['9,8', 'number 9,8 9.8..9.8 -'],
    ['9.8±0.1', 'number 9.8±0.1 9.7..9.9 -'],
    ['9,8 ± 0,1 м/с²', 'number 9,8 ± 0,1 м/с² 9.7..9.9 м/с²'],
    ['9.8+/-0.1', 'number 9.8+/-0.1 9.7..9.9 -'],
    ['3..5', 'number 3..5 3..5 -'],
    ['-3..-1 °C', 'number -3..-1 °C -3..-1 °C'],
    ['−5', 'number −5 -5..-5 -'],
    ['1e-3', 'number 1e-3 0.001..0.001 -'],
    ['20 %', 'number 20 % 20..20 %'],
    ['20%', 'number 20% 20..20 %'],
    ['$5', 'number $5 5..5 $'],
    ['10kg', 'number 10kg 10..10 kg'],
    ['10 килограммов', 'number 10 10..10 - + words килограммов'],
    ['шаг 3', 'words шаг + number 3 3..3 -'],
    [String.raw`a \| b`, 'words a | b'],
    [String.raw`a \> b`, 'words a > b'],
    [String.raw`\"a\"`, 'words "a"'],
    [String.raw`a\*`, 'words a*'],
    [String.raw`"say \"no\" twice"`, 'phrase say "no" twice'],
    [String.raw`C:\dir`, String.raw`words C:\dir`],
    ['5" wide', 'words 5" wide'],
  ])('%s', (written, expected) => {
    const { keyPoints, problems } = read(`- ${written}`);
    expect(problems).toEqual([]);
    expect(alternativesOf(keyPoints[0])).toEqual([expected]);
  });

  test('is kept as the author wrote it', () => {
    const [point] = read('- ! (2) a  b | "c"').keyPoints;
    expect(point?.text).toBe('a  b | "c"');
    const texts = point?.claim.kind === 'said' && point.claim.alternatives.map(({ text }) => text);
    expect(texts).toEqual(['a  b', '"c"']);
  });
});

describe('marks and weights', () => {
  test.each([
    ['a', 'ordinary', 1, 'a'],
    ['! a', 'essential', 1, 'a'],
    ['!a', 'essential', 1, 'a'],
    ['~ a', 'contradiction', 1, 'a'],
    ['? a', 'bonus', 1, 'a'],
    ['(2) a', 'ordinary', 2, 'a'],
    ['(0,5) a', 'ordinary', 0.5, 'a'],
    ['! (2) a', 'essential', 2, 'a'],
    ['(2) ! a', 'essential', 2, 'a'],
    ['!= a', 'ordinary', 1, '!= a'],
    ['~10', 'ordinary', 1, '~10'],
    ['(a) b', 'ordinary', 1, '(a) b'],
    ['(2)', 'ordinary', 2, null],
    ['f(2) a', 'ordinary', 1, 'f(2) a'],
  ])('%s', (written, role, weight, text) => {
    const { keyPoints, problems } = read(`- ${written}`);
    expect(keyPoints.map((point) => [point.role, point.weight, point.text])).toEqual(
      text === null ? [] : [[role, weight, text]],
    );
    expect(problems.map(({ code }) => code)).toEqual(text === null ? ['empty-key-point'] : []);
  });
});

describe('one line of key points', () => {
  test.each([
    ['a; b; c', ['a', 'b', 'c']],
    ['a, b, c', ['a', 'b', 'c']],
    ['a, b; c', ['a, b', 'c']],
    ['a; b;', ['a', 'b']],
    ['9,8, b', ['9,8', 'b']],
    ['"a, b", c', ['"a, b"', 'c']],
    ['`f(a, b)`, c', ['`f(a, b)`', 'c']],
    ['f(a, b), c', ['f(a, b)', 'c']],
    ['[0; 1]; c', ['[0; 1]', 'c']],
    ['a), b', ['a)', 'b']],
    [String.raw`a\; b`, [String.raw`a\; b`]],
    ['! a; ~ b', ['a', 'b']],
    ['any 2 of: a, b, c', ['any 2 of: a; b; c']],
    ['любые две из: a; b; c', ['любые две из: a; b; c']],
    ['any 2 of: a; b; c;', ['any 2 of: a; b; c']],
    ['any 2 of: a, b, c; d', ['any 2 of: a; b; c', 'd']],
  ])('%s', (line, texts) => {
    const { keyPoints, problems } = read(line);
    expect(keyPoints.map(({ text }) => text)).toEqual(texts);
    expect(problems).toEqual([]);
  });
});

describe('a list of key points', () => {
  test('when items go on over indented or following lines, they are one key point each', () => {
    const { keyPoints } = read('- a', '  b', '- c', 'd', '', '- e');
    expect(keyPoints.map(({ text, line }) => [text, line])).toEqual([
      ['a b', 1],
      ['c d', 3],
      ['e', 6],
    ]);
  });

  test('any list mark will do', () => {
    const { keyPoints } = read('* a', '+ b', '1. c', '2) d');
    expect(keyPoints.map(({ text }) => text)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('an enumeration takes the nested list', () => {
    const { keyPoints, problems } = read('- ! any 2 of:', '  - a | b', '  - c', '  - d', '- e');
    expect(problems).toEqual([]);
    expect(keyPoints.map(({ text, role }) => [text, role])).toEqual([
      ['any 2 of: a | b; c; d', 'essential'],
      ['e', 'ordinary'],
    ]);
    expect(keyPoints[0]?.claim).toMatchObject({
      kind: 'some',
      need: 2,
      items: [{ text: 'a | b', alternatives: [{}, {}] }, { text: 'c' }, { text: 'd' }],
    });
  });

  test('items nested under an ordinary key point are key points of their own', () => {
    const { keyPoints } = read('- a', '  - b', '- c');
    expect(keyPoints.map(({ text }) => text)).toEqual(['a', 'b', 'c']);
  });
});

describe('what cannot be meant is told with its place, and reading goes on', () => {
  test.each([
    [['- '], 'empty-key-point', undefined, 1, 2],
    [['- a', '- !', '- b'], 'empty-key-point', undefined, 2, 3],
    [['a; ; b'], 'empty-key-point', undefined, 1, 4],
    [['- "abc'], 'bad-key-point', 'unclosed-quote', 1, 3],
    [['- abc `d'], 'bad-key-point', 'unclosed-code', 1, 7],
    [['- a | | b'], 'bad-key-point', 'empty-alternative', 1, 7],
    [['- a > > b'], 'bad-key-point', 'empty-step', 1, 7],
    [['- ! (0) a'], 'bad-key-point', 'bad-weight', 1, 5],
    [['- (2015) a'], 'bad-key-point', 'bad-weight', 1, 3],
    [['- 5..3'], 'bad-key-point', 'range-upside-down', 1, 3],
    [['- any 3 of:', '  - a', '  - b'], 'bad-key-point', 'too-few-items', 1, 12],
    [['- any 2 of:'], 'empty-key-point', undefined, 1, 3],
    [['- a', '  | "b'], 'bad-key-point', 'unclosed-quote', 2, 5],
  ])('%j', (lines, code, reason, line, column) => {
    const { problems } = read(...lines);
    expect(
      problems.map((problem) => [
        problem.code,
        problem.args['reason'],
        problem.line,
        problem.column,
      ]),
    ).toEqual([[code, reason, line, column]]);
  });

  test('a key point with a fault is still read', () => {
    const { keyPoints } = read('- "abc | d', '- (0) e', '- 5..3');
    expect(keyPoints.map(alternativesOf)).toEqual([
      ['words "abc', 'words d'],
      ['words (0) e'],
      ['number 5..3 3..5 -'],
    ]);
  });
});

test('marks that never close cost linear time', () => {
  const odd = Array.from({ length: 2000 }, (_, index) => '`'.repeat((index % 50) + 1)).join(
    ' „ “ « " ',
  );
  const started = performance.now();
  read(`- ${odd}`);
  expect(performance.now() - started).toBeLessThan(2000);
});
