import { Readable, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { run } from '../../src/main.ts';
import { homeBelow } from '../end-to-end/program.ts';

const ENGLISH = `---
title: Data structures and the algorithms that go with them, at length
tags: [computer-science, examination]
exam: 2027-03-01
---

# Containers that keep the order of arrival

## What is a stack, and what is it good for in the running of programs?

The last one in is the first one out: \`push\` and \`pop\` work at its top.

| operation | cost | remark |
|---|---|---|
| push | O(1) | amortised, where the array grows |
| pop | O(1) | |

Keywords:
- ! last in first out | LIFO | the newest leaves before all that came earlier
- top
- = constant time for pushing and popping

Examples:
+ the last one in is the first one out, at the top
- strictly FIFO

Hint: think of plates in a canteen

## Which of these are lists in the sense of this course?

- [x] stack, as a restricted list of which only one end is in use
- [x] queue
- [ ] tree, whatever a textbook of another course may say

## What is 🌳 a heap 運動の第二法則とは何ですか?

A tree whose parents are never smaller than their children.

C: The [Volga] is in [Russia].
`;

const RUSSIAN = `---
title: Структуры данных и алгоритмы, которые с ними работают
lang: ru
---

## Что такое стек и зачем он нужен при выполнении программ?

Последним пришёл — первым ушёл: добавление и удаление происходят на вершине.

Keywords:
- ! последним пришёл первым ушёл | LIFO
- вершина

## Что такое достопримечательность-тринитротолуолдиизоцианат?

Очень длинное слово: рентгеноэлектрокардиографического.
`;

const ROWS =
  '{"question":1,"answer":"the last one in is the first one out","label":"correct"}\n{"question":1,"answer":"no","label":"wrong"}\n';
/** Sheets with long words, wide characters, tables and code, and answers to grade. */
export const SHEETS = {
  'containers-and-trees.md': ENGLISH,
  'стек.md': RUSSIAN,
  'rows.jsonl': ROWS,
};

const LINES = [
  ':hint',
  'LIFO',
  ':again',
  'top',
  '',
  '1,2',
  '',
  'no idea',
  '',
  'Volga',
  '',
  ':?',
  'x',
  '',
];

/** Every command that shows something, after a session that left it something to show. */
export const COMMANDS = [
  'list containers-and-trees.md стек.md',
  'list containers-and-trees.md стек.md --long',
  'list containers-and-trees.md --by-section',
  'keys containers-and-trees.md',
  'keys стек.md',
  'check containers-and-trees.md',
  'check containers-and-trees.md --account',
  'due containers-and-trees.md',
  'grade rows.jsonl -s containers-and-trees.md --table',
  'stats containers-and-trees.md --exam 2027-03-01',
  'stats',
  'history show',
  'history show стек.md',
  'history show 1 containers-and-trees.md',
  'history undo',
  'history orphans стек.md',
  'accept containers-and-trees.md',
  'accept',
  'import rows.jsonl',
  'import containers-and-trees.md -o new.json',
  'export containers-and-trees.md --format csv -o deck.csv',
  'export стек.md --to aiken -o deck.txt',
  'history export -o all.jsonl',
  'history import all.jsonl',
  'history relink 1 2 стек.md',
  'quiz nowhere.md',
  'list containers-and-trees.md --tag nothing',
  'containers-and-trees.md --due',
  'quiz --all --new 9',
  'lsit',
  '--plain quiz containers-and-trees.md --all',
  '--plain exam containers-and-trees.md --time 5m --pass 50',
];

/** What was shown, without colours. */
export interface Shown {
  readonly code: number;
  readonly lines: readonly string[];
  /** With the codes of colours and looks. */
  readonly raw: string;
}

/**
 * Runs a command in a terminal of so many columns, where lines are typed if it asks for any.
 * @param env besides a terminal of 256 colours
 */
export async function show(
  folder: string,
  command: string,
  columns: number,
  env: Readonly<Record<string, string>>,
): Promise<Shown> {
  const written: string[] = [];
  const createScreen = (): Writable & { isTTY: true; columns: number; rows: number } =>
    Object.assign(
      new Writable({
        write: (chunk: unknown, _encoding, next) => {
          written.push(String(chunk));
          next();
        },
      }),
      { isTTY: true as const, columns, rows: 24 },
    );
  let now = Date.UTC(2027, 0, 4, 10);
  const code = await run({
    args: command.split(' '),
    env: { ...homeBelow(folder), TERM: 'xterm-256color', ...env },
    cwd: folder,
    input: Object.assign(Readable.from(LINES.map((line) => `${line}\n`)), {
      isTTY: command.startsWith('--plain'),
    }),
    output: createScreen(),
    errors: createScreen(),
    now: () => (now += 1000),
    offsetAt: () => 0,
    seed: () => 7,
  });
  const raw = written.join('');
  return { code, raw, lines: stripVTControlCharacters(raw).split('\n') };
}
