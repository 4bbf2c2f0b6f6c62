import { isKeyPointReason, type KeyPointReason } from '../../../deck/key-points/complaints.ts';
import type { ProblemCode } from '../../../deck/problem.ts';
import type { Sentence } from '../sentence.ts';
import { mention } from '../mention.ts';
import { formatProblems } from './formats.ts';
import { readYamlReason, type YamlReason } from '../yaml-reason.ts';

const keyPointReasons: Readonly<Record<KeyPointReason, string>> = {
  'unclosed-quote': 'a quotation mark is not closed',
  'unclosed-code': 'a backtick is not closed',
  'bad-weight': 'a weight is a number above 0 and up to 100, as in (2) or (0.5)',
  'empty-alternative': 'there is nothing on one side of a |',
  'empty-step': 'there is nothing on one side of a >',
  'range-upside-down': 'the first number of a range must be the smaller one',
  'too-few-items': 'more items are asked for than are listed',
};

const yamlReasons: Readonly<Record<YamlReason, string>> = {
  tab: 'a tab stands where only spaces may; indent with spaces',
  quote: 'a quotation mark is not closed',
  bracket: 'a bracket is not closed',
  indentation: 'the line is indented too far or too little',
  'duplicate-key': 'this key stands there already; keep one of them',
  colon: 'a key needs a colon and a space behind it, as in “title: Graphs”',
  comma: 'a comma is missing',
  escape: 'a backslash in double quotes begins an unknown escape; use single quotes',
  alias: 'a value that begins with * or & must be quoted',
  'stray-text': 'something stands here that does not belong; quote values with special characters',
  'too-large': 'it holds too much; a sheet needs only a few lines here',
  other: 'it cannot be read from here on; quote values with special characters',
};

export const problems: Readonly<Record<ProblemCode, Sentence>> = {
  'no-questions': () =>
    'no question found. Write one as a heading (“## What is a stack?”) or a numbered line (“1. What is a stack?”)',
  'nothing-asks': () =>
    'this does not look like a question sheet: nothing in it asks, so its headings or list items are taken for questions',
  'no-answer': () => 'the question has no answer. Write it below the question',
  'no-right-option': () => 'none of the options is marked as right. Tick it: “- [x]”',
  'duplicate-id': ({ id, line }) =>
    `the id${mention(id, (it) => ` “${it}”`)} is taken${mention(line, (it) => ` by the question on line ${it}`)}. Give each question its own`,
  'duplicate-question': ({ line }) =>
    `the same question stands in this sheet already${mention(line, (it) => `, on line ${it}`)}. Give one of them a {#id}, or remove it`,
  'text-outside': ({ lines }) =>
    `${typeof lines === 'number' && lines > 1 ? `these ${lines} lines belong` : 'this line belongs'} to no question and will not be asked`,
  'empty-key-point': () =>
    'this key point is empty. Write what the answer must say, or remove the line',
  'bad-key-point': ({ text, reason }) =>
    `the key point${mention(text, (it) => ` “${it}”`)} cannot be read${mention(reason, (it) => (isKeyPointReason(it) ? `: ${keyPointReasons[it]}` : ''))}. See docs/sheet-format.md`,
  'bad-example': ({ text }) =>
    `the example${mention(text, (it) => ` “${it}”`)} does not say what its verdict is. Begin it with + (correct), * (partly correct) or - (wrong)`,
  'bad-id': ({ id }) =>
    `${mention(id, (it) => `“${it}” `)}is no id. Use letters, digits, “-” and “_”, as in {#hash-table}`,
  'unclosed-fence': () =>
    'the code block is not closed, so the rest of the sheet is code. Add ``` below the code',
  'front-matter-yaml': ({ reason }) => `broken YAML: ${yamlReasons[readYamlReason(reason)]}`,
  'front-matter-executable': ({ language }) =>
    `executable front matter${mention(language, (it) => ` (“${it}”)`)} is never run. Write it as YAML, between two lines of ---`,
  'front-matter-unclosed': () =>
    'the front matter is not closed, so it was read as text. Add a line of --- below it',
  'front-matter-value': ({ key, value, expected }) =>
    `the value${mention(value, (it) => ` ${it}`)}${mention(key, (it) => ` of “${it}”`)} cannot be used${mention(expected, (it) => `; expected: ${it}`)}`,
  'front-matter-near-miss': ({ key, known }) =>
    `${mention(key, (it) => `“${it}”`)} is not known here${mention(known, (it) => `. Did you mean “${it}”?`)}`,
  ...formatProblems,
};
