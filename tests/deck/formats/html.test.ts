import { hash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDocument, DomUtils } from 'htmlparser2';
import type { Deck } from '../../../src/deck/deck.ts';
import type { Loss } from '../../../src/deck/formats/format.ts';
import { writeHtml } from '../../../src/deck/formats/html.ts';
import { read } from '../reading.ts';
import { uglyDecks } from './generated-decks.ts';

function write(...decks: readonly Deck[]) {
  const losses: Loss[] = [];
  const onLoss = (loss: Loss): void => void losses.push(loss);
  const text = [...writeHtml(decks, { derive: () => [], onLoss, now: 0 })].join('');
  return { text, losses: losses.map(({ code, question }) => `${code} ${question}`) };
}

const KNOWN = new Set(
  'html head meta title style body h1 h2 h3 p div span button label input nav details summary ol ul li main article script a code pre strong em mark table thead tbody tr th td blockquote hr br s h4 h5 h6 b i u sub sup kbd small'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  'lang charset http-equiv content name type id hidden data-show data-hide class dir href rel style start'.split(
    ' ',
  ),
);

describe('the page to study from', () => {
  test('of ugly decks holds no element, attribute or address but those it means', () => {
    const property = fc.property(uglyDecks, (deck) => {
      const { text } = write(deck);
      const elements = DomUtils.getElementsByTagName(() => true, parseDocument(text), true);
      for (const { name, attribs } of elements) {
        expect(KNOWN).toContain(name);
        for (const attribute of Object.keys(attribs)) expect(ATTRIBUTES).toContain(attribute);
        expect(attribs['href'] ?? '#q0').toMatch(/^(?:#q\d+|https?:|mailto:)/);
      }
      expect(elements.filter(({ name }) => name === 'script')).toHaveLength(1);
      expect(elements.filter(({ name }) => name === 'article')).toHaveLength(deck.questions.length);
      // nothing is left open: the last question ends before the script
      expect(text).toMatch(/<\/article>\n<\/main>\n<script>/);
    });
    fc.assert(property, { seed: 21, numRuns: 300 });
  });

  test('runs nothing but its own script, which the policy names by its digest', async () => {
    const { text } = write(await read('## What?', 'It.'));
    const script = /<script>([\s\S]*)<\/script>/.exec(text)?.[1] ?? '';
    expect(text).toContain(`script-src 'sha256-${hash('sha256', script, 'base64')}'`);
    expect(text).toContain("default-src 'none'");
  });

  test('shows prompt, options, answer, key points and tags, folds the answer and the hint', async () => {
    const deck = await read(
      '---', 'title: Sorting & <b>', 'tags: [all]', '---',
      '## 1. What is `a < b`?', 'It is **so**, $x^2$.', '', 'Keywords:', '- ! less | smaller', '- any 2 of: red; `green`', '- ~ more', '',
      'Hint: look', '', 'Tags: own',
      '## 2. Which?', '- [x] one', '- [ ] two', '', 'Because.', '',
      'C: A [mutex] locks.',
    ); // prettier-ignore
    const { text, losses } = write(deck);
    expect(losses).toEqual([]);
    for (const part of [
      '<title>Sorting &amp; &lt;b&gt;</title>',
      '<code>a &lt; b</code>',
      'It is <strong>so</strong>, <span class="formula">x^2</span>.',
      '<li>less <span class="role">(essential)</span></li><li>any 2 of: red; <code>green</code></li>',
      'Wrong to say: more',
      '<p class="tags">#all</p>',
      '<p class="tags">#own</p>',
      '<details class="hint"><summary>Hint</summary>',
      '<p>Right: <strong>A</strong></p><p>Because.</p>',
      'A <span class="blank">&nbsp;</span> locks.',
      'A <mark>mutex</mark> locks.',
      '<a dir="auto" href="#q3">',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('speaks the language of the deck', async () => {
    const { text } = write(
      await read(
        '## Что такое стек?',
        'Список, в котором последний положенный элемент берут первым.',
      ),
    );
    expect(text).toContain('<html lang="ru">');
    expect(text).toContain('Показать все ответы');
  });

  test('tells of pictures and examples, which it cannot show', async () => {
    const deck = await read(
      '## What?',
      '![a picture](x.png)',
      '',
      'Keywords: a',
      '',
      'Examples:',
      '+ a',
    );
    const { text, losses } = write(deck);
    expect(losses).toEqual(['media 1', 'examples 1']);
    expect(text).toContain('<span class="picture">a picture</span>');
    expect(text).not.toContain('x.png');
  });

  test('of several decks has a heading for each', async () => {
    const deck = await read('# A', '## What?', 'It.', '## Why?', 'So.');
    expect(write(deck, { ...deck, title: 'B' }).text).toMatch(
      /<h2 dir="auto">A<\/h2>[\s\S]*<h2 dir="auto">B<\/h2>/,
    );
  });
});
