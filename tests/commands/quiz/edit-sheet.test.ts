import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { editQuestion } from '../../../src/commands/quiz/edit-sheet.ts';
import { findBuiltInDeck } from '../../files/built-in.ts';
import { readDecks } from '../../../src/files/read-decks.ts';
import { planSession } from '../../../src/session/plan-session.ts';
import type { World } from '../../../src/world.ts';
import { withFolder } from '../../temporary-folder.ts';

const SHEET = [
  '## What does quicksort do?',
  '',
  'It picks a pivot.',
  '',
  '## Which are even?',
  '',
  '- [ ] one',
  '- [x] two',
  '',
].join('\n');

/** Notes what it was called with, then does to the file what a script says. */
const EDITOR = `
import { readFileSync, writeFileSync } from 'node:fs';
const [script, ...args] = process.argv.slice(2);
const path = args.at(-1);
writeFileSync(new URL('called.json', import.meta.url), JSON.stringify(args));
const text = readFileSync(path, 'utf8');
if (script === 'mend') writeFileSync(path, text.replace('a pivot', 'a pivot first'));
if (script === 'move') writeFileSync(path, '# Sorting\\n\\n' + text.replace('## Which', '## Which of these'));
if (script === 'cut') writeFileSync(path, text.slice(0, text.indexOf('## Which')));
if (script === 'break') writeFileSync(path, '---\\nlang: [\\n---\\n' + text);
if (script === 'empty') writeFileSync(path, 'nothing here');
if (script === 'fail') process.exit(1);
if (script === 'save-and-fail') { writeFileSync(path, text.replace('pivot', 'heap')); process.exit(1); }
`;

function makeWorld(folder: string, script: string): World {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const editor = `"${process.execPath}" ${join(folder, 'edit.mjs')} ${script}`;
  const env = { PATH: process.env['PATH'], VISUAL: editor };
  return { cwd: folder, input, output, errors: output, env } as unknown as World;
}

const edit = (script: string, at: number, files: Record<string, string> = { 'a.md': SHEET }) =>
  withFolder({ 'edit.mjs': EDITOR, ...files }, async (folder) => {
    const world = makeWorld(folder, script);
    const [name = ''] = Object.keys(files);
    const { decks } = await readDecks([name], folder);
    const chosen = decks.flatMap((deck) =>
      deck.questions.map((question) => ({ deck, question, sheet: basename(deck.source) })),
    );
    const plan = planSession(chosen, { count: null, shuffle: 3 });
    const inOrder = plan.toSorted((one, other) => one.question.number - other.question.number);
    const asked = inOrder[at];
    if (asked === undefined) throw new Error('there is no such question');
    const edited = await editQuestion(asked, world);
    const called = (): unknown => JSON.parse(readFileSync(join(folder, 'called.json'), 'utf8'));
    return {
      edited,
      called: edited.kind === 'read' ? called() : null,
      path: join(folder, name),
      now: edited.kind === 'read' ? inOrder.map(edited.find) : [],
      plan: inOrder,
    };
  });

describe('editing a sheet', () => {
  test('the editor is opened on the sheet, and what it says then is taken over', async () => {
    const { called, path, now } = await edit('mend', 0);
    expect(called).toEqual([path]);
    expect(now[0]?.question.answer).toBe('It picks a pivot first.');
  });

  test('questions that moved or were reworded are found, and options stay where they were shown', async () => {
    const { now, plan } = await edit('move', 1);
    expect(now.map((asked) => [asked?.question.prompt, asked?.question.line])).toEqual([
      ['What does quicksort do?', 3],
      ['Which of these are even?', 7],
    ]);
    expect(now[1]?.order).toEqual(plan[1]?.order);
    expect(now.map((asked) => asked?.position)).toEqual(plan.map(({ position }) => position));
    expect(now[0]?.deck).toBe(now[1]?.deck);
  });

  test('a question that was deleted is gone', async () => {
    const { now } = await edit('cut', 1);
    expect(now.map((asked) => asked?.question.number ?? null)).toEqual([1, null]);
  });

  test.each([
    ['nothing that could be asked', 'empty', 'no-questions', { path: 'a.md' }],
    ['an error in it', 'break', 'broken-edit', { path: 'a.md' }],
    ['an editor that failed', 'fail', 'editor-failed', { reason: '1' }],
  ])('with %s is told of', async (_name, script, code, args) => {
    const { edited } = await edit(script, 0);
    expect(edited).toMatchObject({ kind: 'failed', error: { code, args } });
  });

  test('an editor that saved and ended with an error has edited it', async () => {
    const { now } = await edit('save-and-fail', 0);
    expect(now[0]?.question.answer).toBe('It picks a heap.');
  });

  test('of a sheet that comes with viva is refused', async () => {
    const deck = await findBuiltInDeck();
    const [question] = deck.questions;
    if (question === undefined) throw new Error('the deck has questions');
    const asked = { deck, question, sheet: 'x', position: 1, total: 1, attempt: 1, order: [] };
    expect(await editQuestion(asked, makeWorld('/', 'mend'))).toMatchObject({
      kind: 'failed',
      error: { code: 'built-in-sheet', args: { path: basename(deck.source) } },
    });
  });
});
