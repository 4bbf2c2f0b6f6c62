import type { CheckMessages } from '../check-messages.ts';

export const rules: CheckMessages['rules'] = {
  'no-questions': {
    title: 'The sheet holds no question',
    help: 'Write a heading (“## What is a stack?”) or a numbered line (“1. What is a stack?”) with the answer below it.',
  },
  'nothing-asks': {
    title: 'Nothing in the sheet asks',
    help: 'If it is a sheet of questions, end them with a question mark, number them or write “Q:” before them; if not, give viva another file.',
  },
  'no-answer': {
    title: 'A question has no answer',
    help: 'Write the answer below the question. Without it, and without key points, no answer can be checked.',
  },
  'no-right-option': {
    title: 'None of the options is marked as right',
    help: 'Tick the right ones (“- [x]”), or name them below: “Answer: B”.',
  },
  'duplicate-id': {
    title: 'Two questions have the same id',
    help: 'Give each question an id of its own; the first one keeps this one.',
  },
  'duplicate-question': {
    title: 'The same question with the same answer stands there twice',
    help: 'Remove one of them, or give it a {#id}.',
  },
  'text-outside': {
    title: 'Some lines belong to no question',
    help: 'They are not asked. Move them below the question they belong to, or leave them if they are an introduction.',
  },
  'empty-key-point': {
    title: 'A key point is empty',
    help: 'Write what the answer must say, or remove the line.',
  },
  'bad-key-point': {
    title: 'A key point is not finished',
    help: 'Close the quote or the backtick, put something on both sides of a bar or an arrow, write a weight above 0, a range from its smaller number up, and ask for no more items than there are.',
  },
  'bad-example': {
    title: 'An example does not say which verdict it must get',
    help: 'Begin it with + (correct), * (partly correct) or - (wrong).',
  },
  'bad-id': {
    title: 'An id has characters that no id can have',
    help: 'Use letters, digits, “-”, “_”, “.” and “:”, as in {#hash-table}.',
  },
  'unclosed-fence': {
    title: 'A code block is not closed',
    help: 'Put ``` on a line of its own below the code; until then all that follows is code.',
  },
  'front-matter-yaml': {
    title: 'The front matter is no YAML',
    help: 'Mend it at the place that is named.',
  },
  'front-matter-executable': {
    title: 'The front matter is a program',
    help: 'Write “---”, not “---js” and the like: only YAML is read, and nothing is ever run.',
  },
  'front-matter-unclosed': {
    title: 'The front matter is not closed',
    help: 'Put a second line of “---” below it.',
  },
  'front-matter-value': {
    title: 'A value in the front matter cannot be used',
    help: 'Write what the message expects there.',
  },
  'front-matter-near-miss': {
    title: 'A key in the front matter is almost a known one',
    help: 'Correct its spelling; viva keeps the key, but does not read it.',
  },
  'not-carried': {
    title: 'Something in a file of another format has no place in a sheet',
    help: 'Nothing, if you can do without it; else write it into the question in words.',
  },
  'not-askable': {
    title: 'A question in a file of another format cannot be asked',
    help: 'Write it as a question with an answer, with options or with gaps.',
  },
  'bad-record': {
    title: 'A record in a file of another format cannot be read',
    help: 'Mend it at the line that is named, or export the file again.',
  },
  'uneven-row': {
    title: 'A row of a table has fewer cells than its header',
    help: 'See whether a cell is missing in the middle; cells missing at the end do no harm.',
  },
  'unreadable-sheet': {
    title: 'A sheet cannot be read',
    help: 'Save it as UTF-8 text, and see to it that it may be read.',
  },
  'example-fails': {
    title: 'An example gets another verdict than it is marked with',
    help: 'Change the key points until the verdict is right, or correct the mark of the example.',
  },
  'example-contradicts': {
    title: 'An example marked as right says what a contradiction forbids',
    help: 'Narrow the contradiction (~) to what is wrong, or mark the example with - or *.',
  },
  'never-matches': {
    title: 'A wording of a key point can never be said',
    help: 'Remove the wording, or write words that an answer can hold. It is an error when the key point has no other wording.',
  },
  'given-away': {
    title: 'The question says a key point already',
    help: 'Ask for what the question does not say: whoever repeats the question gets this point.',
  },
  'repeated-key-point': {
    title: 'Two key points of a question are the same',
    help: 'Remove one; give the other a weight, as in (2), if it should count more. It is an error when one demands what the other forbids.',
  },
  'repeated-option': {
    title: 'Two options of a question are the same',
    help: 'Change or remove one of them.',
  },
  'nothing-to-check-by': {
    title: 'The answer holds no words to compare with',
    help: 'Add a Keywords: block, or say in words what the picture shows.',
  },
  'missing-image': {
    title: 'An image is not where its link leads',
    help: 'Correct the path (it counts from the folder of the sheet), or put the file there. Links into the network are not tried.',
  },
  'front-matter-unknown': {
    title: 'A key in the front matter is not one of viva’s',
    help: 'Nothing, if another program reads it: viva keeps and exports it. Else remove it.',
  },
  'numbering-gap': {
    title: 'The numbering leaves something out',
    help: 'See whether a question is missing or was not recognised; else correct the number.',
  },
  'repeated-number': {
    title: 'Two questions have the same number',
    help: 'Correct the number. viva counts by itself, so nothing is lost.',
  },
  'long-prompt': {
    title: 'A question is very long',
    help: 'See whether its answer was taken for part of it; “Answer:” on a line of its own parts the two.',
  },
};
