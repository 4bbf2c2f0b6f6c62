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

const SHEETS = { 'sorting.md': SORTING, 'queues.md': QUEUES, 'память.md': ПАМЯТЬ + ОЧЕРЕДИ };

/** A correct answer to the first question of sorting.md. */
export const WHOLE_ANSWER = 'it picks a pivot and splits the list in two parts, then recursion';

const opened: PseudoTerminal[] = [];

/** Ends what a test that failed has left running. */
export function closeTerminals(): void {
  for (const terminal of opened.splice(0)) terminal.close();
}

/** Runs `viva` with these arguments in a terminal, in a folder with the sheets above. */
export function inTerminal(
  args: readonly string[],
  drive: (terminal: PseudoTerminal) => Promise<void>,
  options: { columns?: number; rows?: number; env?: Record<string, string> } = {},
): Promise<void> {
  return withFolder(SHEETS, async (cwd) => {
    const terminal = openTerminal(args, { ...options, cwd });
    opened.push(terminal);
    await drive(terminal);
  });
}

/** Types an answer when it is asked for, and waits for the way on from the verdict. */
export async function answerOpen(terminal: PseudoTerminal, answer: string): Promise<void> {
  await terminal.waitFor('Alt+Enter: new line');
  terminal.type(answer);
  await terminal.waitFor(`│ ${answer}`);
  terminal.type(KEYS.enter);
  await terminal.waitFor(/Enter: (next question|results)/);
}

/** What a program must undo before it leaves: a hidden cursor, bracketed paste. */
export function expectTerminalRestored(raw: string): void {
  expect(raw.lastIndexOf('\u001b[?25l')).toBeLessThanOrEqual(raw.lastIndexOf('\u001b[?25h'));
  expect(raw.lastIndexOf('\u001b[?2004h')).toBeLessThanOrEqual(raw.lastIndexOf('\u001b[?2004l'));
}
