import { describe, expect, test } from '@jest/globals';
import type { Loss } from '../../../src/deck/formats/format.ts';
import type { FormatId } from '../../../src/deck/formats/registry.ts';
import { tellIdsApart } from '../../../src/deck/formats/tell-ids-apart.ts';
import { read } from '../reading.ts';
import { writeAndRead } from './write-and-read.ts';

async function readDeck(title: string, ids: readonly string[]) {
  const questions = ids.map((id) => `## What is ${id}? {#${id}}\n\n${title}\n`);
  return read([`---\ntitle: ${title}\nlang: en\n---\n`, ...questions].join('\n'));
}

describe('decks with the same ids', () => {
  test('each question gets an id of its own, the first one keeps its, and the others are told', async () => {
    const decks = await Promise.all([
      readDeck('A', ['x', 'x-2', 'y']),
      readDeck('B', ['x', 'y', 'z']),
      readDeck('C', ['x', 'x-3']),
    ]);
    const losses: Loss[] = [];
    const apart = tellIdsApart(decks, (loss) => losses.push(loss));
    expect(apart.map(({ questions }) => questions.map(({ id }) => id))).toEqual([
      ['x', 'x-2', 'y'],
      ['x-4', 'y-2', 'z'],
      ['x-5', 'x-3'],
    ]);
    expect(losses).toEqual([1, 2, 1].map((question) => ({ code: 'id', question })));
  });

  test.each<FormatId>(['md', 'jsonl', 'csv', 'tsv', 'gift', 'moodle'])(
    'come back from one file without a complaint: %s',
    async (format) => {
      const decks = await Promise.all([readDeck('A', ['x', 'y']), readDeck('B', ['x', 'z'])]);
      const { losses, back } = await writeAndRead(format, decks);
      const questions = back?.flatMap((deck) => deck.questions) ?? [];
      expect(questions.map(({ id }) => id)).toEqual(['x', 'y', 'x-2', 'z']);
      expect(back?.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual([]);
      expect(losses).toContainEqual({ code: 'id', question: 1 });
    },
  );

  test('take linear time', async () => {
    const deck = await readDeck('A', ['x']);
    const began = performance.now();
    tellIdsApart(
      Array.from({ length: 20_000 }, () => deck),
      () => undefined,
    );
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
