import { expect, test } from '@jest/globals';
import { proposeWording } from '../../../src/terminal/verdict/propose-wording.ts';
import { createFinding, createPoint, matchIn } from '../samples.ts';

const wanted = createPoint('prevents overfitting');

test.each([
  [
    'what met another point is left out, and what joins it to the rest',
    'It turns off neurons so that it does not overlearn!',
    ['turns off neurons'],
    'does not overlearn',
  ],
  [
    'the longest piece is taken',
    'Fewer weights. It stops the net from learning by heart.',
    [],
    'stops the net from learning by heart',
  ],
  [
    'in Russian too',
    'отключает нейроны, чтобы сеть не зубрила',
    ['отключает нейроны'],
    'сеть не зубрила',
  ],
  ['lines are apart', 'short\nthe second line is longer', [], 'the second line is longer'],
  [
    'small words that are left over are no wording',
    'it turns off a few neurons',
    ['turns off', 'neurons'],
    'turns off a few neurons',
  ],
  [
    'where all words met something, the whole answer',
    'turns off neurons',
    ['turns off neurons'],
    'turns off neurons',
  ],
  [
    'quotes and brackets stay',
    'and “dead” neurons (in training).',
    [],
    '“dead” neurons (in training)',
  ],
])('%s', (_what, answer, words, proposed) => {
  const other = createFinding(createPoint('switches off neurons'), 'hit', {
    matched: words.map((said) => matchIn(answer, said)),
  });
  expect(proposeWording(answer, [other, createFinding(wanted, 'miss')], wanted)).toBe(proposed);
});

test('words that met a part of the point itself stay', () => {
  const answer = 'less overfitting of the net';
  const finding = createFinding(wanted, 'part', { matched: [matchIn(answer, 'overfitting')] });
  expect(proposeWording(answer, [finding], wanted)).toBe('less overfitting of the net');
});

test('a long stretch is cut between words', () => {
  const proposed = proposeWording('слово '.repeat(60), [createFinding(wanted, 'miss')], wanted);
  expect(proposed.length).toBeLessThanOrEqual(80);
  expect(proposed).toMatch(/^(?:слово )*слово$/);
});
