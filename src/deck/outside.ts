import type { Block } from './blocks/block.ts';
import type { LineAccount } from './deck.ts';
import type { Problem } from './problem.ts';
import type { SheetText } from './sheet-text.ts';

/**
 * Reports each stretch of text that belongs to no question, or once that there is no question at all.
 * @param questions how many questions were found
 */
export function reportOutside(
  account: readonly LineAccount[],
  questions: number,
): readonly Problem[] {
  if (questions === 0) {
    return [{ code: 'no-questions', severity: 'error', line: 1, column: 1, args: {} }];
  }
  const problems: Problem[] = [];
  let start: number | null = null;
  for (let line = 0; line < account.length; line += 1) {
    const owner = account[line]?.owner;
    if (owner === 'outside') start ??= line;
    else if (owner !== 'blank' && owner !== 'comment') start = close(start, line);
  }
  close(start, account.length);
  return problems;

  function close(from: number | null, end: number): null {
    if (from === null) return null;
    let lines = 0;
    for (let line = from; line < end; line += 1) if (account[line]?.owner === 'outside') lines += 1;
    problems.push({
      code: 'text-outside',
      severity: 'warning',
      line: from + 1,
      column: 1,
      args: { lines },
    });
    return null;
  }
}

/** Reports every code fence that its author never closed. */
export function reportUnclosedFences({ blocks, strayFences }: SheetText): readonly Problem[] {
  const starts = [...strayFences];
  const visit = (block: Block): void => {
    if ('children' in block) for (const child of block.children) visit(child);
    if (block.kind === 'fence' && !block.closed) starts.push(block.start);
  };
  for (const block of blocks) visit(block);
  return starts.map((start) => ({
    code: 'unclosed-fence',
    severity: 'warning',
    line: start + 1,
    column: 1,
    args: {},
  }));
}
