import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { flattenMarkdown, renderMarkdown } from '../../src/terminal/markdown.ts';
import { createStyle } from '../../src/terminal/style.ts';
import { measure } from '../../src/terminal/width.ts';

const style = await createStyle(0);

const marks = [
  '# ',
  '- ',
  '1. ',
  '> ',
  '    ',
  '```',
  '|',
  '---',
  '*',
  '**',
  '_',
  '`',
  '[',
  '](',
  ')',
  '$',
  '\\',
];
const breaks = ['\n', '\n\n', '  \n', '\t', ' '];
const tags = ['<b>', '<!--', '-->', '&#27;', '[x] '];
const controls = ['\u001b[2J', '\u0007', '\u202e'];
const words = ['word', 'слово', '你好', '👩‍💻'];
const piece = fc.constantFrom(...marks, ...breaks, ...tags, ...controls, ...words);
const documents = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

test('whatever the Markdown, nothing reaches the terminal as a command', () => {
  fc.assert(
    fc.property(documents, (markdown) => {
      for (const shown of [
        renderMarkdown(markdown, { width: 40, style }),
        flattenMarkdown(markdown),
      ]) {
        // oxlint-disable-next-line no-control-regex
        expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      }
    }),
    { seed: 21, numRuns: 1000 },
  );
});

test('whatever the Markdown, no line is wider than a page of 40 cells', () => {
  fc.assert(
    fc.property(documents, (markdown) => {
      const lines = renderMarkdown(markdown, { width: 40, style }).split('\n');
      expect(Math.max(...lines.map(measure))).toBeLessThanOrEqual(40);
    }),
    { seed: 22, numRuns: 1000 },
  );
});

test.each([
  ['a list', '- item\n'.repeat(150_000)],
  ['a paragraph', 'слово и дело\n'.repeat(60_000)],
  ['quotes', '> a\n\n'.repeat(50_000)],
  ['a table', `|a|b|\n|-|-|\n${'|1|2|\n'.repeat(30_000)}`],
  ['code', `\`\`\`\n${'x = 1\n'.repeat(100_000)}\`\`\``],
])('a megabyte or so of %s is shown without delay', (_what, markdown) => {
  const began = performance.now();
  expect(renderMarkdown(markdown, { width: 80, style }).length).toBeGreaterThan(1000);
  expect(flattenMarkdown(markdown).length).toBeGreaterThan(1000);
  expect(performance.now() - began).toBeLessThan(8000);
});
