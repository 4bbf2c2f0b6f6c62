import { describe, expect, test } from '@jest/globals';
import type { Deck } from '../../src/deck/deck.ts';
import { keepTagged } from '../../src/deck/keep-tagged.ts';
import { parseDeckJson } from '../../src/deck/formats/read-json.ts';
import { renderDeckJson } from './formats/json-text.ts';
import { read } from './reading.ts';

const SHEET = [
  '# Concurrency', '## Locks', '### **Mutexes**', '#### 1. What is a mutex?', 'A lock.', '#### 2. Who frees it?', 'Its owner.',
  '### Deadlocks', '#### 3. When do threads block?', 'In a circle.', '## Signals', '#### 4. What is a semaphore?', 'A counter.',
]; // prettier-ignore

function sections({ questions }: Deck): readonly string[] {
  return questions.map(({ section }) => section.join(' › '));
}

describe('the sections of a question', () => {
  test('are the headings it stands under, without the title of the sheet and without marks', async () => {
    expect(sections(await read(...SHEET))).toEqual([
      'Locks › Mutexes',
      'Locks › Mutexes',
      'Locks › Deadlocks',
      'Signals',
    ]);
  });

  test('end where a question stands in a heading above theirs', async () => {
    const deck = await read(
      '## 1. A?', 'a', '## Part', '### Inner', '#### 2. B?', 'b', '## 3. C?', 'c',
    ); // prettier-ignore
    expect(sections(deck)).toEqual(['', 'Part › Inner', 'Part']);
  });

  test('hold for numbered lines too, and a sheet without sections has none', async () => {
    expect(sections(await read('# T', '## Locks', '1. A?', 'a', '2. B?', 'b'))).toEqual([
      'Locks',
      'Locks',
    ]);
    expect(sections(await read('1. A?', 'a', '2. B?', 'b'))).toEqual(['', '']);
  });

  test('count as tags when tags are asked for', async () => {
    const deck = await read(...SHEET);
    const kept = (tag: string) => keepTagged([deck], [tag]).flatMap(({ questions }) => questions.map(({ number }) => number)); // prettier-ignore
    expect(kept('locks')).toEqual([1, 2, 3]);
    expect(kept('#Mutexes')).toEqual([1, 2]);
    expect(kept('Concurrency')).toEqual([]);
  });

  test('are exported and read back', async () => {
    const deck = await read(...SHEET);
    const [back] = parseDeckJson(
      renderDeckJson([deck], () => []),
      'deck.json',
    );
    expect(back?.questions.map(({ section }) => section)).toEqual(
      deck.questions.map(({ section }) => section),
    );
  });
});
