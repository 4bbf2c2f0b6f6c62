import { describe, expect, test } from '@jest/globals';
import { compileRubric } from '../../src/grading/rubric.ts';
import { deriveKeyPoints } from '../../src/grading/derive.ts';
import { gradeAnswer } from '../../src/grading/grade-answer.ts';
import { openQuestion } from './questions.ts';
import type { Asked } from './questions.ts';
import type { Grade } from '../../src/grading/grade.ts';

const grade = (asked: Asked, answer: string): Grade =>
  gradeAnswer(compileRubric(openQuestion(asked), { strictness: 'normal' }), answer);

const codesOf = (result: Grade): readonly string[] => result.notes.map(({ code }) => code);

const CACHE: Asked = {
  prompt: 'Зачем процессору кэш?',
  answer:
    'Кэш хранит копии недавно прочитанных ячеек оперативной памяти. Обращение к нему занимает несколько тактов вместо сотен. Строки вытесняются, когда кэш заполнен.',
};

describe('deriving key points', () => {
  test('a sentence, list item or line is a key point', () => {
    const answer =
      'Первым делом ставят опыт.\n\n- затем записывают наблюдения\n- потом делают вывод';
    const points = deriveKeyPoints(openQuestion({ prompt: 'Что делает учёный?', answer }));
    expect(points.map(({ text }) => text)).toEqual([
      'Первым делом ставят опыт',
      'затем записывают наблюдения',
      'потом делают вывод',
    ]);
    expect(points.every(({ derived, role }) => derived && role === 'ordinary')).toBe(true);
  });

  test('a piece that says next to nothing is joined to its neighbour', () => {
    const answer = 'Да. Белки разворачиваются при нагревании; теряют форму молекулы.';
    const points = deriveKeyPoints(openQuestion({ prompt: 'Что с яйцом?', answer }));
    expect(points.map(({ text }) => text)).toEqual([
      'Да; Белки разворачиваются при нагревании',
      'теряют форму молекулы',
    ]);
  });

  test('what the question says already weighs less', () => {
    const prompt = 'Почему небо голубое?';
    const [told] = deriveKeyPoints(openQuestion({ prompt, answer: 'Небо голубое' }));
    const [fresh] = deriveKeyPoints(openQuestion({ prompt, answer: 'Свет рассеивается' }));
    expect(told?.weight).toBeLessThan(fresh?.weight ?? 0);
  });

  test('spellings of one setting are alternatives of one point', () => {
    const answer = '`padding=1` или `padding=(1, 1)`';
    const points = deriveKeyPoints(openQuestion({ prompt: 'Как задать поля?', answer }));
    expect(points).toHaveLength(1);
    expect(points[0]?.claim.kind).toBe('said');
  });

  test('Markdown marks are no part of a point', () => {
    const answer = '**Стек** — это [список](https://example.org), где `pop` снимает последний.';
    const [point] = deriveKeyPoints(openQuestion({ answer }));
    expect(point?.text).toBe('Стек — это список, где pop снимает последний');
  });

  test('a question without an answer has none', () => {
    expect(deriveKeyPoints(openQuestion({ answer: null }))).toEqual([]);
  });
});

describe('grading by the reference answer', () => {
  test('the reference itself is exact', () => {
    const result = grade(CACHE, `  ${(CACHE.answer ?? '').toUpperCase()} `);
    expect(result).toMatchObject({ score: 1, verdict: 'correct', sure: true });
    expect(codesOf(result)).toEqual(['exact']);
  });

  test.each([
    [
      'хранит копии прочитанных ячеек памяти, обращение к нему занимает несколько тактов',
      'correct',
    ],
    ['держит данные из памяти', 'partial'],
    ['охлаждает процессор', 'wrong'],
    ['кэш не хранит копии недавно прочитанных ячеек оперативной памяти', 'partial'],
  ])('"%s" is %s', (answer, verdict) => {
    expect(grade(CACHE, answer).verdict).toBe(verdict);
  });

  test('of two answers that say enough the fuller one scores higher', () => {
    const enough = 'хранит копии прочитанных ячеек памяти, обращение занимает несколько тактов';
    const full = `${enough} вместо сотен, строки вытесняются, когда заполнен`;
    expect(grade(CACHE, enough).verdict).toBe('correct');
    expect(grade(CACHE, full).score).toBeGreaterThan(grade(CACHE, enough).score + 0.1);
  });

  test('English synonyms count as Russian ones do', () => {
    const asked = { prompt: 'What does the pump do?', answer: 'It lifts liquid quickly.' };
    const [finding] = grade(asked, 'it raises fluid rapidly').findings;
    expect(finding?.matched.map(({ tier }) => tier)).toEqual(['synonym', 'synonym', 'synonym']);
  });

  test('synonyms count, and the finding says so', () => {
    const result = grade(CACHE, 'сохраняет копии ячеек');
    expect(result.findings[0]?.matched.map(({ words, tier }) => [words, tier])).toContainEqual([
      'сохраняет',
      'synonym',
    ]);
  });

  test('examples marked correct are further references', () => {
    const asked = { ...CACHE, right: ['чтобы не ждать медленную шину'] };
    expect(grade(CACHE, 'чтобы не ждать медленной шины').verdict).toBe('wrong');
    expect(grade(asked, 'чтобы не ждать медленной шины').verdict).toBe('correct');
  });

  test('without answer and key points nothing is decided', () => {
    const result = grade({ answer: null }, 'любой текст об этом');
    expect(result).toMatchObject({ verdict: 'partial', sure: false, findings: [] });
    expect(codesOf(result)).toEqual(['no-key']);
  });

  test('an answer near a cut says so', () => {
    const result = grade(CACHE, 'хранит копии прочитанных ячеек памяти');
    expect(result.sure).toBe(false);
    expect(codesOf(result)).toContain('near-cut');
  });
});

describe('what speaks against a reference sentence', () => {
  test.each([
    ['Хранит до 16 значений', 'хранит до 32 значений', 'number'],
    ['Температура воды растёт быстро', 'температура воды растёт медленно', 'antonym'],
    ['Кислород поддерживает горение', 'кислород не поддерживает горение', 'negated'],
    ['Ставят `depth=4` и ждут', 'ставят depth=8 и ждут', 'value'],
  ])('"%s" against "%s": %s', (answer, said, kind) => {
    const result = grade({ prompt: 'Как?', answer }, said);
    expect(result.findings[0]?.conflict?.kind).toBe(kind);
    expect(result.verdict).not.toBe('correct');
  });

  test.each([
    ['Такая система неустойчива зимой', 'такая система зимой не устойчива', undefined, 'correct'],
    ['Такая система не устойчива зимой', 'такая система зимой неустойчива', undefined, 'correct'],
    ['Такая сделка невыгодна продавцу', 'такая сделка выгодна продавцу', 'antonym', 'wrong'],
    ['Such a market is unprofitable here', 'such a market is profitable here', 'antonym', 'wrong'],
    [
      'Such a market is unprofitable here',
      'such a market is not profitable here',
      undefined,
      'correct',
    ],
  ])('a denial within a word: "%s" against "%s": %s, %s', (answer, said, kind, verdict) => {
    const result = grade({ prompt: 'Как?', answer }, said);
    expect(result.findings[0]?.conflict?.kind).toBe(kind);
    expect(result.verdict).toBe(verdict);
  });

  test.each([
    [
      'В 1812 году Наполеон был разбит Веллингтоном и Блюхером при Ватерлоо, после чего отрёкся от престола',
      'partial',
      true,
    ],
    ['Наполеон был разбит при Ватерлоо Веллингтоном и Блюхером в 1815 году', 'correct', false],
    [
      'Наполеон был разбит Веллингтоном и Блюхером при Ватерлоо, отрёкся от престола',
      'correct',
      false,
    ],
  ])('the only number of a long sentence: "%s" is %s', (said, verdict, hasConflict) => {
    const answer =
      'В 1815 году Наполеон был разбит Веллингтоном и Блюхером в битве при Ватерлоо, после чего отрёкся от престола';
    const result = grade({ prompt: 'Чем кончились Сто дней?', answer }, said);
    expect(result.verdict).toBe(verdict);
    expect(result.findings[0]?.conflict?.kind === 'number').toBe(hasConflict);
  });

  test('a number that may stand for another leaves a doubt', () => {
    const answer = 'Столица переехала в новый город на реке у моря в 1712 году по воле царя';
    const said = 'столица переехала в город на реке у моря по воле царя, ему было 40 лет';
    const result = grade({ prompt: 'Что было?', answer }, said);
    expect(result.sure).toBe(false);
    expect(codesOf(result)).toContain('in-doubt');
  });

  test('another number than the one asked about does', () => {
    const asked = {
      prompt: 'Почему лампа 3 не горит?',
      answer: 'Вывод 3 отделён от батареи разрывом.',
    };
    const said = (answer: string): string | undefined =>
      grade(asked, answer).findings[0]?.conflict?.kind;
    expect(said('вывод 5 отделён разрывом от батареи')).toBe('number');
    expect(said('вывод отделён разрывом от батареи')).toBeUndefined();
  });
});

describe('the same answer in another spelling', () => {
  const spellings: readonly (readonly [string, (text: string) => string])[] = [
    ['upper case', (text) => text.toUpperCase()],
    ['ё as е', (text) => text.replaceAll('ё', 'е')],
    ['letters and marks apart (NFD)', (text) => text.normalize('NFD')],
    ['other dashes', (text) => text.replaceAll('—', '–')],
    ['other quotes', (text) => text.replaceAll('«', '“').replaceAll('»', '”')],
    ['3×3', (text) => text.replaceAll('3x3', '3×3')],
    ['3х3 with a Russian х', (text) => text.replaceAll('3x3', '3х3')],
    ['3 x 3', (text) => text.replaceAll('3x3', '3 x 3')],
  ];
  const asked: Asked = {
    prompt: 'Как считают?',
    answer: 'Берут окно 3x3, считают «взвешенную сумму» её точек — и сдвигают окно на шаг.',
  };
  const answer = 'Окно 3x3 сдвигают на шаг — считают «сумму» всё время её точек';

  test.each(spellings)('scores the same in %s', (_, respell) => {
    const { score, verdict } = grade(asked, answer);
    expect(grade(asked, respell(answer))).toMatchObject({ score, verdict });
  });
});

describe('a short sentence of which little was said', () => {
  const asked: Asked = {
    prompt: 'What does quicksort choose first?',
    answer: 'The first thing is a pivot element.',
  };

  test.each([
    ['the pivot', false],
    ['an element', false],
    ['the pivot element', true],
    ['a pivot element, some value to compare with', true],
  ])('%j: sure %j', (answer, sure) => {
    expect(grade(asked, answer).sure).toBe(sure);
  });
});
