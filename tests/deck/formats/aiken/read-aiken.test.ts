import { describe, expect, test } from '@jest/globals';
import { readAiken } from '../../../../src/deck/formats/aiken/read-aiken.ts';
import { chunksOf, readProblems, readQuestions } from '../read-pieces.ts';

async function show(text: string): Promise<readonly string[]> {
  const questions = await readQuestions(readAiken, text);
  return questions.map(
    ({ line, prompt, choices, correct }) =>
      `${line}: ${prompt} [${choices.join(' | ')}] ${correct.join('+')}`,
  );
}

describe('a question with options in Aiken', () => {
  test.each([
    ['the usual form', 'Largest?\nA. Titan\nB. Io\nANSWER: A\n', ['1: Largest? [Titan | Io] 0']],
    ['brackets', 'Largest?\nA) Titan\nB) Io\nANSWER: B', ['1: Largest? [Titan | Io] 1']],
    ['no space', 'Largest?\nA)Titan\nB)Io\nANSWER:B', ['1: Largest? [Titan | Io] 1']],
    ['blank lines', '\nLargest?\n\nA. Titan\n\nB. Io\n\nANSWER: A', ['2: Largest? [Titan | Io] 0']],
    [
      'a long question',
      'Of these\nthe largest?\nA. Titan\nB. Io\nANSWER: A',
      ['1: Of these\nthe largest? [Titan | Io] 0'],
    ],
    [
      'a long option',
      'Largest?\nA. Titan,\nof Saturn\nB. Io\nANSWER: A',
      ['1: Largest? [Titan,\nof Saturn | Io] 0'],
    ],
    [
      'several right ones',
      'Moons?\nA. Titan\nB. Io\nC. Mars\nANSWER: A, B',
      ['1: Moons? [Titan | Io | Mars] 0+1'],
    ],
    [
      'a small word for the answer',
      'Largest?\nA. Titan\nB. Io\nAnswer: b',
      ['1: Largest? [Titan | Io] 1'],
    ],
    ['line ends of three systems', 'Q?\r\nA. a\rB. b\nANSWER: A', ['1: Q? [a | b] 0']],
    [
      'marks are text',
      'Is 2*3*4 = <i>?\nA. a_b_\nB. 1) x\nANSWER: A',
      ['1: Is 2\\*3\\*4 = \\<i>? [a_b\\_ | 1\\) x] 0'],
    ],
    ['Russian', '\uFEFFСпутник?\nA. Титан\nB. Марс\nANSWER: A', ['1: Спутник? [Титан | Марс] 0']],
    [
      'Cyrillic letters among Latin ones',
      'Q?\nА) a\nB) b\nС) c\nANSWER: A',
      ['1: Q? [a | b | c] 0'],
    ],
    ['letters of the Russian alphabet', 'Q?\nА) a\nБ) b\nВ) c\nANSWER: В', ['1: Q? [a | b | c] 2']],
    ['nothing', '', []],
  ])('%s', async (_name, text, questions) => {
    expect(await show(text)).toEqual(questions);
    expect(await readProblems(readAiken, text)).toEqual([]);
  });
});

describe('what Moodle refuses is told by line, and the next question is read', () => {
  const GOOD = '\n\nQ?\nA. a\nB. b\nANSWER: A';

  test.each([
    ['one option', 'P?\nA. a\nANSWER: A', ['bad-record 1 no-options']],
    ['no options', 'P?\nANSWER: A', ['bad-record 1 no-options']],
    ['a question without an answer', 'P?\nA. a\nB. b', ['bad-record 1 no-answer-line']],
    ['an option without a question', 'A. a', ['bad-record 1 no-prompt']],
    ['an answer without a question', 'ANSWER: A', ['bad-record 1 no-prompt']],
    ['an answer that names no option', 'P?\nA. a\nB. b\nANSWER: C', ['bad-record 4 bad-answer']],
    ['an empty answer', 'P?\nA. a\nB. b\nANSWER:', ['bad-record 4 bad-answer']],
    ['text that asks nothing', 'Read this.', ['bad-record 1 no-options']],
  ])('%s', async (_name, text, problems) => {
    expect(await readProblems(readAiken, text + GOOD)).toEqual(problems);
    expect(await show(text + GOOD)).toHaveLength(1);
  });

  test('a line without end takes no memory', async () => {
    const text = `P?\n${'x'.repeat(5_000_000)}${GOOD}`;
    const problems: unknown[] = [];
    for await (const piece of readAiken(chunksOf(text, 65_536), 'file')) {
      if (piece.kind === 'problem') problems.push([piece.problem.line, piece.problem.args]);
    }
    expect(problems).toEqual([
      [1, { reason: 'no-options' }],
      [2, { reason: 'too-long' }],
    ]);
  });

  test('neither does a question without end', async () => {
    const text = `P?\n${'A. a\nb\n'.repeat(650_000)}${GOOD}`;
    const pieces: unknown[] = [];
    for await (const piece of readAiken(chunksOf(text, 65_536), 'file')) {
      pieces.push(piece.kind === 'problem' ? piece.problem.args : piece.kind);
    }
    expect(pieces).toEqual([{ reason: 'too-long' }, 'question']);
  });
});
