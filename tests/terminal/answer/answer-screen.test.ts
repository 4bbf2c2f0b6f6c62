import { expect, test } from '@jest/globals';
import { readKey } from '../../../src/terminal/answer/answer-keys.ts';
import { drawText, limitRows } from '../../../src/terminal/answer/answer-screen.ts';
import { createBuffer, type EditBuffer } from '../../../src/terminal/answer/edit-buffer.ts';
import type { Key } from '../../../src/terminal/answer/key.ts';
import { createStyle } from '../../../src/terminal/style.ts';
import { createAsked, createOpen } from '../samples.ts';
import { createTerminalDouble, keys } from '../terminal-double.ts';
import { startAsking } from './asking.ts';

const style = await createStyle(0);

test('whatever is pressed, the screen shows the answer as it is and the cursor in its place', async () => {
  const pressed = [
    'слово ',
    'a',
    '你',
    'e\u0301',
    ' ',
    keys.altEnter,
    keys.left,
    keys.left,
    keys.right,
    keys.up,
    keys.down,
    keys.home,
    keys.end,
    keys.backspace,
    keys.ctrlLeft,
    keys.pageUp,
    keys.ctrlHome,
    keys.undo,
    'длинное-слово-без-пробелов',
  ];
  const terminal = createTerminalDouble(24, 9);
  const answer = startAsking(terminal, createAsked(createOpen()));
  let buffer = createBuffer();
  let top = 0;
  let random = 7;
  for (let step = 0; step < 250; step += 1) {
    random = (random * 1103515245 + 12345) % 2147483648;
    const sequence = pressed[Math.floor(random / 65536) % pressed.length] ?? '';
    await terminal.press(sequence);
    buffer = pressOn(buffer, sequence);
    // heading, keys and a free line are not the answer
    const drawn = drawText(buffer, { columns: 24, rows: 6 }, top, style);
    top = drawn.above;
    const { lines, column, row } = drawn;
    const shown = (await terminal.look()).split('\n').slice(1, -1).join('\n');
    expect(shown.normalize()).toBe(
      lines
        .map((line) => line.trimEnd())
        .join('\n')
        .normalize(),
    );
    expect(terminal.cursor()).toEqual([column, row + 1]);
  }
  await terminal.press(keys.ctrlC);
  expect(await answer).toBe('ExitPromptError');
});

/** What keys do to a buffer, by their sequences. */
function pressOn(buffer: EditBuffer, sequence: string): EditBuffer {
  const names: Record<string, Key> = {
    [keys.altEnter]: { name: 'return', meta: true },
    [keys.left]: { name: 'left' },
    [keys.right]: { name: 'right' },
    [keys.up]: { name: 'up' },
    [keys.down]: { name: 'down' },
    [keys.home]: { name: 'home' },
    [keys.end]: { name: 'end' },
    [keys.backspace]: { name: 'backspace' },
    [keys.ctrlLeft]: { name: 'left', ctrl: true },
    [keys.ctrlHome]: { name: 'home', ctrl: true },
    [keys.pageUp]: { name: 'pageup' },
    [keys.undo]: { sequence: keys.undo },
  };
  const key = names[sequence];
  const limit = limitRows({ columns: 24 });
  const strokes = key === undefined ? Array.from(sequence) : [''];
  return strokes.reduce((before, typed) => {
    const outcome = readKey(before, typed, key ?? {}, limit);
    return outcome?.kind === 'edited' ? outcome.buffer : before;
  }, buffer);
}
