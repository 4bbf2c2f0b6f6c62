import { expect, test } from '@jest/globals';
import { tidyPrompt } from '../../../src/deck/question/tidy-prompt.ts';

test.each([
  ['**What is it?**', 'What is it?'],
  ['**a\nb?**\n\nc', 'a\nb?\n\nc'],
  ['**a** and **b**', '**a** and **b**'],
  ['<a name="x"></a>What is <b>it</b>?', 'What is it?'],
  ['[⬆](#toc) Title ##', 'Title'],
  ['What is <div> for?', 'What is <div> for?'],
  ['`<b>` and x<sup>2</sup>', '`<b>` and x<sup>2</sup>'],
  ['vector<int>', 'vector<int>'],
  ['C#', 'C#'],
  ['p\n\n```\n<b>x</b>  y\n```', 'p\n\n```\n<b>x</b>  y\n```'],
  ['a<br>b', 'a b'],
])('%j', (prompt, tidy) => {
  expect(tidyPrompt(prompt)).toBe(tidy);
});
