import type { LineOwner } from '../deck.ts';
import { dropFoldTags } from '../html-tags.ts';
import { dropInlineComments } from '../inline-comments.ts';
import { unescapeMarkdown } from '../markup.ts';
import type { Region } from './region.ts';

/**
 * Puts the lines of one owner together again as Markdown, escapes undone outside code. Blank lines between them stay;
 * where lines of others stood between, one blank line takes their place.
 *
 * @param owners the owner of each line of the region
 * @param from the first line to take, from 0 in the sheet
 * @param left what to take of certain lines instead of the whole line
 */
export function joinText(
  region: Region,
  owners: readonly LineOwner[],
  owner: LineOwner,
  from: number,
  left: ReadonlyMap<number, string> = NOTHING_LEFT,
): string {
  const groups: string[] = [];
  let group: string[] = [];
  let isCode = false;
  let isCut = false;
  let endsBlank = true;
  const endGroup = (): void => {
    if (group.length > 0) groups.push(isCode ? group.join('\n') : tidyMarkdown(group.join('\n')));
    group = [];
  };
  for (let line = from; line < region.end; line += 1) {
    const part = left.get(line);
    const own = part === '' ? null : owners[line - region.start];
    const isBlank = own === 'blank';
    if (own !== owner && !isBlank) isCut = true;
    if (own !== owner && !isBlank) continue;
    const isCodeLine = region.kindAt(line) === 'code';
    if (isCodeLine !== isCode) endGroup();
    isCode = isCodeLine;
    const text = part ?? region.textAt(line);
    if (isCut && !endsBlank && text.trim() !== '') group.push('');
    if (isCut && endsBlank && text.trim() === '') continue;
    isCut = false;
    endsBlank = text.trim() === '';
    group.push(text);
  }
  endGroup();
  return trimBlankLines(groups.join('\n'));
}

function tidyMarkdown(markdown: string): string {
  return dropFoldTags(unescapeMarkdown(dropInlineComments(markdown)));
}

const NOTHING_LEFT: ReadonlyMap<number, string> = new Map();

/** Keeps the indentation of the first line, which may be code. */
function trimBlankLines(text: string): string {
  return text.replace(/^\s*\n/, '').trimEnd();
}
