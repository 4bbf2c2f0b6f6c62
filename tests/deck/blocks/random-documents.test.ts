import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { definitions, documentOf, leaves } from './nasty-lines.ts';
import { outlineOwn, outlineReference } from './outline.ts';

describe('random documents of nasty lines are read as the reference implementation reads them', () => {
  test.each([
    { name: 'containers, leaves and tabs', pieces: leaves, ends: ['', ' ', '\t'], tabs: true },
    {
      // the reference knows no tab behind a definition, which the specification allows
      name: 'link reference definitions and underlines in containers',
      pieces: [...definitions, '===', '---', 'a'],
      ends: ['', '', ' '],
      tabs: false,
    },
    {
      name: 'definitions among all other leaves',
      pieces: [...definitions, ...leaves],
      ends: ['', '', ' '],
      tabs: false,
    },
  ])('$name', ({ pieces, ends, tabs }) => {
    fc.assert(
      fc.property(documentOf(pieces, ends, tabs), (markdown) => {
        expect(outlineOwn(markdown)).toEqual(outlineReference(markdown));
      }),
      { numRuns: 2000, seed: 20260 },
    );
  });
});
