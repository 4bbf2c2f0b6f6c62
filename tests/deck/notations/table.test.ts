import { describe, expect, test } from '@jest/globals';
import { outline, owners, read } from '../reading.ts';

describe('a table with a column of questions and one of answers', () => {
  test.each([
    [
      ['| Question | Answer |', '|---|---|', '| A? | a |', '| B? | b |'],
      ['A? => a', 'B? => b'],
    ],
    [['Question | Answer', '--- | ---', 'A? | a'], ['A? => a']],
    [['| **Вопрос** | **Ответ** |', '|:-:|---|', '| А? | а |'], ['А? => а']],
    [['| Term | Definition |', '|---|---|', '| A | a `x \\| y` |'], ['A => a `x | y`']],
    [['| № | Frage | Antwort | Thema |', '|-|-|-|-|', '| 1. | A? | a | x, y |'], ['A? => a']],
    [['| Respuesta | Pregunta |', '|---|---|', '| a | ¿A? |'], ['¿A? => a']],
    [['| Q | A |', '|---|---|', '| A? | |', '| | b |'], ['A? => -']],
    [['| Front | Back |', '|---|---|', '| a \\| b | c |'], ['a | b => c']],
    [['| 问题 | 答案 |', '|---|---|', '| 甲 | 乙 |'], ['甲 => 乙']],
    [['| English | Русский |', '|---|---|', '| ant | муравей |'], ['ant => муравей']],
    [['| № | Deutsch | Englisch |', '|-|-|-|', '| 1 | Tier | animal |'], ['Tier => animal']],
    [['| French | Notes | Translation |', '|-|-|-|', '| âne | m | donkey |'], ['âne => donkey']],
    [
      ['| Cue | Notes |', '|-|-|', '| A? | a |', '| B? | b |'],
      ['A? => a', 'B? => b'],
    ],
    [
      ['| 1 | 2 | 3 |', '|-|-|-|', '| 1 | A? | a |', '| 2 | B? | b |'],
      ['A? => a', 'B? => b'],
    ],
    [['| Слово | Английский |', '|-|-|', '| осёл | donkey |'], ['осёл => donkey']],
  ])('%j', async (sheet, questions) => {
    expect(outline(await read('# T', '', ...sheet))).toEqual(questions);
  });

  test.each([
    [['| Language | Speakers |', '|-|-|', '| English | many |']],
    [['| English | Speakers |', '|-|-|', '| here | many |']],
    [['| Cue | Notes |', '|-|-|', '| Really? | a |', '| no | b |']],
    [['| Option | Default | Note |', '|-|-|-|', '| a? | b | c |', '| d? | e | f |']],
    [['| Feature | English |', '|-|-|', '| menus | yes |']],
  ])('%j asks nothing', async (sheet) => {
    expect((await read('text', '', ...sheet)).questions).toEqual([]);
  });

  test('number and tags come from columns of their own, and the header belongs to the cards', async () => {
    const deck = await read(
      '# T',
      '',
      '| # | Question | Answer | Tags |',
      '|-|-|-|-|',
      '| 7 | A? {#own} | a | x, #y |',
      '',
      'note',
    );
    expect(deck.questions).toMatchObject([{ label: '7', id: 'own', tags: ['x', 'y'], line: 5 }]);
    expect(owners(deck)).toEqual([
      'section',
      'blank',
      'markup',
      'markup',
      'prompt 1',
      'blank',
      'outside',
    ]);
  });

  test.each([
    [
      'a contents list',
      [
        '| # | Question | Answer |',
        '|-|-|-|',
        '| 1 | [A?](#a) | x |',
        '| 2 | [B?](#b) | y |',
        '',
        '## A?',
        'a',
        '## B?',
        'b',
      ],
    ],
    [
      'questions without answers',
      ['| No. | Question |', '|---|---|', '| 1 | A? |', '', '## A?', 'a', '', '## B?', 'b'],
    ],
    [
      'a table in an answer',
      ['## A?', 'a', '', '| Term | Definition |', '|---|---|', '| x | y |', '', '## B?', 'b'],
    ],
    [
      'other columns',
      ['## A?', '| Command | Description |', '|---|---|', '| x | y |', '', '## B?', 'b'],
    ],
  ])('%s is no card', async (_, sheet) => {
    expect((await read(...sheet)).questions.map(({ prompt }) => prompt)).toEqual(['A?', 'B?']);
  });
});
