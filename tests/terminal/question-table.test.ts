import { describe, expect, test } from '@jest/globals';
import { loadMessages } from '../../src/terminal/messages/load-messages.ts';
import { renderQuestionTable } from '../../src/terminal/question-table.ts';
import { createStyle } from '../../src/terminal/style.ts';
import { measure } from '../../src/terminal/width.ts';
import { createChoice, createDeck, createOpen, createPoint } from './samples.ts';

const style = await createStyle(0);
const russian = { style, messages: await loadMessages('ru') };
const english = { style, messages: await loadMessages('en') };

const open = createOpen({
  keyPoints: [createPoint('ключ значение')],
  examples: [{ text: 'дерево', verdict: 'wrong', line: 11 }],
  hint: 'словарь',
});
const long = createOpen({
  number: 12,
  prompt: 'Расскажите, что значит `padding="same"` и зачем он нужен',
  answer: null,
});
const deck = createDeck([open, createChoice(), long]);
const rows = [
  { deck, question: open, keyPoints: 1, derived: false },
  { deck, question: createChoice(), keyPoints: 0, derived: false },
  { deck, question: long, keyPoints: 4, derived: true },
];

function screen(text: string): string {
  return text.split('\n').slice(1, -1).join('\n');
}

describe('renderQuestionTable', () => {
  test('on 100 columns everything has its place', () => {
    expect(renderQuestionTable(rows, { ...russian, width: 100 })).toBe(
      screen(`
 №   Вопрос                                     Вид        Теги              Мысли   Место
 2   Что такое хеш-таблица?                     открытый   экзамен, струк…       1   …lgorithms.md:7
 3   Which structure is last in, first out?     выбор      экзамен                   …gorithms.md:20
12   Расскажите, что значит padding="same" и…   открытый   экзамен, струк…      ~4   …lgorithms.md:7

3 вопроса · 1 файл
~ ключевые мысли выведены из ответа
`),
    );
  });

  test('on 40 columns the number, the question and the place are left', () => {
    expect(renderQuestionTable(rows, { ...english, width: 40 })).toBe(
      screen(`
 #   Question               Place
 2   Что такое хеш-табли…   …rithms.md:7
 3   Which structure is…    …ithms.md:20
12   Расскажите, что зна…   …rithms.md:7

3 questions · 1 sheet
~ key points derived from the answer
`),
    );
  });

  test.each([40, 60, 80, 120, 200])('no line is wider than %i columns', (width) => {
    const lines = renderQuestionTable(rows, { ...russian, width }).split('\n');
    expect(Math.max(...lines.map(measure))).toBeLessThanOrEqual(width);
  });

  test('at length every question comes with what its sheet says', () => {
    expect(renderQuestionTable(rows, { ...russian, width: 60, long: true })).toBe(
      screen(`
2.  Что такое хеш-таблица?
    открытый · экзамен, структуры · notes/algorithms.md:7

    Ответ
    Структура данных, которая хранит пары «ключ — значение».

    Ключевые мысли
    • ключ значение

    Примеры ответов
    ✗ дерево

    Подсказка
    словарь

3.  Which structure is last in, first out?
    выбор · экзамен · notes/algorithms.md:20

    Варианты
      1. queue
    ✓ 2. \`stack\`
      3. tree

    The item pushed last is popped first.

12. Расскажите, что значит \`padding="same"\` и зачем он нужен
    открытый · экзамен, структуры · notes/algorithms.md:7

    Ответ
    ответа в файле нет

    Ключевые мысли
    выведено из ответа: 4

3 вопроса · 1 файл
`),
    );
  });

  test('a thousand questions are laid out without delay', () => {
    const many = Array.from({ length: 1000 }, () => rows[0]).filter((row) => row !== undefined);
    const began = performance.now();
    expect(renderQuestionTable(many, { ...russian, width: 100 }).split('\n').length).toBe(1003);
    expect(performance.now() - began).toBeLessThan(1500);
  });
});
