import { expect } from '@jest/globals';
import { withFolder } from '../temporary-folder.ts';
import { KEYS, openTerminal, type PseudoTerminal } from './pseudo-terminal.ts';
import { SORTING, ПАМЯТЬ } from './sheets.ts';

const QUEUES = `## What is a queue?

A list whose first element in is the first out.

Keywords:
- ! first in first out | FIFO

## What is a stack?

A list whose last element in is the first out.

Keywords:
- ! last in first out | LIFO
`;

const ОЧЕРЕДИ = `
## 2. Что из этого работает как стек?

- [x] стопка тарелок
- [ ] очередь в кассу

## 3. Какие из этих операций есть у стека?

- [x] положить
- [ ] найти середину
- [x] взять
`;

const GAPS = `C: A [queue] is first in, first out; a [stack] is last in, first out.
`;

const STACKS = `---
title: Stacks
---

## What is a stack?

A list from which the element that was put on last is taken first. It has two operations, push and pop. Programs keep
their calls on one: the function called last ends first, and with it all that it keeps for itself is gone.

Hint: Think of **plates** in a kitchen.

Keywords:
- ! last taken first | LIFO
- ! push and pop
- calls of functions

## Which of these can be told by a stack alone?

- [x] whether brackets match
- [ ] the shortest way out of a maze
- [x] the words of a line backwards

C: Elements of a [queue] are taken in the order in which they came, those of a [stack] the other way round.
`;

const СТЕКИ = `---
title: Стеки
---

## Что такое стек?

Список, из которого первым берут элемент, положенный последним. У него две операции: положить и взять. На стеке держатся
вызовы функций: вызванная последней заканчивается первой, и с ней пропадает всё, что она хранила для себя.

Подсказка: Вспомните **тарелки** на кухне.

Ключевые слова:
- ! последний первым | LIFO
- ! положить и взять
- вызовы функций

## Что можно узнать с одним стеком?

- [x] сходятся ли скобки
- [ ] кратчайший выход из лабиринта
- [x] слова строки в обратном порядке

C: Из [очереди] берут в том порядке, в каком клали, а из [стека] — в обратном.
`;

const SHEETS = {
  'stacks.md': STACKS,
  'стеки.md': СТЕКИ,
  'gaps.md': GAPS,
  'sorting.md': SORTING,
  'queues.md': QUEUES,
  'память.md': ПАМЯТЬ + ОЧЕРЕДИ,
};

/** A correct answer to the first question of sorting.md. */
export const WHOLE_ANSWER = 'it picks a pivot and splits the list in two parts, then recursion';

const opened: PseudoTerminal[] = [];

/** Ends what a test that failed has left running. */
export function closeTerminals(): void {
  for (const terminal of opened.splice(0)) terminal.close();
}

interface TerminalOptions {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Record<string, string>;
}

/** Hands over a folder with the sheets above, to run the program in more than once. */
export function openFolder(use: (cwd: string) => Promise<void>): Promise<void> {
  return withFolder(SHEETS, use);
}

/** Starts `viva` with these arguments in a terminal; options of a choice keep their order, so that a test can name them. */
export function startTerminal(
  args: readonly string[],
  options: TerminalOptions & { readonly cwd: string },
): PseudoTerminal {
  const terminal = openTerminal([...args, '--no-shuffle'], options);
  opened.push(terminal);
  return terminal;
}

/** Runs `viva` with these arguments in a terminal, in a folder with the sheets above. */
export function inTerminal(
  args: readonly string[],
  drive: (terminal: PseudoTerminal) => Promise<void>,
  options: TerminalOptions = {},
): Promise<void> {
  return openFolder((cwd) => drive(startTerminal(args, { ...options, cwd })));
}

/** Types an answer when it is asked for, and waits for the way on from the verdict. */
export async function answerOpen(terminal: PseudoTerminal, answer: string): Promise<void> {
  await terminal.waitFor('Alt+Enter: new line');
  terminal.type(answer);
  await terminal.waitFor(`│ ${answer}`);
  terminal.type(KEYS.enter);
  await terminal.waitFor(/Enter: (next|results)/);
}

/** What a program must undo before it leaves: a hidden cursor, bracketed paste. */
export function expectTerminalRestored(raw: string): void {
  expect(raw.lastIndexOf('\u001b[?25l')).toBeLessThanOrEqual(raw.lastIndexOf('\u001b[?25h'));
  expect(raw.lastIndexOf('\u001b[?2004h')).toBeLessThanOrEqual(raw.lastIndexOf('\u001b[?2004l'));
}
