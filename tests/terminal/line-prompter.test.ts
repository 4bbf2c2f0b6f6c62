import { PassThrough, Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import type { Hint, Replied } from '../../src/session/asked.ts';
import {
  matchIn,
  createAids,
  createAnswered,
  createAsked,
  createChoice,
  createCloze,
  createDeck,
  createFinding,
  createGrade,
  createJudged,
  createOpen,
  createPoint,
  createResult,
} from './samples.ts';
import { openTalk } from './plain/talk.ts';

const OPEN = createAsked(createOpen());
const TYPED = (text: string) => ({ kind: 'typed', text }) as const;

/** @returns what came of asking the same question with these lines */
async function ask(
  input: string,
  { attended = false, aids = createAids(), asked = OPEN } = {},
): Promise<Replied & { readonly screen: string }> {
  const { prompter, heard } = await openTalk(input, { attended });
  const replied = await prompter.ask(asked, aids);
  return { ...replied, screen: heard() };
}

describe('asking by lines', () => {
  test('one line is one answer, also when all come at once, and then the end', async () => {
    const { prompter } = await openTalk('первый\nвторой\n');
    const replies = [];
    for (let turn = 0; turn < 3; turn += 1) {
      replies.push((await prompter.ask(OPEN, createAids())).reply);
    }
    expect(replies).toEqual([TYPED('первый'), TYPED('второй'), { kind: 'ended' }]);
  });

  test('a choice is asked with numbered options and gives back positions in the sheet', async () => {
    const asked = createAsked(createChoice({ correct: [0, 1] }), { order: [2, 0, 1] });
    const { reply, screen } = await ask('3,1\n', { asked });
    expect(reply).toEqual({ kind: 'picked', picked: [1, 2] });
    expect(screen).toBe(
      `Question 2 of 6
Tags: экзамен

Which structure is last in, first out?

  1. tree
  2. queue
  3. \`stack\`

Numbers of the right options, such as 1,3:
`,
    );
  });

  test('the gaps of a text are told by their numbers', async () => {
    const { screen } = await ask('Volga; Russia\n', { asked: createAsked(createCloze()) });
    expect(screen).toContain('The [gap 1] is in [gap 2].');
  });

  test('a line of a script that names no option is kept as typed and shifts no later answer', async () => {
    const { prompter, heard } = await openTalk('7\nсловарь\n');
    const choice = await prompter.ask(createAsked(createChoice()), createAids());
    const open = await prompter.ask(OPEN, createAids());
    expect([choice.reply, open.reply]).toEqual([TYPED('7'), TYPED('словарь')]);
    expect(heard()).toContain('“7” is none of the options. Write a number from 1 to 3');
  });

  test('a person who names no option may try again', async () => {
    const asked = createAsked(createChoice());
    expect((await ask('7\nb\n', { attended: true, asked })).reply).toEqual({
      kind: 'picked',
      picked: [1],
    });
  });

  test.each([
    [':skip', { kind: 'skipped' }],
    [':пропустить', { kind: 'skipped' }],
    [':answer', { kind: 'gave-up' }],
    [':undo', { kind: 'undo' }],
    [':quit', { kind: 'ended' }],
    [':right', { kind: 'back' }],
    ['\\:skip', TYPED(':skip')],
    [' :skip', TYPED(' :skip')],
    [':wq', TYPED(':wq')],
  ])('%s', async (line, reply) => {
    expect((await ask(`${line}\n`)).reply).toEqual(reply);
  });

  test('hints come step by step and are counted; what is not there is not', async () => {
    const steps: Hint[] = [
      { kind: 'authored', text: 'Think of *pairs*.' },
      { kind: 'letters', points: ['k… — v…'] },
    ];
    const aids = createAids({ hint: () => Promise.resolve(steps.shift() ?? null) });
    const { reply, hints, screen } = await ask(':hint\n:hint\n:hint\nпары\n', { aids });
    expect([reply, hints]).toEqual([TYPED('пары'), 2]);
    expect(screen).toContain('\nHint 1:\nThink of pairs.\n\n');
    expect(screen).toContain('\nHint 2:\nk… — v…\n\n');
    expect(screen).toContain('There is no further hint.');
  });

  test('what may not be is told, and the next line is the answer', async () => {
    const aids = createAids({ may: new Set(['skip']) });
    const { reply, screen } = await ask(':hint\n:undo\n:right\nпары\n', { aids });
    expect(reply).toEqual(TYPED('пары'));
    expect(screen.match(/:\w+ cannot be used here\./g)).toHaveLength(3);
  });

  test('time stands still from :pause to the next line; an empty one only goes on', async () => {
    let time = 0;
    const { prompter } = await openTalk(':pause\n\n:pause\nпары\n', { now: () => (time += 1000) });
    const { reply, paused } = await prompter.ask(OPEN, createAids());
    expect([reply, paused]).toEqual([TYPED('пары'), 2000]);
  });

  test('an answer of several lines stands between :begin and :end', async () => {
    const { reply } = await ask(':begin\none\n:skip\n\\:end\n\n  two\\\n:end\n');
    expect(reply).toEqual(TYPED('one\n:skip\n:end\n\n  two\\'));
    const cut = await ask(':начало\none\ntwo');
    expect(cut.reply).toEqual(TYPED('one\ntwo'));
  });

  test('the help names what may be done now, and in which words', async () => {
    const aids = createAids({ may: new Set(['skip']) });
    const { screen } = await ask(':?\nпары\n', { aids });
    expect(screen).toContain(':skip — put the question off\n');
    expect(screen).not.toMatch(/:hint|:right/);
    expect(screen).toContain('begins with a backslash');
  });

  test('on a second try the line is added to what was said', async () => {
    const aids = createAids({ draft: 'пары', missing: 2 });
    const { reply, screen } = await ask('ключ\n', { aids });
    expect(reply).toEqual(TYPED('пары\nключ'));
    expect(screen).toBe(
      'Second try: 2 points are missing. What you type now is added to your answer.\nSo far: пары\n',
    );
  });
});

describe('a limit of time', () => {
  test('is told with the question, and a line in time is the answer', async () => {
    const aids = createAids({ deadline: 90_000 });
    const { reply, timeUp, screen } = await ask('пары\n', { aids });
    expect([reply, timeUp]).toEqual([TYPED('пары'), false]);
    expect(screen).toContain('Time left: 1 minute 30 seconds');
  });

  test('a line that comes after it is no answer', async () => {
    const { prompter } = await openTalk('пары\n', { now: () => 100 });
    const replied = await prompter.ask(OPEN, createAids({ deadline: 100 }));
    expect(replied).toMatchObject({ reply: { kind: 'skipped' }, timeUp: true });
  });

  test('runs out by itself; of several lines those that came by then are the answer', async () => {
    const input = new PassThrough();
    const { prompter } = await openTalk(input);
    input.write(':begin\nпары\n');
    const replied = await prompter.ask(OPEN, createAids({ deadline: 30 }));
    expect(replied).toMatchObject({ reply: TYPED('пары'), timeUp: true });
    input.write('later\n');
    const next = await prompter.ask(OPEN, createAids());
    expect(next.reply).toEqual(TYPED('later'));
  });
});

const MISSED = createPoint('ключ | key');
const JUDGED = createJudged(OPEN, {
  reply: TYPED('пары'),
  grade: createGrade({
    score: 0.5,
    verdict: 'partial',
    findings: [
      createFinding(createPoint('пары'), 'hit', { matched: [matchIn('пары', 'пары')] }),
      createFinding(MISSED, 'miss'),
    ],
  }),
  verdict: 'partial',
  may: new Set(['next', 'override', 'accept', 'try-again', 'undo', 'edit']),
});

describe('at a verdict', () => {
  test('it is told in words, one thing a line', async () => {
    const { prompter, heard } = await openTalk('');
    await prompter.showGrade(JUDGED);
    expect(heard()).toBe(`
Your answer: пары

Verdict: partly correct, 50 percent

Key points: 1 of 2
1. Said: пары; your words: “пары”
2. Missed: ключ

Reference answer
  Структура данных, которая хранит пары «ключ — значение».

`);
  });

  test.each([
    [':right', { kind: 'override', verdict: 'correct' }],
    [':неверно', { kind: 'override', verdict: 'wrong' }],
    [':again', { kind: 'try-again' }],
    [':undo', { kind: 'undo' }],
    [':edit', { kind: 'edit' }],
    [':accept', { kind: 'accept', keyPoint: MISSED, wording: 'пары' }],
    [':accept 2', { kind: 'accept', keyPoint: MISSED, wording: 'пары' }],
    [':accept 2 указатель', { kind: 'accept', keyPoint: MISSED, wording: 'указатель' }],
    [':accept 3 x', { kind: 'accept', keyPoint: MISSED, wording: '3 x' }],
  ])('a script says %s on the next line', async (line, step) => {
    const { prompter } = await openTalk(`answer\n${line}\nnext\n`);
    await prompter.ask(OPEN, createAids());
    expect(await prompter.showGrade(JUDGED)).toEqual(step);
    expect((await prompter.ask(OPEN, createAids())).reply).toEqual(TYPED('next'));
  });

  test.each([['next answer'], [':skip'], [':hint'], ['\\:right'], ['']])(
    'a line that says nothing of it is left for the next question: %p',
    async (line) => {
      const { prompter } = await openTalk(`answer\n${line}\n`);
      await prompter.ask(OPEN, createAids());
      expect(await prompter.showGrade(JUDGED)).toEqual({ kind: 'next' });
    },
  );

  test('a script is not waited for; what it says late goes back to the verdict', async () => {
    const input = new PassThrough();
    const { prompter, heard } = await openTalk(input);
    input.write('answer\n');
    await prompter.ask(OPEN, createAids());
    expect(await prompter.showGrade(JUDGED)).toEqual({ kind: 'next' });
    input.write(':right\n');
    expect((await prompter.ask(OPEN, createAids())).reply).toEqual({ kind: 'back' });
    heard();
    expect(await prompter.showGrade(JUDGED)).toEqual({ kind: 'override', verdict: 'correct' });
    expect(heard()).toBe('');
  });

  test('after the last one a script has a moment', async () => {
    const last = { ...JUDGED, left: 0 };
    const input = new PassThrough();
    const { prompter } = await openTalk(input);
    input.write('answer\n');
    await prompter.ask(OPEN, createAids());
    setTimeout(() => input.write(':wrong\n'), 20);
    expect(await prompter.showGrade(last)).toEqual({ kind: 'override', verdict: 'wrong' });
    expect(await prompter.showOutcome(last, { kind: 'overridden' })).toEqual({ kind: 'next' });
  });

  test('what may not be, or counts already, is told', async () => {
    const done = createJudged(OPEN, { may: new Set(['next', 'override']) });
    const { prompter, heard } = await openTalk('answer\n:again\n:right\n:accept\nnext\n');
    await prompter.ask(OPEN, createAids());
    expect(await prompter.showGrade(done)).toEqual({ kind: 'next' });
    const told = heard();
    expect(told).toContain(':again cannot be used here.');
    expect(told).toContain('It counts already: correct.');
    expect(told).toContain(':accept cannot be used here.');
  });

  test('with several points missed, a wording needs the number of one', async () => {
    const findings = [createFinding(createPoint('a'), 'miss'), createFinding(MISSED, 'miss')];
    const judged = { ...JUDGED, grade: createGrade({ findings }) };
    const { prompter, heard } = await openTalk('answer\n:accept so\n:accept 2 so\n');
    await prompter.ask(OPEN, createAids());
    const step = await prompter.showGrade(judged);
    expect(step).toEqual({ kind: 'accept', keyPoint: MISSED, wording: 'so' });
    expect(heard()).toContain('There are: 1, 2.');
  });

  test.each([
    [':accept 1 x', 'Key point 1 counts already. Missing: 2.'],
    [':accept 2 —', 'There is no word in it: no answer could say that.'],
  ])('%s is refused', async (line, told) => {
    const { prompter, heard } = await openTalk(`answer\n${line}\nnext\n`);
    await prompter.ask(OPEN, createAids());
    expect(await prompter.showGrade(JUDGED)).toEqual({ kind: 'next' });
    expect(heard()).toContain(told);
  });

  test('a person is waited for: an empty line goes on, other words are no answer', async () => {
    const { prompter, heard } = await openTalk('answer\nhm\n:ri\n\n', { attended: true });
    await prompter.ask(OPEN, createAids());
    expect(await prompter.showGrade(JUDGED)).toEqual({ kind: 'override', verdict: 'correct' });
    expect(await prompter.showOutcome(JUDGED, { kind: 'overridden' })).toEqual({ kind: 'next' });
    const told = heard();
    expect(told).toContain('That is no command.');
    expect(told).not.toContain('Your answer: пары');
    expect(await prompter.showGrade(JUDGED)).toEqual({ kind: 'ended' });
  });

  test('in Russian everything is Russian', async () => {
    const { prompter, heard } = await openTalk('x\n:?\nq\n:помощь\n\n', {
      attended: true,
      language: 'ru',
    });
    await prompter.ask(OPEN, createAids());
    await prompter.showGrade(JUDGED);
    await prompter.showOutcome(JUDGED, { kind: 'accepted', keyPoint: MISSED, wording: 'x' });
    expect(heard().replaceAll(/Enter|пары/g, '')).not.toMatch(/[a-z]{2}/i);
  });
});

test('greets, and sums up in words', async () => {
  const { prompter, heard } = await openTalk(Readable.from([]));
  const question = createOpen();
  const asked = createAsked(question);
  await prompter.begin({ total: 1, decks: [createDeck([question])], mix: null });
  const answered = [createAnswered(asked, { grade: createGrade({ score: 0.63 }) })];
  await prompter.finish(createResult(answered, { milliseconds: 61_000 }));
  expect(heard()).toBe(`Алгоритмы
1 question

Score card
Score: 63 percent
Question 2: correct, 63 percent, 1 second. Что такое хеш-таблица?
1 correct, 0 partly correct, 0 wrong
1 of 1 question answered
Time: 1 minute 1 second
`);
});
