import { describe, expect, test } from '@jest/globals';
import { read, readOne } from '../reading.ts';

describe('deletions', () => {
  test.each([
    ['C: A [b] c', 'A [...] c', 'A b c', ['b']],
    ['C: [A] and [b c].', '[...] and [...].', 'A and b c.', ['A', 'b c']],
    [String.raw`C: \[x\] is [b]`, String.raw`\[x\] is [...]`, String.raw`\[x\] is b`, ['b']],
    ['C: ![pic](p.png) shows [b]', '![pic](p.png) shows [...]', '![pic](p.png) shows b', ['b']],
    ['C: [link](http://x) and [b]', '[link](http://x) and [...]', '[link](http://x) and b', ['b']],
    ['C: `a[0]` is [b]', '`a[0]` is [...]', '`a[0]` is b', ['b']],
    ['C: $[0, 1]$ is [closed]', '$[0, 1]$ is [...]', '$[0, 1]$ is closed', ['closed']],
    ['C: it is [$x$] or [`y`]', 'it is [...] or [...]', 'it is $x$ or `y`', ['$x$', '`y`']],
    ['C: a note[^1] on [b]', 'a note[^1] on [...]', 'a note[^1] on b', ['b']],
  ])('%s', async (sheet, prompt, answer, gaps) => {
    expect(await readOne(sheet)).toMatchObject({ kind: 'cloze', prompt, answer, gaps });
  });

  test('a card of several lines goes on to the next one', async () => {
    const { questions } = await read(
      'C: Fill in:', '', '| p | q |', '|---|---|', '| F | [T] |', '| T | [F] |', '', 'C: A [b]', 'Q: C?', 'A: c',
    ); // prettier-ignore
    expect(questions.map(({ kind, line }) => `${kind} ${line}`)).toEqual([
      'cloze 1',
      'cloze 8',
      'open 9',
    ]);
    expect(questions[0]).toMatchObject({
      prompt: 'Fill in:\n\n| p | q |\n|---|---|\n| F | [...] |\n| T | [...] |',
      gaps: ['T', 'F'],
    });
  });

  test('a text without any deletion is no card', async () => {
    expect((await read('Q: A?', 'A: a', '', 'C: nothing')).questions).toHaveLength(1);
  });
});

describe('filled texts', () => {
  test.each([
    [
      ['The {{c1::heart}} pumps {{c2::blood::a liquid}}.'],
      'The [...] pumps [...].',
      ['heart', 'blood'],
    ],
    [['- A {{c1::b}}', '- not this'], 'A [...]', ['b']],
    [
      ['#flashcards', '', 'The ==heart== pumps', '==blood==.'],
      'The [...] pumps\n[...].',
      ['heart', 'blood'],
    ],
    [['A {{b}} c.', '<!--SR:!2031-01-01,5,250-->'], 'A [...] c.', ['b']],
    [['A {{c1:b}} c'], 'A [...] c', ['b']],
    [['#cards', '', 'A {@{b}@} c {@{$d$}@}'], 'A [...] c [...]', ['b', '$d$']],
    [['A {{c1::`x`}} `{{c2::y}}`'], 'A [...] `{{c2::y}}`', ['`x`']],
  ])('%j', async (sheet, prompt, gaps) => {
    expect(await readOne(...sheet)).toMatchObject({ kind: 'cloze', prompt, gaps });
  });

  test.each([
    ['a highlight in a sheet of questions', ['## A?', 'It is ==this== one', 'and {{that}}.']],
    ['a comparison', ['#flashcards', 'A? :: if a == b and c == d']],
    ['code', ['## A?', '```', '{{c1::x}}', '```', '`{{c1::y}}`']],
  ])('%s is none', async (_, sheet) => {
    expect(await readOne(...sheet)).toMatchObject({ kind: 'open', prompt: 'A?' });
  });
});
