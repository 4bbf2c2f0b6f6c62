import { hash as digest } from 'node:crypto';
import type { Deck } from '../deck.ts';
import { toPlainText } from '../markup.ts';
import { escapeHtml } from './escape-html.ts';
import type { TextWriter } from './format.ts';
import { PageMarkdown } from './html/render-markdown.ts';
import { renderQuestion, renderTags, type PageContext } from './html/render-question.ts';
import { SCRIPT, STYLE } from './html/style.ts';
import { wordsOf, type PageWords } from './html/words.ts';

/** Longer lists of questions are no help to find one. */
const MOST_LISTED = 500;

/**
 * Writes one page to study from: answers are folded, and printed. It fetches nothing, and runs nothing but the few lines
 * that it was written with, whatever the decks hold.
 */
export const writeHtml: TextWriter = function* (decks, { onLoss }) {
  const [first] = decks;
  const words = wordsOf(first?.lang ?? 'en');
  const title = decks.length === 1 && first !== undefined ? nameDeck(first) : words.contents;
  yield renderHead(title, first?.lang ?? 'en');
  yield `<body>\n<h1 dir="auto">${escapeHtml(title)}</h1>\n${decks.length === 1 ? renderTags(first?.tags ?? []) : ''}${renderTools(words)}\n${renderContents(decks, words)}<main>\n`;
  const context: PageContext = { markdown: new PageMarkdown(), words, onLoss };
  let place = 0;
  for (const deck of decks) {
    if (decks.length > 1) {
      yield `<h2 dir="auto">${escapeHtml(nameDeck(deck))}</h2>\n${renderTags(deck.tags)}`;
    }
    let section = '';
    for (const question of deck.questions) {
      place += 1;
      const name = question.section.join(' › ');
      const level = decks.length > 1 ? 'h3' : 'h2';
      if (name !== section && name !== '')
        yield `<${level} dir="auto">${escapeHtml(name)}</${level}>\n`;
      section = name;
      yield renderQuestion(question, place, context);
    }
  }
  yield `</main>\n<script>${SCRIPT}</script>\n</body>\n</html>\n`;
};

function nameDeck({ title, source }: Deck): string {
  return title ?? source.split(/[\\/]/).at(-1) ?? source;
}

function renderHead(title: string, lang: string): string {
  const allowed = `'sha256-${digest('sha256', SCRIPT, 'base64')}'`;
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src ${allowed}; base-uri 'none'; form-action 'none'`;
  return [
    '<!DOCTYPE html>',
    `<html lang="${escapeHtml(lang)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="robots" content="noindex">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>\n',
  ].join('\n');
}

function renderTools({ showAll, hideAll, printBare }: PageWords): string {
  return `<div class="tools"><button type="button" id="all" hidden data-show="${showAll}" data-hide="${hideAll}">${showAll}</button><label><input type="checkbox" id="bare"> ${printBare}</label></div>`;
}

function renderContents(decks: readonly Deck[], { contents }: PageWords): string {
  const questions = decks.flatMap((deck) => deck.questions);
  if (questions.length < 2 || questions.length > MOST_LISTED) return '';
  const items = questions.map(
    ({ prompt }, index) =>
      `<li><a dir="auto" href="#q${index + 1}">${escapeHtml(toPlainText(prompt) || prompt)}</a></li>`,
  );
  return `<nav><details><summary>${contents} (${questions.length})</summary><ol>${items.join('')}</ol></details></nav>\n`;
}
