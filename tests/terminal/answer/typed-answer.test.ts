import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import type { Replied } from '../../../src/session/asked.ts';
import { createAsked, createOpen } from '../samples.ts';
import { createTerminalDouble, keys } from '../terminal-double.ts';
import { startAsking } from './asking.ts';

const start = (terminal: ReturnType<typeof createTerminalDouble>): Promise<Replied | string> =>
  startAsking(terminal, createAsked(createOpen()));

const typed = (text: string): object => ({ reply: { kind: 'typed', text } });

const help = 'Enter: submit · Alt+Enter: new line · Esc: menu';

describe('the answer prompt', () => {
  test('shows what is typed under its heading, and Enter submits it', async () => {
    const terminal = createTerminalDouble();
    const answer = start(terminal);
    await terminal.press('хранит пары');
    expect(await terminal.look()).toBe(`Your answer\n│ хранит пары\n${help}`);
    expect(terminal.cursor()).toEqual([13, 1]);
    await terminal.press(keys.enter);
    expect(await answer).toMatchObject(typed('хранит пары'));
    expect(await terminal.look()).toBe('');
  });

  test.each([
    ['Alt+Enter', keys.altEnter],
    ['Ctrl-J', keys.ctrlJ],
    ['a backslash before Enter', `\\${keys.enter}`],
    ['Shift+Enter where the terminal can tell it', '\u001b[13;2u'],
  ])('%s makes a new line', async (_how, sequence) => {
    const terminal = createTerminalDouble();
    const answer = start(terminal);
    await terminal.press('one');
    await terminal.press(sequence);
    await terminal.press('two');
    expect(await terminal.look()).toBe(`Your answer\n│ one\n│ two\n${help}`);
    await terminal.press(keys.enter);
    expect(await answer).toMatchObject(typed('one\ntwo'));
  });

  test('the cursor crosses lines, and what is typed goes in where it stands', async () => {
    const terminal = createTerminalDouble();
    const answer = start(terminal);
    await terminal.press(`one${keys.altEnter}two`);
    await terminal.press(`${keys.up}${keys.home}> ${keys.down}${keys.end}!`);
    expect(await terminal.look()).toContain('│ > one\n│ two!');
    expect(terminal.cursor()).toEqual([6, 2]);
    await terminal.press(keys.enter);
    expect(await answer).toMatchObject(typed('> one\ntwo!'));
  });

  test('wide, joined and combining characters count by their cells', async () => {
    const terminal = createTerminalDouble();
    void start(terminal);
    await terminal.press('你好e\u0301и\u0306');
    await terminal.look();
    expect(terminal.cursor()).toEqual([8, 1]);
    await terminal.press(`${keys.left}${keys.backspace}`);
    await terminal.look();
    expect(terminal.cursor()).toEqual([6, 1]);
    await terminal.press(keys.ctrlC);
  });

  test('a line that is too long is wrapped between words', async () => {
    const terminal = createTerminalDouble(24);
    void start(terminal);
    await terminal.press('сеть хранит информацию о прошлом');
    expect(await terminal.look()).toBe(
      'Your answer\n│ сеть хранит\n│ информацию о прошлом\nEsc: menu',
    );
    expect(terminal.cursor()).toEqual([22, 2]);
    await terminal.press(keys.ctrlC);
  });

  test('a paste of many lines is kept whole, without its control characters', async () => {
    const terminal = createTerminalDouble();
    const answer = start(terminal);
    await terminal.paste('def f(x):\n\treturn x\u0007\n\nlast\u001b[31m');
    expect(await terminal.look()).toContain('│ def f(x):\n│     return x\n│\n│ last');
    await terminal.press(keys.enter);
    expect(await answer).toMatchObject(typed('def f(x):\n    return x\n\nlast'));
  });

  test('a paste whose end never comes is over after a while', async () => {
    const terminal = createTerminalDouble();
    const answer = start(terminal);
    await terminal.press('\u001b[200~one\rtwo');
    await terminal.waitFor('│ one\n│ two');
    await terminal.press(keys.enter);
    expect(await answer).toMatchObject(typed('one\ntwo'));
  });

  test('a paste that halts goes on as one', async () => {
    const terminal = createTerminalDouble();
    const answer = start(terminal);
    for (const piece of ['\u001b[200~one', '\rtwo', '\rthree\u001b[201~']) {
      await terminal.press(piece);
      await sleep(600);
    }
    await terminal.press(keys.enter);
    expect(await answer).toMatchObject(typed('one\ntwo\nthree'));
  });

  test('a Ctrl-C inside a paste stops nothing', async () => {
    const terminal = createTerminalDouble();
    const answer = start(terminal);
    await terminal.paste('a\u0003b\u0004c');
    await terminal.press(keys.enter);
    expect(await answer).toMatchObject(typed('abc'));
  });

  test.each([
    ['told as a paste', true],
    ['typed as fast as can be', false],
  ])(
    '25 KB in 300 lines, %s, are drawn as a whole, and each letter after them once',
    async (_how, isTold) => {
      const terminal = createTerminalDouble(80, 24);
      const lines = Array.from(
        { length: 300 },
        (_, line) => `${line} ${'слово и дело '.repeat(6)}`,
      );
      const text = lines.join(isTold ? '\n' : ' ');
      const answer = start(terminal);
      await (isTold ? terminal.paste(text) : terminal.press(text));
      await terminal.waitFor('299');
      const screen = 24 * 80;
      expect(terminal.written().length).toBeLessThan(4 * screen);
      for (const letter of 'двадцать') await terminal.press(letter);
      await terminal.waitFor('ать');
      expect(terminal.written().length).toBeLessThan(12 * screen);
      await terminal.press(keys.enter);
      expect(await answer).toMatchObject(typed(`${text}двадцать`));
    },
  );

  test('an answer taller than the screen scrolls, and says how much is out of sight', async () => {
    const terminal = createTerminalDouble(70, 8);
    void start(terminal);
    await terminal.paste(Array.from({ length: 12 }, (_, line) => `line ${line}`).join('\n'));
    expect(await terminal.look()).toBe(
      `Your answer · ↑ 7 lines above\n│ line 7\n│ line 8\n│ line 9\n│ line 10\n│ line 11\n${help}`,
    );
    await terminal.press(keys.ctrlHome);
    expect(await terminal.look()).toContain('Your answer · ↓ 7 lines below\n│ line 0\n');
    await terminal.press(keys.ctrlC);
  });

  test('after a resize the answer is wrapped anew and nothing is left behind', async () => {
    const terminal = createTerminalDouble(60);
    const answer = start(terminal);
    const words = `${'word '.repeat(9)}ab`;
    await terminal.press(words);
    await terminal.resize(49, 12);
    expect(await terminal.look()).toBe(`Your answer\n│ ${'word '.repeat(8)}word\n│ ab\n${help}`);
    await terminal.resize(70, 12);
    expect(await terminal.look()).toBe(`Your answer\n│ ${words}\n${help}`);
    expect(terminal.cursor()).toEqual([49, 1]);
    await terminal.press(keys.enter);
    expect(await answer).toMatchObject(typed(words));
  });

  test('Enter on an empty answer asks first', async () => {
    const terminal = createTerminalDouble();
    const answer = start(terminal);
    await terminal.press(keys.enter);
    expect(await terminal.look()).toBe(
      'Your answer\n│\nNothing typed yet. Enter again: submit an empty answer',
    );
    await terminal.press(keys.enter);
    expect(await answer).toMatchObject(typed(''));
  });

  test('typing takes the question about an empty answer back', async () => {
    const terminal = createTerminalDouble();
    const answer = start(terminal);
    await terminal.press(keys.enter);
    await terminal.press('a');
    expect(await terminal.look()).toBe(`Your answer\n│ a\n${help}`);
    await terminal.press(keys.enter);
    expect(await answer).toMatchObject(typed('a'));
  });

  test.each([
    ['Ctrl-D on an empty answer ends the input', keys.ctrlD, { reply: { kind: 'ended' } }],
    ['Ctrl-D after text submits it', `text${keys.ctrlD}`, typed('text')],
    ['Ctrl-C stops', keys.ctrlC, { stopped: 'ExitPromptError' }],
    ['Ctrl-C after text stops too', `text${keys.ctrlC}`, { stopped: 'ExitPromptError' }],
  ])('%s', async (_what, sequence, outcome) => {
    const terminal = createTerminalDouble();
    const answer = start(terminal);
    await terminal.press(sequence);
    const end = await answer;
    expect(typeof end === 'string' ? { stopped: end } : end).toMatchObject(outcome);
  });

  test('a closed input ends it', async () => {
    const terminal = createTerminalDouble();
    const answer = start(terminal);
    terminal.input.end();
    expect(await answer).toMatchObject({ reply: { kind: 'ended' } });
  });

  test.each([
    ['submitting', `a${keys.enter}`],
    ['the end of the input', keys.ctrlD],
    ['Ctrl-C', keys.ctrlC],
  ])('after %s the paste mode is off and the cursor visible', async (_how, sequence) => {
    const terminal = createTerminalDouble();
    const answer = start(terminal);
    await terminal.press(sequence);
    await answer;
    const written = terminal.written();
    expect(written.lastIndexOf('\u001b[?2004l')).toBeGreaterThan(
      written.lastIndexOf('\u001b[?2004h'),
    );
    expect(written.lastIndexOf('\u001b[?25h')).toBeGreaterThan(written.lastIndexOf('\u001b[?25l'));
    expect(terminal.input.listenerCount('keypress')).toBe(0);
    expect(terminal.output.listenerCount('resize')).toBe(0);
  });
});
