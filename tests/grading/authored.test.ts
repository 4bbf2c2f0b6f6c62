import { describe, expect, test } from '@jest/globals';
import { compileRubric } from '../../src/grading/rubric.ts';
import { gradeAnswer } from '../../src/grading/grade-answer.ts';
import { openQuestion } from './questions.ts';
import type { Grade } from '../../src/grading/grade.ts';
import type { Strictness } from '../../src/deck/deck.ts';

const grade = (
  keywords: readonly string[],
  answer: string,
  prompt = 'Что это?',
  strictness: Strictness = 'normal',
): Grade => gradeAnswer(compileRubric(openQuestion({ prompt, keywords }), { strictness }), answer);

const statusOf = (point: string, answer: string): string | undefined =>
  grade([point], answer).findings[0]?.status;

describe('one key point, whatever its notation', () => {
  test.each([
    // words: any order, any form, near each other
    ['! исключает нейроны', 'нейроны случайно исключаются', 'hit'],
    ['! исключает нейроны', 'нейроны складываются', 'miss'],
    ['! исключает нейроны', 'Слой исключает. Потом нейроны считают.', 'part'],
    ['! ключ значение | словарь', 'это словарь', 'hit'],
    ['! hash function', 'a function that hashes', 'hit'],
    ['! канал за каналом', 'сначала один канал', 'miss'],
    ['! канал за каналом', 'канал обрабатывается за каналом', 'hit'],
    // phrases: in this order, adjacent, no comma between
    ['! "обратное распространение"', 'обратного распространения ошибки', 'hit'],
    ['! "обратное распространение"', 'распространение обратное', 'miss'],
    ['! "1x1 по каналам"', 'свертка 1x1, по каналам проходит другая', 'miss'],
    ['! "relu количество"', "activation='relu'): количество", 'miss'],
    ['! "relu активация"', 'relu - активация', 'hit'],
    ['! "relu активация"', 'relu (активация)', 'miss'],
    ['! "не меняется"', 'размер не меняется', 'hit'],
    ['! "не меняется"', 'размер меняется', 'miss'],
    // a negated wording with its object in front
    ['! не обязан доказывать', 'он ничего доказывать не обязан', 'hit'],
    ['! не обязан доказывать', 'доказывать обвиняемый не обязан', 'hit'],
    ['! не обязан доказывать', 'обязан не доказывать', 'conflict'],
    ['! не обязан доказывать', 'обязан доказывать', 'conflict'],
    ['! обязан доказывать', 'доказывать он не обязан', 'conflict'],
    // prefixes
    ['! вентил*', 'три вентиля', 'hit'],
    ['! вентил*', 'вентуляция', 'miss'],
    // code and settings
    ['! `strides=3`', 'strides = 3', 'hit'],
    ['! `strides=3`', 'strides=(3, 3)', 'hit'],
    ['! `strides=3`', 'Conv2D(8, 3, STRIDES=3)', 'hit'],
    ['! `strides=3`', 'strides=2', 'conflict'],
    ['! `O(1)`', 'в среднем за O( 1 )', 'hit'],
    ['! `O(1)`', 'в среднем за O(n)', 'miss'],
    ['! `ReLU`', 'функция relu', 'hit'],
    // code with marks that end a clause elsewhere
    ['! `x + 1`', 'return x + 1 at the end', 'hit'],
    ['! `x + 1`', 'return x - 1 at the end', 'miss'],
    ['! `a || b`', 'a || b', 'hit'],
    ['! `a ? b : c`', 'a?b:c', 'hit'],
    ['! `lock(); unlock()`', 'lock(); unlock();', 'hit'],
    ['! `lock(); unlock()`', 'lock() and then unlock()', 'miss'],
    ['! `!=`', 'a != b', 'hit'],
    ['! `!=`', '!=', 'hit'],
    ['! `!=`', 'a == b', 'miss'],
    ['! `*`', 'SELECT * FROM t', 'hit'],
    ['! `*`', 'SELECT a FROM t', 'miss'],
    ['! `<=`', 'if i <= n', 'hit'],
    ['! `<=` loop', 'the loop goes on for i <= n', 'hit'],
    ['! `[0;1]`', 'отрезок [0; 1]', 'hit'],
    ['! `(0;1)`', 'на (0;1) она растёт', 'hit'],
    ['! `(0;1)`', 'на [0;1] она растёт', 'miss'],
    ['! `0..1`', '0..1', 'hit'],
    ['! "помнит дальше"', 'сеть помнит дальше', 'hit'],
    ['! "помнит то дальше"', 'сеть помнит то дальше', 'hit'],
    ['! "cheap but slow"', 'it is cheap but slow', 'hit'],
    ['! "cheap but slow"', 'it is cheap. But slow', 'miss'],
    ['! "one step to the next"', 'from one step to the next', 'hit'],
    // numbers
    ['! 9.8±0.1', 'примерно 9,81', 'hit'],
    ['! 9.8±0.1', 'примерно 9,6', 'miss'],
    ['! 3..5', 'три', 'hit'],
    ['! 3..5', 'шесть', 'miss'],
    ['! 20 %', 'на 20%', 'hit'],
    ['! 20 %', '20 процессов', 'miss'],
    ['! 5 кг', '5 килограмм и 5 кг', 'hit'],
    ['! 5 кг', '5 метров', 'miss'],
    ['! 5 кг', 'пять килограммов', 'hit'],
    ['! 9.8 м/с²', '9,8 м/с²', 'hit'],
    ['! 9.8 м/с²', '9,8 м', 'miss'],
    ['! 9.8 м/с²', '9.8 m/s^2', 'hit'],
    ['! 9.8 m/s²', '9,8 м/с2', 'hit'],
    ['! 9.8 m/s²', '9.8 m/s', 'miss'],
    ['! 9.8 m/s', '9.8 m/s²', 'miss'],
    ['! 5 m', '5 m^2', 'miss'],
    ['! 5 m', '5 m 2 cm', 'hit'],
    ['! 60 km/h', '60 км/ч', 'hit'],
    ['! 60 km/h', '60 км', 'miss'],
    ['! 46', 'сорок шесть', 'hit'],
    ['! 1500000', '1.5 million', 'hit'],
    ['! 20 %', 'двадцать процентов', 'hit'],
    ['! $5', '$5', 'hit'],
    ['! 5', '5 метров', 'hit'],
    ['! 3x3', 'свёртка 3х3', 'hit'],
    ['! 3x3', 'свёртка 3 на 3', 'hit'],
    ['! 3x3', 'свёртка 5x5', 'miss'],
    // ordinals and Roman numerals
    ['! XIX век', 'в 19 веке', 'hit'],
    ['! XIX век', 'в девятнадцатом веке', 'hit'],
    ['! 19 век', 'XIX век', 'hit'],
    ['! XIX век', 'XX век', 'miss'],
    ['! 19th century', 'the nineteenth century', 'hit'],
    ['! nineteenth century', '19th century', 'hit'],
    ['! 21 век', 'двадцать первый век', 'hit'],
    ['! Александр II', 'Александр Второй', 'hit'],
    ['! Александр Второй', 'Александр II', 'hit'],
    ['! Александр II', 'Александр III', 'miss'],
    ['! 1 place', 'first place', 'hit'],
    ['! first place', '1 place', 'hit'],
    ['! три слоя', 'третий слой', 'miss'],
    ['! 1 mix', 'I mix', 'miss'],
    ['! 5', 'V', 'miss'],
    ['! 36.6 °C', '36.6 degrees', 'hit'],
    ['! 36.6 °C', '36,6 градуса по Цельсию', 'hit'],
    ['! 36.6 °C', '36.6 °F', 'miss'],
    ['! 36.6 °C', '36.6 degrees Fahrenheit', 'miss'],
    // words of SQL
    ['! WHERE before grouping', 'WHERE drops rows before grouping', 'hit'],
    ['! row "key range"', 'the NEXT row of a key range', 'hit'],
    // order
    ['! гипотеза > опыт > вывод', 'сначала гипотеза, затем опыт, и наконец вывод', 'hit'],
    ['! гипотеза > опыт > вывод', 'опыт, потом вывод, а потом гипотеза', 'conflict'],
    ['! гипотеза > опыт', 'опыт, а перед ним гипотеза', 'part'],
    ['! гипотеза > опыт', 'гипотеза сначала, потом опыт', 'hit'],
    ['! hypothesis > test', 'a hypothesis first, then a test', 'hit'],
    ['! hypothesis > test', 'a hypothesis, but first a test', 'part'],
    ['! гипотеза > опыт', 'каждая гипотеза, после чего опыт', 'hit'],
    ['! 1x1 > 3x3 > 1x1', '1x1, потом 3x3, потом снова 1x1', 'hit'],
    ['! 1x1 > 3x3 > 1x1', '3x3, потом 1x1', 'conflict'],
    // enumerations
    ['! any 2 of: сера, фосфор, азот', 'азот и сера', 'hit'],
    ['! any 2 of: сера, фосфор, азот', 'азот', 'part'],
  ])('%s in "%s": %s', (point, answer, status) => {
    expect(statusOf(point, answer)).toBe(status);
  });
});

describe('negation reaches to the end of its clause', () => {
  test.each([
    ['! имеет память', 'сеть имеет память', 'hit'],
    ['! имеет память', 'сеть не имеет циклов и памяти', 'conflict'],
    ['! циклы', 'не имеет памяти, состояний и циклов', 'conflict'],
    ['! память', 'памяти у сети нет', 'conflict'],
    ['! память', 'у неё нет памяти', 'conflict'],
    ['! память', 'память не теряется', 'hit'],
    ['! context', 'the context is not lost', 'hit'],
    ['! память', 'память не хранится', 'conflict'],
    ['! память', 'память не растёт', 'part'],
    ['! цикл', 'циклы в ней запрещены', 'conflict'],
    ['! loop', 'loops are forbidden', 'conflict'],
    ['! цикл', 'циклы не запрещены', 'hit'],
    ['! цикл', 'циклы разрешены, а обрывы запрещены', 'hit'],
    ['! коадаптация', 'коадаптация не отсутствует', 'hit'],
    ['! memory', 'memory is not used', 'conflict'],
    ['! не зависят', 'сеть менее зависит от соседей', 'hit'],
    ['! меньше весов', 'весов меньше', 'hit'],
    ['! меньше весов', 'меньше весов и операций', 'hit'],
    ['! память', 'память у неё есть, а циклов нет', 'hit'],
    ['! циклы', 'память у неё есть, а циклов нет', 'conflict'],
    ['! память', 'не только память, но и циклы', 'hit'],
    ['! память', 'не обойтись без памяти', 'hit'],
    ['! хранит состояние', 'не может не хранить состояние', 'hit'],
    ['! strides', 'не padding, а strides', 'hit'],
    ['! padding', 'не padding, а strides', 'conflict'],
    ['! cycles', 'it has neither memory nor cycles', 'conflict'],
    ['! memory', 'it has neither memory nor cycles', 'conflict'],
    ['! memory', 'it does not only keep memory, it shares it', 'hit'],
    ['! loops', 'signals only go forward, there are no loops', 'conflict'],
    ['! вентили', 'гейты и вентили тут ничего не решают', 'part'],
    ['! strides 3', 'not strides, strides=3 does not set the step', 'conflict'],
    ['! не полагаются друг на друга', 'нейроны не могут полагаться друг на друга', 'hit'],
    ['! не полагаются друг на друга', 'нейроны полагаются друг на друга', 'conflict'],
    ['! адаптация', 'предотвращает адаптацию', 'hit'],
    ['! нет адаптации', 'предотвращает адаптацию', 'hit'],
    ['! нет адаптации', 'не предотвращает адаптацию', 'conflict'],
    ['! предотвращает адаптацию', 'не предотвращает адаптацию', 'conflict'],
    ['! память о прошлом', 'память о прошлом она не хранит', 'conflict'],
    ['! память', 'память у неё есть, и она не теряет её', 'hit'],
    ['! помнит дальнее', 'чтобы не затухал градиент и сеть помнила дальнее', 'hit'],
    ['! strides 3', 'вместо strides=3 надо писать pool_size=3', 'conflict'],
    ['! strides', 'вместо subsample теперь strides', 'hit'],
    ['! strides', 'strides здесь ни при чём', 'conflict'],
    ['! функция активации', 'паддинг, при котором размер не меняется, и функция активации', 'hit'],
    ['! отключает нейроны', 'нейроны отключаются случайно и не могут сговориться', 'hit'],
    // a denial as a word's beginning and as a word of its own
    ['! невыгоден', 'рынок не выгоден', 'hit'],
    ['! невыгоден', 'рынок не был выгоден', 'hit'],
    ['! невыгоден', 'рынок невыгоден', 'hit'],
    ['! невыгоден', 'рынок выгоден', 'conflict'],
    ['! выгоден', 'рынок невыгоден', 'conflict'],
    ['! выгоден', 'рынок не невыгоден', 'hit'],
    ['! не выгоден', 'рынок невыгоден', 'hit'],
    ['! не выгоден', 'рынок выгоден', 'conflict'],
    ['! "рынок невыгоден"', 'рынок выгоден', 'conflict'],
    ['! невозможно', 'это не возможно', 'hit'],
    ['! невозможно предсказать', 'предсказать не возможно', 'hit'],
    ['! рынок выгоден', 'рынок невыгоден', 'conflict'],
    ['! unstable', 'it is not stable', 'hit'],
    ['! unstable', 'it is stable', 'conflict'],
    ['! stable', 'it is unstable', 'conflict'],
    ['! not stable', 'it is unstable', 'hit'],
    ['! irregular', 'the verb is not regular', 'hit'],
    ['! invisible', "it isn't visible", 'hit'],
    ['! nonlinear', 'it is not linear', 'hit'],
    ['! dishonest', 'he was not honest', 'hit'],
    // these deny nothing by their beginning
    ['! делят', 'за неделю', 'miss'],
    ['! медленно', 'немедленно', 'miss'],
    ['! form', 'it informs', 'miss'],
    ['! play', 'a display', 'miss'],
    ['! cover', 'they discover it', 'miss'],
    ['! derivative', 'under it', 'miss'],
    // one wording that is negated does not turn the others
    ['! память | не забывает', 'памяти у неё нет', 'conflict'],
    ['! memory | does not forget', 'it has no memory', 'conflict'],
    ['! память | не забывает', 'она не забывает', 'hit'],
    ['! не подстраиваются | ансамбль', 'это не ансамбль', 'conflict'],
    ['! не подстраиваются | ансамбль', 'нейроны не подстраиваются', 'hit'],
  ])('%s in "%s": %s', (point, answer, status) => {
    expect(statusOf(point, answer)).toBe(status);
  });
});

describe('what is said of one name is not said of another', () => {
  test.each([
    ['! 3x3 каждый канал', '3x3 по каждому каналу, затем 1x1 по всем', 'hit'],
    ['! 3x3 каждый канал', '3x3 по всем каналам и 1x1 по каждому каналу', 'part'],
    ['! kernel_size ядро', 'filters - сколько карт, kernel_size - ядро', 'hit'],
    ['! strides 3', 'kernel_size=3, strides по умолчанию', 'part'],
    ['! strides 3', 'strides=3', 'hit'],
    ['! filters ядро', 'filters - сколько карт, kernel_size - ядро', 'part'],
    ['! smaller before larger', 'moves smaller ones before it and larger ones behind', 'hit'],
    ['! режим границ', 'border_mode - активация, relu - режим, same - граница', 'part'],
  ])('%s in "%s": %s', (point, answer, status) => {
    expect(statusOf(point, answer)).toBe(status);
  });
});

describe('words that only happen to stand in one clause', () => {
  test.each([
    // the denied object of one verb is no denial of another verb
    ['! выключает нейроны', 'нейрон выключается, и сеть не надеется на этот нейрон', 'hit'],
    ['! нейроны молчат', 'часть нейронов молчит, поэтому нельзя опираться на нейрон', 'hit'],
    ['! каждый канал', 'каждый канал сам по себе (без смешения каналов)', 'hit'],
    ['! each channel', 'not on all channels at once: a kernel for each channel', 'hit'],
    ['! состояние передаётся', 'не хранит состояние, сигнал передаётся вперёд', 'miss'],
    ['! disables neurons', 'disabling neurons means it cannot rely on some neurons', 'hit'],
    ['! помнит прошлое | хранит прошлое', 'она хранит и не забывает прошлое', 'hit'],
    ['! не зависят', 'нейроны перестают зависеть друг от друга', 'hit'],
    ['! не полагаются', 'сеть не может полагаться ни на один из них', 'hit'],
    ['! зависят', 'нейроны перестают зависеть друг от друга', 'conflict'],
    // what stands right behind "not" is denied all the same
    ['! вентили управляют', 'вентили, которые не управляют памятью', 'conflict'],
    ['! gates control', 'there are gates, which do not control anything', 'conflict'],
    ['! нейроны выключаются', 'нейроны есть, не выключаются', 'conflict'],
  ])('%s in "%s": %s', (point, answer, status) => {
    expect(statusOf(point, answer)).toBe(status);
  });

  test('what is said twice, once about something else, is not said and denied', () => {
    const answer = 'нейрон выключается, и сеть не надеется на этот нейрон';
    expect(grade(['! выключает нейроны'], answer)).toMatchObject({ verdict: 'correct', notes: [] });
  });
});

describe('a list that holds the value is no other value', () => {
  test.each([
    ['! `strides=3`', 'strides=(3, 3)', 'hit'],
    ['! `strides=3`', 'strides=(3, 1)', 'miss'],
    ['! `strides=3`', 'strides=[1, 3, 3, 1]', 'miss'],
    ['! `strides=3`', 'strides=(2, 2)', 'conflict'],
    ['! `strides=3`', 'strides=[1, 2, 2, 1]', 'conflict'],
  ])('%s in "%s": %s', (point, answer, status) => {
    expect(statusOf(point, answer)).toBe(status);
  });
});

describe('the verdict by essential points', () => {
  const points = ['! память | состояние', '! цикл', '? текст', '~ нет обучения | картинки'];

  test.each([
    ['память и циклы', 'correct'],
    ['память о прошлом', 'partial'],
    ['для картинок есть память и циклы', 'partial'],
    ['для картинок', 'wrong'],
    ['нет ни памяти, ни циклов', 'wrong'],
    ['что-то про текст', 'partial'],
    ['дерево решений', 'wrong'],
  ])('"%s" is %s', (answer, verdict) => {
    expect(grade(points, answer).verdict).toBe(verdict);
  });

  test('a contradiction is never correct and says so', () => {
    const { verdict, sure, notes } = grade(points, 'есть память, циклы; для картинок');
    expect(verdict).toBe('partial');
    expect(sure).toBe(false);
    expect(notes.map(({ code }) => code)).toContain('contradiction');
  });

  test('a bonus raises the score and is never needed', () => {
    const keywords = ['! память', 'цикл', '? текст'];
    const without = grade(keywords, 'память');
    const withBonus = grade(keywords, 'память для текста');
    expect(without.verdict).toBe('correct');
    expect(withBonus.score).toBeGreaterThan(without.score);
  });

  test.each([
    ['хранит прошлое', 'wrong'],
    ['прошлое состояние', 'wrong'],
    ['хранит прошлое состояние', 'partial'],
    ['прошлое, а ещё текст', 'partial'],
  ])('halves of points make no answer: "%s" is %s', (answer, verdict) => {
    const keywords = ['! хранит прошлое состояние', '! выход идёт обратно', 'текст'];
    expect(grade(keywords, answer).verdict).toBe(verdict);
  });

  test('a bonus makes up for nothing, and costs nothing', () => {
    const keywords = ['! память', '! цикл', '? текст'];
    expect(grade(keywords, 'памяти нет, для текста').verdict).toBe('wrong');
    expect(grade(keywords, 'память и циклы, не для текста').verdict).toBe('correct');
  });

  test('a weight counts as often as it says', () => {
    const keywords = ['(3) память', 'цикл'];
    expect(grade(keywords, 'память').score).toBeCloseTo(0.75);
    expect(grade(keywords, 'цикл').score).toBeCloseTo(0.25);
  });

  test.each([
    ['lenient', 'correct'],
    ['normal', 'partial'],
    ['strict', 'partial'],
  ] as const)('without essentials the cut is that of %s', (strictness, verdict) => {
    expect(grade(['альфа', 'бета'], 'это альфа', 'Что?', strictness).verdict).toBe(verdict);
  });
});

describe('what a finding carries', () => {
  test('the alternative, the learner’s own words and how they matched', () => {
    const answer = 'Ну, тут Нейроны\u00a0случайно ОТКЛЮЧАЮТСЯ слоем';
    const finding = grade(['! исключает нейроны | отключает нейроны'], answer).findings[0];
    expect(finding?.alternative).toBe('отключает нейроны');
    expect(finding?.matched.map(({ words, tier }) => [words, tier])).toEqual([
      ['ОТКЛЮЧАЮТСЯ', 'form'],
      ['Нейроны', 'exact'],
    ]);
    for (const { words, start, end } of finding?.matched ?? []) {
      expect(answer.slice(start, end)).toBe(words);
    }
  });

  test('a part hit names what is missing, in the author’s words', () => {
    const finding = grade(['! Хранит прошлое состояние'], 'прошлое состояние').findings[0];
    expect(finding?.status).toBe('part');
    expect(finding?.missing).toEqual(['Хранит']);
  });

  test('a misspelling counts and is told', () => {
    const { verdict, sure, notes, findings } = grade(['! последовательность'], 'последовательнсть');
    expect(verdict).toBe('correct');
    expect(sure).toBe(false);
    expect(notes).toEqual([
      { code: 'typo-accepted', args: { words: 'последовательнсть', term: 'последовательность' } },
    ]);
    expect(findings[0]?.matched[0]?.tier).toBe('typo');
  });

  test('a conflict quotes what speaks against the point', () => {
    const conflict = grade(['! память'], 'У сети нет памяти').findings[0]?.conflict;
    expect(conflict).toEqual({
      kind: 'negated',
      expected: 'память',
      words: 'памяти',
      start: 11,
      end: 17,
    });
  });

  test('findings stand in the order of the key points', () => {
    const keywords = ['~ картинки', '! память', '? текст'];
    expect(grade(keywords, 'память').findings.map(({ keyPoint }) => keyPoint.text)).toEqual([
      'картинки',
      'память',
      'текст',
    ]);
  });
});

describe('what is said of one thing is not taken for another', () => {
  const KEYWORDS = [
    '! митоз две клетки | митоз диплоидные',
    '! мейоз четыре клетки | мейоз гаплоидные',
    '~ мейоз две клетки | митоз четыре клетки',
  ];

  test.each([
    ['при митозе две одинаковые клетки, при мейозе четыре клетки вдвое беднее', 'correct'],
    ['при митозе четыре одинаковые клетки, при мейозе две клетки вдвое беднее', 'wrong'],
    ['митоз даёт диплоидные клетки, мейоз даёт гаплоидные', 'correct'],
    ['митоз даёт гаплоидные клетки, мейоз даёт диплоидные', 'wrong'],
  ])('%s: %s', (answer, verdict) => {
    expect(grade(KEYWORDS, answer, 'Чем они отличаются?').verdict).toBe(verdict);
  });
});
