import { describe, expect, test } from '@jest/globals';
import { withFolder } from '../temporary-folder.ts';
import { runViva } from './program.ts';
import { SORTING, ПАМЯТЬ } from './sheets.ts';

const quiz = (args: readonly string[], input: string, env: Record<string, string> = {}) =>
  withFolder({ 'sorting.md': SORTING, 'память.md': ПАМЯТЬ }, (cwd) =>
    runViva(args, { input, cwd, env }),
  );

describe('viva without a terminal', () => {
  test('answers that arrive in one chunk are all used, and the exit code is 0', async () => {
    const { code, output, errors } = await quiz(
      ['sorting.md'],
      'it picks a pivot and splits the list in two parts, then recursion\n1,3\n2\n',
    );
    expect(errors).toBe('');
    expect(code).toBe(0);
    expect(output).toContain('Sorting\n3 questions');
    expect(output).toContain('Question 1 of 3\nTags: algorithms\n\nWhat does quicksort do?\n');
    expect(output).toContain(
      'Your answer: it picks a pivot and splits the list in two parts, then recursion\n',
    );
    expect(output).toContain('Verdict: correct, 100 percent\n');
    expect(output).toContain('1. Said: pivot (essential); your words: “pivot”\n');
    expect(output).toContain('  3. insertion sort — picked, right\n');
    expect(output).toContain('3 correct, 0 partly correct, 0 wrong');
  });

  test('when the input ends early, the score so far is shown and the exit code is 0', async () => {
    const { code, output } = await quiz(['quiz', 'sorting.md'], 'no idea\n');
    expect(code).toBe(0);
    expect(output).toContain('0 correct, 0 partly correct, 1 wrong\n1 of 3 questions answered');
  });

  test('without any input nothing is graded and nothing crashes', async () => {
    const { code, output, errors } = await quiz(['sorting.md'], '');
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toContain('What does quicksort do?');
  });

  test('--json prints the results and nothing else on the output', async () => {
    const { code, output } = await quiz(['sorting.md', '--json'], 'a pivot\n2\n');
    expect(code).toBe(0);
    const results = JSON.parse(output) as { results: { verdict: string; id: string }[] };
    expect(results).toMatchObject({
      format: 'viva-results',
      version: 1,
      answered: 2,
      end: 'ended',
    });
    expect(results.results.map(({ verdict }) => verdict)).toEqual(['partial', 'wrong']);
    expect(results.results[0]?.id).toBe('quicksort');
  });

  test('a text with gaps is filled in on one line, and its points are the gaps', () =>
    withFolder({ 'rivers.md': '# Rivers\n\nC: The [Volga] is in [Russia].\n' }, async (cwd) => {
      const { output } = await runViva(['rivers.md'], { cwd, input: 'Volga; France\n' });
      expect(output).toContain('The [gap 1] is in [gap 2].\n\nType the 2 missing texts');
      expect(output).toContain('Verdict: partly correct, 50 percent');
      expect(output).toContain(
        '1. Said: Volga (essential); your words: “Volga”\n2. Missed: Russia (essential)\n',
      );
      const listed = await runViva(['list', '--json', 'rivers.md'], { cwd });
      expect(JSON.parse(listed.output)).toMatchObject({
        questions: [{ kind: 'cloze', keyPoints: 2 }],
      });
      const exported = await runViva(['export', 'rivers.md'], { cwd });
      expect(JSON.parse(exported.output)).toMatchObject({
        decks: [{ questions: [{ kind: 'cloze', gaps: ['Volga', 'Russia'] }] }],
      });
    }));

  test('a Russian session is Russian throughout', async () => {
    const { output } = await quiz(['память.md'], 'последним пришёл — первым ушёл\n', {
      LANG: 'ru_RU.UTF-8',
    });
    expect(output).toContain('Что такое стек?');
    expect(output).toContain('Есть: последний первый (обязательно)');
    expect(output).toContain('Не сказано: положить взять');
    expect(output).toContain('Эталонный ответ');
    expect(output).not.toMatch(/\b(Correct|Reference|Key points|answered)\b/);
  });

  test('several sheets make one session; --count and --tag choose from them', async () => {
    const both = await quiz(['sorting.md', 'память.md', '--json'], '\n'.repeat(9));
    expect(JSON.parse(both.output)).toMatchObject({ total: 4, answered: 4 });
    const some = await quiz(['sorting.md', 'память.md', '-n', '2', '--json'], '');
    expect(JSON.parse(some.output)).toMatchObject({ total: 2 });
    const tagged = await quiz(['sorting.md', 'память.md', '--tag', 'Stability', '--json'], '1,3\n');
    expect(JSON.parse(tagged.output)).toMatchObject({
      total: 1,
      results: [{ number: 2, verdict: 'correct' }],
    });
  });

  test('with the same seed the questions come in the same order', async () => {
    const order = async (seed: string) => {
      const { output } = await quiz(['sorting.md', '--seed', seed, '--json'], '\n\n\n');
      return (JSON.parse(output) as { results: { number: number }[] }).results.map((r) => r.number);
    };
    expect(await order('5')).toEqual(await order('5'));
    const orders = await Promise.all(['1', '2', '3', '4', '5', '6'].map(order));
    expect(new Set(orders.map(String)).size).toBeGreaterThan(1);
  });

  test('--strictness moves the cut', async () => {
    const sheet = '## Why?\n\nBecause alpha meets beta, gamma and delta in the epsilon field.\n';
    const verdict = (level: string) =>
      withFolder({ 'a.md': sheet }, async (cwd) => {
        const args = ['a.md', '--strictness', level, '--json'];
        const { output } = await runViva(args, { cwd, input: 'alpha meets beta\n' });
        return (JSON.parse(output) as { results: { verdict: string }[] }).results[0]?.verdict;
      });
    expect(await verdict('lenient')).toBe('correct');
    expect(await verdict('strict')).toBe('partial');
  });

  test('escape sequences of a sheet or an answer never reach the output', async () => {
    const sheet = '## Wh\u001b[2Jat?\n\nThe \u001b]0;title\u0007answer \u009b31m.\n';
    await withFolder({ 'a.md': sheet }, async (cwd) => {
      const { output } = await runViva(['a.md'], { cwd, input: 'the \u001b[31manswer\u0000\n' });
      // eslint-disable-next-line no-control-regex
      expect(output).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/u);
      expect(output).toContain('Wh␛[2Jat?');
    });
  });
});

describe('sheets without names', () => {
  test('./questions is used when it is there', () =>
    withFolder({ 'questions/mine.md': '## Mine?\n\nYes.\n' }, async (cwd) => {
      const { output } = await runViva(['--json'], { cwd, input: 'yes\n' });
      expect(JSON.parse(output)).toMatchObject({ total: 1, results: [{ prompt: 'Mine?' }] });
    }));

  test.each([
    ['en_US.UTF-8', 'What is a recurrent neural network?'],
    ['ru_RU.UTF-8', 'Что такое рекуррентная сеть?'],
  ])('else the deck that comes with viva, in the language of %s', (LANG, prompt) =>
    withFolder({}, async (cwd) => {
      const { output } = await runViva(['list', '--json'], { cwd, env: { LANG } });
      const { questions } = JSON.parse(output) as { questions: { prompt: string }[] };
      expect(questions).toHaveLength(6);
      expect(questions.map((question) => question.prompt)).toContain(prompt);
    }),
  );
});
