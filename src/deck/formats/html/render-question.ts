import { GAP, type Deck, type Question, tagsOf } from '../../deck.ts';
import type { KeyPoint } from '../../key-point.ts';
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
  deck: Deck,
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
    renderTags(tagsOf(deck, question)),
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

function renderPoints(
  points: readonly KeyPoint[],
  markdown: PageMarkdown,
  words: PageWords,
): string {
  if (points.length === 0) return '';
  const items = points.map((point) => `<li>${renderPoint(point, markdown, words)}</li>`);
  return `<p class="points-title">${words.keyPoints}</p><ul class="points">${items.join('')}</ul>`;
}

function renderPoint({ claim, role }: KeyPoint, markdown: PageMarkdown, words: PageWords): string {
  const name =
    claim.kind === 'said'
      ? markdown.renderLine(claim.alternatives[0]?.text ?? '')
      : claim.kind === 'gist'
        ? markdown.renderLine(claim.text)
        : `${words.anyOf(claim.need)}: ${claim.items.map(({ text }) => markdown.renderLine(text)).join('; ')}`;
  if (role === 'ordinary') return name;
  const shown = role === 'contradiction' ? `<span class="wrong">${name}</span>` : name;
  return `${shown} <span class="role">(${words.roles[role]})</span>`;
}

function renderTags(tags: readonly string[]): string {
  if (tags.length === 0) return '';
  return `<p class="tags">${tags.map((tag) => `#${escapeHtml(tag)}`).join(' ')}</p>`;
}
