import { Parser } from 'htmlparser2';

/** @returns the text of HTML without its tags; a line break for each `<br>` */
export function htmlToText(html: string): string {
  if (!/[<&]/.test(html)) return html;
  const parts: string[] = [];
  const parser = new Parser({
    ontext: (text) => parts.push(text),
    onopentag: (name) => {
      if (name === 'br') parts.push('\n');
    },
  });
  parser.end(html);
  return parts.join('');
}
