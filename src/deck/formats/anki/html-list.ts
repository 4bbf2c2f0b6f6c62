import { Parser } from 'htmlparser2';

/**
 * Takes a field apart that holds several things: the items of its lists, or else its lines.
 * @returns the HTML of each
 */
export function readHtmlList(html: string): readonly string[] {
  const items = /<li[\s>]/i.test(html)
    ? readItems(html)
    : html.split(/<br\s?\/?>|<\/?(?:div|p)>|\n/);
  return items.map((item) => item.trim()).filter((item) => item !== '');
}

/** Items of a list in an item stay in it. */
function readItems(html: string): readonly string[] {
  const items: string[] = [];
  let depth = 0;
  let start = 0;
  const parser = new Parser({
    onopentag: (name) => {
      if (name !== 'li') return;
      if (depth === 0) start = parser.endIndex + 1;
      depth += 1;
    },
    onclosetag: (name) => {
      if (name !== 'li' || depth === 0) return;
      depth -= 1;
      if (depth === 0) items.push(html.slice(start, Math.max(start, parser.startIndex)));
    },
  });
  parser.write(html);
  parser.end();
  return items;
}
