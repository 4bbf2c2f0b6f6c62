import { describe, expect, test } from '@jest/globals';
import { renderEcho } from '../../../src/terminal/exam/echo.ts';
import { renderOutline } from '../../../src/terminal/exam/outline-view.ts';
import { renderPlainItem, renderPlainResult } from '../../../src/terminal/exam/plain-result.ts';
import { renderItem, renderResult } from '../../../src/terminal/exam/result-view.ts';
import { loadMessages } from '../../../src/terminal/messages/load-messages.ts';
import { speakPlainly } from '../../../src/terminal/plain/speak-plainly.ts';
import { createStyle } from '../../../src/terminal/style.ts';
import { measure } from '../../../src/terminal/width.ts';
import { makeChoice, makeDeck, makeOpen } from '../../session/sample-decks.ts';
import { planExam } from '../../session/exam/scripted-exam.ts';
import { resultOf, SAMPLE } from './exam-samples.ts';

const style = await createStyle(0);
const english = { messages: await loadMessages('en'), style, width: 80 };
const russian = { messages: await loadMessages('ru'), style, width: 80 };
const result = resultOf(SAMPLE.slice(0, 4));

describe('the result of an exam', () => {
  test('passed or not, marks, a row for each question, counts, what to look at, time', () => {
    expect(renderResult(result, ['r.md'], english)).toBe(
      [
        'Handed in.',
        '',
        '✓ Passed',
        '3 of 5 marks, 60% · to pass: 60%',
        '',
        '1. ✓ 2/2  1 min 1 s  What is a stack? (2 marks)',
        '2. ✗ 0/1  1 min 1 s  Which are stable?',
        '3. – 0/1             Which is a tree?',
        '4. ✓ 1/1  1 min 1 s  What does this print? f(1, 2);',
        '',
        '2 correct, 0 partly correct, 1 wrong, 1 unanswered',
        'Time: 5 min of 20 min',
        'Report: r.md',
      ].join('\n'),
    );
  });

  test.each([40, 60, 80, 200])('fits a screen of %d columns, in both languages', (width) => {
    for (const view of [english, russian]) {
      for (const text of [
        renderResult(result, ['report.html'], { ...view, width }),
        ...result.items.map((item) => renderItem(item, { ...view, width }, 20).text),
      ]) {
        for (const line of text.split('\n')) expect(measure(line)).toBeLessThanOrEqual(width);
      }
    }
  });

  test('plainly, one thing a line, without signs', () => {
    const text = renderPlainResult(result, [], speakPlainly(english));
    expect(text).not.toMatch(/[✓✗◐·]/);
    expect(text).toContain(
      '1. Correct, 2 of 2 marks, 1 minute 1 second. What is a stack? (2 marks)',
    );
    expect(text).toContain('3. Unanswered, 0 of 1 mark. Which is a tree?');
  });

  test('times that are spelled out stand in the nominative in Russian', () => {
    const minute = { ...result, elapsed: 60_000, terms: { ...result.terms, milliseconds: 60_000 } };
    const plain = speakPlainly(russian);
    expect(renderPlainResult(minute, [], plain)).toContain('\nВремя: 1 минута, отведено: 1 минута');
    const { exam } = plain.messages;
    expect(exam.offer(1, 3, '1 минута')).toContain(', осталось времени: 1 минута.');
    expect(exam.brokenOff(1, '1 минута')).toContain(', осталось времени: 1 минута.');
    expect(exam.timeSoFar('1 минута')).toBe('Прошло времени: 1 минута');
  });

  test('a choice that nobody answered shows which options were right', () => {
    const [, , tree] = result.items;
    if (tree === undefined) throw new Error('there is one');
    expect(renderItem(tree, english, 20).text).toContain(
      '  ○ 1. heap — right\n    2. list\n\nUnanswered, 0 of 1 mark',
    );
    expect(renderPlainItem(tree, speakPlainly(english))).toContain('Unanswered, 0 of 1 mark');
  });

  test('a reference that is too long for the screen is folded', () => {
    const long = resultOf([
      [makeOpen('Q', 'line\n\n'.repeat(40)), { kind: 'typed', text: 'nothing of that' }],
    ]);
    const [item] = long.items;
    if (item === undefined) throw new Error('there is one');
    expect(renderItem(item, english, 22).folded).toBe(true);
    expect(renderItem(item, english, null)).toMatchObject({ folded: false });
  });
});

describe('the first screen of an exam', () => {
  const outline = {
    terms: { milliseconds: 1_200_000, pass: 0.625 },
    decks: [{ ...makeDeck('a.md', []), title: 'Sorting' }],
    total: 3,
    marks: 4.5,
    before: null,
    used: 0,
    leftOut: 2,
  };

  test('tells what it demands', () => {
    expect(renderOutline(outline, ['Rule.'], english)).toBe(
      [
        'Exam: Sorting',
        '',
        '3 questions, 4.5 marks',
        'Time: 20 min',
        'To pass: 62.5% of the marks',
        '',
        '2 questions left out: there is no answer in the sheet to check against.',
        '',
        'Rule.',
      ].join('\n'),
    );
  });

  test('in Russian too, and of one that goes on how far it has come', () => {
    const goesOn = { ...outline, before: 1, used: 61_000, leftOut: 0, decks: [] };
    expect(renderOutline(goesOn, ['Правило.'], russian)).toBe(
      [
        'Экзамен',
        '',
        '3 вопроса, 4,5 балла',
        'Время: 20 мин',
        'Чтобы сдать: 62,5\u00a0% баллов',
        'Продолжение: отвечено на 1 вопрос, прошло времени: 1 мин 1 с',
        '',
        'Правило.',
      ].join('\n'),
    );
  });
});

describe('what stays on the screen of a reply', () => {
  const [open, choice] = planExam([
    makeOpen('A', 'b'),
    makeChoice('B', ['one', 'two', 'three'], [0, 1]),
  ]);
  if (open === undefined || choice === undefined) throw new Error('there are two');
  const said = (reply: Parameters<typeof renderEcho>[1]['reply'], timeUp = false) => ({
    reply,
    timeUp,
    hints: 0,
    paused: 0,
  });
  const shuffled = { ...choice, order: [2, 0, 1] };

  test.each([
    ['what was typed, on one line', open, said({ kind: 'typed', text: 'a\nb' }), '› a b'],
    ['its beginning', open, said({ kind: 'typed', text: 'x'.repeat(99) }), `› ${'x'.repeat(77)}…`],
    [
      'options by the numbers they had',
      shuffled,
      said({ kind: 'picked', picked: [0, 2] }),
      '› 1. three · 2. one',
    ],
    ['a pass', open, said({ kind: 'skipped' }), 'Skipped: it comes again after the others.'],
    [
      'nothing typed is a pass',
      open,
      said({ kind: 'typed', text: ' ' }),
      'Skipped: it comes again after the others.',
    ],
    ['nothing where the time was up', open, said({ kind: 'skipped' }, true), ''],
    ['nothing where it is handed in', open, said({ kind: 'ended' }), ''],
  ])('%s', (_name, asked, replied, line) => {
    expect(renderEcho(asked, replied, english)).toBe(line);
  });
});
