import { describe, expect, test } from '@jest/globals';
import { readGift } from '../../../../src/deck/formats/gift/read-gift.ts';
import { readProblems, readQuestions } from '../read-pieces.ts';

/** What matters of a question, on a few lines. */
async function show(text: string): Promise<readonly object[]> {
  const questions = await readQuestions(readGift, text);
  return questions.map((question) => {
    const { kind, prompt, answer, choices, correct, gaps, keyPoints, examples } = question;
    return {
      kind,
      prompt,
      ...(answer === null ? {} : { answer }),
      ...(choices.length === 0 ? {} : { choices, correct }),
      ...(gaps.length === 0 ? {} : { gaps }),
      ...(keyPoints.length === 0 ? {} : { key: keyPoints.map((point) => point.text) }),
      ...(examples.length === 0
        ? {}
        : { examples: examples.map(({ text: said, verdict }) => `${verdict}: ${said}`) }),
    };
  });
}

describe('each kind of question, told apart as Moodle does', () => {
  test.each([
    ['essay', 'Why do leaves fall?{}', [{ kind: 'open', prompt: 'Why do leaves fall?' }]],
    [
      'essay with general feedback as its answer',
      'Why do leaves fall?{####Trees save water.}',
      [{ kind: 'open', prompt: 'Why do leaves fall?', answer: 'Trees save water.' }],
    ],
    [
      'one right option',
      'Largest moon?{~Europa ~Titan =Ganymede}',
      [
        {
          kind: 'choice',
          prompt: 'Largest moon?',
          choices: ['Europa', 'Titan', 'Ganymede'],
          correct: [2],
        },
      ],
    ],
    [
      'several right options by their marks',
      'Primes?{~%50%2 ~%50%3 ~%-100%4}',
      [{ kind: 'choice', prompt: 'Primes?', choices: ['2', '3', '4'], correct: [0, 1] }],
    ],
    [
      'what is said to each option becomes the explanation',
      'Largest moon?{~Europa#Icy. =Ganymede#Yes!\n####Of Jupiter.}',
      [
        {
          kind: 'choice',
          prompt: 'Largest moon?',
          answer: 'Of Jupiter.\n\n- Europa: Icy.\n- Ganymede: Yes!',
          choices: ['Europa', 'Ganymede'],
          correct: [1],
        },
      ],
    ],
    [
      'a sign too many before the right option',
      'Largest moon?{~Europa ~=Ganymede}',
      [{ kind: 'choice', prompt: 'Largest moon?', choices: ['Europa', 'Ganymede'], correct: [1] }],
    ],
    [
      'true or false',
      'Ice floats.{TRUE#Look again.#Indeed.}',
      [
        {
          kind: 'choice',
          prompt: 'Ice floats.',
          answer: '- True: Indeed.\n- False: Look again.',
          choices: ['True', 'False'],
          correct: [0],
        },
      ],
    ],
    [
      'true or false in the language of the file',
      'Лёд тяжелее воды, и поэтому он тонет.{F}',
      [
        {
          kind: 'choice',
          prompt: 'Лёд тяжелее воды, и поэтому он тонет.',
          choices: ['Верно', 'Неверно'],
          correct: [1],
        },
      ],
    ],
    [
      'short answer with alternatives, some marks and none',
      'Author of Faust?{=Goethe =J. W. Goethe =%50%Schiller =%0%Kafka}',
      [
        {
          kind: 'open',
          prompt: 'Author of Faust?',
          answer: 'Goethe',
          key: ['Goethe | J. W. Goethe'],
          examples: ['partial: Schiller', 'wrong: Kafka'],
        },
      ],
    ],
    [
      'short answer without a sign',
      'Author of Faust?{Goethe}',
      [{ kind: 'open', prompt: 'Author of Faust?', answer: 'Goethe', key: ['Goethe'] }],
    ],
    [
      'a star behind a word',
      'What makes leaves green?{=chlorophyl*}',
      [
        {
          kind: 'open',
          prompt: 'What makes leaves green?',
          answer: 'chlorophyl…',
          key: ['chlorophyl*'],
        },
      ],
    ],
    [
      'a number with what it may be off by',
      'Speed of sound?{#343:5}',
      [{ kind: 'open', prompt: 'Speed of sound?', answer: '343±5', key: ['343±5'] }],
    ],
    [
      'a range',
      'Speed of sound?{#330..350}',
      [{ kind: 'open', prompt: 'Speed of sound?', answer: '330..350', key: ['330..350'] }],
    ],
    [
      'a list of numbers',
      'Speed of sound?{#=343 =%50%343:20#Roughly. ~#No.}',
      [
        {
          kind: 'open',
          prompt: 'Speed of sound?',
          answer: '343\n\n- 343±20: Roughly.\n- …: No.',
          key: ['343'],
        },
      ],
    ],
    [
      'matching: each pair is a choice among all answers',
      'Capitals?{=Chad -> Ndjamena =Mali -> Bamako = -> Accra}',
      [
        {
          kind: 'choice',
          prompt: 'Capitals?\n\nChad',
          choices: ['Accra', 'Bamako', 'Ndjamena'],
          correct: [2],
        },
        {
          kind: 'choice',
          prompt: 'Capitals?\n\nMali',
          choices: ['Accra', 'Bamako', 'Ndjamena'],
          correct: [1],
        },
      ],
    ],
    [
      'a word missing in a sentence',
      'Ice {=floats =swims} on water.',
      [
        {
          kind: 'cloze',
          prompt: 'Ice [...] on water.',
          answer: 'Ice floats on water.',
          gaps: ['floats'],
          key: ['floats | swims'],
        },
      ],
    ],
    [
      'underscores say where the word is missing',
      'Ice floats on ____{=water}',
      [
        {
          kind: 'cloze',
          prompt: 'Ice floats on [...]',
          answer: 'Ice floats on water',
          gaps: ['water'],
        },
      ],
    ],
    [
      'options inside of a sentence',
      'Ice {~sinks =floats} on water.',
      [
        {
          kind: 'choice',
          prompt: 'Ice \\_\\_\\_\\_\\_ on water.',
          choices: ['sinks', 'floats'],
          correct: [1],
        },
      ],
    ],
  ])('%s', async (_name, text, questions) => {
    expect(await show(text)).toEqual(questions);
  });
});

describe('names, ids, tags and categories', () => {
  test('a name is the id, unless it only repeats the question', async () => {
    const text = '::moons 1::Largest moon?{=Ganymede}\n\n::Largest m::Largest moon?{=Ganymede}';
    const found = await readQuestions(readGift, text);
    expect(found.map(({ ownId }) => ownId)).toEqual(['moons-1', null]);
  });

  test('Moodle keeps its id and tags in comments', async () => {
    const text = '// [id:m-1] [tag:moons] [tag:a\\]b]\n::Name::Largest moon?{=Ganymede}';
    const [question] = await readQuestions(readGift, text);
    expect([question?.ownId, question?.tags]).toEqual(['m-1', ['moons', 'a]b']]);
  });

  test('a category is a section until the next one', async () => {
    const text =
      'A?{=a}\n\n$CATEGORY: $course$/top/Space/Moons and//or Rings\n\nB?{=b}\n\n$CATEGORY: Sea\n\nC?{=c}';
    const found = await readQuestions(readGift, text);
    expect(found.map(({ section }) => section)).toEqual([
      [],
      ['Space', 'Moons and/or Rings'],
      ['Sea'],
    ]);
  });
});

describe('signs and lines', () => {
  test.each([
    ['escaped signs are characters', 'a\\=b \\{c\\} \\#d \\~e \\:f?{=x}', 'a=b {c} #d ~e :f?'],
    ['an escaped backslash is one', 'a\\\\\\=b?{=x}', 'a\\\\=b?'],
    ['a backslash before anything else stays', 'a\\qb?{=x}', 'a\\qb?'],
    ['an escaped n is a line break', '[markdown]a\\n\\nb?{=x}', 'a\n\nb?'],
    ['comments are no part of a question', 'a\n// note {\nb?{=x}', 'a\n\nb?'],
    [
      'a text in plain format is no markup',
      '[plain]a *b* <i>c</i>?{=x}',
      'a \\*b\\* \\<i>c\\</i>?',
    ],
    ['a text in HTML becomes Markdown', '[html]a <b>b</b> &amp; c?{=x}', 'a **b** & c?'],
    ['Moodle’s own format may hold HTML', 'a <b>b</b>?{=x}', 'a **b**?'],
    ['an unknown format is text', '[code]a?{=x}', '\\[code]a?'],
    ['a name that does not end is text', '::a?{=x}', 'a?'],
    ['line ends of three systems', 'a\r\nb\rc?{=x}', 'a\nb\nc?'],
    ['a byte order mark', '\uFEFFa?{=x}', 'a?'],
    ['letters of all scripts', 'שלום 🎓 что?{=x}', 'שלום 🎓 что?'],
  ])('%s', async (_name, text, prompt) => {
    const found = await readQuestions(readGift, text);
    expect(found.map((question) => question.prompt)).toEqual([prompt]);
  });

  test('the line of a question is that of its text', async () => {
    const found = await readQuestions(
      readGift,
      '// one\n\n// three\n::four::\nfive?{=x}\n\n\neight?{=y}',
    );
    expect(found.map(({ line }) => line)).toEqual([5, 8]);
  });
});

describe('what cannot be carried over is told by line', () => {
  test.each([
    ['a text that asks nothing', 'Read this first.', ['not-askable 1 description']],
    [
      'a blank line within braces',
      'a?{\n\n=b}',
      ['bad-record 1 unclosed-brace', 'bad-record 3 unclosed-brace'],
    ],
    ['braces that only close', 'a\nb?}', ['bad-record 2 unclosed-brace']],
    ['one option', 'a?{~b}', ['bad-record 1 no-options']],
    ['a pair without an arrow', 'a?{=b -> c =d}', ['bad-record 1 bad-answer']],
    ['no number', 'a?{#many}', ['bad-record 1 bad-number']],
    ['nothing asked', '{=b}', ['bad-record 1 no-prompt']],
    ['no numbers at all', 'a?{#}', ['bad-record 1 no-right-answer']],
    ['some of the marks for an option', 'a?{=b ~%50%c}', ['not-carried 1 part-marks 50 %']],
    [
      'marks that are not shared evenly',
      'a?{~%70%b ~%30%c ~d}',
      ['not-carried 1 part-marks 70 %, 30 %'],
    ],
    ['some of the marks for a word', 'a?{=b =%75%c}', ['not-carried 1 part-marks 75 %']],
    ['the beginning of a word left open', 'a?{=*phyll}', ['not-carried 1 wildcard *phyll']],
    ['any answer is right', 'a?{=*}', ['not-carried 1 wildcard *']],
    ['a second pair of braces', 'a {=1} b {=2} c', ['not-carried 1 markup {…}']],
    ['nothing', '', []],
    ['comments only', '// a\n//b', []],
  ])('%s', async (_name, text, problems) => {
    expect(await readProblems(readGift, text)).toEqual(problems.map((one) => one.trim()));
  });
});
