import { describe, expect, test } from '@jest/globals';
import { renderGrade } from '../../src/terminal/grade-view.ts';
import { loadMessages } from '../../src/terminal/messages/load-messages.ts';
import { renderProblem, renderUserError } from '../../src/terminal/problem-view.ts';
import { renderOptions, renderQuestion } from '../../src/terminal/question-view.ts';
import { createStyle } from '../../src/terminal/style.ts';
import { UserError } from '../../src/user-error.ts';
import {
  conflictIn,
  createAsked,
  createChoice,
  createCloze,
  createDerivedPoint,
  createFinding,
  createGrade,
  createOpen,
  createPoint,
  matchIn,
} from './samples.ts';

const style = await createStyle(0);
const colourful = await createStyle(2);
const russian = { style, messages: await loadMessages('ru'), width: 60 };
const english = { style, messages: await loadMessages('en'), width: 60 };

/** A screen as the lines between the first and the last of a template text. */
function screen(text: string): string {
  return text.split('\n').slice(1, -1).join('\n').replaceAll('~%', '\u00a0%');
}

const answer = 'Хранит пары ключ-значение, место считает хешфункция, поиск по убыванию';
const grade = createGrade({
  score: 0.67,
  verdict: 'partial',
  sure: false,
  notes: [{ code: 'near-cut', args: {} }],
  findings: [
    createFinding(createPoint('ключ значение | пары', 'essential'), 'hit', {
      matched: [matchIn(answer, 'ключ'), matchIn(answer, 'пары'), matchIn(answer, 'значение')],
    }),
    createFinding(createPoint('хеш-функция'), 'hit', {
      matched: [matchIn(answer, 'хешфункция', 'typo')],
    }),
    createFinding(createPoint('доступ за O(1) | поиск по хешу'), 'part', {
      matched: [matchIn(answer, 'поиск')],
      missing: ['хешу'],
      alternative: 'поиск по хешу',
    }),
    createFinding(createPoint('по возрастанию'), 'conflict', {
      conflict: conflictIn(answer, 'по убыванию', 'antonym', 'по возрастанию'),
    }),
    createFinding(createPoint('константное время'), 'miss'),
    createFinding(createPoint('дерево поиска', 'contradiction'), 'miss'),
    createFinding(createPoint('рехеширование', 'bonus'), 'miss'),
  ],
});
const graded = {
  asked: createAsked(createOpen()),
  reply: { kind: 'typed', text: answer },
  grade,
} as const;

describe('renderQuestion', () => {
  test('tells where the question stands and what it asks', () => {
    expect(renderQuestion(createAsked(createOpen()), russian)).toBe(
      screen(`
2/6 · экзамен, структуры · Алгоритмы

Что такое хеш-таблица?
`),
    );
  });

  test('control characters of a title do not reach the terminal', () => {
    const asked = createAsked(createOpen());
    const deck = { ...asked.deck, title: 'a\u001b[2Jb', tags: ['c\u0007'] };
    expect(renderQuestion({ ...asked, deck }, russian)).toBe(
      '2/6 · c␇, структуры · a␛[2Jb\n\nЧто такое хеш-таблица?',
    );
  });

  test('options are numbered as they are shown', () => {
    expect(renderOptions(createChoice(), [2, 0, 1], english)).toBe(
      '  1. tree\n  2. queue\n  3. `stack`',
    );
  });
});

describe('renderGrade', () => {
  test('shows the answer with its marks, the verdict, every point and the reference', () => {
    expect(renderGrade(graded, russian)).toBe(
      screen(`
Ваш ответ
  Хранит [пары ключ-значение], место считает [хешфункция],
  [поиск] [✗ по убыванию]

◐ Отчасти верно · 67~%
  оценка неуверенная: сверьтесь с эталоном сами
  Ответ на границе: чуть иначе — и оценка была бы другой.

Ключевые мысли: 2 из 5, ещё 1 отчасти
  ✓ ключ значение (обязательно) — «пары ключ-значение»
  ✓ хеш-функция — «хешфункция» (с опечаткой)
  ◐ доступ за O(1) — есть отчасти: «поиск»; до «поиск по
    хешу» не хватает: хешу
  ✗ по возрастанию — не засчитано: «по убыванию» — обратное
    тому, что нужно: «по возрастанию»
  ✗ константное время — не сказано
  · рехеширование (дополнительно) — не сказано

Эталонный ответ
  Структура данных, которая хранит пары «ключ — значение».
`),
    );
  });

  test('a contradiction that was said is told', () => {
    const text = 'это дерево поиска';
    const said = createFinding(createPoint('дерево поиска', 'contradiction'), 'hit', {
      matched: [matchIn(text, 'дерево'), matchIn(text, 'поиска')],
    });
    const wrong = createGrade({ score: 0, verdict: 'wrong', findings: [said] });
    const shown = renderGrade({ ...graded, reply: { kind: 'typed', text }, grade: wrong }, russian);
    expect(shown).toContain('  это [✗ дерево] [✗ поиска]');
    expect(shown).toContain('✗ дерево поиска — этого говорить нельзя: «дерево поиска»');
  });

  test('derived key points are called so', () => {
    const point = createDerivedPoint(`Пары ${'ключ — значение '.repeat(20)}`);
    const shown = renderGrade(
      { ...graded, grade: createGrade({ findings: [createFinding(point, 'miss')] }) },
      english,
    );
    expect(shown).toContain(
      'Key points: 0 of 1\n  ✗ Пары ключ — значение ключ — значение ключ — значение кл…\n    — missed\n  The key points were derived',
    );
  });

  test('an empty answer and a missing reference are told', () => {
    const asked = createAsked(createOpen({ answer: null }));
    const empty = createGrade({ score: 0, verdict: 'wrong', notes: [{ code: 'empty', args: {} }] });
    expect(renderGrade({ asked, reply: { kind: 'typed', text: ' ' }, grade: empty }, english)).toBe(
      screen(`
Your answer
  (nothing)

✗ Wrong · 0%
  The answer is empty.

The sheet gives no reference answer.
`),
    );
  });

  test('of a very long answer the beginning is shown', () => {
    const text = Array.from({ length: 300 }, (_, line) => `line ${line}`).join('\n');
    const shown = renderGrade(
      { ...graded, reply: { kind: 'typed', text }, grade: createGrade() },
      english,
    );
    expect(shown).toContain('  line 11\n  … 288 more lines\n');
  });

  test('a choice tells what was picked and what was right', () => {
    const asked = createAsked(createChoice({ correct: [0, 1] }), { order: [2, 1, 0] });
    const notes = [
      { code: 'options-missed', args: { count: 1 } },
      { code: 'options-wrong', args: { count: 1 } },
    ] as const;
    const partial = createGrade({ score: 0.5, verdict: 'partial', notes });
    expect(
      renderGrade({ asked, reply: { kind: 'picked', picked: [1, 2] }, grade: partial }, english),
    ).toBe(
      screen(`
  ✗ 1. tree — picked, wrong
  ✓ 2. \`stack\` — picked, right
  ○ 3. queue — right, not picked

◐ Partly correct · 50%
  1 right option is missing.
  1 picked option is wrong.

Explanation
  The item pushed last is popped first.
`),
    );
  });

  test('with colours every sign stays', async () => {
    const shown = renderGrade(graded, { ...russian, style: await createStyle(1) });
    expect(shown).toContain('\u001b[1m\u001b[35m◐ Отчасти верно\u001b[39m\u001b[22m · 67');
    expect(shown).toContain('\u001b[32m\u001b[4mпары ключ-значение\u001b[24m\u001b[39m');
    expect(shown).toContain('\u001b[31m✗\u001b[39m константное время');
  });

  test('no line is wider than the screen', async () => {
    const { measure } = await import('../../src/terminal/width.ts');
    for (const width of [40, 60, 80]) {
      const lines = renderGrade(graded, { ...russian, width }).split('\n');
      expect(Math.max(...lines.map(measure))).toBeLessThanOrEqual(width);
    }
  });
});

describe('problems and errors', () => {
  test('a problem is told with its place, severity, code and sentence', () => {
    const problem = {
      code: 'no-right-option',
      severity: 'warning',
      line: 12,
      column: 3,
      args: {},
    } as const;
    expect(renderProblem('a\u001b[2J.md', problem, russian)).toBe(
      'a␛[2J.md:12:3 замечание no-right-option ни один вариант не отмечен как верный. Отметьте его: «- [x]»',
    );
  });

  test('a mistake of the user is told in a sentence that says what to do', () => {
    const error = new UserError('unwritable-output', {
      path: 'out/\u0007a.json',
      reason: 'EACCES',
    });
    expect(renderUserError(error, { ...english, width: 120 })).toBe(
      'viva: error: “out/␇a.json” cannot be written (permission denied). Nothing was changed; name another file.',
    );
  });
});

describe('a text with gaps', () => {
  test('shows every gap as wide as the others, whatever is missing', () => {
    const long = createCloze({ gaps: ['Volga', 'the Russian Federation'] });
    expect(renderQuestion(createAsked(long), english).split('\n').slice(2)).toEqual([
      'The [_1_] is in [_2_].',
    ]);
    const bold = { ...english, style: colourful };
    expect(renderQuestion(createAsked(long), bold)).toContain('[_1_] is in [_2_].');
    const single = createCloze({ prompt: 'It is [...].', gaps: ['a river'] });
    expect(renderQuestion(createAsked(single), english)).toContain('It is [___].');
    const many = createCloze({ prompt: '[...] '.repeat(11), gaps: Array(11).fill('x') });
    expect(renderQuestion(createAsked(many), english)).toContain('[_9_] [_10]\n[_11]');
  });

  test('does not say that its points were derived', () => {
    const findings = [
      createFinding({ ...createPoint('Volga', 'essential'), derived: true }, 'miss'),
    ];
    const filled = {
      asked: createAsked(createCloze()),
      reply: { kind: 'typed', text: 'Don' },
      grade: createGrade({ score: 0, verdict: 'wrong', findings }),
    } as const;
    const shown = renderGrade(filled, english);
    expect(shown).toContain('Volga (essential) — missed');
    expect(shown).not.toContain('derived');
    expect(shown).toContain('The Volga is in Russia.');
  });
});
