import { describe, expect, jest, test } from '@jest/globals';
import type { Escape, Hint } from '../../../src/session/asked.ts';
import { createAsked, createChoice, createOpen } from '../samples.ts';
import { createTerminalDouble, keys, type TerminalDouble } from '../terminal-double.ts';
import { startAsking } from './asking.ts';

// a lone Esc is one only after a while
jest.setTimeout(20_000);

const open = createAsked(createOpen());
const choice = createAsked(createChoice());
const menu = 'H: hint · S: skip · A: I don’t know';

/** Presses Esc and waits until it is taken for one. */
async function openMenu(terminal: TerminalDouble): Promise<void> {
  await terminal.press(keys.esc);
  await terminal.waitFor('Esc: back');
}

describe('the menu', () => {
  const outcomes = [
    ['s', 'ы', { kind: 'skipped' }],
    ['a', 'ф', { kind: 'gave-up' }],
    ['u', 'г', { kind: 'undo' }],
    ['q', 'й', { kind: 'ended' }],
  ] as const;

  test.each(outcomes)('%s, and %s on a Russian layout', async (latin, russian, reply) => {
    for (const letter of [latin, russian, latin.toUpperCase()]) {
      const terminal = createTerminalDouble(90);
      const answer = startAsking(terminal, open);
      await openMenu(terminal);
      expect(await terminal.look()).toContain(menu);
      await terminal.press(letter);
      expect(await answer).toMatchObject({ reply });
    }
  });

  test.each(outcomes)('Alt with %s or %s does the same at once', async (latin, russian, reply) => {
    for (const letter of [latin, russian]) {
      const terminal = createTerminalDouble(90);
      const answer = startAsking(terminal, letter === latin ? open : choice);
      await terminal.press(keys.esc + letter);
      expect(await answer).toMatchObject({ reply });
    }
  });

  test.each(outcomes)(
    '%s, or %s, asks first where something is typed',
    async (latin, russian, reply) => {
      const terminal = createTerminalDouble(90);
      const answer = startAsking(terminal, open);
      await terminal.press(`half${keys.esc}${latin}`);
      expect(await terminal.look()).toContain(
        'What is typed is lost then. The same key again: yes',
      );
      await terminal.press('w');
      expect(await terminal.look()).toContain('│ halfw\nEnter: submit');
      await terminal.press(`${keys.esc}${russian}`);
      expect(await terminal.look()).toContain('What is typed is lost then.');
      await terminal.press(latin);
      expect(await answer).toMatchObject({ reply });
    },
  );

  test('Esc closes it again, and any other key goes on with the answer', async () => {
    const terminal = createTerminalDouble(90);
    const answer = startAsking(terminal, open);
    await openMenu(terminal);
    await terminal.press(keys.esc);
    await terminal.waitFor('Esc: menu');
    await openMenu(terminal);
    await terminal.press('write');
    expect(await terminal.look()).toBe(
      'Your answer\n│ write\nEnter: submit · Alt+Enter: new line · Esc: menu',
    );
    await terminal.press(keys.enter);
    expect(await answer).toMatchObject({ reply: { kind: 'typed', text: 'write' }, hints: 0 });
  });

  test('shows and does only what may be done', async () => {
    const terminal = createTerminalDouble(90);
    const answer = startAsking(terminal, open, { may: new Set<Escape>(['skip']) });
    await openMenu(terminal);
    expect(await terminal.look()).toContain(
      '│\nS: skip · E: editor · Q: quit · ?: all keys · Esc: back',
    );
    await terminal.press(`p${keys.tab}${keys.esc}h`);
    await terminal.press(keys.enter);
    expect(await answer).toMatchObject({ reply: { kind: 'typed', text: 'p' }, hints: 0 });
  });

  test('tells what the letters do in an exam', async () => {
    const terminal = createTerminalDouble(90);
    const may = new Set<Escape>(['skip']);
    const answer = startAsking(terminal, open, { may, deadline: Date.now() + 90_000 });
    await openMenu(terminal);
    expect(await terminal.look()).toContain('S: skip, for later · E: editor · Q: hand in');
    await terminal.press('s');
    expect(await answer).toMatchObject({ reply: { kind: 'skipped' } });
  });

  test('letters that begin an answer are no commands', async () => {
    const terminal = createTerminalDouble(90);
    const answer = startAsking(terminal, open);
    await terminal.press('haspueq!:/');
    await terminal.press(keys.enter);
    expect(await answer).toMatchObject({ reply: { text: 'haspueq!:/' } });
  });
});

describe('the keys', () => {
  test.each([
    ['F1', keys.f1],
    ['a question mark before anything is typed', '?'],
    ['a question mark in the menu', keys.esc],
  ])('are all told at %s', async (_what, pressed) => {
    const terminal = createTerminalDouble(90, 16);
    void startAsking(terminal, open);
    await terminal.press(pressed);
    if (pressed === keys.esc) {
      await terminal.waitFor('Esc: back');
      await terminal.press('?');
    }
    const screen = await terminal.look();
    expect(screen).toContain('Alt+Z: undo typing');
    expect(screen).toContain('Esc or Alt, then H: hint · S: skip');
    await terminal.press(keys.backspace);
    expect(await terminal.look()).toContain('│\nEnter: submit');
    await terminal.press(keys.ctrlC);
  });

  test.each([
    ['a word that follows is the answer', '?stack', 'stack'],
    ['a sign that follows goes on with it', '?:', '?:'],
    ['so does another one', '??', '??'],
    ['a paste replaces it', `?\u001b[200~LIFO\u001b[201~`, 'LIFO'],
    ['Enter once leaves it to be submitted', `?${keys.enter}`, '?'],
    ['after other text it is a sign like any', 'why?', 'why?'],
  ])('a question mark at the start: %s', async (_what, pressed, text) => {
    const terminal = createTerminalDouble(90, 16);
    const answer = startAsking(terminal, open);
    await terminal.press(pressed);
    await terminal.press(keys.enter);
    expect(await answer).toMatchObject({ reply: { kind: 'typed', text } });
  });
});

describe('hints', () => {
  const steps: readonly Hint[] = [
    { kind: 'authored', text: 'Think of **drawers**.' },
    { kind: 'letters', points: ['k… v…', 'h…'] },
    { kind: 'letters', points: ['key… val…'] },
  ];

  test('come one by one, stay above the answer and are counted', async () => {
    const terminal = createTerminalDouble(90, 16);
    const drafts: string[] = [];
    const answer = startAsking(terminal, open, {
      hint: (draft) => Promise.resolve(steps[drafts.push(draft) - 1] ?? null),
    });
    await terminal.press(`a key${keys.tab}`);
    expect(await terminal.look()).toBe(
      'Hint\n  Think of drawers.\n\nYour answer\n│ a key\nEnter: submit · Alt+Enter: new line · Esc: menu',
    );
    await terminal.press(keys.tab);
    await terminal.press(keys.tab);
    expect(await terminal.look()).toContain(
      'Hint\n  Think of drawers.\nNot said yet, by first letters\n  • key… val…\n\nYour answer\n│ a key',
    );
    expect(terminal.cursor()).toEqual([7, 6]);
    await terminal.press(keys.tab);
    expect(await terminal.look()).toContain('There are no more hints.');
    await terminal.press(keys.enter);
    expect(await answer).toMatchObject({ reply: { text: 'a key' }, hints: 3 });
    expect(drafts).toEqual(['a key', 'a key', 'a key', 'a key']);
  });

  test('are missed with a word where there is none, at a choice too', async () => {
    const terminal = createTerminalDouble(90, 16);
    const answer = startAsking(terminal, choice);
    await terminal.press(`${keys.esc}h`);
    expect(await terminal.look()).toContain('There is no hint for this question.');
    await terminal.press('2');
    expect(await terminal.look()).not.toContain('no hint');
    await terminal.press(keys.enter);
    expect(await answer).toMatchObject({ reply: { picked: [1] }, hints: 0 });
  });
});

test('a pause lets time stand still, until Enter, and what is typed stays', async () => {
  const terminal = createTerminalDouble(90);
  let now = 5_000;
  const answer = startAsking(terminal, open, {}, { now: () => now });
  await terminal.press(`one${keys.esc}p`);
  expect(await terminal.look()).toBe(
    'Your answer · paused, time stands still\n│ one\nEnter: go on',
  );
  now += 90_000;
  await terminal.press(`x${keys.enter}`);
  expect(await terminal.look()).toContain('Your answer\n│ one\n');
  await terminal.press(`${keys.esc}p`);
  now += 10_000;
  await terminal.press(` ${keys.enter}`);
  expect(await answer).toMatchObject({ reply: { text: 'one' }, paused: 100_000 });
});

test.each([
  [1, 'Second try: 1 point left'],
  [2, 'Second try: 2 points left'],
])('a second try begins with the first answer and tells that %i missing', async (missing, told) => {
  const terminal = createTerminalDouble(90);
  const answer = startAsking(terminal, open, { draft: 'a list', missing });
  expect(await terminal.look()).toContain(`${told}\n│ a list\n`);
  expect(terminal.cursor()).toEqual([8, 1]);
  await terminal.press(` of pairs${keys.enter}`);
  expect(await answer).toMatchObject({ reply: { text: 'a list of pairs' } });
});

describe('on a screen of eight rows', () => {
  const hint = (): Promise<Hint> =>
    Promise.resolve({ kind: 'authored', text: Array(20).fill('much').join('\n\n') });

  test('keys and hints leave room for the answer', async () => {
    const terminal = createTerminalDouble(30, 8);
    void startAsking(terminal, open, { hint });
    await terminal.press(keys.f1);
    expect(await terminal.look()).toMatch(/^Your answer\n│\nEnter: submit\n[^]*\n…$/);
    await terminal.press(keys.tab);
    const screen = await terminal.look();
    expect(screen).toMatch(
      /^Hint\n {2}much\n\n {2}… 3\d more lines\n\nYour answer\n│\nEnter: submit/,
    );
    await terminal.press('typed');
    expect(await terminal.look()).toBe(screen.replace('│', '│ typed'));
    await terminal.press(keys.ctrlC);
  });

  test('when the screen gets lower, what is typed stays in sight and nothing is left behind', async () => {
    const terminal = createTerminalDouble(40, 20);
    const answer = startAsking(terminal, open);
    await terminal.paste(Array.from({ length: 15 }, (_, line) => `line ${line}`).join('\n'));
    await terminal.resize(40, 8);
    await terminal.press('!');
    expect(await terminal.look()).toBe(
      'Your answer · ↑ 10 lines above\n│ line 10\n│ line 11\n│ line 12\n│ line 13\n│ line 14!\nEnter: submit · Esc: menu',
    );
    await terminal.resize(40, 20);
    await terminal.press('?');
    const screen = await terminal.look();
    expect(screen.match(/Your answer/g)).toHaveLength(1);
    expect(screen).toContain('│ line 0\n');
    expect(screen).toContain('│ line 14!?\nEnter: submit · Esc: menu');
    await terminal.press(keys.enter);
    await answer;
  });
});
