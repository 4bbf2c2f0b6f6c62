import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { withFolder } from '../../temporary-folder.ts';
import { Desk, type Sitting } from '../desk.ts';

jest.setTimeout(60_000);

const question = (prompt: string, answer: string): string =>
  `## ${prompt}\n\nIt is ${answer}.\n\nKeywords:\n- ! ${answer}\n\n`;

const ANSWERS: Readonly<Record<string, string>> = {
  'What is a stack?': 'last in first out',
  'What is a queue?': 'first in first out',
  'What is a heap?': 'a tree of priorities',
};

const SHEET = Object.entries(ANSWERS)
  .map(([prompt, answer]) => question(prompt, answer))
  .join('');

const atDesk = (use: (desk: Desk) => Promise<void>, sheet = SHEET) =>
  withFolder({ 'a.md': sheet }, (folder) => use(new Desk(folder)));

/** The prompts in the order in which they are asked, up to the result. */
function asked({ output }: Sitting): string[] {
  const [exam = ''] = output.split(/^(?:Passed|Not passed)$/m);
  return Array.from(
    exam.matchAll(/^Question \d+ of \d+\n[^\n]*\n\n([^\n]+)/gm),
    ([, it = '']) => it,
  );
}

/** The answers to the questions that a seed draws, in its order. */
async function answersFor(desk: Desk, args: string): Promise<string[]> {
  const dry = await desk.pipe(`${args} --no-history`);
  const [first] = asked(dry);
  expect(first).toBeDefined();
  const all = [...dry.output.matchAll(/^\d+\. Unanswered, [^.]*\. (What [^\n]+)$/gm)];
  return all.map(([, prompt = '']) => ANSWERS[prompt] ?? '');
}

/** Takes the last lines of the history away, as if viva had been killed. */
async function forget(desk: Desk, count: number): Promise<void> {
  const events = await desk.events();
  await desk.replaceEvents(events.slice(0, events.length - count));
}

describe('viva exam in a pipe', () => {
  test('all right is passed, and everything is told at the end only', () =>
    atDesk(async (desk) => {
      const lines = await answersFor(desk, 'exam a.md --seed 1');
      expect(lines).toHaveLength(3);
      const { code, output } = await desk.pipe('exam a.md --seed 1 --time 20m', lines);
      expect(code).toBe(0);
      const [before = '', after = ''] = output.split(/^Passed$/m);
      expect(before).toContain('3 questions, 3 marks\nTime: 20 minutes\nTo pass: 60% of the marks');
      expect(before).toMatch(/Time left: 19 minutes/);
      expect(before).not.toMatch(/Correct|Verdict|Key points|Reference/);
      expect(after).toContain('3 of 3 marks, 100%, to pass: 60%');
      expect(after).toContain('3 correct, 0 partly correct, 0 wrong, 0 unanswered');
      expect(after.match(/Reference answer/g)).toHaveLength(3);
    }));

  test('too little is not passed: exit code 1; --pass says what is enough', () =>
    atDesk(async (desk) => {
      const lines = await answersFor(desk, 'exam a.md --seed 1');
      lines[2] = 'no idea';
      lines[1] = 'no idea';
      expect((await desk.pipe('exam a.md --seed 1', lines)).code).toBe(1);
      expect((await desk.pipe('exam a.md --seed 1 --pass 30', lines)).code).toBe(0);
    }));

  test('an empty line passes a question, which comes again after the others', () =>
    atDesk(async (desk) => {
      const order = asked(await desk.pipe('exam a.md --seed 1', ['', 'x', 'y', 'z']));
      expect(order).toHaveLength(4);
      expect(order[3]).toBe(order[0]);
      const events = await desk.events();
      expect(events.map(({ type }) => type)).toEqual([
        'session-begun',
        'passed',
        'review',
        'review',
        'review',
        'session-ended',
      ]);
      expect(events.at(-1)).toMatchObject({ end: 'finished' });
    }));

  test('where the lines end, it is handed in', () =>
    atDesk(async (desk) => {
      const { output, code } = await desk.pipe('exam a.md --seed 1', ['x']);
      expect(code).toBe(1);
      expect(output).toContain('Handed in.');
      expect(output).toContain('2 unanswered');
      expect((await desk.events()).at(-1)).toMatchObject({ type: 'session-ended', end: 'ended' });
    }));

  test('--count draws so many, the same ones with the same seed', () =>
    atDesk(async (desk) => {
      const draws = [];
      for (const seed of [4, 4, 5, 6, 7]) {
        draws.push(
          asked(await desk.pipe(`exam a.md -n 2 --seed ${seed} --no-history`, ['x', 'y'])),
        );
      }
      expect(draws[0]).toHaveLength(2);
      expect(draws[1]).toEqual(draws[0]);
      expect(new Set(draws.map(String)).size).toBeGreaterThan(1);
    }));

  test('an answer counts for memory as any other', () =>
    atDesk(async (desk) => {
      expect((await desk.pipe('due a.md')).output).toContain('3 new');
      const lines = await answersFor(desk, 'exam a.md --seed 1');
      await desk.pipe('exam a.md --seed 1', lines);
      expect((await desk.pipe('due a.md')).output).toContain('0 due, 0 new');
    }));

  test('the marks that a prompt names count, and are told', () =>
    atDesk(
      async (desk) => {
        const { output } = await desk.pipe('exam a.md', ['last in first out']);
        expect(output).toContain('1 question, 5 marks');
        expect(output).toContain('5 of 5 marks, 100%');
      },
      question('What is a stack? (5 marks)', 'last in first out'),
    ));

  test('questions without an answer are left out, and that is told', () =>
    atDesk(
      async (desk) => {
        const { output } = await desk.pipe('exam a.md', ['last in first out']);
        expect(output).toContain('1 question, 1 mark');
        expect(output).toContain('1 question left out');
      },
      `${question('What is a stack?', 'last in first out')}## What is a tree?\n`,
    ));

  test('without any answer there is no exam', () =>
    atDesk(async (desk) => {
      const { code, errors } = await desk.pipe('exam a.md');
      expect(code).toBe(2);
      expect(errors).toContain('no answer can be checked here');
    }, '## What is a tree?\n\n## What is a heap?\n'));

  test('with --no-history nothing is kept', () =>
    atDesk(async (desk) => {
      await desk.pipe('exam a.md --no-history', ['x', 'y', 'z']);
      expect(await desk.events()).toEqual([]);
    }));

  test('Russian has no English in it', () =>
    atDesk(async (desk) => {
      const { output } = await desk.pipe('exam a.md --ui ru --time 5m', ['x', '', 'y']);
      const ours = output.replaceAll(
        /What is a \w+\?|It is [^.]+\.|(?:first|last) in first out|a tree of priorities|\b[xy]\b/g,
        '',
      );
      expect(ours.replaceAll(/«[^»]*»/g, '')).not.toMatch(/[A-Za-z]{3}/);
      expect(ours).toContain('3 вопроса, 3 балла');
      expect(ours).toContain('Не сдано\n0 из 3 баллов, 0\u00a0%, чтобы сдать: 60\u00a0%');
    }));
});

describe('wrong use', () => {
  test.each([
    ['--time soon', 'It takes a time such as 20m'],
    ['--time 0', 'It takes a time such as 20m'],
    ['--pass 120', 'It takes percent from 0 to 100'],
    ['-n 0', 'whole number from 1'],
    ['-o report.pdf', 'expected: .md, .html, .json'],
    ['-o report', 'expected: .md, .html, .json'],
    ['-o nowhere/report.md', 'its folder does not exist'],
    ['-o a.md', 'a file that is no exam report stands there'],
    ['-o r.md -o ./r.md', 'it is named twice'],
    ['-o folder.md', 'it is a folder'],
    ['--resume --fresh', '--resume and --fresh do not go together'],
  ])('%s is told before the exam begins', (args, sentence) =>
    atDesk(async (desk) => {
      await mkdir(join(desk.folder, 'folder.md'));
      const { code, output, errors } = await desk.pipe(`exam a.md ${args}`, ['x', 'y', 'z']);
      expect(code).toBe(2);
      expect(errors.replaceAll(/\s+/g, ' ')).toContain(sentence);
      expect(output).toBe('');
      expect(await desk.events()).toEqual([]);
      expect(await readFile(join(desk.folder, 'a.md'), 'utf8')).toBe(SHEET);
    }),
  );
});

describe('reports', () => {
  test('are written in each format, and named at the end', () =>
    atDesk(async (desk) => {
      const args = 'exam a.md --seed 1 -o r.md -o r.html -o r.json';
      const { output } = await desk.pipe(args, ['x', 'y', 'z']);
      expect(output).toContain('Report: r.md\nReport: r.html\nReport: r.json');
      const read = (name: string) => readFile(join(desk.folder, name), 'utf8');
      expect(await read('r.md')).toContain('# Exam report');
      expect(await read('r.html')).toMatch(/^<!DOCTYPE html>/);
      expect(JSON.parse(await read('r.json'))).toMatchObject({
        format: 'viva-exam',
        version: 1,
        passed: false,
        end: 'finished',
        marks: 0,
        of: 3,
        wrong: 3,
      });
    }));

  test('a former report is written over', () =>
    atDesk(async (desk) => {
      for (const name of ['r.md', 'r.html', 'r.json']) {
        expect((await desk.pipe(`exam a.md --no-history -o ${name}`, ['x'])).code).toBe(1);
        const former = await readFile(join(desk.folder, name), 'utf8');
        expect((await desk.pipe(`exam a.md --no-history -n 1 -o ${name}`, ['x'])).code).toBe(1);
        expect(await readFile(join(desk.folder, name), 'utf8')).not.toBe(former);
      }
    }));

  test('a file that came to stand there during the exam is left alone, and the result is told all the same', () =>
    atDesk(async (desk) => {
      const path = join(desk.folder, 'r.md');
      const lines = (async function* () {
        yield 'x';
        await writeFile(path, '# mine\n');
        yield 'y';
        yield 'z';
      })();
      const { output, errors, code } = await desk.stream('exam a.md -o r.md', lines);
      expect(errors).toContain('a file that is no exam report stands there');
      expect(output).toContain('Not passed');
      expect(output).not.toContain('Report: r.md');
      expect(code).toBe(2);
      expect(await readFile(path, 'utf8')).toBe('# mine\n');
    }));
});

describe('an exam that was broken off', () => {
  test('goes on with its questions, its answers and its time', () =>
    atDesk(async (desk) => {
      const all = asked(await desk.pipe('exam a.md --seed 1 --time 20m', ['x', '', 'y', 'z']));
      await forget(desk, 3);
      const before = (await desk.events()).at(-1);
      expect(before).toMatchObject({ type: 'passed' });
      const used = before?.type === 'passed' ? before.elapsed : 0;
      const again = await desk.pipe('exam a.md --resume', [ANSWERS[all[2] ?? ''] ?? '', 'z']);
      expect(again.output).toContain('Goes on: 1 question answered');
      expect(asked(again)).toEqual([all[2], all[1]]);
      expect(again.output).toContain('1 correct, 0 partly correct, 2 wrong, 0 unanswered');
      const events = await desk.events();
      expect(events.filter(({ type }) => type === 'session-begun')).toHaveLength(1);
      const later = events.flatMap((event) =>
        event.type === 'review' ? (event.elapsed ?? 0) : [],
      );
      expect(later.at(-1)).toBeGreaterThan(used);
    }));

  test('is offered at a terminal, with what is left of it', () =>
    atDesk(async (desk) => {
      await desk.pipe('exam a.md --seed 1 --time 20m', ['x', 'y', 'z']);
      await forget(desk, 2);
      const { output } = await desk.type('exam a.md', ['', '', 'y']);
      expect(output.replaceAll(/\s+/g, ' ')).toMatch(
        /^An exam was broken off here, with 1 of 3 questions unanswered and 19 minutes \d+ seconds left\. Go on with it\? \[Y\/n\]/,
      );
      expect(output).toContain('0 unanswered');
    }));

  test('is given up for a new one, and then not offered again', () =>
    atDesk(async (desk) => {
      await desk.pipe('exam a.md --seed 1', ['x', 'y', 'z']);
      await forget(desk, 2);
      const { output } = await desk.type('exam a.md', ['n', '', 'x', 'y', 'z']);
      expect(output).toContain('3 wrong, 0 unanswered');
      expect((await desk.type('exam a.md', [])).output).not.toContain('broken off here');
    }));

  test('is not gone on with in a pipe, but with --resume', () =>
    atDesk(async (desk) => {
      await desk.pipe('exam a.md --seed 1', ['x', 'y', 'z']);
      await forget(desk, 2);
      expect(asked(await desk.pipe('exam a.md --no-history'))).toHaveLength(1);
      expect(asked(await desk.pipe('exam a.md --resume'))).toHaveLength(1);
    }));

  test('is no quiz, and a quiz is no exam', () =>
    atDesk(async (desk) => {
      await desk.pipe('exam a.md', ['x', 'y', 'z']);
      await forget(desk, 2);
      expect((await desk.type('a.md --all', [])).output).not.toContain('You stopped');
      expect((await desk.pipe('a.md --all --resume', [])).output).toContain(
        'No session was broken off',
      );
    }));

  test('with no question left tells its result at once', () =>
    atDesk(async (desk) => {
      await desk.pipe('exam a.md', ['x', 'y', 'z']);
      await forget(desk, 1);
      const { output } = await desk.pipe('exam a.md --resume');
      expect(output).toMatch(/^Not passed/);
      expect((await desk.events()).at(-1)).toMatchObject({
        type: 'session-ended',
        end: 'finished',
      });
    }));

  test('of which a question is gone is not gone on with', () =>
    atDesk(async (desk) => {
      await desk.pipe('exam a.md', ['x', 'y', 'z']);
      await forget(desk, 2);
      await writeFile(join(desk.folder, 'a.md'), SHEET.slice(SHEET.indexOf('## What is a queue')));
      const { output } = await desk.pipe('exam a.md --resume');
      expect(output).toContain('No session was broken off here');
    }));
});

describe('at a keyboard without a cursor', () => {
  test('the clock starts with Enter, and handing in is asked about', () =>
    atDesk(async (desk) => {
      const { output, code } = await desk.type('exam a.md --time 20m', [
        '',
        'x',
        ':quit',
        'n',
        ':quit',
        'y',
      ]);
      expect(output).toContain('Enter starts the clock.');
      expect(output.match(/Hand in now, with 2 questions unanswered\? \[y\/N\]/g)).toHaveLength(2);
      expect(output).toContain('Handed in.');
      expect(code).toBe(1);
    }));

  test('hints, own verdicts and pauses there are none', () =>
    atDesk(async (desk) => {
      const { output } = await desk.type('exam a.md', ['', ':hint', ':pause', ':answer', 'x']);
      expect(output.match(/cannot be used here/g)).toHaveLength(3);
    }));
});
