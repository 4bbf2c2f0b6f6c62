import { escapeText, renderElement } from './markup.ts';

/** @param content markup */
export function renderSection(heading: string, content: string): string {
  return renderElement(
    'section',
    {},
    `${renderElement('h2', {}, escapeText(heading))}\n${content}`,
  );
}

/** @returns each text as a paragraph */
export function renderParagraphs(texts: readonly string[]): string {
  return texts.map((text) => renderElement('p', {}, escapeText(text))).join('\n');
}
