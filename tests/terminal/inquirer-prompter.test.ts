import { describe, expect, jest, test } from '@jest/globals';
import type { Reply } from '../../src/session/asked.ts';
import { StopError, type Prompter, type Step } from '../../src/session/prompter.ts';
import { createInquirerPrompter } from '../../src/terminal/inquirer-prompter.ts';
import { loadMessages } from '../../src/terminal/messages/load-messages.ts';
import { createStyle } from '../../src/terminal/style.ts';
import {
  createAids,
  createAnswered,
  createAsked,
  createChoice,
  createDeck,
  createGrade,
  createJudged,
  createOpen,
  createResult,
} from './samples.ts';
import { createTerminalDouble, keys, type TerminalDouble } from './terminal-double.ts';

// a loaded machine takes its time to load Inquirer
jest.setTimeout(30_000);

const style = await createStyle(0);
const messages = await loadMessages('en');

function open(columns = 60, rows = 24): { terminal: TerminalDouble; prompter: Prompter } {
  const terminal = createTerminalDouble(columns, rows);
  const { input, output } = terminal;
  return {
    terminal,
    prompter: createInquirerPrompter({ input, output, style, messages, now: Date.now, env: {} }),
  };
}

/** Waits until the text is on the screen: prompts are loaded when they are needed. */
async function waitFor(terminal: TerminalDouble, text: string): Promise<string> {
  for (let attempt = 0; attempt < 2000; attempt += 1) {
    const screen = await terminal.look();
    if (screen.includes(text)) return screen;
    await terminal.press('');
  }
  throw new Error(`never shown: ${text}\n${await terminal.look()}`);
}

describe('the prompter for a terminal', () => {
  test('asks an open question below its text', async () => {
    const { terminal, prompter } = open();
    const reply = prompter.ask(createAsked(createOpen(), { position: 1 }), createAids());
    await waitFor(terminal, 'Enter: submit');
    await terminal.press(`пары${keys.enter}`);
    expect(await reply).toMatchObject({ reply: { kind: 'typed', text: 'пары' } });
    expect(await terminal.look()).toBe(
      '1/6 · экзамен, структуры · Алгоритмы\n\nЧто такое хеш-таблица?',
    );
  });

  test('several questions, verdicts and the score card run through one terminal', async () => {
    const { terminal, prompter } = open(60, 40);
    const asked = createAsked(createOpen(), { position: 1, total: 2 });
    await prompter.begin({ total: 2, decks: [createDeck([])], mix: null });
    const replies: Reply[] = [];
    for (const position of [1, 2]) {
      const asking = prompter.ask({ ...asked, position }, createAids());
      await waitFor(terminal, 'Enter: submit');
      await terminal.press(`answer ${position}${keys.enter}`);
      const { reply } = (await asking) as { reply: Reply };
      replies.push(reply);
      const showing = prompter.showGrade(createJudged({ ...asked, position }, { reply }));
      await waitFor(terminal, position === 1 ? 'Enter: next' : 'Enter: results');
      await terminal.press(keys.enter);
      await showing;
    }
    const answered = replies.map((reply, index) =>
      createAnswered({ ...asked, position: index + 1 }, { reply }),
    );
    await prompter.finish(createResult(answered));
    expect(replies).toEqual([
      { kind: 'typed', text: 'answer 1' },
      { kind: 'typed', text: 'answer 2' },
    ]);
    const screen = await terminal.look();
    expect(screen).toMatch(/^Алгоритмы · 2 questions\n\n1\/2 /);
    expect(screen).toContain('✓ Correct · 100%');
    expect(screen).toMatch(/2 of 2 questions answered · Time: 2 s$/);
    expect(screen).not.toContain('Enter:');
  });

  test('one right option is picked from a list, by arrows', async () => {
    const { terminal, prompter } = open();
    const reply = prompter.ask(
      createAsked(createChoice(), { position: 1, order: [2, 0, 1] }),
      createAids(),
    );
    expect(await waitFor(terminal, 'Pick one')).toBe(
      `1/6 · экзамен · Алгоритмы

Which structure is last in, first out?

Pick one
› 1. tree
  2. queue
  3. \`stack\`
Enter: submit · ↑↓ or number: choose · Esc: menu`,
    );
    await terminal.press(keys.down);
    await terminal.press(keys.enter);
    expect(await reply).toMatchObject({ reply: { kind: 'picked', picked: [0] } });
    expect(await terminal.look()).not.toContain('Pick one');
  });

  test('several right options are ticked, by space bar and number', async () => {
    const { terminal, prompter } = open();
    const reply = prompter.ask(
      createAsked(createChoice({ correct: [0, 1] }), { position: 1 }),
      createAids(),
    );
    await waitFor(terminal, 'Pick all');
    await terminal.press(' ');
    await terminal.press('3');
    expect(await terminal.look()).toContain('  [x] 1. queue\n  [ ] 2. `stack`\n› [x] 3. tree');
    await terminal.press(keys.enter);
    expect(await reply).toMatchObject({ reply: { kind: 'picked', picked: [0, 2] } });
  });

  test('a long option goes on below its own text', async () => {
    const { terminal, prompter } = open(40);
    const choices = ['a convolution with a stride of three pixels', '`Dropout`'];
    const asked = createAsked(createChoice({ choices, correct: [0, 1] }), { position: 1 });
    const reply = prompter.ask(asked, createAids());
    expect(await waitFor(terminal, 'Pick all')).toContain(
      '› [ ] 1. a convolution with a stride of\n         three pixels\n  [ ] 2. `Dropout`',
    );
    await terminal.press(keys.ctrlD);
    await reply;
  });

  test.each([
    ['an open question', createAsked(createOpen()), 'Enter: submit'],
    ['a list', createAsked(createChoice()), 'Pick one'],
    ['boxes', createAsked(createChoice({ correct: [0, 1] })), 'Pick all'],
  ])('Ctrl-D at %s ends the input, Ctrl-C stops', async (_what, asked, shown) => {
    const first = open();
    const ended = first.prompter.ask(asked, createAids());
    await waitFor(first.terminal, shown);
    await first.terminal.press(keys.ctrlD);
    expect(await ended).toMatchObject({ reply: { kind: 'ended' } });
    const second = open();
    const stopped = second.prompter.ask(asked, createAids()).catch((error: unknown) => error);
    await waitFor(second.terminal, shown);
    await second.terminal.press(keys.ctrlC);
    expect(await stopped).toBeInstanceOf(StopError);
    expect(second.terminal.input.listenerCount('keypress')).toBe(0);
  });

  test('Ctrl-D after a verdict ends the input; Ctrl-C stops at once', async () => {
    const { terminal, prompter } = open();
    const asked = createAsked(createOpen());
    const reply = { kind: 'typed', text: 'a' } as const;
    const shown = prompter.showGrade(createJudged(asked, { reply }));
    await waitFor(terminal, 'Enter: next');
    await terminal.press(keys.ctrlD);
    expect(await shown).toEqual({ kind: 'ended' });
    const stopped = prompter
      .showGrade(createJudged(asked, { reply }))
      .catch((error: unknown) => error);
    await waitFor(terminal, 'Enter: next');
    await terminal.press(keys.ctrlC);
    expect(await stopped).toBeInstanceOf(StopError);
  });

  test('a long reference answer is folded, so that the verdict stays in sight; R shows it whole', async () => {
    const { terminal, prompter } = open(60, 16);
    const answer = Array.from({ length: 20 }, (_, item) => `- point ${item}`).join('\n');
    const asked = createAsked(createOpen({ answer }));
    const grade = createGrade({ score: 0, verdict: 'wrong' });
    const judged = createJudged(asked, { grade, may: new Set<Step['kind']>(['override']) });
    const showing = prompter.showGrade(judged);
    const screen = await waitFor(terminal, 'R: the rest');
    expect(screen).toMatch(/^Your answer\n/);
    expect(screen).toContain('• point 6\n  … 13 more lines\n\nEnter: next · R: the rest');
    await terminal.press('+');
    expect(await showing).toEqual({ kind: 'override', verdict: 'correct' });
    const told = prompter.showOutcome(judged, { kind: 'overridden' });
    await waitFor(terminal, 'Enter: next · R: the rest');
    await terminal.press('к');
    expect(await waitFor(terminal, 'point 19\n\nEnter: next')).not.toMatch(/R: the rest.*$/);
    await terminal.press(keys.enter);
    await told;
  });

  test('without colours no colour is written, whatever Inquirer would do', async () => {
    const { terminal, prompter } = open();
    const reply = prompter.ask(createAsked(createChoice({ correct: [0, 1] })), createAids());
    await waitFor(terminal, 'Pick all');
    await terminal.press(' ');
    await terminal.press(keys.enter);
    await reply;
    // oxlint-disable-next-line no-control-regex
    expect(terminal.written()).not.toMatch(/\u001b\[[0-9;]*m/);
  });
});

test('for a second try the reference answer leaves the screen', async () => {
  const { terminal, prompter } = open();
  const asked = createAsked(createOpen());
  const showing = prompter.showGrade(createJudged(asked));
  await waitFor(terminal, 'Структура данных');
  await terminal.press(keys.enter);
  await showing;
  const reply = prompter.ask(asked, createAids({ draft: 'пары', missing: 1 }));
  const screen = await waitFor(terminal, 'Second try: 1 point left');
  expect(screen).not.toContain('Структура данных');
  expect(screen).toMatch(/^2\/6 /);
  await terminal.press(keys.enter);
  expect(await reply).toMatchObject({ reply: { text: 'пары' } });
});

test('a long answer leaves its question in sight', async () => {
  const { terminal, prompter } = open(60, 14);
  const reply = prompter.ask(createAsked(createOpen()), createAids());
  await waitFor(terminal, 'Enter: submit');
  await terminal.paste(Array.from({ length: 40 }, (_, line) => `line ${line}`).join('\n'));
  const screen = await waitFor(terminal, 'line 39');
  expect(screen).toMatch(/^2\/6 .*\n\nЧто такое хеш-таблица\?\n\nYour answer · ↑ 33 lines above\n/);
  await terminal.press(keys.enter);
  await reply;
});
