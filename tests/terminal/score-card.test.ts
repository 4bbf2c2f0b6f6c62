import { describe, expect, test } from '@jest/globals';
import { loadMessages } from '../../src/terminal/messages/load-messages.ts';
import { renderScoreCard } from '../../src/terminal/score-card.ts';
import { createStyle } from '../../src/terminal/style.ts';
import {
  createAsked,
  createChoice,
  createGrade,
  createOpen,
  createResult,
  createAnswered,
} from './samples.ts';

const style = await createStyle(0);
const russian = { style, messages: await loadMessages('ru'), width: 60 };
const english = { style, messages: await loadMessages('en'), width: 60 };

/** A screen as the lines between the first and the last of a template text; `~%` is a percent sign as Russian sets it. */
function screen(text: string): string {
  return text.split('\n').slice(1, -1).join('\n').replaceAll('~%', '\u00a0%');
}

describe('renderScoreCard', () => {
  const open = createAsked(createOpen());
  const choice = createAsked(createChoice(), { position: 10 });
  const result = {
    answered: [
      {
        asked: open,
        reply: { kind: 'typed', text: 'пары' } as const,
        grade: createGrade({ score: 0.67, verdict: 'partial' }),
        override: null,
        milliseconds: 72_000,
        hints: 0,
        second: null,
      },
      {
        asked: choice,
        reply: { kind: 'picked', picked: [0] } as const,
        grade: createGrade(),
        override: null,
        milliseconds: 3200,
        hints: 0,
        second: null,
      },
    ],
    again: [],
    total: 6,
    before: 0,
    skipped: 0,
    end: 'stopped',
    milliseconds: 80_000,
  } as const;

  test('gives the total, each question, the counts and the time', () => {
    expect(renderScoreCard(result, russian)).toBe(
      screen(`
Опрос прерван. Вот что получилось на этот момент.

Итоги
█████████████████░░░ 84~%

 2. ◐  67~%  1 мин 12 с  Что такое хеш-таблица?
10. ✓ 100~%         3 с  Which structure is last in, first…

верно: 1, отчасти верно: 1, неверно: 0
отвечено на 2 вопроса из 6 · Время: 1 мин 20 с
`),
    );
  });

  test('on a narrow screen the times of the questions go', () => {
    expect(renderScoreCard({ ...result, end: 'finished' }, { ...english, width: 30 })).toBe(
      screen(`
Score card
███████████████░░░ 84%

 2. ◐  67%  Что такое хеш-таб…
10. ✓ 100%  Which structure i…

1 correct, 1 partly correct, 0
wrong
2 of 6 questions answered ·
Time: 1 min 20 s
`),
    );
  });

  test('without answers it says so', () => {
    const nothing = createResult([], { total: 6, end: 'ended' });
    expect(renderScoreCard(nothing, english)).toBe('Ended early. No question was answered.');
    const goneOn = createResult([], { total: 6, before: 4, end: 'ended' });
    expect(renderScoreCard(goneOn, english)).toBe('Ended early.\n4 of 6 questions answered');
  });

  const [first, second] = [1, 2].map((position) =>
    createAsked(createOpen(), { position, total: 2 }),
  );
  const wrong = createGrade({ score: 0, verdict: 'wrong' });

  test('answers to questions that came back are counted apart and change no score', () => {
    if (first === undefined || second === undefined) throw new Error('two were made');
    const answered = [createAnswered(first, { grade: wrong }), createAnswered(second)];
    const again = [
      createAnswered({ ...first, attempt: 2 }, { grade: wrong }),
      createAnswered({ ...first, attempt: 3 }),
    ];
    const card = renderScoreCard(createResult(answered, { again }), english);
    expect(card).toContain(' 50%');
    expect(card).toContain('1 correct, 0 partly correct, 1 wrong\nAsked again: 2, right then: 1.');
    expect(card).toContain('2 of 2 questions answered · Time');
  });

  test('the learner’s word goes before the grade', () => {
    if (first === undefined) throw new Error('two were made');
    const answered = [createAnswered(first, { grade: wrong, override: 'correct' })];
    const card = renderScoreCard(createResult(answered), english);
    expect(card).toContain('1. ✓ 100%');
    expect(card).toContain('1 correct, 0 partly correct, 0 wrong');
  });

  test('what was answered before a session was broken off is told', () => {
    if (first === undefined) throw new Error('two were made');
    const card = renderScoreCard(
      createResult([createAnswered(first)], { total: 6, before: 5 }),
      russian,
    );
    expect(card).toMatch(/отвечено на 6 вопросов из 6 · до остановки отвечено на 5\nвопросов/);
  });

  test('second tries, hints and skipped questions are counted, in right forms', () => {
    const better = { text: 'b', grade: createGrade() };
    const partial = createGrade({ score: 0.5, verdict: 'partial' });
    const answers = [
      createAnswered(open, { grade: partial, second: better, hints: 1 }),
      createAnswered(open, { grade: partial, second: { text: 'c', grade: partial }, hints: 2 }),
    ];
    const told = createResult(answers, { skipped: 1, total: 3 });
    const card = renderScoreCard(told, { ...english, width: 100 });
    expect(card).toContain(
      '2 second tries, 1 better than the first. The score counts first tries.',
    );
    expect(card).toContain('\n3 hints with 2 answers.\n1 question was skipped.\n');
    const карточка = renderScoreCard(told, { ...russian, width: 100 });
    expect(карточка).toContain('\n3 подсказки к 2 ответам.\nПропущен 1 вопрос.\n');
  });
});
