import { PassThrough, Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import type { Asked, Refusal, Reply } from '../../src/session/asked.ts';
import { createLinePrompter } from '../../src/terminal/line-prompter.ts';
import { createLineReader } from '../../src/terminal/line-reader.ts';
import { loadMessages } from '../../src/terminal/messages/load-messages.ts';
import { readOptionAnswer } from '../../src/terminal/option-answer.ts';
import { createStyle } from '../../src/terminal/style.ts';
import {
  createAids,
  createAsked,
  createChoice,
  createDeck,
  createGrade,
  createOpen,
  createAnswered,
  createJudged,
  createResult,
} from './samples.ts';

const view = { style: await createStyle(0), messages: await loadMessages('en'), width: 60 };

async function readAll(chunks: readonly (string | Buffer)[]): Promise<string[]> {
  const reader = createLineReader(Readable.from(chunks, { objectMode: false }));
  const lines: string[] = [];
  for (let line = await reader.read(); line !== null; line = await reader.read()) lines.push(line);
  return lines;
}

describe('createLineReader', () => {
  test.each([
    ['all in one chunk', ['a\nb\nc\n'], ['a', 'b', 'c']],
    ['without a final line end', ['a\nb'], ['a', 'b']],
    ['with CRLF', ['a\r\nb\r\n'], ['a', 'b']],
    ['with CRLF parted between chunks', ['a\r', '\nb'], ['a', 'b']],
    ['with lone CR', ['a\rb\r'], ['a', 'b']],
    ['with empty lines', ['\n\na\n'], ['', '', 'a']],
    ['a line in many chunks', ['a', 'b', 'c\nd'], ['abc', 'd']],
    ['nothing', [], []],
  ])('%s', async (_how, chunks, lines) => {
    expect(await readAll(chunks)).toEqual(lines);
  });

  test('a character parted between chunks stays whole', async () => {
    const bytes = Buffer.from('ответ 🎓\n');
    const parts = Array.from(bytes, (_, at) => bytes.subarray(at, at + 1));
    expect(await readAll(parts)).toEqual(['ответ 🎓']);
  });
});

describe('readOptionAnswer', () => {
  const options = ['queue', '`stack`', 'hash table', '42'];
  test.each([
    ['2', true, [1]],
    ['1,3', true, [0, 2]],
    ['3 1 1', true, [0, 2]],
    ['b', true, [1]],
    ['Б', true, [1]],
    ['a, c', true, [0, 2]],
    ['2)', false, [1]],
    ['Stack', false, [1]],
    ['hash  table', false, [2]],
    ['42', false, [3]],
    ['', false, []],
    ['5', true, null],
    ['0', true, null],
    ['1,2', false, null],
    ['tree', true, null],
    ['1,tree', true, null],
    [',', true, null],
  ])('%p (several: %p) names %p', (typed, several, places) => {
    expect(readOptionAnswer(typed, options, several)).toEqual(places);
  });
});

/** Lets a line prompter ask and collects what it wrote. */
async function ask(
  input: Readable,
  questions: readonly Asked[],
): Promise<{ replies: (Reply | Refusal)[]; screen: string }> {
  const output = new PassThrough();
  const prompter = createLinePrompter({ ...view, input, output });
  const replies: (Reply | Refusal)[] = [];
  for (const asked of questions) replies.push((await prompter.ask(asked, createAids())).reply);
  return { replies, screen: String(output.read() ?? '') };
}

describe('createLinePrompter', () => {
  test('takes one answer per line, also when all come at once, and then the end', async () => {
    const open = createAsked(createOpen());
    const { replies } = await ask(Readable.from(['первый\nвторой\n']), [open, open, open]);
    expect(replies).toEqual([
      { kind: 'typed', text: 'первый' },
      { kind: 'typed', text: 'второй' },
      { kind: 'ended' },
    ]);
  });

  test('asks a choice with numbered options and gives back positions in the sheet', async () => {
    const asked = createAsked(createChoice({ correct: [0, 1] }), { order: [2, 0, 1] });
    const { replies, screen } = await ask(Readable.from(['3,1\n']), [asked]);
    expect(replies).toEqual([{ kind: 'picked', picked: [1, 2] }]);
    expect(screen).toBe(
      `2/6 · экзамен · Алгоритмы

Which structure is last in, first out?

  1. tree
  2. queue
  3. \`stack\`

Numbers of the right options, such as 1,3:
`,
    );
  });

  test('a line of a script that names no option is kept as typed and shifts no later answer', async () => {
    const { replies, screen } = await ask(Readable.from(['7\nсловарь\n']), [
      createAsked(createChoice()),
      createAsked(createOpen()),
    ]);
    expect(replies).toEqual([
      { kind: 'typed', text: '7' },
      { kind: 'typed', text: 'словарь' },
    ]);
    expect(screen).toContain('“7” is none of the options. Write a number from 1 to 3');
  });

  test('a person who names no option may try again', async () => {
    const input = Object.assign(Readable.from(['7\nb\n']), { isTTY: true });
    const { replies } = await ask(input, [createAsked(createChoice())]);
    expect(replies).toEqual([{ kind: 'picked', picked: [1] }]);
  });

  test('greets, shows the verdict and the score card', async () => {
    const output = new PassThrough();
    const prompter = createLinePrompter({ ...view, input: Readable.from([]), output });
    const question = createOpen();
    const asked = createAsked(question);
    const reply = { kind: 'typed', text: 'пары' } as const;
    const grade = createGrade();
    await prompter.begin({ total: 1, decks: [createDeck([question])], mix: null });
    await prompter.showGrade(createJudged(asked, { reply, grade }));
    const answered = [createAnswered(asked, { reply, grade })];
    await prompter.finish(createResult(answered, { milliseconds: 1000 }));
    const screen = String(output.read());
    expect(screen).toMatch(/^Алгоритмы · 1 question\n/);
    expect(screen).toContain('✓ Correct · 100%');
    expect(screen).toContain('Score card');
  });
});
