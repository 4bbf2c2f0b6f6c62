import { describe, expect, test } from '@jest/globals';
import { readMoodle } from '../../../../src/deck/formats/moodle/read-moodle.ts';
import { UserError } from '../../../../src/user-error.ts';
import { chunksOf, readDecks, readPieces, readProblems, readQuestions } from '../read-pieces.ts';

const quiz = (inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>${inside}</quiz>`;
const question = (type: string, inside: string, text = 'Q?'): string =>
  `<question type="${type}"><name><text>n</text></name><questiontext format="html"><text>${text}</text></questiontext>${inside}</question>`;
const answer = (percent: number, text: string, more = ''): string =>
  `<answer fraction="${percent}"><text>${text}</text>${more}</answer>`;
const feedback = (text: string): string =>
  `<feedback format="html"><text>${text}</text></feedback>`;

/** What matters of a question. */
async function show(inside: string): Promise<readonly object[]> {
  const questions = await readQuestions(readMoodle, quiz(inside));
  return questions.map((found) => {
    const { kind, prompt, answer: said, choices, correct, gaps, keyPoints, examples, hint } = found;
    return {
      kind,
      prompt,
      ...(said === null ? {} : { answer: said }),
      ...(choices.length === 0 ? {} : { choices, correct }),
      ...(gaps.length === 0 ? {} : { gaps }),
      ...(keyPoints.length === 0 ? {} : { key: keyPoints.map(({ text }) => text) }),
      ...(examples.length === 0
        ? {}
        : { examples: examples.map((one) => `${one.verdict}: ${one.text}`) }),
      ...(hint === null ? {} : { hint }),
    };
  });
}

describe('each kind of question', () => {
  test.each([
    [
      'one right option, with what is said to each',
      question(
        'multichoice',
        `<single>true</single>${answer(0, 'Io', feedback('Small.'))}${answer(100, '&lt;b&gt;Titan&lt;/b&gt;')}`,
      ),
      [
        {
          kind: 'choice',
          prompt: 'Q?',
          answer: '- Io: Small.',
          choices: ['Io', '**Titan**'],
          correct: [1],
        },
      ],
    ],
    [
      'several right options',
      question(
        'multichoice',
        `<single>false</single>${answer(50, 'a')}${answer(-100, 'b')}${answer(50, 'c')}`,
      ),
      [{ kind: 'choice', prompt: 'Q?', choices: ['a', 'b', 'c'], correct: [0, 2] }],
    ],
    [
      'true or false',
      question('truefalse', answer(0, 'true', feedback('Wrong.')) + answer(100, 'false')),
      [
        {
          kind: 'choice',
          prompt: 'Q?',
          answer: '- True: Wrong.',
          choices: ['True', 'False'],
          correct: [1],
        },
      ],
    ],
    [
      'true or false in an old file, in the order of its words',
      question('truefalse', answer(100, 'Wahr') + answer(0, 'Falsch')),
      [{ kind: 'choice', prompt: 'Q?', choices: ['True', 'False'], correct: [0] }],
    ],
    [
      'short answer',
      question(
        'shortanswer',
        answer(100, 'Gan*') + answer(100, 'Titan') + answer(50, 'Io') + answer(0, 'Mars'),
      ),
      [
        {
          kind: 'open',
          prompt: 'Q?',
          answer: 'Titan',
          key: ['Gan* | Titan'],
          examples: ['partial: Io', 'wrong: Mars'],
        },
      ],
    ],
    [
      'a number with a tolerance',
      question('numerical', answer(100, '3.14', '<tolerance>0.01</tolerance>')),
      [{ kind: 'open', prompt: 'Q?', answer: '3.14±0.01', key: ['3.14±0.01'] }],
    ],
    [
      'a number in the oldest form',
      question('numerical', '<answer>5<fraction>1</fraction><tolerance>0</tolerance></answer>'),
      [{ kind: 'open', prompt: 'Q?', answer: '5', key: ['5'] }],
    ],
    [
      'matching: each pair is a choice among all answers',
      question(
        'matching',
        '<subquestion><text>&lt;i&gt;Io&lt;/i&gt;</text><answer><text>Jupiter</text></answer></subquestion><subquestion><text>Titan</text><answer><text>Saturn</text></answer></subquestion><subquestion><text></text><answer><text>Mars &amp;amp; co</text></answer></subquestion>',
      ),
      [
        {
          kind: 'choice',
          prompt: 'Q?\n\n*Io*',
          choices: ['Jupiter', 'Mars & co', 'Saturn'],
          correct: [0],
        },
        {
          kind: 'choice',
          prompt: 'Q?\n\nTitan',
          choices: ['Jupiter', 'Mars & co', 'Saturn'],
          correct: [2],
        },
      ],
    ],
    [
      'essay with what those who mark it are told',
      question(
        'essay',
        '<graderinfo format="html"><text>&lt;p&gt;Gravity.&lt;/p&gt;</text></graderinfo>',
      ),
      [{ kind: 'open', prompt: 'Q?', answer: 'Gravity.' }],
    ],
    [
      'essay with key points as in a sheet',
      question(
        'essay',
        '<generalfeedback><text>Gravity.</text></generalfeedback><graderinfo format="markdown"><text>Keywords:\n- ! gravity | mass\n\nExamples:\n- magnets</text></graderinfo>',
      ),
      [
        {
          kind: 'open',
          prompt: 'Q?',
          answer: 'Gravity.',
          key: ['gravity | mass'],
          examples: ['wrong: magnets'],
        },
      ],
    ],
    [
      'an embedded answer',
      question('cloze', '', 'Titan orbits {1:SHORTANSWER:=Saturn#Yes~%50%a planet}.'),
      [
        {
          kind: 'cloze',
          prompt: 'Titan orbits [...].',
          answer: 'Titan orbits Saturn.\n\n- Saturn: Yes',
          gaps: ['Saturn'],
          examples: ['partial: a planet'],
        },
      ],
    ],
    [
      'several embedded answers',
      question(
        'cloze',
        '',
        '&lt;p&gt;{:SA:=Titan} has {2:NM:=94.5:1} bar? {1:MC:=yes~no}&lt;/p&gt;',
      ),
      [
        {
          kind: 'cloze',
          prompt: '[...] has [...] bar? [...] (yes / no)',
          answer: 'Titan has 94.5±1 bar? yes',
          gaps: ['Titan', '94.5±1', 'yes'],
          key: ['Titan', '94.5±1', 'yes'],
        },
      ],
    ],
    [
      'one embedded choice',
      question(
        'cloze',
        '',
        'Titan orbits {1:MULTICHOICE_V:Mars~=Saturn~&amp;lt;b&amp;gt; \\} \\#}.',
      ),
      [
        {
          kind: 'choice',
          prompt: 'Titan orbits \\_\\_\\_\\_\\_.',
          choices: ['Mars', 'Saturn', '\\<b> } #'],
          correct: [1],
        },
      ],
    ],
    [
      'an embedded choice of several',
      question('cloze', '', 'Moons: {1:MULTIRESPONSE:=Io~Mars~=Titan}.'),
      [
        {
          kind: 'choice',
          prompt: 'Moons: \\_\\_\\_\\_\\_.',
          choices: ['Io', 'Mars', 'Titan'],
          correct: [0, 2],
        },
      ],
    ],
    [
      'hints and general feedback',
      question(
        'shortanswer',
        `${answer(100, 'a')}<generalfeedback><text>Because.</text></generalfeedback><hint format="html"><text>Look.</text></hint><hint format="html"><text>Up.</text></hint>`,
      ),
      [{ kind: 'open', prompt: 'Q?', answer: 'a\n\nBecause.', key: ['a'], hint: 'Look.\n\nUp.' }],
    ],
  ])('%s', async (_name, inside, questions) => {
    expect(await show(inside)).toEqual(questions);
  });
});

describe('texts', () => {
  test.each([
    ['CDATA', '<text><![CDATA[a <b>b</b> &amp; c]]></text>', 'html', 'a **b** & c'],
    ['CDATA in two parts', '<text><![CDATA[x]]]]><![CDATA[>y]]></text>', 'html', 'x]]>y'],
    [
      'entities of XML and by number',
      '<text>&quot;&#1078;&#x1F393;&apos;</text>',
      'html',
      '"ж🎓\'',
    ],
    ['Markdown', '<text>a *b*\n\n- c</text>', 'markdown', 'a *b*\n\n- c'],
    ['plain text', '<text>a *b* &lt;i&gt;</text>', 'plain_text', 'a \\*b\\* \\<i>'],
    [
      'Moodle’s own format',
      '<text>a\nb &lt;i&gt;c&lt;/i&gt;</text>',
      'moodle_auto_format',
      'a  \nb *c*',
    ],
    [
      'a file by its name',
      '<text><![CDATA[<img src="@@PLUGINFILE@@/a%20b.png" alt="m">]]></text><file name="a b.png" encoding="base64">AAAA</file>',
      'html',
      '![m](a%20b.png)',
    ],
    [
      'formulas',
      '<text><![CDATA[<p>\\(x_1^2*y*2\\) or $$a_i$$</p>]]></text>',
      'html',
      '$x_1^2*y*2$ or $$a_i$$',
    ],
  ])('%s', async (_name, text, format, prompt) => {
    const inside = `<question type="essay"><questiontext format="${format}">${text}</questiontext></question>`;
    const found = await readQuestions(readMoodle, quiz(inside));
    expect(found.map((one) => one.prompt)).toEqual([prompt]);
  });

  test('names, id numbers, tags, categories and lines', async () => {
    const category = (path: string): string =>
      `\n<question type="category"><category><text>${path}</text></category></question>`;
    const text = quiz(
      `${question('essay', '<idnumber>m-1</idnumber><tags><tag><text>moons</text></tag></tags>')}${category('$course$/top/Space/Moons')}${question('essay', '')}${category('top')}${question('essay', '<idnumber></idnumber>', 'No')}`,
    );
    const found = await readQuestions(readMoodle, text);
    expect(found.map(({ ownId, tags, section, line }) => ({ ownId, tags, section, line }))).toEqual(
      [
        { ownId: 'm-1', tags: ['moons'], section: [], line: 2 },
        { ownId: 'n', tags: [], section: ['Space', 'Moons'], line: 3 },
        { ownId: null, tags: [], section: [], line: 4 },
      ],
    );
  });

  test('true and false are called as in the language of the file', async () => {
    const inside = question(
      'truefalse',
      answer(100, 'true'),
      'Лёд легче воды, и поэтому он плавает.',
    );
    const [deck] = await readDecks(readMoodle, quiz(inside));
    expect(deck?.questions[0]).toMatchObject({ choices: ['Верно', 'Неверно'] });
  });
});

describe('what cannot be carried over is told by line', () => {
  test.each([
    ['a description', question('description', ''), ['not-askable 2 description']],
    ['a calculated question', question('calculated', ''), ['not-askable 2 calculated']],
    ['dragging', question('ddwtos', ''), ['not-askable 2 ddwtos']],
    ['a random one', question('random', ''), ['not-askable 2 random']],
    [
      'a text without embedded answers',
      question('cloze', '', 'Titan {1:XY:=a} {'),
      ['not-askable 2 cloze'],
    ],
    ['one option', question('multichoice', answer(100, 'a')), ['bad-record 2 no-options']],
    ['no answer', question('shortanswer', ''), ['bad-record 2 no-right-answer']],
    [
      'what is partly right in one of several gaps',
      question('cloze', '', '{:SA:=Titan~%50%Io~%0%Mars} and {:MC:=a~%50%b~c}'),
      ['not-carried 2 part-marks Io: 50 %', 'not-carried 2 part-marks b: 50 %'],
    ],
    ['no number', question('numerical', answer(100, 'x')), ['bad-record 2 bad-number']],
    ['no text', question('essay', '', ''), ['bad-record 2 no-prompt']],
    ['no pairs', question('matching', ''), ['bad-record 2 no-options']],
    [
      'capital letters that matter',
      question('shortanswer', `${answer(100, 'a')}<usecase>1</usecase>`),
      ['not-carried 2 case'],
    ],
    [
      'marks',
      question('essay', '<defaultgrade>2.0000000</defaultgrade>'),
      ['not-carried 2 settings defaultgrade 2'],
    ],
    [
      'comments of one’s own on right and wrong',
      question('essay', '<correctfeedback><text>Well!</text></correctfeedback>'),
      ['not-carried 2 feedback'],
    ],
    [
      'Moodle’s comments on right and wrong',
      question(
        'essay',
        '<correctfeedback><text>&lt;p&gt;Your answer is correct.&lt;/p&gt;</text></correctfeedback>',
      ),
      [],
    ],
    [
      'files',
      question('essay', '<graderinfo><text>x</text><file name="a.png">AA</file></graderinfo>'),
      ['not-carried 2 files a.png'],
    ],
    [
      'an answer given in part',
      question('essay', '<responsetemplate><text>Dear …</text></responsetemplate>'),
      ['not-carried 2 settings responsetemplate'],
    ],
    [
      'units',
      question(
        'numerical',
        `${answer(100, '5')}<units><unit><multiplier>1</multiplier><unit_name>m</unit_name></unit></units>`,
      ),
      ['not-carried 2 settings units'],
    ],
    ['an empty file', '', []],
  ])('%s', async (_name, inside, problems) => {
    expect(await readProblems(readMoodle, quiz(inside))).toEqual(problems);
  });
});

async function fail(text: string): Promise<unknown> {
  try {
    await readPieces(readMoodle, text);
  } catch (error) {
    return error instanceof UserError
      ? [error.code, error.args['line'], error.args['reason']]
      : error;
  }
  return 'no error';
}

describe('a file that cannot be read names the line', () => {
  const laughs = Array.from(
    { length: 9 },
    (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
  );

  test.each([
    ['cut off', quiz(question('essay', '')).slice(0, -20), [2, 'truncated']],
    ['cut off within a tag', '<quiz>\n<question typ', [2, 'truncated']],
    ['tags that do not match', '<quiz>\n<question type="essay"></quiz>', [2, 'not-xml']],
    ['no XML', 'Largest moon?', [1, 'not-xml']],
    ['empty', '', [1, 'not-xml']],
    ['another kind of XML', '<html><body/></html>', [1, 'no-records']],
    ['an unknown entity', '<quiz>\n&nope;</quiz>', [2, 'not-xml']],
    [
      'an entity that would fetch a file',
      '<!DOCTYPE quiz [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<quiz>&x;</quiz>',
      [1, 'entity'],
    ],
    [
      'a billion laughs',
      `<!DOCTYPE quiz [\n<!ENTITY l0 "ha">${laughs.join('\n')}]>\n<quiz>&l9;</quiz>`,
      [10, 'entity'],
    ],
    [
      'an address for the document type',
      '<!DOCTYPE quiz SYSTEM "http://a.example/quiz.dtd"><quiz/>',
      [1, 'entity'],
    ],
    ['elements nested a million deep', `<quiz>${'<question>'.repeat(1_000_000)}`, [1, 'too-deep']],
    ['a second root', '<quiz/><quiz/>', [1, 'not-xml']],
  ])('%s', async (_name, text, [line, reason]) => {
    expect(await fail(text)).toEqual(['broken-file', line, reason]);
  });

  test('the questions before it are of no use', async () => {
    const text = quiz(question('essay', '')).replace('</quiz>', '');
    await expect(readDecks(readMoodle, text)).rejects.toMatchObject({ code: 'broken-file' });
  });
});

describe('size', () => {
  test('a question of many megabytes is passed over, and the next one read', async () => {
    const inside = question('essay', '', 'x'.repeat(6_000_000)) + question('essay', '');
    const pieces: unknown[] = [];
    for await (const piece of readMoodle(chunksOf(quiz(inside), 65_536), 'file')) {
      pieces.push(piece.kind === 'problem' ? piece.problem.args : piece.kind);
    }
    expect(pieces).toEqual([{ reason: 'too-long' }, 'question']);
  });

  test('attached files take no memory', async () => {
    const file = `<file name="big.mp4" encoding="base64">${'QUJD'.repeat(3_000_000)}</file>`;
    const inside = question('essay', `<graderinfo><text>g</text>${file}</graderinfo>`);
    const pieces: unknown[] = [];
    for await (const piece of readMoodle(chunksOf(quiz(inside), 65_536), 'file')) {
      pieces.push(
        piece.kind === 'question'
          ? piece.question.answer
          : piece.kind === 'problem' && piece.problem.args,
      );
    }
    expect(pieces).toEqual(['g', { what: 'files', name: 'big.mp4' }]);
  });
});
