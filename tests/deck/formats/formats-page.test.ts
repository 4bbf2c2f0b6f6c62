import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Deck } from '../../../src/deck/deck.ts';
import { FORMAT_IDS, FORMATS } from '../../../src/deck/formats/registry.ts';
import { read } from '../reading.ts';
import { essence } from './essence.ts';
import { writeAndRead } from './write-and-read.ts';

/** What a sheet can say, by the words that docs/formats.md has for it. */
const FEATURES: Readonly<Record<string, readonly string[]>> = {
  'open question': ['## What is it?', 'It is *this*:', '', '- `a < b`', '- "c" & d'],
  'one right option': ['## Which?', '- [ ] a', '- [x] b'],
  'several right options': ['## Which?', '- [x] a', '- [ ] b', '- [x] c'],
  explanation: ['## Which?', '- [ ] a', '- [x] b', '', 'Because.'],
  gaps: ['C: A [mutex] is a lock that [one thread] holds.'],
  'key points': ['## What is it?', 'It.', '', 'Keywords:', '- ! this | that', '- ~ (2) other', '- any 2 of: a; b; c'],
  examples: ['## What is it?', 'It.', '', 'Keywords: it', '', 'Examples:', '+ it', '- that'],
  hint: ['## What is it?', 'It.', '', 'Hint: think'],
  tags: ['## What is it?', 'It.', '', 'Tags: one, two'],
  'tags of several words': ['## What is it?', 'It.', '', 'Tags: two words'],
  sections: ['# Part', '## Chapter', '### 1. What is it?', 'It.', '# Other', '### 2. And that?', 'That.'],
  'own id': ['## What is it? {#its-id}', 'It.'],
  formula: ['## What is $x^2$?', '$$\\sqrt{x}$$'],
  picture: ['## What is it?', '![a picture](it.png)'],
  title: ['---', 'title: Its title', '---', '## What is it?', 'It.'],
  language: ['---', 'lang: de', '---', '## What is it?', 'It.'],
  'strictness, exam': ['---', 'strictness: strict', 'exam: 2026-12-20', '---', '## What is it?', 'It.'],
}; // prettier-ignore

/** What of a deck a feature is about. */
function describeDeck({ title, lang, strictness, exam, questions, ...deck }: Deck, feature: string): unknown {
  const head = { title, language: { lang }, 'strictness, exam': { strictness, exam } }[feature];
  const all = questions.map((question) => ({ ...essence({ title, lang, strictness, exam, questions, ...deck }, question) }));
  return { head, questions: all.map(({ id, ...rest }) => (feature === 'own id' ? { id, ...rest } : rest)) };
} // prettier-ignore

const page = readFileSync(new URL('../../../docs/formats.md', import.meta.url), 'utf8');
const WRITTEN = FORMAT_IDS.filter((id) => FORMATS[id].writer !== null);

describe('the page about formats', () => {
  test('has the table that the writers make', async () => {
    const rows: string[] = [];
    for (const [feature, lines] of Object.entries(FEATURES)) {
      const deck = await read(...lines);
      const cells: string[] = [];
      for (const format of WRITTEN) {
        const { losses, back } = await writeAndRead(format, [deck]);
        cells.push(losses.length > 0 ? 'no' : 'yes');
        if (losses.length > 0 || back === null) continue;
        // what is not told to be lost has to be there
        const told = describeDeck(back[0] ?? deck, feature);
        expect({ format, feature, told }).toEqual({
          format,
          feature,
          told: describeDeck(deck, feature),
        });
      }
      rows.push(`| ${[feature, ...cells].join(' | ')} |`);
    }
    const table = [
      `| | ${WRITTEN.map((id) => `\`${id}\``).join(' | ')} |`,
      `|---|${WRITTEN.map(() => ':-:').join('|')}|`,
      ...rows,
    ];
    const shown = page
      .split('\n')
      .filter(
        (line) => /^\|.*\| (?:yes|no|`md`) \|/.test(line) || /^\|---\|(?::-:\|){5}/.test(line),
      );
    expect(shown).toEqual(table);
  });

  test('names every format with its extensions', () => {
    for (const id of FORMAT_IDS) {
      const row = page.split('\n').find((line) => line.startsWith(`| \`${id}\` |`)) ?? '';
      const extensions = FORMATS[id].extensions.map((extension) => `\`${extension}\``).join(', ');
      expect(row).toContain(`| ${extensions} |`);
    }
  });
});
