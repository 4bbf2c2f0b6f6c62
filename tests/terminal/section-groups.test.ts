import { describe, expect, test } from '@jest/globals';
import { loadMessages } from '../../src/terminal/messages/load-messages.ts';
import { renderQuestionTable } from '../../src/terminal/question-table.ts';
import { groupBySection } from '../../src/terminal/section-groups.ts';
import { createStyle } from '../../src/terminal/style.ts';
import { createDeck, createOpen } from './samples.ts';

const style = await createStyle(0);
const english = { style, messages: await loadMessages('en'), width: 60 };
const russian = { ...english, messages: await loadMessages('ru') };

const questions = [
  createOpen({ number: 1, prompt: 'Before?' }),
  createOpen({ number: 2, prompt: 'Mutex?', section: ['Locks', 'Mutexes'] }),
  createOpen({ number: 3, prompt: 'Owner?', section: ['Locks', 'Mutexes'] }),
  createOpen({ number: 4, prompt: 'Signal?', section: ['Signals'] }),
];
const deck = createDeck(questions, { source: 's.md', tags: [] });
const rowsOf = (one: typeof deck) =>
  one.questions.map((question) => ({ deck: one, question, keyPoints: 1, derived: false }));

function heads(rows: ReturnType<typeof rowsOf>, view: typeof english): readonly string[] {
  return groupBySection(rows, view).map(
    ({ head, rows: inside }) => `${head.join('')} ${inside.length}`,
  );
}

describe('questions under their sections', () => {
  test('stand below the titles, the outermost first', () => {
    expect(heads(rowsOf(deck), english)).toEqual([
      'In no section 1',
      'Locks › Mutexes 2',
      'Signals 1',
    ]);
    expect(heads(rowsOf(deck), russian)[0]).toBe('Вне разделов 1');
  });

  test('of several sheets are told apart by the sheet', () => {
    const other = createDeck([createOpen({ section: ['Signals'] })], { source: 't.md' });
    expect(heads([...rowsOf(deck), ...rowsOf(other)], english).slice(-2)).toEqual([
      's.md: Signals 1',
      't.md: Signals 1',
    ]);
  });

  test('a hostile or endless title does no harm', () => {
    const section = ['\u001b[2J', 'x'.repeat(500)];
    const rows = rowsOf(createDeck([createOpen({ section })]));
    expect(heads(rows, english)[0]).toMatch(/^␛\[2J › x+… 1$/);
  });

  test('the table has its columns in step through all groups', () => {
    expect(renderQuestionTable(rowsOf(deck), { ...english, bySection: true })).toBe(`#   Question   Kind   Tags        Points   Place

In no section
1   Before?    open   структуры        1   s.md:7

Locks › Mutexes
2   Mutex?     open   структуры        1   s.md:7
3   Owner?     open   структуры        1   s.md:7

Signals
4   Signal?    open   структуры        1   s.md:7

4 questions · 1 sheet`); // prettier-ignore
  });
});
