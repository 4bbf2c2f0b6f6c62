import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Deck } from '../../../src/deck/deck.ts';
import { readCsv, readTsv, writeCsv, writeTsv } from '../../../src/deck/formats/csv.ts';
import type { Loss, TextReader, TextWriter } from '../../../src/deck/formats/format.ts';
import { read } from '../reading.ts';
import { essence } from './essence.ts';
import { uglyDecks } from './generated-decks.ts';
import { readDecks, readPieces, readProblems, readQuestions } from './read-pieces.ts';

/** Prompt and answer of each question. */
async function outline(text: string, reader: TextReader = readCsv) {
  const questions = await readQuestions(reader, text);
  return questions.map(({ prompt, answer }) => `${prompt} => ${answer ?? '-'}`);
}

function write(writer: TextWriter, decks: readonly Deck[]): { text: string; losses: Loss[] } {
  const losses: Loss[] = [];
  const options = { derive: () => [], onLoss: (loss: Loss) => losses.push(loss), now: 0 };
  return { text: [...writer(decks, options)].join(''), losses };
}

describe('a short answer with more below it', () => {
  test.each([
    ['an explanation', 'question,answer,explanation\nhablar,to speak,Yo hablo', ['to speak']],
    ['cells without a name', 'perro,dog,animal\ngato,cat,animal', ['dog']],
    ['nothing more', 'question,answer,explanation\nhablar,to speak,', []],
    ['an answer of several things', 'question,answer,explanation\ndecir,"to say, to tell",x', []],
    ['a long answer', 'question,answer,explanation\nWhat?,It is a very long answer,x', []],
    ['marks', 'question,answer,explanation\nWhat?,*a*,x', []],
    ['key points', 'question,answer,explanation,key points\nWhat?,a,x,b', ['b']],
  ])('is all that is asked for: %s', async (_name, text, points) => {
    const [question] = await readQuestions(readCsv, text);
    expect(question?.keyPoints.map((point) => point.text)).toEqual(points);
  });
});

describe('columns', () => {
  test.each([
    ['no header', 'What is it?,A thing\nWhy?,So', ['What is it? => A thing', 'Why? => So']],
    ['columns without a name', 'Q,A,x,y\nR,B,,\nS,C,z,,w', ['Q => A\n\nx\n\ny', 'R => B', 'S => C\n\nz\n\nw']],
    ['a header', 'question,answer\nQ,A', ['Q => A']],
    ['in any order and case', 'Tags;ANSWER;Question\nt;A;Q', ['Q => A']],
    ['other names', 'Front\tBack\nQ\tA', ['Q => A']],
    ['Russian names', 'Вопрос;Ответ;Теги\nЧто?;То;т', ['Что? => То']],
    ['German names', 'Frage;Antwort;Hinweis;Schlagwörter\nWas?;Das;h;t', ['Was? => Das']],
    ['French names', 'Question,Réponse\nQuoi?,Ça', ['Quoi? => Ça']],
    ['names in quotes and a mark', '\uFEFF"Question","Answer"\r\n"Q","A"\r\n', ['Q => A']],
    ["Excel's line", 'sep=;\r\nquestion;answer\r\nQ;A, b', ['Q => A, b']],
    ["Excel's line without a header", 'sep=|\nQ|A', ['Q => A']],
    ['one column', 'question\nQ1\nQ2, and more', ['Q1 => -', 'Q2, and more => -']],
    ['a word that is also a name', 'term,back\nQ,A', ['Q => A']],
    ['a first row that only looks like one', 'Question?,Answer!\nQ,A', ['Question? => Answer!', 'Q => A']],
    ['commas in text parted by semicolons', 'a, b, c?;d\ne, f?;g, h\ni?;j', ['a, b, c? => d', 'e, f? => g, h', 'i? => j']],
    ['bars', 'Q1|A1\nQ2|A2', ['Q1 => A1', 'Q2 => A2']],
    ['line breaks and quotes', 'question,answer\n"Q ""x""","A\n\nB"', ['Q "x" => A\n\nB']],
    ['old line ends', 'question,answer\rQ,A\rR,B', ['Q => A', 'R => B']],
    ['nothing', '', []],
    ['a header alone', 'question,answer\n', []],
  ])('%s', async (_name, text, expected) => {
    expect(await outline(text)).toEqual(expected);
  }); // prettier-ignore

  test('tabs part the cells of a table of tabs, whatever else is in it', async () => {
    expect(await outline('question\tanswer\na, b; c\td, e; f', readTsv)).toEqual(['a, b; c => d, e; f']);
  }); // prettier-ignore

  test('all that a question has is read', async () => {
    const text = [
      'id,question,answer,choices,correct,key points,examples,hint,tags,section',
      'q1,What?,So.,,,"! a | b',
      '(2) c","correct: a',
      'wrong: d",Think,"x, y",Part',
    ].join('\n');
    const [question] = await readQuestions(readCsv, text);
    expect(question).toMatchObject({
      kind: 'open', ownId: 'q1', prompt: 'What?', answer: 'So.', hint: 'Think', tags: ['x', 'y'], section: ['Part'], line: 2,
      keyPoints: [{ text: 'a | b', role: 'essential', line: 2 }, { text: 'c', weight: 2 }],
      examples: [{ text: 'a', verdict: 'correct' }, { text: 'd', verdict: 'wrong' }],
    });
  }); // prettier-ignore

  test.each([
    ['numbers', 'question,choices,correct\nQ,a|b|c,"1, 3"', [0, 2]],
    ['a letter', 'question,choices,correct\nQ,a1|b1|c1,B', [1]],
    ['a Russian letter', 'вопрос;варианты;верно\nQ;да|нет|может;в', [2]],
    ['text', 'question,choices,correct\nQ,yes; no,No', [1]],
    ['numbers that are options', 'question,choices,correct\nQ,40|50|60,50', [1]],
    ['a column for each answer', 'Question,Answer 1,Answer 2,Correct answer\nQ,x,y,y', [1]],
    [
      'wrong options in columns of their own',
      'question,correct answer,wrong answer 1,wrong answer 2\nQ,2,3,4',
      [0],
    ],
    ['distractors beside the answer', 'Question,Answer,Distractor 1\nQ,x,y', [0]],
    ['the answer', 'question,choices,answer\nQ,yes|no,no', [1]],
    [
      'one column for each option',
      'Question,Option 1,Option 2,Option 3,Correct answer\nQ,x,y,z,3',
      [2],
    ],
    ['nothing that is there', 'question,choices,correct\nQ,a|b,z', []],
  ])('the right option is named by %s', async (_name, text, correct) => {
    const [question] = await readQuestions(readCsv, text);
    expect(question).toMatchObject({ kind: 'choice', correct });
  });

  test('an answer that names no option explains', async () => {
    const [question] = await readQuestions(readCsv, 'question,choices,answer\nQ,a1|b1,Because.');
    expect(question).toMatchObject({ kind: 'choice', correct: [], answer: 'Because.' });
  });

  test('an answer that could be an option explains too, where a column names the right one', async () => {
    const [question] = await readQuestions(readCsv, 'question,choices,correct,answer\nQ,a|b,,b');
    expect(question).toMatchObject({ kind: 'choice', correct: [], answer: 'b' });
  });

  test('gaps are read from a column of their own, and from the text', async () => {
    const text = 'question,answer,gaps\nA [...] B [...],,"x\ny"\nThe {{c1::sun::star}} and {{c2::moon}},,';
    expect(await readQuestions(readCsv, text)).toMatchObject([
      { kind: 'cloze', prompt: 'A [...] B [...]', answer: 'A x B y', gaps: ['x', 'y'] },
      { kind: 'cloze', prompt: 'The [...] and [...]', answer: 'The sun and moon', gaps: ['sun', 'moon'] },
    ]);
  }); // prettier-ignore

  test('a column of decks opens one wherever its name changes', async () => {
    const decks = await readDecks(readCsv, 'deck,question,answer,lang\nA,1,x,en\nB,2,y,ru\nA,3,z,en');
    expect(decks.map(({ title, lang, questions }) => [title, lang, questions.length])).toEqual([
      ['A', 'en', 2],
      ['B', 'ru', 1],
    ]);
  }); // prettier-ignore
});

describe('what cannot be carried over is told by line', () => {
  test.each([
    ['a row that is too long', 'question,answer\nQ,A,more', ['not-carried 2 cells more']],
    ['a row that is too short', 'question,answer,hint\nQ,A', ['uneven-row 2 2 3']],
    ['empty cells beyond the header', 'question,answer\nQ,A,,', []],
    ['a column that is not known', 'question,answer,Due date\nQ,A,1\nR,B,2', ['not-carried 1 column Due date']],
    ['an unknown column without content', 'question,answer,x\nQ,A,', []],
    ['a short row without a header', 'Q,A,x\nR', ['uneven-row 2 1 3']],
    ['a row that asks nothing', 'question,answer\n,A', ['bad-record 2 no-prompt']],
    ['a key point that cannot be read', 'question,key points\nQ,"a ""b"', ['bad-key-point 2 unclosed-quote a "b']],
    ['a right option that is none', 'question,choices,correct\nQ,a|b,z', ['not-carried 2 cells z']],
    ['a right answer besides another one', 'question,answer,correct\nQ,A,B', ['not-carried 2 cells B']],
    ['gaps without their places', 'question,gaps\nQ,a|b', ['not-carried 2 cells a', 'not-carried 2 cells b']],
    ['an example without a verdict', 'question,examples\nQ,so', ['bad-example 2 so']],
  ])('%s', async (_name, text, problems) => {
    expect(await readProblems(readCsv, text)).toEqual(problems);
  }); // prettier-ignore

  test('a broken quote on line 40,000 costs its own record', async () => {
    const lines = Array.from({ length: 50_000 }, (_, index) => `Question ${index + 2}?,"Answer, ${index + 2}"`); // prettier-ignore
    lines[40_000 - 2] = 'Question 40000?,"Answer';
    const pieces = await readPieces(readCsv, ['question,answer', ...lines].join('\n'));
    const problems = pieces.filter(({ kind }) => kind === 'problem');
    expect(problems).toMatchObject([
      { problem: { code: 'bad-record', line: 40_000, args: { reason: 'unclosed-quote' } } },
    ]);
    expect(pieces.filter(({ kind }) => kind === 'question')).toHaveLength(49_999);
  });

  test('a line beyond all measure is passed over', async () => {
    const text = `question,answer\nQ,A\n${'x'.repeat(5 * 2 ** 20)}\nR,B`;
    const pieces = await (async () => {
      const found = [];
      async function* whole() { yield await Promise.resolve(text); }
      for await (const piece of readCsv(whole(), 'file')) found.push(piece);
      return found;
    })();
    expect(pieces).toMatchObject([
      { kind: 'deck' },
      { question: { prompt: 'Q', line: 2 } },
      { problem: { code: 'bad-record', line: 3, args: { reason: 'too-long' } } },
      { question: { prompt: 'R', line: 4 } },
    ]);
  }); // prettier-ignore
});

describe.each([
  ['CSV', writeCsv, readCsv],
  ['TSV', writeTsv, readTsv],
] as const)('%s in both directions', (_name, writer, reader) => {
  test('decks of ugly texts come back as they were', async () => {
    await fc.assert(
      fc.asyncProperty(uglyDecks, async (deck) => {
        const { text, losses } = write(writer, [deck]);
        const [back, ...others] = await readDecks(reader, text);
        expect(others).toEqual([]);
        expect(losses).toEqual([]);
        expect(back?.title).toBe(deck.title);
        expect(back?.questions.map((question) => essence(back, question))).toEqual(
          deck.questions.map((question) => essence(deck, question)),
        );
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  test('a sheet comes back with its key points, and settings are told as lost', async () => {
    const deck = await read(
      '---', 'title: T', 'lang: en', 'tags: [t]', 'exam: 2026-12-20', '---', '# Part', '## 1. A? {#a}', 'So, "it" is.', '', 'Keywords:', '- ! x | "y z" > `w`', '- any 2 of:', '  - p | q', '  - 9.8±0.1 m/s', '- ~ no',
      '', 'Hint: h', '## 2. B?', '- [ ] x', '- [x] y', '', 'Because.',
    ); // prettier-ignore
    const { text, losses } = write(writer, [deck]);
    expect(losses).toEqual([{ code: 'deck-settings', question: null }]);
    const [back] = await readDecks(reader, text);
    expect(back?.questions.map((question) => essence(back, question))).toEqual(
      deck.questions.map((question) => essence(deck, question)),
    );
  });
});
