import { describe, expect, test } from '@jest/globals';
import { createAsked, createCloze, createPoint } from '../samples.ts';
import { createTerminalDouble, keys } from '../terminal-double.ts';
import { startAsking } from './asking.ts';

const cloze = createAsked(createCloze());
const typed = (text: string): object => ({ reply: { kind: 'typed', text } });

describe('a text with gaps', () => {
  test('Enter and the next words may come at once', async () => {
    const terminal = createTerminalDouble(70);
    const answer = startAsking(terminal, cloze);
    await terminal.press('Volga');
    await terminal.press(`${keys.enter}Russia`);
    await terminal.waitFor('1 │ Volga\n2 │ Russia\n');
    await terminal.press(keys.enter);
    expect(await answer).toMatchObject(typed('Volga; Russia'));
  });

  test('has a field for each, and Enter goes from one to the next', async () => {
    const terminal = createTerminalDouble(70);
    const answer = startAsking(terminal, cloze);
    expect(await terminal.look()).toBe(
      'Your answer\n1 │\n2 │\nEnter: next gap · Tab, ↑↓: other gap · Esc: menu',
    );
    await terminal.press(`Volga${keys.enter}`);
    await terminal.look();
    expect(terminal.cursor()).toEqual([4, 2]);
    await terminal.press('Russia');
    expect(await terminal.look()).toContain('1 │ Volga\n2 │ Russia\nEnter: submit · Tab');
    await terminal.press(keys.enter);
    expect(await answer).toMatchObject(typed('Volga; Russia'));
  });

  test.each([
    ['in any order', `${keys.down}Russia${keys.up}Volga${keys.tab}${keys.enter}`, 'Volga; Russia'],
    [
      'by Tab and back',
      `a${keys.tab}Russia${keys.shiftTab}\u007fVolga${keys.tab}${keys.enter}`,
      'Volga; Russia',
    ],
    ['one of them alone', `${keys.tab}Russia${keys.enter}`, '; Russia'],
    ['by a paste of lines', `\u001b[200~Volga\rRussia\u001b[201~${keys.enter}`, 'Volga; Russia'],
    ['a new line is the next gap', `Volga${keys.altEnter}Russia${keys.enter}`, 'Volga; Russia'],
  ])('is filled %s', async (_how, pressed, text) => {
    const terminal = createTerminalDouble(70);
    const answer = startAsking(terminal, cloze);
    await terminal.press(pressed);
    expect(await answer).toMatchObject(typed(text));
  });

  test('begins a second try with what each gap had', async () => {
    const terminal = createTerminalDouble(70);
    void startAsking(terminal, cloze, { draft: '; Russia', missing: 1 });
    expect(await terminal.look()).toContain('Second try: 1 point left\n1 │\n2 │ Russia\n');
    await terminal.press(keys.ctrlC);
  });

  test('nothing filled in is asked about first', async () => {
    const terminal = createTerminalDouble(70);
    const answer = startAsking(terminal, cloze);
    await terminal.press(`${keys.enter}${keys.enter}`);
    expect(await terminal.look()).toContain('Nothing filled in yet.');
    await terminal.press(keys.enter);
    expect(await answer).toMatchObject(typed(''));
  });

  test('with key points of its own is answered like any open question', async () => {
    const terminal = createTerminalDouble(70);
    void startAsking(terminal, createAsked(createCloze({ keyPoints: [createPoint('Volga')] })));
    expect(await terminal.look()).toContain('Your answer\n│\n');
    await terminal.press(keys.ctrlC);
  });
});
