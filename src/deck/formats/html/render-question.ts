import { GAP, type Question } from '../../deck.ts';
import type { Alternative, KeyPoint, Term } from '../../key-point.ts';
import type { Loss } from '../format.ts';
import { escapeHtml } from '../escape-html.ts';
import type { PageMarkdown } from './render-markdown.ts';
import type { PageWords } from './words.ts';

/** What rendering needs to know beside the question. */
export interface PageContext {
  readonly markdown: PageMarkdown;
  readonly words: PageWords;
  readonly onLoss: (loss: Loss) => void;
}

const BLANK = '<span class="blank">&nbsp;</span>';
/** A private sign in place of a gap, which Markdown takes for a letter. */
const SIGN = '\uE0F0';
const SIGNS = /\uE0F0/g;
const OPENED = '\uE0F1';
const CLOSED = '\uE0F2';

/**
 * @param place of the question on the page, from 1
 * @returns a question with its answer folded below it
 */
export function renderQuestion(
  question: Question,
  place: number,
  { markdown, words, onLoss }: PageContext,
): string {
  let hasPictures = false;
  const render = (text: string): string => {
    const rendered = markdown.render(text);
    hasPictures ||= rendered.hasPictures;
    return rendered.html;
  };
  const options = question.kind === 'choice' ? renderOptions(question.choices, render) : '';
  const prompt = render(question.prompt.replaceAll(GAP, question.kind === 'cloze' ? SIGN : GAP));
  const parts = [
    `<div class="prompt"><span class="number">${place}.</span><div dir="auto">${prompt.replaceAll(SIGNS, BLANK)}</div></div>`,
    options,
    renderHint(question.hint, render, words),
    fold(
      'answer-fold',
      words.answer,
      `<div class="answer" dir="auto">${renderAnswer(question, render, words)}${renderPoints(question.keyPoints, markdown, words)}</div>`,
    ),
    renderTags(question.tags),
  ];
  if (hasPictures) onLoss({ code: 'media', question: question.number });
  if (question.examples.length > 0) onLoss({ code: 'examples', question: question.number });
  return `<article id="q${place}">\n${parts.filter((part) => part !== '').join('\n')}\n</article>\n`;
}

function fold(name: string, summary: string, inside: string): string {
  return `<details class="${name}"><summary>${summary}</summary>${inside}</details>`;
}

function renderOptions(choices: readonly string[], render: (text: string) => string): string {
  const items = choices.map((text) => `<li dir="auto">${render(text)}</li>`);
  return `<ol class="options">${items.join('')}</ol>`;
}

function renderHint(
  hint: string | null,
  render: (text: string) => string,
  words: PageWords,
): string {
  return hint === null ? '' : fold('hint', words.hint, `<div dir="auto">${render(hint)}</div>`);
}

function renderAnswer(
  question: Question,
  render: (text: string) => string,
  words: PageWords,
): string {
  const { answer } = question;
  if (question.kind === 'cloze')
    return render(fillGaps(question)).replaceAll(OPENED, '<mark>').replaceAll(CLOSED, '</mark>');
  const text = answer === null ? '' : render(answer);
  if (question.kind === 'open') return text === '' ? `<p>${words.noAnswer}</p>` : text;
  if (question.correct.length === 0) return text === '' ? `<p>${words.noAnswer}</p>` : text;
  const letters = question.correct.map(letterOf).join(', ');
  return `<p>${words.right} <strong>${letters}</strong></p>${text}`;
}

function letterOf(place: number): string {
  return place < 26 ? String.fromCharCode(65 + place) : String(place + 1);
}

/** Gaps that are not those of the prompt are shown as the whole answer. */
function fillGaps({ prompt, gaps, answer }: Extract<Question, { kind: 'cloze' }>): string {
  const pieces = prompt.split(GAP);
  if (pieces.length !== gaps.length + 1) return answer ?? gaps.join('; ');
  return pieces
    .map((piece, at) => (at === 0 ? piece : `${OPENED}${gaps[at - 1] ?? ''}${CLOSED}${piece}`))
    .join('');
}

/** What is wrong to say stands on a line of its own: it is no part of the answer. */
function renderPoints(
  points: readonly KeyPoint[],
  markdown: PageMarkdown,
  words: PageWords,
): string {
  const wanted = points.filter(({ role }) => role !== 'contradiction');
  const wrong = points.filter(({ role }) => role === 'contradiction');
  const items = wanted.map((point) => `<li>${renderPoint(point, markdown, words)}</li>`);
  const list =
    items.length === 0
      ? ''
      : `<p class="points-title">${words.keyPoints}</p><ul class="points">${items.join('')}</ul>`;
  if (wrong.length === 0) return list;
  const names = wrong.map(({ claim }) => nameClaim(claim, markdown, words));
  return `${list}<p class="points-title">${words.wrong} ${names.join('; ')}</p>`;
}

function renderPoint({ claim, role }: KeyPoint, markdown: PageMarkdown, words: PageWords): string {
  const name = nameClaim(claim, markdown, words);
  return role === 'essential' || role === 'bonus'
    ? `${name} <span class="role">(${words.roles[role]})</span>`
    : name;
}

/** The first wording is the one that the author would have read. */
function nameClaim(claim: KeyPoint['claim'], markdown: PageMarkdown, words: PageWords): string {
  if (claim.kind === 'gist') return markdown.renderLine(claim.text);
  if (claim.kind === 'said') return nameWording(claim.alternatives[0]);
  const items = claim.items.map(({ alternatives }) => nameWording(alternatives[0]));
  return `${words.anyOf(claim.need)}: ${items.join('; ')}`;
}

function nameWording(wording: Alternative | undefined): string {
  const steps = wording?.steps.map((terms) => terms.map(nameTerm).join(' ')) ?? [];
  return steps.join(' → ');
}

function nameTerm({ kind, text }: Term): string {
  if (kind === 'literal') return `<code>${escapeHtml(text)}</code>`;
  return `${escapeHtml(text)}${kind === 'prefix' ? '…' : ''}`;
}

/** @returns the tags of a question or of a whole deck on one line; nothing for none */
export function renderTags(tags: readonly string[]): string {
  if (tags.length === 0) return '';
  return `<p class="tags">${tags.map((tag) => `#${escapeHtml(tag)}`).join(' ')}</p>`;
}
