import { describe, expect, test } from '@jest/globals';
import { outline, owners, read } from '../reading.ts';

interface Case {
  readonly name: string;
  readonly sheet: readonly string[];
  readonly questions: readonly string[];
}

const CARDS: readonly Case[] = [
  {
    name: 'stars below a heading',
    sheet: ['# T', '## A', 'more', '', '***', '', 'a', '### x', 'y', '## B', '***', 'b'],
    questions: ['A\n\nmore => a\n### x\ny', 'B => b'],
  },
  {
    name: 'a percent sign below a heading',
    sheet: ['## A?', '', '- x', '', '%', '', 'a', '', '## B?', 'b?', '%', 'b'],
    questions: ['A?\n\n- x => a', 'B?\n\nb? => b'],
  },
  {
    name: 'a percent sign below one heading of several',
    sheet: [
      '# T',
      '## A',
      'a',
      '',
      '[#x](./x.md) [#y](./y.md)',
      '',
      '## B',
      'more',
      '%',
      'b',
      '### c',
      'd',
    ],
    questions: ['A => a', 'B\n\nmore => b\n### c\nd'],
  },
  {
    name: 'headings parted by dashes right below the text',
    sheet: ['# A', 'a', '---', '# B', '', 'b', '---', '# C', '- c', '---'],
    questions: ['A => a', 'B => b', 'C => - c'],
  },
  {
    name: 'questions parted by dashes',
    sheet: ['A?', '', 'a', '---', 'B?', '', 'b', '', '- c', '---', '', 'C', 'D?', '', 'd'],
    questions: ['A? => a', 'B? => b\n\n- c', 'C\nD? => d'],
  },
  {
    name: 'short fronts parted by dashes, behind front matter',
    sheet: [
      '---',
      'title: T',
      '---',
      'Oslo',
      '',
      'Norway',
      '',
      '---',
      '',
      'Rome',
      '',
      'Italy',
      '',
      '---',
      '',
      'Bern',
      '',
      'Switzerland',
    ],
    questions: ['Oslo => Norway', 'Rome => Italy', 'Bern => Switzerland'],
  },
  {
    name: 'ids in brackets',
    sheet: ['[one] A?', 'a', 'b', '', '[two] C?', 'c', '- ordered: true', '', '[3] D?', 'd / e'],
    questions: ['A? => a\nb', 'C? => c\n- ordered: true', 'D? => d / e'],
  },
];

describe('cards with a line between front and back, or between each other', () => {
  test.each(CARDS)('$name', async ({ sheet, questions }) => {
    expect(outline(await read(...sheet))).toEqual(questions);
  });

  test('the line between is markup', async () => {
    expect(owners(await read('# T', '## A', '***', 'a', '', '## B', '%', 'b'))).toEqual([
      'section', 'prompt 1', 'markup 1', 'answer 1', 'blank', 'prompt 2', 'markup 2', 'answer 2',
    ]); // prettier-ignore
  });
});

describe('no such card', () => {
  test.each([
    [
      'stars between sections',
      ['## A?', 'a', '', '***', '', '## B?', 'b', '', '***'],
      ['A? => a', 'B? => b'],
    ],
    [
      'stars once among many',
      ['## A?', 'a', '***', 'b', '## B?', 'b', '## C?', 'c', '## D?', 'd'],
      ['A? => a\n***\nb', 'B? => b', 'C? => c', 'D? => d'],
    ],
    [
      'underlined headings',
      ['Title', '===', 'A?', '---', 'a', '', 'B?', '---', 'b'],
      ['A? => a', 'B? => b'],
    ],
    [
      'links',
      ['## A?', 'a', '', '[one] two', '', '[three]: http://x'],
      ['A? => a\n\n[one] two\n\n[three]: http://x'],
    ],
  ])('%s', async (_, sheet, questions) => {
    expect(outline(await read(...sheet))).toEqual(questions);
  });

  test('long texts parted by dashes are texts', async () => {
    const text = 'A sentence that goes on and on. Another one that ends here.';
    const { questions } = await read(
      text,
      '',
      text,
      '',
      '---',
      '',
      text,
      '',
      text,
      '',
      '---',
      '',
      text,
      '',
      text,
    );
    expect(questions).toEqual([]);
  });
});
