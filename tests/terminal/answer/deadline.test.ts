import { describe, expect, test } from '@jest/globals';
import { createAsked, createChoice, createOpen } from '../samples.ts';
import { createTerminalDouble, keys } from '../terminal-double.ts';
import { startAsking } from './asking.ts';

const skipped = { reply: { kind: 'skipped' }, timeUp: true };
const picked = { reply: { kind: 'picked', picked: [1] }, timeUp: true };

describe('a question with a deadline', () => {
  test('shows the time left, which runs while nothing is pressed, and leaves typing alone', async () => {
    const terminal = createTerminalDouble();
    let now = 1_000_000;
    const answer = startAsking(
      terminal,
      createAsked(createOpen()),
      { deadline: now + 65_000 },
      { now: () => now },
    );
    await terminal.waitFor('Your answer');
    await terminal.press('два слова');
    expect(await terminal.look()).toContain('Your answer · 1:05 left\n│ два слова');
    now += 6_000;
    await terminal.waitFor('0:59 left');
    expect(terminal.cursor()).toEqual([11, 1]);
    await terminal.press(`!${keys.enter}`);
    expect(await answer).toMatchObject({
      reply: { kind: 'typed', text: 'два слова!' },
      timeUp: false,
    });
  });

  test.each([
    [
      'what is typed by then is the answer',
      createOpen(),
      'half',
      { reply: { kind: 'typed', text: 'half' }, timeUp: true },
    ],
    ['nothing typed is no answer', createOpen(), ' ', skipped],
    ['what is ticked by then is the answer', createChoice({ correct: [0, 1] }), '2', picked],
    ['of a list, where the cursor was moved to', createChoice(), keys.down, picked],
    ['of a list that was not touched, nothing', createChoice(), '', skipped],
  ])('when it is over, %s', async (_what, question, pressed, outcome) => {
    const terminal = createTerminalDouble();
    let now = 0;
    const answer = startAsking(
      terminal,
      createAsked(question),
      { deadline: 60_000 },
      { now: () => now },
    );
    await terminal.waitFor('1:00 left');
    await terminal.press(pressed);
    now = 60_000;
    expect(await answer).toMatchObject(outcome);
  });

  test('that is over before it begins, it ends at once', async () => {
    const answer = startAsking(createTerminalDouble(), createAsked(createOpen()), { deadline: 5 });
    expect(await answer).toMatchObject(skipped);
  });
});

describe('a question without a deadline', () => {
  test('shows the time used where it is counted', async () => {
    const terminal = createTerminalDouble();
    let now = 1_000_000;
    const aids = { since: now - 59_400 };
    const answer = startAsking(terminal, createAsked(createOpen()), aids, { now: () => now });
    await terminal.waitFor('Your answer · 0:59 used');
    now += 600;
    await terminal.waitFor('1:00 used');
    await terminal.press(`x${keys.enter}`);
    expect(await answer).toMatchObject({ reply: { kind: 'typed', text: 'x' }, timeUp: false });
  });

  test('shows no clock where no time is counted', async () => {
    const terminal = createTerminalDouble();
    const answer = startAsking(terminal, createAsked(createOpen()), {});
    await terminal.press('x');
    expect(await terminal.look()).not.toMatch(/left|used/);
    await terminal.press(keys.enter);
    await answer;
  });
});

test('where time is counted, an empty answer is a pass, and that is told', async () => {
  const terminal = createTerminalDouble();
  const aids = { deadline: 60_000 };
  const answer = startAsking(terminal, createAsked(createOpen()), aids, { now: () => 0 });
  await terminal.press(keys.enter);
  await terminal.waitFor('Nothing answered yet. Enter again: skip the question');
  await terminal.press(keys.enter);
  expect(await answer).toMatchObject({ reply: { kind: 'typed', text: '' }, timeUp: false });
});
