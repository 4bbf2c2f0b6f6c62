import { describe, expect, test } from '@jest/globals';
import { FORMAT_IDS } from '../../../src/deck/formats/registry.ts';
import { formatOfName, sniffFormat } from '../../../src/deck/formats/sniff.ts';

const SHEET = '## 1. What is it?\n\nIt.\n';

describe('what a file is in', () => {
  test.each([
    ['deck.md', SHEET, 'md'],
    ['deck.CSV', SHEET, 'csv'],
    ['a.b.tsv', '', 'tsv'],
    ['deck.json', SHEET, 'json'],
    ['deck.ndjson', '', 'jsonl'],
    ['deck.gift', '', 'gift'],
    ['deck.html', '', 'html'],
  ])('its name tells: %s', (name, head, format) => {
    expect(sniffFormat(name, head)).toBe(format);
  });

  test.each([
    ['an ordinary sheet', SHEET, 'md'],
    ['nothing', '', 'md'],
    [
      'a sheet that quotes other formats',
      `${SHEET}\n\`\`\`\n#separator:tab\n::a:: b {=c}\n\`\`\`\n`,
      'md',
    ],
    ['headers of Anki', '#separator:tab\n#html:true\na\tb\n', 'anki'],
    ['one header of Anki behind a mark', '\uFEFF#deck:D\na\tb\n', 'anki'],
    ['a heading without a space', '#Topic\n1. What?\nIt.\n', 'md'],
    ['a named GIFT question', '// c\n\n::n:: Who? {=Me ~You}\n', 'gift'],
    ['a category of GIFT', '$CATEGORY: a/b\n\nWho? {}\n', 'gift'],
    ['cards of notes', 'front::back\n\nfront:::back\n', 'md'],
    ['Aiken', 'What?\nA. x\nB. y\nANSWER: B\n\nAnd?\nA) x\nB) y\nANSWER: A\n', 'aiken'],
    ['Aiken cut off', 'What?\nA. x\nB. y\nANSWER: B\n\nAnd?\nA) x\n', 'aiken'],
    ['lettered options of a sheet', '1. What?\nA. x\nB. y\nAnswer: B\n', 'md'],
    ['Aiken with something else', '# Quiz\n\nWhat?\nA. x\nB. y\nANSWER: B\n\nMore.\n', 'md'],
    ['a deck of viva', '{\n  "format": "viva-deck"', 'json'],
    ['lines of JSON', '{"prompt":"a"}\n{"prompt":"b"}\n', 'jsonl'],
    ['one line of JSON', '{"prompt":"a"}', 'jsonl'],
    ['braces in a text', '{ "a" or b }? What is it?\n', 'md'],
    ['a table with a known header', 'question,answer\na,b\n', 'csv'],
    ['the same with tabs', 'Question\tAnswer\na\tb\n', 'tsv'],
    ['a table of Markdown', '| Question | Answer |\n|---|---|\n| a | b |\n', 'md'],
  ])('its contents tell where the name does not: %s', (_name, head, format) => {
    expect(sniffFormat('notes.txt', head)).toBe(format);
    expect(sniffFormat('-', head)).toBe(format);
  });

  test('takes linear time to see', () => {
    for (const line of ['A. x\n', '::a:: {', '{"', '<!-- ', 'ANSWER: A\n', '$CATEGORY:']) {
      const began = performance.now();
      sniffFormat('x.txt', line.repeat(65_536 / line.length));
      expect(performance.now() - began).toBeLessThan(1000);
    }
  });

  test('a name says nothing more than its extension does', () => {
    expect([formatOfName('a.txt'), formatOfName('csv'), formatOfName('a/b.csv')]).toEqual([
      null,
      null,
      'csv',
    ]);
    expect(FORMAT_IDS).toContain('csv');
  });
});
