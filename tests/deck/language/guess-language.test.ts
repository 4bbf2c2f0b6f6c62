import { expect, test } from '@jest/globals';
import { guessLanguage } from '../../src/deck/guess-language.ts';

test.each([
  ['', 'en'],
  ['12 + 3', 'en'],
  ['What is a stack?', 'en'],
  ['y z w', 'en'],
  ['Что такое LSTM блок? Для чего нужен?', 'ru'],
  ['Convolution2D(conv_depth, activation) — что это значит', 'ru'],
  ['Хеш', 'ru'],
  ['Що таке мережа і як вона працює?', 'uk'],
  ['Was ist ein Stapel und wie wird er benutzt?', 'de'],
  ['Les éléments sont dans une liste que l’on lit avec une pile', 'fr'],
  ['¿Qué es una pila y para qué se usa?', 'es'],
  ['O que é uma pilha e para que serve? Não é uma fila', 'pt'],
  ['Che cosa sono gli alberi? Per quale motivo', 'it'],
  ['Wat is een stapel en hoe werkt dat', 'nl'],
  ['Co to jest stos i jak działa? Jaka jest', 'pl'],
  ['什么是栈 (stack)？', 'zh'],
  ['スタックとは何ですか', 'ja'],
  ['스택이란 무엇인가', 'ko'],
  ['Τι είναι η στοίβα;', 'el'],
  ['ما هي المكدس', 'ar'],
])('%s is %s', (text, language) => {
  expect(guessLanguage(text)).toBe(language);
});

test('only the start of a long text is looked at', () => {
  const started = performance.now();
  expect(guessLanguage('слово '.repeat(2_000_000))).toBe('ru');
  expect(performance.now() - started).toBeLessThan(500);
});
