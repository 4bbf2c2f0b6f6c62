import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Deck } from '../../../src/deck/deck.ts';
import type { LossCode } from '../../../src/deck/formats/format.ts';
import { FORMAT_IDS, FORMATS, type FormatId } from '../../../src/deck/formats/registry.ts';
import { createRenderer, renderMarkdown } from '../../../src/deck/formats/markdown-to-html.ts';
import { readSheet } from '../../../src/deck/read-sheet.ts';
import { essence } from './essence.ts';
import { uglyDecks } from './generated-decks.ts';
import { writeAndRead } from './write-and-read.ts';

/** What may be told where a part of a question does not come back. */
const TELLS: Readonly<Record<string, readonly LossCode[]>> = {
  kind: ['choices', 'gaps'],
  prompt: ['text', 'media', 'choices', 'gaps'],
  answer: ['text', 'media', 'choices', 'gaps', 'explanation'],
  choices: ['text', 'media', 'choices'],
  correct: ['choices'],
  gaps: ['text', 'media', 'gaps'],
  keyPoints: ['key-points'],
  examples: ['examples'],
  hint: ['hint', 'text', 'media'],
  tags: ['tags'],
  section: ['section'],
  id: ['id'],
};

const ROUND = FORMAT_IDS.filter((id) => FORMATS[id].reader !== null && FORMATS[id].writer !== null);

const renderer = createRenderer();

/** Markdown may be written otherwise, as long as it reads the same. */
function show(value: unknown): string {
  if (typeof value === 'string') {
    const html = renderMarkdown(renderer, value).replaceAll(/<(\/?)b>/g, '<$1strong>');
    return html
      .replaceAll(/<br>|<pre><code><\/code><\/pre>|<\/?p>|\s/g, ' ')
      .replaceAll(/ +(?=<\/code>| |$)/g, '')
      .trim();
  }
  if (Array.isArray(value)) return value.map(show).join('\n');
  return JSON.stringify(value) ?? '';
}

/** @returns what came back otherwise, or not at all, although nothing was told of it */
async function findSilent(format: FormatId, deck: Deck): Promise<readonly string[]> {
  const { losses, back } = await writeAndRead(format, [deck]);
  const codesOf = (number: number): readonly LossCode[] =>
    losses.flatMap(({ code, question }) => (question === number ? [code] : []));
  const kept = deck.questions.filter(({ number }) => !codesOf(number).includes('question'));
  const found = (back ?? []).flatMap((one) => one.questions.map((question) => essence(one, question)));
  if (found.length !== kept.length) return [`${found.length} questions of ${kept.length}`];
  return kept.flatMap((question, at) => {
    const meant = new Map(Object.entries(essence(deck, question)));
    const read = new Map(Object.entries(found.find(({ id }) => id === question.id) ?? found[at] ?? {}));
    const told = codesOf(question.number);
    return [...meant.keys()].flatMap((part) => {
      const isSame = show(meant.get(part)) === show(read.get(part));
      const isTold = TELLS[part]?.some((code) => told.includes(code)) ?? false;
      // what is made of the rest is no loss
      const isMore = meant.get(part) === null;
      return isSame || isMore || isTold ? [] : [`${question.number} ${part}: ${JSON.stringify(meant.get(part))} became ${JSON.stringify(read.get(part))}`];
    });
  });
} // prettier-ignore

describe.each(ROUND)('in %s nothing is lost in silence', (format) => {
  test.each(['deep-learning.en.md', 'deep-learning.ru.md'])('of %s', async (name) => {
    const deck = await readSheet(readFileSync(`questions/${name}`, 'utf8'), name);
    expect(await findSilent(format, deck)).toEqual([]);
  });
});

/** Markdown goes through HTML there, where backticks next to each other may part otherwise: they have tests of their own. */
const IN_HTML: ReadonlySet<string> = new Set(['anki', 'apkg']);

test.each(ROUND.filter((format) => !IN_HTML.has(format)))(
  'nothing of ugly texts is lost in silence in %s',
  async (format) => {
    const property = fc.asyncProperty(uglyDecks, async (deck) => {
      expect(await findSilent(format, deck)).toEqual([]);
    });
    await fc.assert(property, { seed: 51, numRuns: 60 });
  },
);
