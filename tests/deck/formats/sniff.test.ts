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
    ['a table headed in German', '"Frage";"Antwort"\nA?;B\n', 'csv'],
    [
      'a table with more than names that are known',
      'Topic;Question;Answer;My own\na;b;c;d\n',
      'csv',
    ],
    ['what learning programs export', 'cell\tsmallest part of life\nnucleus\tits core\n', 'tsv'],
    ['the same from Windows, with a gap', 'cell\tpart\r\n\r\nnucleus\tcore\r\n', 'tsv'],
    ['notes of an old Anki', 'cell\t<b>part</b>\ttag\nnucleus\tcore\t\n', 'anki'],
    ['tags of an old Anki', 'tags:a b\nWhen did it begin?;1914\n', 'anki'],
    [
      'a numbered list pasted from an editor',
      '1.\tWhat is a cell?\n2.\tWhat is a nucleus?\n',
      'md',
    ],
    ['tickets pasted from an editor', 'Билет 1\tЧто такое?\nБилет 2\tКак?\n', 'md'],
    ['a list with tabs', '-\tone\n-\ttwo\n', 'md'],
    ['tabs here and there', 'What?\tThis.\nAnd more of it.\n', 'md'],
    ['a single line', 'a\tb\n', 'md'],
    ['a table of Markdown without outer bars', 'Question | Answer\n---|---\na | b\n', 'md'],
    ['a table of Markdown', '| Question | Answer |\n|---|---|\n| a | b |\n', 'md'],
  ])('its contents tell where the name does not: %s', (_name, head, format) => {
    expect(sniffFormat('notes.txt', head)).toBe(format);
    expect(sniffFormat('-', head)).toBe(format);
  });

  test.each([
    ['a.csv', '// mine\r\n\r\n$CATEGORY: a/b\r\n\r\nWho? {}\r\n', 'gift'],
    ['a.csv', '::n:: Who, me? {=Me ~You}\n', 'gift'],
    ['a.tsv', 'What?\nA. x\nB. y\nANSWER: B\n', 'aiken'],
    ['a.csv', '#separator:comma\na,b\n', 'anki'],
    ['a.gift', '<?xml version="1.0"?>\n<quiz>\n', 'moodle'],
    ['a.csv', 'question,answer\nWhat is ::n:: x {=a}?,b\n', 'csv'],
    ['a.csv', 'a,"b\n$CATEGORY: c"\n', 'csv'],
    ['a.gift', 'question,answer\na,b\n', 'gift'],
    ['a.md', '$CATEGORY: a/b\n\nWho? {}\n', 'md'],
  ])('plain contents go before an extension that is often wrong: %s %j', (name, head, format) => {
    expect(sniffFormat(name, head)).toBe(format);
  });

  test('takes linear time to see', () => {
    for (const line of [
      'A. x\n',
      '::a:: {',
      '{"',
      '<!-- ',
      'ANSWER: A\n',
      '$CATEGORY:',
      '//\n',
      'a\tb\n',
      '\t',
      'a;b',
    ]) {
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
