import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { withFolder } from '../../temporary-folder.ts';
import { asked, Desk } from '../desk.ts';

jest.setTimeout(60_000);

const question = (prompt: string, answer: string): string =>
  `## ${prompt}\n\nIt is ${answer}.\n\nKeywords:\n- ! ${answer}\n\n`;

const SHEET =
  question('What is a stack?', 'last in first out') +
  question('What is a queue?', 'first in first out') +
  question('What is a heap?', 'a tree of priorities');

const atDesk = (use: (desk: Desk) => Promise<void>) =>
  withFolder({ 'a.md': SHEET }, (folder) => use(new Desk(folder)));

/** Takes the last line of the history away, as if viva had been killed before it was written. */
async function forgetEnd(desk: Desk): Promise<void> {
  const events = await desk.events();
  await desk.replaceEvents(events.filter(({ type }) => type !== 'session-ended'));
}

describe('a session broken off', () => {
  test('is offered again at a terminal; yes goes on where it stopped', () =>
    atDesk(async (desk) => {
      await desk.pipe('a.md', ['last in first out']);
      await forgetEnd(desk);
      const { output } = await desk.type('a.md', [
        '',
        'first in first out',
        '',
        'a tree of priorities',
      ]);
      expect(output).toMatch(
        /^You stopped in the middle of 3 questions; 2 answers are left\. Go on there\? \[Y\/n\]\n/,
      );
      expect(asked({ output, code: 0, errors: '' })).toEqual([
        '2/3 What is a queue?',
        '3/3 What is a heap?',
      ]);
      expect(output).toMatch(/3 of 3 questions answered\n1 question answered before you stopped/);
      const events = await desk.events();
      const begun = events.filter(({ type }) => type === 'session-begun');
      expect(begun).toHaveLength(1);
      expect(events.at(-1)).toMatchObject({ type: 'session-ended', session: begun[0]?.id });
    }));

  test('of two the older is offered when the newer has nothing left', () =>
    atDesk(async (desk) => {
      await desk.pipe('a.md', ['last in first out']);
      await forgetEnd(desk);
      // in another window, the one question that this leaves
      await desk.pipe('a.md --fresh -n 1', ['first in first out']);
      await forgetEnd(desk);
      const { output } = await desk.type('a.md', [
        '',
        'first in first out',
        '',
        'a tree of priorities',
      ]);
      expect(output).toMatch(/^You stopped in the middle of 3 questions; 2 answers are left\./);
    }));

  test('no starts a new session, and the old one is never offered again', () =>
    atDesk(async (desk) => {
      await desk.pipe('a.md', ['last in first out']);
      await forgetEnd(desk);
      const second = await desk.type('a.md', [
        'n',
        'first in first out',
        '',
        'a tree of priorities',
      ]);
      expect(asked(second)).toEqual(['1/2 What is a queue?', '2/2 What is a heap?']);
      expect((await desk.type('a.md', [])).output).toMatch(/^Nothing is due/);
    }));

  test('in a pipe it is not, but --resume goes on', () =>
    atDesk(async (desk) => {
      await desk.pipe('a.md', ['last in first out']);
      await forgetEnd(desk);
      expect(asked(await desk.pipe('a.md'))).toEqual(['1/2 What is a queue?']);
      expect(asked(await desk.pipe('a.md --resume'))).toEqual(['2/3 What is a queue?']);
      expect(asked(await desk.type('a.md --fresh', []))).toEqual(['1/2 What is a queue?']);
      const { output } = await desk.pipe('a.md --resume', ['first in first out']);
      expect(output).toContain('What is a queue?');
    }));

  test('after a day, or when there is none, --resume says so and starts a new one', () =>
    atDesk(async (desk) => {
      await desk.pipe('a.md', ['last in first out']);
      await forgetEnd(desk);
      desk.sleep(1.5);
      const { output } = await desk.pipe('a.md --resume');
      expect(output).toMatch(/^No session was broken off here within the last day/);
      expect((await desk.type('a.md', ['x'])).output).not.toContain('You stopped');
    }));

  test('that was ended by Ctrl-D is not offered', () =>
    atDesk(async (desk) => {
      await desk.type('a.md', ['last in first out']);
      expect((await desk.type('a.md', [])).output).not.toContain('You stopped');
    }));
});

describe('a reworded question', () => {
  const reword = (desk: Desk) =>
    writeFile(
      join(desk.folder, 'a.md'),
      SHEET.replace('What is a stack?', 'What is a stack, in a few words?'),
    );

  test('keeps its history, which is told with the way back, and only once', () =>
    atDesk(async (desk) => {
      await desk.pipe('a.md', ['no idea', 'first in first out', 'a tree of priorities']);
      await reword(desk);
      const { output } = await desk.pipe('a.md --all', ['last in first out']);
      expect(output.replaceAll(/\s+/g, ' ')).toMatch(
        /^1 reworded question keeps its history: “What is a stack\?” is now “What is a stack, in a few words\?”; undo: viva history undo \w{22} /,
      );
      expect(output).toContain('Last time you missed: last in first out (said now).');
      expect((await desk.pipe('a.md --all')).output).toMatch(/^3 questions/);
    }));

  test('is named beside the others, each with a way back of its own', () =>
    atDesk(async (desk) => {
      await desk.pipe('a.md', ['no idea', 'first in first out', 'a tree of priorities']);
      const reworded = SHEET.replaceAll(/## What is (a \w+)\?/g, '## What is $1, in a few words?');
      await writeFile(join(desk.folder, 'a.md'), reworded);
      desk.env = { LANG: 'ru_RU.UTF-8' };
      const told = (await desk.pipe('a.md --all')).output.replaceAll(/\s+/g, ' ');
      expect(told).toMatch(/^3 переформулированных вопроса сохранили историю: /);
      const way = /«What is a stack\?» — теперь «[^»]+»; отменить: viva history undo (\w{22})/;
      expect((await desk.pipe(`history undo ${way.exec(told)?.[1]}`)).code).toBe(0);
      desk.env = {};
      expect(asked(await desk.pipe('a.md'))).toEqual(['1/1 What is a stack, in a few words?']);
    }));

  test('parted again by the learner is not linked anew', () =>
    atDesk(async (desk) => {
      await desk.pipe('a.md', ['no idea', 'first in first out', 'a tree of priorities']);
      await reword(desk);
      const { output } = await desk.pipe('a.md --all');
      const event = /undo\s+(\w{22})/.exec(output)?.[1] ?? '';
      expect((await desk.pipe(`history undo ${event}`)).code).toBe(0);
      const after = await desk.pipe('a.md');
      expect(asked(after)).toEqual(['1/1 What is a stack, in a few words?']);
      expect(after.output).not.toContain('reworded');
    }));

  test('is known also when a tag chooses other questions', () =>
    atDesk(async (desk) => {
      await desk.pipe('a.md', ['no idea', 'first in first out', 'a tree of priorities']);
      await reword(desk);
      await writeFile(
        join(desk.folder, 'a.md'),
        `${SHEET.replace('What is a stack?', 'What is a stack, in a few words?')}\nTags: trees\n`,
      );
      const { output } = await desk.pipe('a.md --all --tag trees');
      expect(output).toMatch(/^1 reworded question keeps/);
      expect(asked({ output, code: 0, errors: '' })).toEqual(['1/1 · trees What is a heap?']);
    }));
});

describe('when the history cannot be kept', () => {
  test('the learner is told once and the session goes on to its end', () =>
    atDesk(async (desk) => {
      await desk.pipe('a.md', ['last in first out']);
      await desk.blockWriting();
      const { code, output } = await desk.pipe('a.md --all', ['last in first out', 'x', 'y']);
      expect(code).toBe(1);
      const told = /Your answers are not being saved: the history cannot be written/g;
      expect(output.match(told)).toHaveLength(1);
      expect(output).toContain('3 of 3 questions answered');
      desk.env = { LANG: 'ru_RU.UTF-8' };
      expect((await desk.pipe('a.md --all', ['x'])).output).toContain('Ответы не сохраняются: ');
    }));

  test('one that cannot even be read is told of at the start', () =>
    atDesk(async (desk) => {
      // a file where the folder of the history should be
      await mkdir(join(desk.folder, '.viva-test'), { recursive: true });
      await writeFile(join(desk.folder, '.viva-test', 'home'), 'in the way');
      const { code, output } = await desk.pipe('a.md', ['last in first out', 'x', 'y']);
      expect(code).toBe(1);
      expect(output).toMatch(/^Your answers are not being saved: /);
      expect(output).toContain('3 of 3 questions answered');
    }));

  test('a history of a newer viva is left alone, and nothing is asked', () =>
    atDesk(async (desk) => {
      await desk.pipe('a.md', ['last in first out']);
      const [event] = await desk.events();
      await desk.replaceEvents([{ ...event, v: 99 }]);
      const { code, output, errors } = await desk.pipe('a.md', ['x']);
      expect({ code, output }).toEqual({ code: 2, output: '' });
      expect(errors).toContain('newer viva');
      expect((await desk.pipe('a.md --no-history', ['x'])).code).toBe(0);
    }));
});
