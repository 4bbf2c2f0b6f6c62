import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { readKeywords } from '../../../src/deck/key-points/read-keywords.ts';
import { escapeWords, writeKeyPoint } from '../../../src/deck/key-points/write-key-point.ts';
import type { Alternative, Claim, KeyPoint, Role, Term } from '../../../src/deck/key-point.ts';
import { placeText } from '../../../src/deck/placed-text.ts';

const read = (item: string) => readKeywords([placeText(`- ${item}`, 1, 1)]);

/** What a key point asks for, without the wording it was written in. */
function meaningOf({ role, weight, claim }: KeyPoint): unknown {
  if (claim.kind === 'gist') return { role, weight, claim };
  if (claim.kind === 'said') return { role, weight, steps: stepsOf(claim) };
  return { role, weight, need: claim.need, items: claim.items.map(stepsOf) };
}

function stepsOf({ alternatives }: { readonly alternatives: readonly Alternative[] }): unknown {
  return alternatives.map(({ steps }) => steps);
}

describe('writeKeyPoint', () => {
  test.each([
    'a b | c',
    '! (2) a > b > c',
    '~ "a b" | c*',
    '? `x = 1` c',
    '9.8±0.1 | 3..5 | 20 %',
    'any 2 of: a; b | c; "d e"',
  ])('%s comes back as it was', (item) => {
    const [point] = read(item).keyPoints;
    expect(point && writeKeyPoint(point, 'en')).toBe(item);
  });

  test('in a Russian sheet an enumeration is told in Russian', () => {
    const [point] = read('any 2 of: а; б; в').keyPoints;
    expect(point && writeKeyPoint(point, 'ru')).toBe('любые 2 из: а; б; в');
  });

  test.each(['!a', '~ a', '? a', '- a', '+ a', '# a', '1. a', '2) a', '(2) a', '[x] a', '"a" b', '`a` b', 'a | b', 'a > b', 'a; b, c', 'any 2 of: a', 'a* b', '\\| a', '<b> c', '0,5 a', 'a )'])(
    'the words %p are read back as words',
    (text) => {
      const claim: Claim = {
        kind: 'said',
        alternatives: [{ text, steps: [[{ kind: 'words', text }]] }],
      };
      const point: KeyPoint = { text, role: 'ordinary', weight: 1, claim, derived: false, line: null };
      const { keyPoints, problems } = read(writeKeyPoint(point, 'en'));
      expect(problems).toEqual([]);
      expect(keyPoints).toMatchObject([{ role: 'ordinary', weight: 1 }]);
      const [first] = keyPoints;
      const steps = first?.claim.kind === 'said' ? first.claim.alternatives.map((one) => one.steps) : [];
      expect(steps).toHaveLength(1);
      expect(steps[0]).toHaveLength(1);
      expect(steps[0]?.[0]?.map((term) => term.text).join(' ')).toBe(text);
    },
  ); // prettier-ignore

  test('whatever a key point asks for is read back', () => {
    const words = fc
      .array(fc.string({ unit: fc.constantFrom(...Array.from('abжя|>"`*;,()[]{}<\\!~?#-+')), minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 })
      .map((parts) => parts.map((part) => `x${part}`).join(' '));
    const term = fc.oneof(
      words.map((text): Term => ({ kind: 'words', text })),
      words.map((text): Term => ({ kind: 'phrase', text })),
      words.map((text): Term => ({ kind: 'literal', text })),
      fc.constantFrom<Term>({ kind: 'prefix', text: 'norm' }),
    );
    // neighbouring words are one term when they are read
    const step = term.map((one) => [one]);
    const alternative = fc.array(step, { minLength: 1, maxLength: 3 }).map((steps) => ({ text: '', steps }));
    const alternatives = fc.array(alternative, { minLength: 1, maxLength: 3 });
    const claim: fc.Arbitrary<Claim> = fc.oneof(
      alternatives.map((all): Claim => ({ kind: 'said', alternatives: all })),
      fc.array(alternatives, { minLength: 2, maxLength: 4 }).map((all): Claim => ({
        kind: 'some',
        need: 2,
        items: all.map((one) => ({ text: '', alternatives: one })),
      })),
    );
    const role = fc.constantFrom<Role>('essential', 'ordinary', 'bonus', 'contradiction');
    fc.assert(
      fc.property(role, fc.constantFrom(1, 2, 0.5), claim, (asRole, weight, asked) => {
        const point: KeyPoint = { text: '', role: asRole, weight, claim: asked, derived: false, line: null };
        const { keyPoints, problems } = read(writeKeyPoint(point, 'en'));
        expect(problems).toEqual([]);
        expect(keyPoints.map(meaningOf)).toEqual([meaningOf(point)]);
      }),
      { seed: 3, numRuns: 500 },
    );
  }); // prettier-ignore
});

test('white space is no part of words', () => {
  expect(escapeWords(' a\n b ')).toBe('a b');
});
