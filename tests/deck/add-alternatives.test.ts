import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addAlternatives } from '../../src/deck/add-alternatives.ts';
import { readSheet } from '../../src/deck/read-sheet.ts';

const sheet = (keywords: string, end = '\n'): string =>
  ['## What is a stack?', '', 'Last in, first out.', '', keywords, ''].join(end);

const add = (text: string, point: string, ...wordings: string[]) =>
  addAlternatives(text, 'a.md', [{ question: 1, point, wordings }]);

describe('wordings written behind a key point', () => {
  test.each<[string, string, string, string[], string]>([
    ['in a line', 'Keywords: lifo; push', 'lifo', ['plates'], 'Keywords: lifo | plates; push'],
    ['at its end', 'Keywords: lifo; push', 'push', ['put on'], 'Keywords: lifo; push | put on'],
    ['parted by commas', 'Keywords: lifo, push', 'lifo', ['a, b'], 'Keywords: lifo | a\\, b, push'],
    [
      'in a list',
      'Keywords:\n- ! (2) lifo | last first\n- push',
      'lifo | last first',
      ['plates', 'a pile'],
      'Keywords:\n- ! (2) lifo | last first | plates | a pile\n- push',
    ],
    [
      'where the same letters stand before it',
      'Keywords: pushing; push',
      'push',
      ['put'],
      'Keywords: pushing; push | put',
    ],
    [
      'with what the grammar would take for more',
      'Keywords: lifo',
      'lifo',
      ['a | b; "c" > `d`*'],
      'Keywords: lifo | a \\| b\\; \\"c\\" \\> \\`d\\`\\*',
    ],
    ['of several lines', 'Keywords: lifo', 'lifo', ['one\n  two'], 'Keywords: lifo | one two'],
  ])('%s', async (_name, keywords, point, wordings, expected) => {
    const result = await add(sheet(keywords), point, ...wordings);
    expect(result.text).toBe(sheet(expected));
    expect(result).toMatchObject({ written: [{ point }], leftOut: [] });
  });

  test('byte order mark, line ends and everything else stay as they were', async () => {
    const text = `\uFEFF${sheet('Keywords: lifo; push', '\r\n')}\t \r\nend`;
    const { text: changed } = await add(text, 'lifo', 'plates');
    expect(changed).toBe(text.replace('lifo', 'lifo | plates'));
  });

  test('several points of several questions are written one after the other', async () => {
    const text = `${sheet('Keywords: lifo; push')}\n## What is a queue?\n\nFirst in, first out.\n\nKeywords: fifo\n`;
    const result = await addAlternatives(text, 'a.md', [
      { question: 1, point: 'push', wordings: ['put'] },
      { question: 2, point: 'fifo', wordings: ['a line'] },
      { question: 1, point: 'lifo', wordings: ['pile'] },
    ]);
    expect(result.text).toContain('Keywords: lifo | pile; push | put\n');
    expect(result.text).toContain('Keywords: fifo | a line\n');
    expect(result.written).toHaveLength(3);
  });

  test.each<[string, string, string, string]>([
    ['of a point that is not there', 'Keywords: lifo', 'fifo', 'x'],
    ['of a point derived from the answer', '', 'Last in, first out', 'x'],
    ['of an enumeration', 'Keywords: any 1 of: lifo, fifo', 'any 1 of: lifo; fifo', 'x'],
    ['that say nothing', 'Keywords: lifo', 'lifo', ' '],
  ])('%s are left out, and nothing is changed', async (_name, keywords, point, wording) => {
    const text = sheet(keywords);
    const result = await add(text, point, wording);
    expect(result).toMatchObject({ text, written: [], leftOut: [{ point }] });
  });

  test('whatever the wording, it is read back as one more wording, or left out', async () => {
    let written = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
        fc.constantFrom(
          'Keywords: lifo; push',
          'Keywords: lifo, push',
          'Keywords:\n- lifo\n- push',
        ),
        async (wording, keywords) => {
          const text = sheet(keywords);
          const result = await add(text, 'lifo', wording);
          const before = (await readSheet(text, 'a.md')).questions[0];
          const after = (await readSheet(result.text, 'a.md')).questions[0];
          if (result.written.length === 0) {
            expect(result.text).toBe(text);
            return;
          }
          written += 1;
          expect(after?.keyPoints).toHaveLength(2);
          expect(after?.keyPoints[0]?.claim).toMatchObject({ alternatives: { length: 2 } });
          expect(after).toEqual({ ...before, keyPoints: after?.keyPoints });
        },
      ),
      { seed: 1, numRuns: 150 },
    );
    expect(written).toBeGreaterThan(120);
  });
});
