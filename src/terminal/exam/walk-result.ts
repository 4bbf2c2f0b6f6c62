import type { ExamItem, ExamResult } from '../../session/exam/exam-result.ts';
import { StopError } from '../../session/prompter.ts';
import { renderReference } from '../grade-view.ts';
import { makeSafeLine } from '../safe-text.ts';
import { clampProse } from '../width.ts';
import type { ExamScreen } from './exam-screen.ts';
import { renderItem, renderResult } from './result-view.ts';

/** Keys of the Latin letters, also on a Russian layout. */
const QUIT_KEYS = { q: 'quit', й: 'quit' };
const MORE_KEYS = { r: 'more', к: 'more' };

/** Below an answer that is gone through: a blank line and the line that waits for a key. */
const KEY_LINES = 2;

/**
 * Shows what an exam came to, then goes through the questions as long as that is wanted.
 * @param files reports that were written, as the user named them
 * @param late is over when nobody types any more what was meant for an answer; null where nobody can
 * @throws StopError for Ctrl-C
 */
export async function walkResult(
  result: ExamResult,
  files: readonly string[],
  screen: ExamScreen,
  late: Promise<'quiet' | 'stopped'> | null,
): Promise<void> {
  const { exam } = screen.messages;
  screen.say(`${renderResult(result, files.map(makeSafeLine), screen.view)}\n`);
  if ((await late) === 'stopped') throw new StopError();
  const { items } = result;
  let chosen = await screen.waitForKey(exam.reviewKeys(items.length), QUIT_KEYS);
  for (const [place, item] of items.entries()) {
    if (chosen === 'quit' || chosen === 'ended') return;
    chosen = await walkItem(item, items.length - place - 1, screen);
  }
}

/** @returns what the key stands for that leads on */
async function walkItem(item: ExamItem, left: number, screen: ExamScreen): Promise<string> {
  const { exam, session } = screen.messages;
  const { view } = screen;
  const { text, folded } = renderItem(item, view, screen.rows - KEY_LINES);
  screen.say(`${view.style.quiet('─'.repeat(clampProse(view.width)))}\n\n${text}\n`);
  const keys = exam.nextKeys(left);
  if (!folded) return await screen.waitForKey(keys, QUIT_KEYS);
  const withMore = keys.toSpliced(1, 0, session.wholeReference());
  const chosen = await screen.waitForKey(withMore, { ...QUIT_KEYS, ...MORE_KEYS });
  if (chosen !== 'more') return chosen;
  screen.say(`${renderReference(item, view)}\n`);
  return await screen.waitForKey(keys, QUIT_KEYS);
}
