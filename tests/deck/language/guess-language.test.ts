import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { guessLanguage } from '../../../src/deck/language/guess-language.ts';
import { readSheet } from '../../../src/deck/read-sheet.ts';

test.each([
  ['', 'en'],
  ['12 + 3', 'en'],
  ['What is a stack?', 'en'],
  ['y z w', 'en'],
  ['What does the naïve café example of Gödel show?', 'en'],
  ['Что такое LSTM блок? Для чего нужен?', 'ru'],
  ['Convolution2D(conv_depth, activation) — что это значит', 'ru'],
  ['Хеш', 'ru'],
  ['Що таке мережа і як вона працює?', 'uk'],
  ['Чим відрізняється процес від потоку', 'uk'],
  ['Што такое сетка і як яна працуе', 'be'],
  ['Какво е граф и как се обхожда?', 'bg'],
  ['Was ist ein Stapel und wie wird er benutzt?', 'de'],
  ['Erkläre den Unterschied zwischen TCP und UDP', 'de'],
  ['Les éléments sont dans une liste que l’on lit avec une pile', 'fr'],
  ['Quelle est la différence entre une pile et une file ?', 'fr'],
  ['Expliquez le fonctionnement du ramasse-miettes', 'fr'],
  ['¿Qué es una pila y para qué se usa?', 'es'],
  ['Explica la diferencia entre un proceso y un hilo', 'es'],
  ['O que é uma pilha e para que serve? Não é uma fila', 'pt'],
  ['Qual é a diferença entre um processo e uma thread?', 'pt'],
  ['Che cosa sono gli alberi? Per quale motivo', 'it'],
  ['Qual è la differenza tra un processo e un thread?', 'it'],
  ['Wat is een stapel en hoe werkt dat', 'nl'],
  ['Co to jest stos i jak działa? Jaka jest', 'pl'],
  ['Czym różni się proces od wątku?', 'pl'],
  ['Jaký je rozdíl mezi procesem a vláknem?', 'cs'],
  ['Vad är skillnaden mellan en process och en tråd?', 'sv'],
  ['Yığın nedir ve ne için kullanılır?', 'tr'],
  ['什么是栈 (stack)？', 'zh'],
  ['什麼是 HTTP 和 HTTPS 的區別？', 'zh'],
  ['スタックとは何ですか', 'ja'],
  ['HTTPとHTTPSの違いを説明してください', 'ja'],
  ['기본 자료구조란 무엇인가: stack과 queue', 'ko'],
  ['스택이란 무엇인가', 'ko'],
  ['Τι είναι η στοίβα;', 'el'],
  ['ما هي المكدس', 'ar'],
  ['מהי מחסנית', 'he'],
])('%s is %s', (text, language) => {
  expect(guessLanguage(text)).toBe(language);
});

test('only the start of a long text is looked at', () => {
  const started = performance.now();
  expect(guessLanguage('слово '.repeat(2_000_000))).toBe('ru');
  expect(performance.now() - started).toBeLessThan(500);
});

async function langOf(...lines: readonly string[]): Promise<string> {
  return (await readSheet(lines.join('\n'), 's.md')).lang;
}

describe('of a sheet', () => {
  const code = [
    '```js',
    ...Array.from({ length: 50 }, () => 'for (it of the) if (not) return is in that'),
    '```',
  ];

  test('code does not count, however much there is', async () => {
    expect(await langOf('## Wozu dient die Schleife?', 'Sie ist zum Wiederholen.', ...code)).toBe(
      'de',
    );
    expect(await langOf('## Зачем цикл?', 'Чтобы повторять.', ...code)).toBe('ru');
    expect(await langOf('## À quoi sert `for the of it is in to that`?', 'À répéter.')).toBe('fr');
  });

  test('addresses and tags do not count', async () => {
    const link =
      '[→](https://example.org/the-and-of/is/in/to/what/how) <a href="what-is-the">↑</a>';
    expect(await langOf('## Que fait la pile ?', 'Elle garde.', link, link, link)).toBe('fr');
  });

  test('what stands at the top in another language does not speak for the rest', async () => {
    const licence = Array.from(
      { length: 800 },
      () => 'It is what the licence of this sheet is in full.',
    );
    const rest = Array.from(
      { length: 900 },
      (_, at) => `## ${at}. Что такое вещь?\n\nЭто она и есть.`,
    );
    expect(await langOf(...licence, ...rest)).toBe('ru');
  });

  test('the author has the last word', async () => {
    expect(await langOf('---', 'lang: uk', '---', '## Что это?', 'Это.')).toBe('uk');
  });
});

const FOLDER = '../shared/data/sheets';
const isThere = existsSync(FOLDER);
if (!isThere) console.log('1 test skipped: the sheets as found are not there');

(isThere ? test : test.skip)('sheets as found are in the language that a reader sees', async () => {
  const wrong: string[] = [];
  for (const name of readdirSync(`${FOLDER}/gold`)) {
    const gold: { id: string; lang: string } = JSON.parse(
      readFileSync(`${FOLDER}/gold/${name}`, 'utf8'),
    );
    const { lang } = await readSheet(
      readFileSync(`${FOLDER}/files/${gold.id}.md`, 'utf8'),
      gold.id,
    );
    if (lang !== gold.lang) wrong.push(`${gold.id}: ${lang}, not ${gold.lang}`);
  }
  expect(wrong).toEqual([]);
});
