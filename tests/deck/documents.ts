import fc from 'fast-check';

/** Lines that mean something to a reader of sheets, and some that mean nothing. */
const LINES = [
  '', '', '', ' ', '\t', 'text', 'What is it?', 'a *b* `c` [d](e) <f>', 'конец', '中文？', '😀 \u200B\u00A0x', '\\_ \\* \\[',
  '# T', '## 1. A', '## 2. B {#b}', '## Что это?', '### Q3: C ###', '## {#bad id}', '#', '##x', '===', '---', '----', '***',
  '1. A', '2) B?', '3. C', '5. x', '7. Seven', '  1. x', '    code', '10:30', '- x', '* y', '+ z', '  - n', '> q', '> ## 4. Z',
  '- [ ] no', '- [x] yes', '  - [X] deep', '1. [ ] o', '```', '~~~', '```js', '<!--', '-->', '<!-- c -->', '<details>', '</details>',
  'Answer:', 'Ответ: да', '**Keywords:** a; b', 'Keywords:', '- ! a | b', '- (2) "c', '- any 2 of:', '- `d', 'Examples:', '+ good',
  'Q: A?', 'A: a', '**Q1:** b', 'C: the [x] y', 'Вопрос: ч', 'О: да', 'a :: b', '- **c** :: d ^id', 'e::f', '?', '??', '%', '+++',
  '<!--SR:!2031-01-01,5,250-->', '#flashcards/x', '{{c1::g}} h', '==i== j', ': k', 'Term: l', '- **m** — n', '| Question | Answer |',
  '| o? | p |', '[id] q', '# Glossary',
  '- bad', '* so', 'Hint: h', 'Tags: #a, b', '### Answer', '| a | b |', '|---|---|', '---js', '---yaml', 'title: T', 'titel: T',
  '* What is it?', '- Explain it', '  * And why?', ' - how?', '**What is it?**', '**1. Bold**', '**Why?** Because.', '- **Why?** So.',
  'Q1. What?', 'Question 2: tell', 'Вопрос 3', '1 - one', '2.Two', '##3. Tight', '3. ### Item', '- ## Item?', '*Name it*', 'Name the parts:',
  '[a](#b)', '- [What is it?](#b)', '[1. What is it?] (#1)', '## Contents', '## Part 2', '## References', 'a) one', 'b) two', '- A. one',
  '<summary>Why?</summary>', '<details><summary>Answer</summary>', '<details><summary>Wie?</summary>so</details>', '<quiz>', '</quiz>', 'It is [[so]].',
  'A) no', 'B) yes', '- A. no', '- B. yes', 'a) no b) yes', '*b) yes', '**B. yes**', 'Answer: B', 'Correct answer: A, B', '- ( ) no', '[⬆](#t)', '#t/u', '</b></details>', '<br>',
  'question: Q?', 'keywords: [a, "b"]', 'exam: 2026-13-01', 'x: [', '\u2028', '\uFEFF', '\u0000', '\uD800',
]; // prettier-ignore

/** Documents of such lines, with any line ends. */
export const documents = fc
  .tuple(
    fc.array(
      fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...LINES) }, fc.string({ maxLength: 30 })),
      {
        maxLength: 40,
      },
    ),
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.boolean(),
  )
  .map(([lines, end, hasLast]) => lines.join(end) + (hasLast ? end : ''));

/** The same behind a front matter. */
export const documentsWithFrontMatter = fc
  .tuple(
    fc.array(
      fc.constantFrom(
        'title: T', 'lang: ru', 'tags: [a, b]', 'strictness: strict', 'exam: 2026-12-20', 'extra: {a: [1, .inf, ~]}',
        'question: Q?', 'keywords: a; b | "c d"', 'examples: ["+ x", "- y"]', 'choices: ["[x] a", "[ ] b"]', 'hint: h', 'id: i',
      ),
      { maxLength: 8 },
    ),
    documents,
  )
  .map(([keys, body]) => ['---', ...new Set(keys), '---', body].join('\n')); // prettier-ignore
