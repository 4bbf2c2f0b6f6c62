import { chooseDefaultSheets } from '../files/built-in-decks.ts';
import { renderAccounts } from '../terminal/check/account.ts';
import { sumUp, type CheckedSheet } from '../terminal/check/checked.ts';
import { renderCheck } from '../terminal/check/text.ts';
import type { View } from '../terminal/view.ts';
import { UserError } from '../user-error.ts';
import type { World } from '../world.ts';
import { checkSheets } from './check/check-sheets.ts';
import { openView, type GlobalOptions } from './open-view.ts';
import { writeOut } from './write-out.ts';

/** How what is wrong can be told. */
export type CheckFormat = 'text' | 'json' | 'github' | 'sarif';

export interface CheckOptions extends GlobalOptions {
  /** Warnings count as errors. */
  readonly strict?: boolean;
  /** Short for the format `json`. */
  readonly json?: boolean;
  readonly format?: CheckFormat;
  /** Tell for every line what it belongs to. */
  readonly account?: boolean;
}

/**
 * Tells all that is wrong with the sheets, and which of their examples get another verdict than they are marked with.
 * @param sheets as the user named them; the default ones when empty
 * @returns 0; 1 when there is an error, with `--strict` also when there is a warning
 * @throws UserError for paths that lead nowhere and named files that cannot be read; `bad-option`
 */
export async function runCheck(
  sheets: readonly string[],
  options: CheckOptions,
  world: World,
): Promise<number> {
  const format = options.format ?? (options.json ? 'json' : 'text');
  if (options.account && (format === 'github' || format === 'sarif')) {
    throw new UserError('bad-option', { option: '--account', expected: '--format text | json' });
  }
  const view = await openView(options, world);
  const paths =
    sheets.length > 0 ? sheets : await chooseDefaultSheets(world.cwd, view.messages.language);
  const checked = await checkSheets(paths, world.cwd);
  const text = await render(checked, format, options.account === true, view);
  if (text !== '') await writeOut(world.output, text);
  const { error, warning } = sumUp(checked);
  return error > 0 || (options.strict === true && warning > 0) ? 1 : 0;
}

/** Formats for programs are loaded when they are asked for. */
async function render(
  sheets: readonly CheckedSheet[],
  format: CheckFormat,
  withAccount: boolean,
  view: View,
): Promise<string> {
  const { messages } = view;
  if (format === 'text') {
    return (withAccount ? renderAccounts(sheets, view) : '') + renderCheck(sheets, view);
  }
  if (format === 'json') {
    const { renderCheckJson } = await import('../terminal/check/json.ts');
    return renderCheckJson(sheets, messages, withAccount);
  }
  if (format === 'github') {
    const { renderCheckGithub } = await import('../terminal/check/github.ts');
    return renderCheckGithub(sheets, messages);
  }
  const { renderCheckSarif } = await import('../terminal/check/sarif.ts');
  return renderCheckSarif(sheets, messages);
}
