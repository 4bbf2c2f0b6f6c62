import { expect, jest, test } from '@jest/globals';
import { withFolder } from '../temporary-folder.ts';
import { show } from './screen.ts';

jest.setTimeout(120_000);

const SHEET = `---
title: Структуры данных
lang: ru
tags: [экзамен]
exam: 2027-03-01
---

## Что такое стек?

Последним пришёл — первым ушёл: работа идёт на вершине.

Подсказка: тарелки

Ключевые слова:
- ! последним пришёл первым ушёл
- ! вершина
- "незакрытая | мысль

Примеры:
+ последним пришёл, первым ушёл, на вершине
- очередь

## Что из этого списки?

- [x] стек
- [ ] дерево
- [x] очередь

## Что такое очередь?

Первым пришёл — первым ушёл.

## Без ответа?
`;

const ROWS =
  '{"question":1,"answer":"на вершине","label":"partial"}\n{"question":9,"answer":"нет"}\n';

/** Everything that speaks, mistakes included; the help has a test of its own. */
const COMMANDS = [
  'list а.md',
  'list а.md --long',
  'list а.md --by-section',
  'list а.md --tag нет',
  'list нет.md',
  'keys а.md',
  'keys а.md 99',
  'check а.md',
  'check а.md --account',
  'check а.md --strict --json --account --format sarif',
  'due а.md',
  'grade р.jsonl -s а.md --table',
  'stats',
  'stats а.md',
  'stats --since завтра',
  'history show',
  'history show 1 а.md',
  'history show нет',
  'history path --long',
  'history orphans а.md',
  'history undo',
  'history undo --redo',
  'history undo нет',
  'accept',
  'accept --forget 7',
  'export а.md -o нет/нет.md',
  'export а.md --to aiken -o я.txt',
  'import р.jsonl',
  'а.md --due',
  'а.md --new много',
  'а.md --exam завтра',
  'а.md --all --due',
  '--plain quiz а.md --all',
  '--plain exam а.md --time 5m',
  'lsit',
  '--ющь',
];

/** Latin words that are right in a Russian sentence: names, keys, what is typed as it stands, codes. */
const NAMES =
  /viva|Markdown|JSON|JSONL|HTML|CSV|TSV|SARIF|GitHub|GIFT|Aiken|Moodle|XML|Anki|FSRS|Enter|Ctrl[-+][CD]|id|show и relink|UTF-8|PNG|SVG|bash|zsh|fish/g;
const AS_TYPED = [
  /«[^»]*»/g, // quoted
  /\S+\.(?:md|jsonl?|txt|csv|html)\b/g, // files
  /\S*\/\S*/g, // paths and the like
  /\bviva(?: [a-z]+)+/g, // commands
  /\b[a-z]+(?:-[a-z]+)+\b/g, // codes of problems
  /--?[a-z][a-z-]*/g, // options
  /\b[0-9a-z]{12,}\b/g, // ids
  /\b\d+[a-z]+\b/g, // 30d, 5m
  /│.*$/g, // answers
];

function findForeign(text: string): string[] {
  const rest = AS_TYPED.reduce((left, pattern) => left.replaceAll(pattern, ' '), text);
  return rest.replaceAll(NAMES, ' ').match(/[a-z]{2,}/gi) ?? [];
}

test('in Russian nothing is said in English', () =>
  withFolder({ 'а.md': SHEET, 'р.jsonl': ROWS }, async (folder) => {
    const foreign: string[] = [];
    for (const command of ['--plain quiz а.md --all', ...COMMANDS]) {
      const { lines } = await show(folder, command, 100, { LANG: 'ru_RU.UTF-8' });
      for (const line of lines) {
        const words = findForeign(line);
        if (words.length > 0) foreign.push(`${command}: ${words.join(' ')} | ${line}`);
      }
    }
    expect(foreign).toEqual([]);
  }));
