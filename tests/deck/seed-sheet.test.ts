import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Deck } from '../../src/deck/deck.ts';
import { readSheet } from '../../src/deck/read-sheet.ts';
import { owners } from './reading.ts';

const text = readFileSync(new URL('../fixtures/seed.txt', import.meta.url), 'utf8');
const lines = text.split('\n');
let deck: Deck;

beforeAll(async () => {
  deck = await readSheet(text, 'seed.txt');
});

describe('the exam sheet as it was found: four headings, then plain lines whose numbering runs on', () => {
  test('gives six questions with their printed numbers and lines', () => {
    expect(
      deck.questions.map(({ number, label, line, kind }) => [number, label, line, kind]),
    ).toEqual([
      [1, '1', 1, 'open'],
      [2, '2', 5, 'open'],
      [3, '3', 9, 'open'],
      [4, '4', 13, 'open'],
      [5, '5', 17, 'open'],
      [6, '6', 27, 'open'],
    ]);
  });

  test('prompts lose number and escapes, nothing else', () => {
    expect(deck.questions.map(({ prompt }) => prompt)).toEqual([
      'Как обычная свертка раскладывается на поканальную свертку?',
      'Что такое рекуррентная сеть?',
      'Что такое LSTM блок? Для чего нужен?',
      'За счет чего слой Dropout добавляет устойчивость к переобучению?',
      `Распишите, что значат параметры "Convolution2D(conv_depth_2, kernel_size, kernel_size, border_mode='same', activation='relu')(conv_3)"`,
      'Каким параметром можно задать, чтобы свертка проводилась с шагом 3?',
    ]);
  });

  test('answers are whole', () => {
    const answers = deck.questions.map(({ answer }) => answer);
    expect(answers.slice(0, 4)).toEqual([lines[2], lines[6], lines[10], lines[14]]);
    expect(answers[4]).toBe(
      [
        'conv_depth_2 — размерность выходного пространства (количество выходных фильтров в свертке)',
        'kernel_size, kernel_size – целые числа, задающие ширину и высоту окна 2D свертки',
        "border_mode='same' — возвращает то же измерение, что и входное изображение",
        "activation='relu' – функция активации нейронов",
      ].join('\n\n'),
    );
    expect(answers[5]).toBe('strides=3 или strides=(3,3)');
  });

  test('every one of the 29 lines has its owner, and there is nothing to complain of', () => {
    expect(owners(deck)).toEqual([
      'prompt 1', 'blank', 'answer 1', 'blank',
      'prompt 2', 'blank', 'answer 2', 'blank',
      'prompt 3', 'blank', 'answer 3', 'blank',
      'prompt 4', 'blank', 'answer 4', 'blank',
      'prompt 5', 'blank', 'answer 5', 'blank', 'answer 5', 'blank', 'answer 5', 'blank', 'answer 5', 'blank',
      'prompt 6', 'blank', 'answer 6',
    ]); // prettier-ignore
    expect(deck.problems).toEqual([]);
  });

  test('the deck is in Russian and has no title', () => {
    expect([deck.lang, deck.title, deck.strictness, deck.source]).toEqual([
      'ru',
      null,
      'normal',
      'seed.txt',
    ]);
  });

  test('ids do not depend on numbering, escapes and answers', async () => {
    const edited = text
      .replaceAll('\\_', '_')
      .replace('## 2. Что такое рекуррентная сеть?', '## 12) **Что такое   Рекуррентная сеть?**')
      .replace('strides=3 или', 'stride=3 или');
    const again = await readSheet(edited, 'other.txt');
    expect(again.questions.map(({ id }) => id)).toEqual(deck.questions.map(({ id }) => id));
  });
});
