import { describe, expect, test } from '@jest/globals';
import { outline, owners, read } from '../reading.ts';

interface Case {
  readonly name: string;
  readonly sheet: readonly string[];
  readonly questions: readonly string[];
}

const GLOSSARIES: readonly Case[] = [
  {
    name: 'bold terms with a dash',
    sheet: ['# Glossary', '', '- **Ant** — small', '- **Bee** – busy', '- **Cat** - soft'],
    questions: ['Ant => small', 'Bee => busy', 'Cat => soft'],
  },
  {
    name: 'in Russian, under letters',
    sheet: [
      '# Термины',
      '## А',
      '- **Аист** – птица',
      '## Б',
      '- **Бык**: зверь',
      '- Блоха — насекомое',
    ],
    questions: ['Аист => птица', 'Бык => зверь', 'Блоха => насекомое'],
  },
  {
    name: 'lines with a colon',
    sheet: [
      '# Definitions',
      '',
      'Ant: a small one',
      'Bee: a busy one',
      'that flies',
      'Cat: a soft one',
    ],
    questions: ['Ant => a small one', 'Bee => a busy one\nthat flies', 'Cat => a soft one'],
  },
  {
    name: 'a sheet of nothing else',
    sheet: [
      '# Animals',
      '**Ant:** one',
      '',
      '**Bee (f)**: two',
      '',
      '**Cat**: three',
      '',
      '`Dog` - four',
      '',
      '*Elk*: five',
    ],
    questions: ['Ant => one', 'Bee (f) => two', 'Cat => three', '`Dog` => four', 'Elk => five'],
  },
  {
    name: 'items with more below',
    sheet: [
      '# Vocabulary',
      '- **Ant**: one',
      '  - small',
      '',
      '  more',
      '- **Bee**: two',
      '- **Cat**: three',
    ],
    questions: ['Ant => one\n- small\n\nmore', 'Bee => two', 'Cat => three'],
  },
  {
    name: 'arrows and signs of equality below a title in plain text',
    sheet: [
      'Words for week 3',
      '',
      'Ant -> one',
      'Bee → two',
      'Cat = three',
      'Dog => four',
      'Elk ⇒ five',
    ],
    questions: ['Ant => one', 'Bee => two', 'Cat => three', 'Dog => four', 'Elk => five'],
  },
  {
    name: 'chains of arrows are steps',
    sheet: [
      'Ant -> one -> two',
      'Bee -> b -> c',
      'Cat -> c -> d',
      'Dog -> d -> e',
      'Elk -> e -> f',
    ],
    questions: [],
  },
  {
    name: 'definition lists',
    sheet: ['Ant', ': small', ': brown', '', '**Bee**', '', ':   busy', '', '    more', '', 'text'],
    questions: ['Ant => small\n: brown', 'Bee => busy\n\n    more'],
  },
];

describe('glossaries', () => {
  test.each(GLOSSARIES)('$name', async ({ sheet, questions }) => {
    expect(outline(await read(...sheet))).toEqual(questions);
  });

  test('every line has its owner', async () => {
    expect(owners(await read('# Terms', '- **A** — aa', '  - x', '- **B** — bb', '- C: cc', '', '---', 'Ant', ': dd'))).toEqual([
      'section', 'prompt 1', 'answer 1', 'prompt 2', 'prompt 3', 'blank', 'rule', 'outside', 'outside',
    ]); // prettier-ignore
  });
});

describe('no glossary', () => {
  const QUESTION = ['## What is it?', '', 'a', ''];
  test.each([
    [
      'a list in an answer',
      [
        ...QUESTION,
        '- **One**: first',
        '- **Two**: second',
        '- **Three**: third',
        '- **Four**: fourth',
        '- **Five**: fifth',
      ],
    ],
    ['prose with colons', [...QUESTION, 'Note: this is it.', '', 'Warning: not this.']],
    [
      'a glossary below questions',
      [...QUESTION, '## Glossary', '- **A** — b', '- **C** — d', '- **E** — f'],
    ],
  ])('%s', async (_, sheet) => {
    const prompts = (await read(...sheet)).questions.map(({ prompt }) => prompt);
    expect(prompts).toContain('What is it?');
    for (const term of ['One', 'Note', 'A']) expect(prompts).not.toContain(term);
  });

  test.each([
    [
      'notes with terms among them',
      [
        '# Notes',
        'A text.',
        '',
        '- **A**: b',
        '- **C**: d',
        '',
        'More text.',
        '',
        '- **E**: f',
        '- **G**: h',
        '- **I**: j',
        '',
        'The end.',
      ],
    ],
    [
      'a dialogue',
      [
        '# Play',
        'Ann: Where is he?',
        '',
        'Ben: Who, dear?',
        '',
        'Ann: The cat!',
        '',
        'Ben: Which?',
        '',
        'Ann: Mine?',
        '',
        'Ben: No?',
      ],
    ],
    ['one definition', ['Ant', ': small']],
  ])('%s', async (_, sheet) => {
    const prompts = (await read(...sheet)).questions.map(({ prompt }) => prompt);
    for (const term of ['A', 'Ann', 'Ant']) expect(prompts).not.toContain(term);
  });
});
