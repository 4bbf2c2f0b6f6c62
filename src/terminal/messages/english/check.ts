import type { CheckMessages } from '../messages.ts';
import { countEnglish } from '../plural.ts';
import { grading } from './grading.ts';

const name = (verdict: unknown): string =>
  verdict === 'correct' || verdict === 'partial' || verdict === 'wrong'
    ? grading.verdict[verdict].toLowerCase()
    : '';

export const check: CheckMessages = {
  diagnostics: {
    'example-fails': ({ text, marked = '', got = '', score }) =>
      `the example “${text}” is marked ${name(marked)}, but viva says ${name(got)} (${grading.percent(Number(score))}). Change the key points, or the mark of the example`,
  },
  summary: ({ sheets, questions, examples, failed }) =>
    [
      countEnglish(sheets, { one: 'sheet', other: 'sheets' }),
      countEnglish(questions, { one: 'question', other: 'questions' }),
      countEnglish(examples, { one: 'example', other: 'examples' }),
      `${failed} failed`,
    ].join(', '),
};
