import { PassThrough } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { createPoint, createAsked, createOpen, createGrade, createJudged } from '../samples.ts';
import { createTerminalDouble, keys } from '../terminal-double.ts';
import { loadMessages } from '../../../src/terminal/messages/load-messages.ts';
import { createStyle } from '../../../src/terminal/style.ts';
import { KeyBursts } from '../../../src/terminal/answer/key-bursts.ts';
import { takeKeys } from '../../../src/terminal/answer/prompt-keys.ts';
import { VerdictScreen } from '../../../src/terminal/verdict/verdict-screen.ts';
import type { Step } from '../../../src/session/prompter.ts';
import { createInterface } from 'node:readline';
import { startAsking } from './asking.ts';

const LONG_ENOUGH = 200;

/** Keys as Node reads them from chunks that come one right after the other; what was handed on, in order. */
async function send(
  chunks: readonly string[],
  takesText: boolean,
  pause = 0,
): Promise<readonly string[]> {
  const input = new PassThrough();
  const readline = createInterface({ input, output: new PassThrough(), terminal: true });
  const taken: string[] = [];
  const release = takeKeys(readline as unknown as Parameters<typeof takeKeys>[0], {
    onKey: (typed, { name }) => taken.push(name ?? typed ?? ''),
    onPaste: (text) => taken.push(`paste ${JSON.stringify(text)}`),
    takesText: () => takesText,
    onEnd: () => taken.push('end'),
  });
  for (const chunk of chunks) {
    input.write(chunk);
    await sleep(pause);
  }
  await sleep(LONG_ENOUGH);
  release();
  readline.close();
  return taken;
}

describe('what comes at once', () => {
  test.each([
    ['a key', ['a'], ['a']],
    ['Enter', ['\r'], ['return']],
    ['a word and Enter', ['ab\r'], ['a', 'b', 'return']],
    ['Enter twice behind a word', ['ab\r\r'], ['a', 'b', 'return', 'return']],
    ['arrows and Enter', ['\u001b[B\u001b[B\r'], ['down', 'down', 'return']],
    ['Alt+Enter between words', ['a\u001b\rb'], ['a', 'return', 'b']],
    ['two lines', ['a b\rc\r'], ['paste "a b\\rc\\r"']],
    ['lines that end in both ways', ['a\r\nb\r\n'], ['paste "a\\r\\nb\\r\\n"']],
    ['lines with tabs', ['a\r\tb'], ['paste "a\\r\\tb"']],
    [
      'a line of a paste in each of several chunks',
      ['ab\r', 'cd\r', 'ef\r'],
      ['paste "ab\\rcd\\ref\\r"'],
    ],
    [
      'a paste that is told as one',
      ['a\u001b[200~b\rc\u001b[201~\r'],
      ['a', 'paste "b\\rc"', 'return'],
    ],
  ])('%s, where letters are text', async (_what, chunks, expected) => {
    expect(await send(chunks, true)).toEqual(expected);
  });

  test.each([
    ['three letters', ['que'], ['q', 'u', 'e']],
    ['more letters', ['qu e-\r'], ['paste "qu e-\\r"']],
    ['many digits', ['12345'], ['1', '2', '3', '4', '5']],
    ['many arrows', ['\u001b[B'.repeat(5)], Array.from({ length: 5 }, () => 'down')],
    ['a line and a letter', ['a\rq'], ['paste "a\\rq"']],
  ])('%s, where letters do something', async (_what, chunks, expected) => {
    expect(await send(chunks, false)).toEqual(expected);
  });

  test('words and Enter one after the other are keys', async () => {
    expect(await send(['ab\r', 'c\r'], true, LONG_ENOUGH)).toEqual([
      'a',
      'b',
      'return',
      'c',
      'return',
    ]);
  });

  test('keys by themselves are handed on at once', async () => {
    const taken: string[] = [];
    const bursts = new KeyBursts({
      onKey: (_typed, { name }) => taken.push(name ?? ''),
      onPaste: () => {},
      takesText: () => true,
    });
    bursts.add('\r', { name: 'return' });
    await new Promise(setImmediate);
    await new Promise(setImmediate);
    expect(taken).toEqual(['return']);
  });

  test('what is typed before the input ends counts', async () => {
    const input = new PassThrough();
    const readline = createInterface({ input, output: new PassThrough(), terminal: true });
    const taken: string[] = [];
    takeKeys(readline as unknown as Parameters<typeof takeKeys>[0], {
      onKey: (_typed, { name }) => taken.push(name ?? ''),
      onPaste: () => {},
      takesText: () => true,
      onEnd: () => taken.push('end'),
    });
    input.end('ab\r');
    await sleep(LONG_ENOUGH);
    expect(taken).toEqual(['a', 'b', 'return', 'end']);
  });
});

const LINES = Array.from({ length: 200 }, (_, line) => `q ${line} quits, or u undoes -`);

describe('many lines at once, on a terminal that does not tell a paste', () => {
  test('are an answer of many lines, which waits for Enter', async () => {
    const terminal = createTerminalDouble(60, 12);
    const asked = createAsked(createOpen({ keyPoints: [createPoint('stack')] }));
    const answer = startAsking(terminal, asked);
    await terminal.press(LINES.join('\r'));
    await terminal.waitFor('q 199 quits, or u undoes -');
    await terminal.press(keys.enter);
    expect(await answer).toMatchObject({ reply: { kind: 'typed', text: LINES.join('\n') } });
  });

  test('do nothing at a verdict', async () => {
    const terminal = createTerminalDouble(100, 30);
    const { input, output } = terminal;
    const style = await createStyle(0);
    const messages = await loadMessages('en');
    const screen = new VerdictScreen({ input, output, style, messages, now: Date.now, env: {} });
    const may = new Set<Step['kind']>(['next', 'override', 'undo', 'edit']);
    const judged = createJudged(createAsked(createOpen()), { grade: createGrade(), may });
    const step = screen.showGrade(judged);
    await terminal.press(`${LINES.join('\r')}\r`);
    await sleep(LONG_ENOUGH);
    expect(await terminal.look()).toMatch(/Enter: next/);
    await terminal.press('u');
    expect(await step).toEqual({ kind: 'undo' });
  });
});
