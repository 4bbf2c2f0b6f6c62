import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readSheet } from '../../../src/deck/read-sheet.ts';
import { isReport } from '../../../src/report-mark.ts';
import { describeExam } from '../../../src/session/exam/exam-json.ts';
import { renderHtmlReport } from '../../../src/terminal/exam/html-report.ts';
import { renderMarkdownReport } from '../../../src/terminal/exam/markdown-report.ts';
import { loadMessages } from '../../../src/terminal/messages/load-messages.ts';
import { renderJson } from '../../../src/terminal/render-json.ts';
import { createStyle } from '../../../src/terminal/style.ts';
import { parseMarkup } from '../stats/parse-markup.ts';
import { HOSTILE, resultOf, SAMPLE } from './exam-samples.ts';

const AT = Date.UTC(2027, 0, 4, 10);
const style = await createStyle(0);
const english = { messages: await loadMessages('en'), style, width: 80 };
const russian = { messages: await loadMessages('ru'), style, width: 80 };
const report = { result: resultOf(SAMPLE), at: AT };

const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/;

describe('a report in Markdown', () => {
  const text = renderMarkdownReport(report, english);

  test('begins with its mark, so that it is no sheet', () => {
    expect(isReport(text)).toBe(true);
  });

  test('tells result, table, and each question with answer, points and reference', () => {
    expect(text).toContain('- Result: **Not passed** — ');
    expect(text).toContain('- Time: 5 min of 20 min');
    expect(text).toContain('Handed in.');
    expect(text).toContain('| 1 | ✓ | 2/2 | 1 min 1 s | What is a stack? (2 marks) |');
    expect(text).toContain('| 3 | – | 0/1 |  | Which is a tree? |');
    expect(text).toContain('**Partly said:**\n\n- A list: last in, first out\n');
    expect(text).toContain('> What is a **stack**? (2 marks)');
    expect(text).toContain('- [x] merge sort — *picked, right*');
    expect(text).toContain('- [x] `quick` sort — *picked*');
    expect(text).toContain('- [ ] insertion sort — *right*');
    expect(text).toContain('**Answer:** (nothing)');
    expect(text).toContain('> ```js\n>   f(1,  2);\n> ```');
  });

  test('what was typed stands as it is, behind more backticks than it has', () => {
    expect(text).toContain('````text\nI say </pre><script>alert("1")</script> & ');
    expect(text).toContain('\n  second line\n````');
    expect(CONTROL.test(text)).toBe(false);
  });

  test('it holds the structure that it means, whatever was typed', async () => {
    const headings = text.match(/^## .*$/gm) ?? [];
    expect(headings.length).toBe(SAMPLE.length);
    expect(
      (await readSheet(text, 'r.md')).problems.filter(({ code }) => /fence/.test(code)),
    ).toEqual([]);
  });
});

describe.each([
  ['English', english],
  ['Russian', russian],
])('a page, %s', (_language, view) => {
  const page = renderHtmlReport(report, view);
  const root = parseMarkup(page);

  test('every tag is closed, and links lead to places on it', () => {
    expect(root.attributes['lang']).toBe(view.messages.language);
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
    expect(ids).toEqual(SAMPLE.map((_, index) => `question${index + 1}`));
    for (const [, id] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(id);
  });

  test('nothing is fetched and nothing runs', () => {
    expect(page).not.toMatch(
      /<script|<link|<img|<iframe|<object|@import|https?:|\son\w+=|javascript:|url\(/i,
    );
    expect(page).toContain('content="default-src &#39;none&#39;;');
  });

  test('the words that met a key point are marked in the answer', () => {
    expect(page).toMatch(/<div class="answer" dir="auto">[^<]*<mark>/);
  });

  test('what sheets and answers hold is text, with its spaces', () => {
    const unmarked = page.replaceAll(/<\/?mark>/g, '');
    expect(unmarked).toContain(
      'I say &lt;/pre&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; ',
    );
    expect(page).toContain('<pre>  f(1,  2);</pre>');
    expect(page).toContain('<br/>  second line</div>');
    expect(page).toContain('What is a <strong>stack</strong>? (2 marks)');
    expect(page).toContain('<code>quick</code> sort');
    expect(CONTROL.test(page)).toBe(false);
  });
});

test('a Russian page has no English in it', () => {
  const page = renderHtmlReport({ ...report, result: resultOf([SAMPLE[5] ?? fail()]) }, russian);
  const body = page.slice(page.indexOf('<body>')).replaceAll(/<[^>]*>/g, ' ');
  const ours = body.replaceAll(
    /What is a queue\?|A list: first in, first out\.|exam\.md|viva/g,
    '',
  );
  expect(ours).not.toMatch(/[A-Za-z]{2}/);
  expect(ours).toContain('Не сдано: 0 из 1 балла, 0\u00a0%');
});

describe('a report in JSON', () => {
  const schema: object = JSON.parse(readFileSync('docs/exam.schema.json', 'utf8'));
  const check = new Ajv2020({ strict: false, formats: { 'date-time': true } }).compile(schema);

  test('is what its schema says', () => {
    const document: unknown = JSON.parse(renderJson(describeExam(report.result, AT)));
    check(document);
    expect(check.errors).toBeNull();
    expect(document).toMatchObject({
      at: '2027-01-04T10:00:00.000Z',
      end: 'handed-in',
      unanswered: 2,
      questions: [
        { position: 1, result: 'correct', answer: 'last in, first out', marks: 2, of: 2 },
        { result: 'wrong', picked: [0, 1] },
        { result: 'unanswered', marks: 0 },
        {},
        { answer: `I say ${HOSTILE}\n  second line` },
        { result: 'unanswered', reference: 'A list: first in, first out.' },
      ],
    });
  });

  test('the schema says no to what is none', () => {
    expect(check({ format: 'viva-exam', version: 2 })).toBe(false);
  });
});

function fail(): never {
  throw new Error('there is one');
}
