import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Deck, Question } from '../../../src/deck/deck.ts';
import { markdownToField } from '../../../src/deck/formats/anki/markdown-to-field.ts';
import { readAnkiText, writeAnkiText } from '../../../src/deck/formats/anki-text.ts';
import type { Loss } from '../../../src/deck/formats/format.ts';
import { read } from '../reading.ts';
import { uglyDecks } from './generated-decks.ts';
import { readDecks, readProblems, readQuestions } from './read-pieces.ts';

/** Prompt and answer of each question. */
async function outline(...lines: readonly string[]) {
  const questions = await readQuestions(readAnkiText, lines.join('\n'));
  return questions.map(({ prompt, answer }) => `${prompt} => ${answer ?? '-'}`);
}

function write(decks: readonly Deck[]): { text: string; losses: string[] } {
  const losses: string[] = [];
  const onLoss = ({ code, question }: Loss) => losses.push(`${code} ${question ?? '-'}`);
  return { text: [...writeAnkiText(decks, { derive: () => [], onLoss, now: 0 })].join(''), losses };
}

test.each([
  ['a meaning with an example', '#columns:Word\tMeaning\tExample', ['to speak']],
  ['fields without names, the second of which may be the pronunciation', '#html:true', []],
])('what is asked for of a note of several fields: %s', async (_name, header, points) => {
  const text = `#separator:tab\n${header}\nhablar\tto speak\tYo <b>hablo</b>\n`;
  const [question] = await readQuestions(readAnkiText, text);
  expect(question?.keyPoints.map((point) => point.text)).toEqual(points);
  expect(question?.answer).toMatch(/^to speak\n\n/);
});

describe('the text', () => {
  test.each([
    ['tabs', ['a\tb', 'c\td'], ['a => b', 'c => d']],
    ['a separator by name', ['#separator:Semicolon', 'a, b;c'], ['a, b => c']],
    ['a separator as such', ['#separator:|', 'a;b|c'], ['a;b => c']],
    ['the first usual separator there is', ['a, b; c|d'], ['a, b; c => d']],
    ['a colon', ['a:b'], ['a => b']],
    ['a mark and other line ends', ['\uFEFF#separator:tab\r', 'a\tb\r'], ['a => b']],
    ['comments', ['#separator:comma', '# hi', 'a,b', '#c,d', '"#e",f'], ['a => b', '#e => f']],
    ['quotes and line breaks', ['#separator:comma', '#html:false', '"a ""b""","c', 'd"'], ['a "b" => c  \nd']],
    ['HTML', ['#html:true', '#separator:tab', '<b>a</b>\tx<br>y &amp; z'], ['**a** => x  \ny & z']],
    ['HTML that is guessed', ['a<br>b\tc'], ['a  \nb => c']],
    ['text that is no HTML', ['#html:false', '<b>\t&amp; *x*'], ['\\<b> => \\&amp; \\*x\\*']],
    ['a field more', ['a\tb\tc'], ['a => b\n\nc']],
    ['cards in place of notes', ['#separator:tab', '#html:true', 'Q <b>x</b>\t"Q <b>x</b>', '', '<hr id=""answer"">', '', 'A"'], ['Q **x** => A']],
    ['a line below something else', ['#separator:tab', '#html:true', 'Q\tP<hr id=answer>A'], ['Q => P\n\n---\n\nA']],
    ['one field', ['#separator:tab', 'a'], ['a => -']],
    ['nothing', [''], []],
    ['a header alone', ['#separator:tab', '#html:true'], []],
  ])('%s', async (_name, lines, expected) => {
    expect(await outline(...lines)).toEqual(expected);
  }); // prettier-ignore

  test('what the header names is not a field', async () => {
    const lines = [
      '#separator:tab', '#html:true', '#guid column:1', '#notetype column:2', '#deck column:3', '#tags column:6',
      'fHX}d;1&,q\tBasic\tGeo::Cities\tWhere?\tThere\tmap::old b', 'viva:q1:0123abcd\tCloze\tBio\t{{c1::A}} and {{c2::B::hint}}\tMore\t',
    ]; // prettier-ignore
    const decks = await readDecks(readAnkiText, lines.join('\n'));
    expect(decks).toMatchObject([
      { title: 'Geo', questions: [{ prompt: 'Where?', answer: 'There', tags: ['map::old', 'b'], section: ['Cities'], id: 'anki-ZkhYfWQ7MSYscQ' }] },
      { title: 'Bio', questions: [{ kind: 'cloze', id: 'q1', prompt: '[...] and [...]', gaps: ['A', 'B'], hint: 'hint', answer: 'A and B\n\nMore' }] },
    ]);
  }); // prettier-ignore

  test('names of columns tell fields apart, and tags hold for all', async () => {
    const text = '#separator:Comma\n#columns:Back,Front,Source,Tags\n#tags:all\n#tags column:4\n#deck:D\nA,Q,p. 5,own';
    const [deck] = await readDecks(readAnkiText, text);
    expect(deck).toMatchObject({ title: 'D', questions: [{ prompt: 'Q', answer: 'A\n\n**Source:** p. 5', tags: ['all', 'own'] }] });
  }); // prettier-ignore

  test('a field that is named for it holds tags', async () => {
    const text = '#separator:tab\n#columns:Front\tBack\tTags\n\nQ\tA\tmap::old b';
    const [question] = await readQuestions(readAnkiText, text);
    expect(question).toMatchObject({ prompt: 'Q', answer: 'A', tags: ['map::old', 'b'] });
  });

  test('old tags stand on the first line', async () => {
    const [question] = await readQuestions(readAnkiText, 'tags:a b\nQ\tA');
    expect(question).toMatchObject({ prompt: 'Q', tags: ['a', 'b'], line: 2 });
  });

  test('a gap asks even where nothing names the kind of note', async () => {
    expect(await readQuestions(readAnkiText, 'The {{c1::sun}}\t')).toMatchObject([
      { kind: 'cloze', prompt: 'The [...]', gaps: ['sun'], answer: 'The sun' },
    ]);
  });

  test.each([
    ['a key that is not known', '#colour:red\na\tb', ['not-carried 1 header #colour:red']],
    ['a separator that cannot be one', '#separator:none\na\tb', ['not-carried 1 header #separator:none']],
    ['a column that is no number', '#tags column:x\na\tb', ['not-carried 1 header #tags column:x']],
    ['fields beyond the first record', 'a\tb\nc\td\te', ['not-carried 2 cells e']],
    ['fields that are missing', 'a\tb\nc', ['uneven-row 2 1 2']],
    ['a note that asks nothing', 'a\tb\n\tc', ['bad-record 2 no-prompt']],
    ['a quote that is not closed', 'a\tb\n"c\td\ne\tf', ['bad-record 2 unclosed-quote']],
    ['a hidden part of a picture', '{{c1::image-occlusion:rect:left=.1}}\t<img src="a.png">', ['not-askable 1 Image Occlusion']],
  ])('%s is told by line', async (_name, text, problems) => {
    expect(await readProblems(readAnkiText, text)).toEqual(problems);
  }); // prettier-ignore
});

describe('notes that are written', () => {
  const SHEET = [
    '---', 'title: T', 'lang: en', 'tags: [t, deep learning]', '---', '# Start', '# Part', '## 1. What is it? {#a}', 'So, "it" is a `thing`.', '',
    'Keywords: x', '', 'Hint: h', '## 2. Which?', '- [ ] x', '- [x] y', '', 'Because.', '## 3. See', '![m](a%20b.png)',
  ]; // prettier-ignore

  test('are plain for Anki', async () => {
    const { text, losses } = write([await read(...SHEET)]);
    const lines = text.trimEnd().split('\n');
    expect(lines.slice(0, 6)).toEqual(['#separator:tab', '#html:true', '#guid column:1', '#notetype:Basic', '#deck column:2', '#tags column:5']);
    expect(lines.slice(6).map((line) => line.replace(/:[0-9a-f]{8}\t/, ':KEY\t'))).toEqual([
      'viva:a:KEY\tT::Part\tWhat is it?\tSo, &quot;it&quot; is a <code>thing</code>.\tt deep_learning',
      expect.stringMatching(/^viva:\w{12}:KEY\tT::Part\tWhich\?<ol><li>x<\/li><li>y<\/li><\/ol>\ty<br><br>Because\.\tt deep_learning$/),
      expect.stringMatching(/\tSee\t"<img src=""a b\.png"" alt=""m"">"\t/),
    ]);
    expect(losses).toEqual(['tags 1', 'key-points 1', 'hint 1', 'tags 2', 'choices 2', 'tags 3', 'media 3']);
  }); // prettier-ignore

  test.each([
    ['gaps alone', ['C: The [sun] shines'], ['#notetype:Cloze', '#deck column:2', '#tags column:5'], ['sheet', 'The {{c1::sun}} shines', '', '']],
    ['gaps and others', ['## 1. A?', 'b', '', 'C: The [sun] shines'], ['#notetype column:2', '#deck column:3', '#tags column:6'], ['Basic', 'sheet', 'A?', 'b', '']],
    ['a gap with a hint', ['C: The [sun] shines', '', 'Hint: *star*'], ['#notetype:Cloze', '#deck column:2', '#tags column:5'], ['sheet', 'The {{c1::sun::<em>star</em>}} shines', '', '']],
  ])('the kind stands beside notes only where there are two: %s', async (_name, sheet, header, cells) => {
    const { text } = write([await read(...sheet)]);
    const lines = text.split('\n');
    expect(lines.slice(3, 6)).toEqual(header);
    expect(lines[6]?.split('\t').slice(1)).toEqual(cells);
  }); // prettier-ignore

  test('ids, kinds, gaps, sections and tags come back, and no word is lost', async () => {
    await fc.assert(
      fc.asyncProperty(uglyDecks, async (deck) => {
        const { text } = write([deck]);
        const [back, ...others] = await readDecks(readAnkiText, text);
        expect(others).toEqual([]);
        const found = new Map(back?.questions.map((question) => [question.id, question]));
        expect(found.size).toBe(deck.questions.length);
        for (const question of deck.questions) {
          const same = found.get(question.id);
          expect(same?.section).toEqual(question.section);
          expect(countGaps(same)).toBe(countGaps(question));
          // options are part of the text of a note
          expect(words(same?.prompt ?? '')).toContain(words(question.prompt));
        }
      }),
      { seed: 21, numRuns: 200 },
    );
  });
});

function countGaps(question: Question | undefined): number {
  return question?.kind === 'cloze' ? question.gaps.length : 0;
}

/** Letters and digits that are read in a Markdown text. */
function words(markdown: string): string {
  return markdownToField(markdown).replaceAll(/<[^<>]*>|&\w+;|[^\p{L}\p{N}]/gu, '');
}
