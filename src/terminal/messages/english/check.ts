import { mention } from '../mention.ts';
import type { CheckMessages } from '../check-messages.ts';
import { countEnglish } from '../plural.ts';
import { errors } from './errors.ts';
import { grading } from './grading.ts';
import { rules } from './rules.ts';

const name = (verdict: unknown): string =>
  verdict === 'correct' || verdict === 'partial' || verdict === 'wrong'
    ? grading.verdict[verdict].toLowerCase()
    : '';

export const check: CheckMessages = {
  diagnostics: {
    'unreadable-sheet': ({ path = '', reason = '' }) =>
      errors[reason === 'not-utf8' || reason === 'unsupported-json' ? reason : 'unreadable-path']({
        path,
      }),
    'example-fails': ({ text, marked = '', got = '', score }) =>
      `the example “${text}” is marked ${name(marked)}, but viva says ${name(got)} (${grading.percent(Number(score))}). Change the key points, or the mark of the example`,
    'example-contradicts': ({ text, point, line }) =>
      `the example “${text}” is marked correct, but it says the contradiction${mention(point, (it) => ` “${it}”`)}${mention(line, (it) => ` of line ${it}`)}. Narrow that one, or change the mark of the example`,
    'never-matches': ({ text, whole }) =>
      `no answer can say “${text}”${whole === 1 ? ', so this key point can never be met' : ''}. Write words that an answer can hold`,
    'given-away': ({ text, role }) =>
      role === 'contradiction'
        ? `the question says “${text}” itself, so whoever repeats it is marked down. Forbid only what the question does not say`
        : `the question says “${text}” itself, so whoever repeats it gets this point. Ask for what the question does not say`,
    'repeated-key-point': ({ text, line, opposed }) =>
      opposed === 1
        ? `“${text}” is demanded and forbidden${mention(line, (it) => `; see line ${it}`)}. Remove one of the two`
        : `“${text}” is asked for already${mention(line, (it) => `, on line ${it}`)}. Remove it, or give the other one more weight`,
    'repeated-option': ({ text }) => `the option “${text}” stands there twice. Change one of them`,
    'nothing-to-check-by': () =>
      'the answer holds no words to compare with. Add a Keywords: block, or say in words what the picture shows',
    'missing-image': ({ path }) =>
      `there is no file “${path}”. Correct the path, or put the image there`,
    'front-matter-unknown': ({ key }) =>
      `“${key}” is no key of viva’s; it is kept, and read by nothing here`,
    'numbering-gap': ({ number, after }) =>
      `number ${number} comes after ${after}. See whether a question is missing, or was not recognised`,
    'repeated-number': ({ number, line }) =>
      `the number ${number} is taken${mention(line, (it) => ` by the question on line ${it}`)}`,
    'long-prompt': ({ length }) =>
      `this question has ${length} characters. If its answer is among them, put “Answer:” on a line before it`,
  },
  rules,
  summary: ({ sheets, questions, examples, failed, error, warning, note }) =>
    `${[
      countEnglish(sheets, { one: 'sheet', other: 'sheets' }),
      countEnglish(questions, { one: 'question', other: 'questions' }),
      ...(examples > 0
        ? [countEnglish(examples, { one: 'example', other: 'examples' }), `${failed} failed`]
        : []),
    ].join(', ')} · ${[
      countEnglish(error, { one: 'error', other: 'errors' }),
      countEnglish(warning, { one: 'warning', other: 'warnings' }),
      ...(note > 0 ? [countEnglish(note, { one: 'note', other: 'notes' })] : []),
    ].join(', ')}`,
  owners: {
    'front-matter': 'front matter',
    section: 'section',
    contents: 'contents list',
    navigation: 'navigation',
    markup: 'markup',
    prompt: 'prompt',
    answer: 'answer',
    options: 'options',
    keywords: 'keywords',
    examples: 'examples',
    hint: 'hint',
    tags: 'tags',
    comment: 'comment',
    rule: 'rule',
    blank: 'blank',
    outside: 'outside any question',
  },
  ownerOf: (owner, question) => `${owner} of ${question}`,
  lines: (count) => countEnglish(count, { one: 'line', other: 'lines' }),
};
