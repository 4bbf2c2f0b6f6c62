import { describe, expect, test } from '@jest/globals';
import { createAsked, createChoice } from '../samples.ts';
import { createTerminalDouble, keys } from '../terminal-double.ts';
import { startAsking } from './asking.ts';

const several = createAsked(createChoice({ correct: [0, 1] }));
const many = createChoice({
  choices: Array.from({ length: 12 }, (_, number) => `option ${number + 1}`),
});

test('a question mark tells the keys at any time', async () => {
  const terminal = createTerminalDouble(90);
  const answer = startAsking(terminal, several);
  await terminal.press('2?');
  expect(await terminal.look()).toContain('Esc or Alt, then H: hint');
  await terminal.press('?3');
  expect(await terminal.look()).toContain('[x] 3. tree\nEnter: submit · Space or number: tick');
  await terminal.press(keys.enter);
  expect(await answer).toMatchObject({ reply: { picked: [1, 2] } });
});

describe('boxes', () => {
  test('nothing ticked is asked about first', async () => {
    const terminal = createTerminalDouble();
    const answer = startAsking(terminal, several);
    await terminal.press(keys.enter);
    expect(await terminal.look()).toContain('Nothing ticked yet. Enter again: submit none');
    await terminal.press(keys.enter);
    expect(await answer).toMatchObject({ reply: { kind: 'picked', picked: [] } });
  });

  test('a second press takes a tick back', async () => {
    const terminal = createTerminalDouble();
    const answer = startAsking(terminal, several);
    await terminal.press(`1231 `);
    expect(await terminal.look()).toContain('› [x] 1. queue\n  [x] 2. `stack`\n  [x] 3. tree');
    await terminal.press(`2${keys.enter}`);
    expect(await answer).toMatchObject({ reply: { picked: [0, 2] } });
  });
});

describe('a list', () => {
  test('one that was not touched is asked about first, so that an Enter too many picks nothing', async () => {
    const terminal = createTerminalDouble();
    const answer = startAsking(terminal, createAsked(createChoice()));
    await terminal.press(keys.enter);
    expect(await terminal.look()).toContain('Nothing picked yet. Enter again: take the first one');
    await terminal.press(keys.enter);
    expect(await answer).toMatchObject({ reply: { picked: [0] } });
  });

  test.each([
    ['the arrow up goes to the last one', keys.up, 2],
    ['the arrow down goes round', keys.down.repeat(3), 0],
    ['End goes to the last one', keys.end, 2],
    ['a number goes there', '2', 1],
    ['a number that is none stays', '29', 1],
  ])('%s', async (_what, pressed, picked) => {
    const terminal = createTerminalDouble();
    const answer = startAsking(terminal, createAsked(createChoice()));
    await terminal.press(pressed);
    await terminal.press(keys.enter);
    expect(await answer).toMatchObject({ reply: { picked: [picked] } });
  });

  test('of more than nine takes numbers of two digits, and scrolls', async () => {
    const terminal = createTerminalDouble(70, 8);
    const answer = startAsking(terminal, createAsked(many));
    expect(await terminal.look()).toContain('Pick one · ↓ 7 lines below\n›  1. option 1\n');
    await terminal.press('12');
    expect(await terminal.look()).toContain('Pick one · ↑ 7 lines above\n   8. option 8\n');
    expect(await terminal.look()).toContain('\n› 12. option 12\n');
    expect(terminal.cursor()).toEqual([0, 5]);
    await terminal.press('3');
    expect(await terminal.look()).toContain('\n›  3. option 3\n');
    await terminal.press(keys.enter);
    expect(await answer).toMatchObject({ reply: { picked: [2] } });
  });
});
