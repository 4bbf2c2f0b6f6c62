import type { Messages } from '../messages/messages.ts';
import { renderJson } from '../render-json.ts';
import { countOwners, joinRanges } from './account.ts';
import { sumUp, type CheckedSheet } from './checked.ts';
import { describeDiagnostic } from './describe.ts';

/** Version of the shape of `viva check --json`, which docs/check.md describes. */
const VERSION = 1;

/**
 * @param withAccount whether to say for every line what it belongs to
 * @returns indented JSON with a line end behind it
 */
export function renderCheckJson(
  sheets: readonly CheckedSheet[],
  messages: Messages,
  withAccount: boolean,
): string {
  const { error: errors, warning: warnings, note: notes, ...counts } = sumUp(sheets);
  const diagnostics = sheets.flatMap((sheet) =>
    sheet.diagnostics.map((diagnostic) => {
      const { source, line, column, endColumn, severity, code, args } = diagnostic;
      const message = describeDiagnostic(diagnostic, messages);
      return { source, line, column, endColumn, severity, code, args, message };
    }),
  );
  const accounts = withAccount ? { accounts: sheets.map(describeAccount) } : {};
  const document = { ...counts, errors, warnings, notes, diagnostics, ...accounts };
  return renderJson({ format: 'viva-check', version: VERSION, ...document });
}

function describeAccount({ source, account }: CheckedSheet): object {
  return {
    source,
    lines: account.length,
    owners: Object.fromEntries(countOwners(account)),
    ranges: joinRanges(account).map(({ from, to, owner, question }) => ({
      from,
      to,
      owner,
      question,
    })),
  };
}
