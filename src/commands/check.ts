import { chooseDefaultSheets } from '../files/built-in-decks.ts';
import { describeDiagnostic, renderCheck } from '../terminal/check-view.ts';
import { renderUserError } from '../terminal/problem-view.ts';
import type { View } from '../terminal/view.ts';
import type { World } from '../world.ts';
import { checkSheets, type CheckResult } from './check/check-sheets.ts';
import { openView, type GlobalOptions } from './open-view.ts';
import { writeOut } from './write-out.ts';

export interface CheckOptions extends GlobalOptions {
  /** Warnings count as errors. */
  readonly strict?: boolean;
  readonly json?: boolean;
}

/** Version of the shape of `viva check --json`. */
const VERSION = 1;

/**
 * Tells all that is wrong with the sheets, and which of their examples get another verdict than they are marked with.
 * @param sheets as the user named them; the default ones when empty
 * @returns 0; 1 when there is an error, with `--strict` also when there is a warning
 * @throws UserError for paths that lead nowhere and named files that cannot be read
 */
export async function runCheck(
  sheets: readonly string[],
  options: CheckOptions,
  world: World,
): Promise<number> {
  const view = await openView(options, world);
  const paths =
    sheets.length > 0 ? sheets : await chooseDefaultSheets(world.cwd, view.messages.language);
  const result = await checkSheets(paths, world.cwd);
  const errors = await openView(options, world, world.errors);
  for (const error of result.unreadable) world.errors.write(`${renderUserError(error, errors)}\n`);
  const text = options.json ? renderCheckJson(result, view) : renderCheck(summarise(result), view);
  await writeOut(world.output, text);
  const isBad = result.diagnostics.some(
    ({ severity }) => severity === 'error' || options.strict === true,
  );
  return isBad || result.unreadable.length > 0 ? 1 : 0;
}

function summarise(result: CheckResult) {
  const failed = result.diagnostics.filter(({ code }) => code === 'example-fails').length;
  return { ...result, failed };
}

function renderCheckJson(result: CheckResult, view: View): string {
  const { sheets, questions, examples, failed } = summarise(result);
  const diagnostics = result.diagnostics.map(({ source, line, column, severity, ...rest }) => ({
    source,
    line,
    column,
    severity,
    code: rest.code,
    args: rest.args,
    message: describeDiagnostic({ source, line, column, severity, ...rest }, view.messages),
  }));
  const document = { sheets, questions, examples, failed, diagnostics };
  return `${JSON.stringify({ format: 'viva-check', version: VERSION, ...document }, null, 2)}\n`;
}
