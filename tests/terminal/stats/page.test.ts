import { describe, expect, test } from '@jest/globals';
import { loadMessages } from '../../../src/terminal/messages/load-messages.ts';
import { renderStatsPage } from '../../../src/terminal/stats/page/stats-page.ts';
import { createStyle } from '../../../src/terminal/style.ts';
import { reportOf, studyMonth } from './month.ts';
import { findTexts, parseMarkup, type MarkupElement } from './parse-markup.ts';

const month = reportOf(studyMonth());
const style = await createStyle(0);
// one after the other: the test runner's loader takes a module in the making for a missing one
const english = await loadMessages('en');
const russian = await loadMessages('ru');
const pages = [english, russian].map((messages) => {
  const view = { messages, style, width: 80 };
  const page = renderStatsPage(month, view);
  return [messages.language, page, renderStatsPage(reportOf([]), view)] as const;
});

function collect(element: MarkupElement, name: string): MarkupElement[] {
  const own = element.name === name ? [element] : [];
  return [...own, ...element.children.flatMap((child) => collect(child, name))];
}

describe.each(pages)('the page, %s', (language, page, empty) => {
  const root = parseMarkup(page);
  const pictures = collect(root, 'svg');

  test('every tag is closed, ids are there once, and labels lead to them', () => {
    expect(root.name).toBe('html');
    expect(root.attributes['lang']).toBe(language);
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of pictures) {
      expect(attributes['role']).toBe('img');
      for (const id of (attributes['aria-labelledby'] ?? '').split(' ')) expect(ids).toContain(id);
    }
    for (const [, id] of page.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(id);
  });

  test('calendar, weeks, retention, exam, what comes and its legend are drawn', () => {
    const ids = pictures.map(({ attributes }) => attributes['aria-labelledby']?.split('-')[0]);
    expect(ids).toEqual(['days', 'weeks', 'retention', 'exama0', 'coming', 'parts']);
    const squares = collect(pictures[0] as MarkupElement, 'rect');
    // thirteen weeks up to a Wednesday, and the legend
    expect(squares.length).toBeGreaterThan(12 * 7 + 3);
  });

  test('nothing is fetched and nothing runs', () => {
    expect(page).not.toMatch(
      /<script|<link|<img|<iframe|<object|@import|https?:|\son\w+=|javascript:/i,
    );
    expect(page.match(/url\((?!#)/)).toBeNull();
    expect(page).toContain('content="default-src &#39;none&#39;;');
  });

  test('what sheets hold is text, and no control character is in it', () => {
    expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;');
    expect(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/.test(page)).toBe(false);
  });

  test('it has light and dark colours and a look on paper', () => {
    expect(page).toContain('@media (prefers-color-scheme: dark)');
    expect(page).toContain('@media print');
    expect(page).toContain('name="viewport"');
  });

  test('no label leaves its picture or lies upon another', () => {
    for (const picture of pictures) {
      const [, , width = 0, height = 0] = (picture.attributes['viewBox'] ?? '')
        .split(' ')
        .map(Number);
      const boxes = findTexts(picture);
      for (const [place, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(width);
        expect(box.bottom).toBeLessThanOrEqual(height);
        const hit = boxes
          .slice(place + 1)
          .filter(
            (o) =>
              o.left < box.right && box.left < o.right && o.top < box.bottom && box.top < o.bottom,
          );
        expect(hit.map(({ text }) => [box.text, text])).toEqual([]);
      }
    }
  });

  test('when nothing was answered, it says what to do', () => {
    parseMarkup(empty);
    expect(empty).toContain('viva notes.md');
    expect(empty).not.toMatch(/NaN|undefined|null/);
  });
});

/** Relative luminance and contrast as WCAG 2 has them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = (hex.match(/[\da-f]{2}/g) ?? []).map((part) => {
    const value = Number.parseInt(part, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each([
  ['light', 0],
  ['dark', 1],
])('colours, %s', (_name, place) => {
  const page = pages[0]?.[1] ?? '';
  const of = (name: string): number => {
    const found =
      [...page.matchAll(new RegExp(`--${name}: (#[0-9a-f]{3,6});`, 'g'))][place]?.[1] ?? '';
    return luminance(found.length === 4 ? found.replaceAll(/[\da-f]/g, '$&$&') : found);
  };
  const contrast = (one: string, other: string): number => {
    const [low = 0, high = 0] = [of(one), of(other)].toSorted((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };

  test('text can be read and bars be seen', () => {
    expect(contrast('text', 'ground')).toBeGreaterThan(7);
    expect(contrast('quiet', 'ground')).toBeGreaterThan(4.5);
    expect(contrast('bar', 'ground')).toBeGreaterThan(3);
    expect(contrast('other', 'ground')).toBeGreaterThan(3);
  });

  test('shades are told apart by lightness alone', () => {
    expect(contrast('one', 'ground')).toBeGreaterThan(1.5);
    for (const [one, other] of [
      ['one', 'two'],
      ['two', 'three'],
      ['three', 'four'],
    ] as const) {
      expect(contrast(one, other)).toBeGreaterThan(1.45);
    }
  });
});
