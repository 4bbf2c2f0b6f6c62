import { describe, expect, test } from '@jest/globals';
import { outline, owners, read } from '../reading.ts';

describe('folded blocks as questions', () => {
  test.each([
    ['on one line', ['<details><summary>A?</summary>a</details>'], ['A? => a']],
    [
      'with tags around',
      ['<details>', '<summary>A?</summary><br><b>', '', 'a', 'b', '</b></details>'],
      ['A? => a\nb'],
    ],
    [
      'the answer on the last line',
      ['<details>', '<summary>A?</summary><br><b>', 'a</b></details>'],
      ['A? => a'],
    ],
    [
      'a summary over several lines',
      ['<details open>', '<summary class="q">', 'A', 'b?', '</summary>', '', 'a', '</details>'],
      ['A\nb? => a'],
    ],
    [
      'no answer',
      [
        '<details>',
        '<summary>A?</summary>',
        '</details>',
        '',
        '<details>',
        '<summary>B?</summary>',
        'b',
        '</details>',
      ],
      ['A? => -', 'B? => b'],
    ],
    [
      'never closed',
      [
        '<details>',
        '<summary>A?</summary>',
        '',
        'a',
        '',
        '<details>',
        '<summary>B?</summary>',
        '',
        'b',
        '</details>',
      ],
      ['A? => a', 'B? => b'],
    ],
    [
      'one within an answer',
      [
        '<details>',
        '<summary>A?</summary>',
        '',
        'a',
        '',
        '<details><summary>More</summary>m</details>',
        '</details>',
        '',
        '<details><summary>B?</summary>b</details>',
      ],
      ['A? => a\n\nMorem', 'B? => b'],
    ],
    [
      'a label within',
      [
        '<details>',
        '<summary>A?</summary>',
        '',
        'p',
        '',
        '<details><summary>Answer</summary>',
        '',
        'a',
        '',
        '</details>',
        '</details>',
      ],
      ['A?\n\np => a'],
    ],
    [
      'code below the summary',
      [
        '<details><summary>A?</summary>',
        '',
        '```sh',
        '# 1. B',
        '<details>',
        '```',
        '',
        '</details>',
      ],
      ['A? => ```sh\n# 1. B\n<details>\n```'],
    ],
  ])('%s', async (_, lines, expected) => {
    expect(outline(await read(...lines))).toEqual(expected);
  });

  test('their tags are markup', async () => {
    const deck = await read(
      '# T',
      '',
      '<details>',
      '<summary>A?</summary><br><b>',
      '',
      'a',
      '',
      '</b></details>',
      '<br>',
    );
    expect(owners(deck)).toEqual([
      'section', 'blank', 'markup', 'prompt 1', 'blank', 'answer 1', 'blank', 'markup 1', 'markup',
    ]); // prettier-ignore
  });
});

test('a lone fold among labels of answers is no question', async () => {
  const question = (name: string): readonly string[] => [`## ${name}?`, '<details><summary>Answer</summary>', '', 'a', '', '</details>', ''];
  const deck = await read('# T', '<details><summary>Other languages</summary>', '', '- x', '', '</details>', '', ...['A', 'B', 'C'].flatMap(question));
  expect(outline(deck)).toEqual(['A? => a', 'B? => a', 'C? => a']);
}); // prettier-ignore

describe('folds as labels of the answer', () => {
  test('where most questions have one of the same summary, in any language', async () => {
    const deck = await read('## A', 'p', '<details><summary>Vastaa!</summary>', '', 'a', '', '</details>', '', '## B', '<details><summary>Vastaa!</summary>', '', 'b', '', '</details>');
    expect(outline(deck)).toEqual(['A\n\np => a', 'B => b']);
  }); // prettier-ignore

  test.each([
    'Answer', 'Show answer', '<b>Solution</b>', 'Click to see the answer', 'Answer 3', 'Ответ', 'Показать ответ', 'Решение', 'Lösung',
    'Antwort anzeigen', 'Respuesta', 'Ver respuesta', 'Réponse', 'Voir la réponse', 'Risposta', 'Pokaż odpowiedź', '答案', '点击查看答案', 'Spoiler',
  ])('%s', async (summary) => {
    const deck = await read('## A', '', 'p', '', '<details>', `<summary>${summary}</summary>`, '', 'a', '', '</details>', '', '## B', 'b');
    expect(outline(deck)).toEqual(['A\n\np => a', 'B => b']);
    expect(owners(deck).slice(4, 10)).toEqual(['markup 1', 'markup 1', 'blank', 'answer 1', 'blank', 'markup 1']);
  }); // prettier-ignore

  test('in a list item', async () => {
    const deck = await read('1. A?', '', '   <details>', '   <summary>Answer</summary>', '', '   a', '   </details>', '', '2. B?', '   b'); // prettier-ignore
    expect(outline(deck)).toEqual(['A? => a', 'B? => b']);
  });
});
