import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { addKeywords } from '../../src/deck/add-keywords.ts';
import { readSheet } from '../../src/deck/read-sheet.ts';

const items = ['any 2 of: a; b; c', '! `x = 1` | d'];

/** Adds the same key points to every open question without any. */
async function addToAll(text: string) {
  const { questions } = await readSheet(text, 's.md');
  const bare = questions.filter(({ kind, keyPoints }) => kind === 'open' && keyPoints.length === 0);
  const added = bare.map(({ number }) => ({ question: number, items }));
  return addKeywords(text, 's.md', added);
}

const block = 'Keywords:\n- any 2 of: a; b; c\n- ! `x = 1` | d\n';

describe('addKeywords', () => {
  test('the block stands below the answer, before the other blocks', async () => {
    const { text, written, leftOut } = await addToAll(
      '## One?\n\nFirst.\n\nHint: think\n\nExamples:\n+ first\n\n## Two?\n\nSecond.\n',
    );
    expect(text).toBe(
      `## One?\n\nFirst.\n\n${block}\nHint: think\n\nExamples:\n+ first\n\n## Two?\n\nSecond.\n\n${block}`,
    );
    expect({ written, leftOut }).toEqual({ written: [1, 2], leftOut: [] });
  });

  test.each([
    ['a byte order mark and CRLF', '\uFEFF## Q?\r\n\r\nA.\r\n', '\uFEFF## Q?\r\n\r\nA.\r\n\r\nKeywords:\r\n- any 2 of: a; b; c\r\n- ! `x = 1` | d\r\n'],
    ['no line end at the end', '## Q?\n\nA.', `## Q?\n\nA.\n\n${block.trimEnd()}`],
    ['a heading right behind the answer', '## Q?\nA.\n## R?\n\nB.\n\nKeywords: b\n', `## Q?\nA.\n\n${block}\n## R?\n\nB.\n\nKeywords: b\n`],
    ['an answer that ends in a list', '## Q?\n\n- a\n- b\n', `## Q?\n\n- a\n- b\n\n${block}`],
    ['an answer that ends in code', '## Q?\n\n```\nx\n```\n', `## Q?\n\n\`\`\`\nx\n\`\`\`\n\n${block}`],
    ['a single question in the front matter', '---\nquestion: Q?\n---\nThe answer.\n', `---\nquestion: Q?\n---\nThe answer.\n\n${block}`],
    ['its answer in the front matter too', '---\nquestion: Q?\nanswer: A.\n---\n', `---\nquestion: Q?\nanswer: A.\n---\n\n${block}`],
  ])('%s', async (_name, text, expected) => {
    expect((await addToAll(text)).text).toBe(expected);
  }); // prettier-ignore

  test('in a Russian sheet the label is Russian', async () => {
    const { text } = await addToAll('## Что это?\n\nЭто ответ на вопрос.\n');
    expect(text).toContain('\nКлючевые слова:\n- any 2 of');
  });

  test('questions with key points, options or nothing at all stay as they are', async () => {
    const text = '## A?\n\nB.\n\nKeywords: b\n\n## C?\n\n- [x] d\n- [ ] e\n';
    expect(await addToAll(text)).toEqual({ text, written: [], leftOut: [] });
  });

  test('where the block would be swallowed, the question is left out and told', async () => {
    const sheet = '## A?\n\nB.\n\n## C?\n\n```\nnever closed\n';
    const { text, written, leftOut } = await addToAll(sheet);
    expect({ written, leftOut }).toEqual({ written: [1], leftOut: [2] });
    expect(text).toBe(sheet.replace('B.\n', `B.\n\n${block}`));
  });

  const piece = fc.constantFrom(
    '## What is a queue?', '## Why?', '### 3. How?', '1. First?', '2. Second?', '## What is a stack?', 'It is said here.', 'Some text of an answer.', '- an item',
    '- [x] right', '- [ ] wrong', '```', 'Keywords:', '- a | b', 'Keywords: c; d', 'Examples:', '+ an example', 'Hint: look',
    'Answer:', '---', '> quoted', '    indented', '   in a list', '', '', '<details>', '</details>', '| a | b |', '|---|---|',
  ); // prettier-ignore
  const document = fc
    .tuple(
      fc.constantFrom('', '\uFEFF'),
      fc.constantFrom('\n', '\r\n'),
      fc.array(piece, { maxLength: 16 }),
      fc.constantFrom('', '\n', '\n\n'),
    )
    .map(
      ([mark, eol, lines, end]) =>
        mark + ['# Title', '', ...lines].join(eol) + end.replaceAll('\n', eol),
    );

  test('in whatever sheet: no other byte changes, and nothing is written twice', async () => {
    let total = 0;
    await fc.assert(
      fc.asyncProperty(document, async (sheet) => {
        const { text, written } = await addToAll(sheet);
        total += written.length;
        expect(removeBlocks(text, written.length)).toBe(removeBlankLines(sheet));
        expect(text.startsWith('\uFEFF')).toBe(sheet.startsWith('\uFEFF'));
        if (!sheet.endsWith('\n')) expect(text.endsWith('\n')).toBe(false);
        if (sheet.includes('\r\n')) expect(text.replaceAll('\r\n', '')).not.toContain('\n');
        const again = await addToAll(text);
        expect(again.written).toEqual([]);
        expect(again.text).toBe(text);
      }),
      { seed: 7, numRuns: 500 },
    );
    expect(total).toBeGreaterThan(100);
  });
});

const WRITTEN = /^[ \t]*(?:Keywords:|- any 2 of: a; b; c|- ! `x = 1` \| d)$/;

/** Takes away the lines that were written, which no sheet of the test holds of itself, and blank lines. */
function removeBlocks(text: string, count: number): string {
  const lines = text.split(/\r?\n/);
  const heads = lines.flatMap((line, index) => (line.includes('any 2 of: a') ? [index - 1] : []));
  expect(heads).toHaveLength(count);
  const isHead = new Set(heads);
  const kept = lines.filter((line, index) => {
    const isLabel = line.trim() === 'Keywords:';
    return !(WRITTEN.test(line) && (!isLabel || isHead.has(index)));
  });
  return removeBlankLines(kept.join('\n'));
}

function removeBlankLines(text: string): string {
  return text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .join('\n');
}
