import { makeSafeLine } from '../../safe-text.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** @returns a text from anywhere as it stands in HTML, between tags and in attributes alike: on one line */
export function escapeText(text: string): string {
  return escapeSafe(makeSafeLine(text));
}

/** @returns a text that is safe already (see safe-text.ts) as it stands in HTML, with all its spaces and lines */
export function escapeSafe(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/**
 * @param attributes are escaped; numbers are cut to hundredths
 * @param content markup; none makes an element that is closed at once
 */
export function renderElement(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content?: string,
): string {
  const written = Object.entries(attributes).map(
    ([key, value]) =>
      ` ${key}="${typeof value === 'number' ? Math.round(value * 100) / 100 : escapeText(value)}"`,
  );
  const open = `<${name}${written.join('')}`;
  return content === undefined ? `${open}/>` : `${open}>${content}</${name}>`;
}

/** A drawing with what it is called and what it says, for those who do not see it. */
export interface Picture {
  /** Unique on the page; letters only. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly height: number;
}

/** Width of all drawings, in units of which a line of text is some twelve high. */
export const PICTURE_WIDTH = 400;

/** @param content markup of shapes */
export function renderPicture(
  { id, title, description, height }: Picture,
  content: string,
): string {
  return renderElement(
    'svg',
    {
      role: 'img',
      viewBox: `0 0 ${PICTURE_WIDTH} ${height}`,
      'aria-labelledby': `${id}-title ${id}-description`,
    },
    renderElement('title', { id: `${id}-title` }, escapeText(title)) +
      renderElement('desc', { id: `${id}-description` }, escapeText(description)) +
      content,
  );
}

/** @param anchor where the text stands from `x`: it begins, has its middle or ends there */
export function renderLabel(
  text: string,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end' = 'start',
): string {
  return renderElement('text', { x, y, 'text-anchor': anchor }, escapeText(text));
}
