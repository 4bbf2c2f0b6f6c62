import type { Diagnostic } from '../diagnostic.ts';
import type { Messages } from '../messages/messages.ts';
import { makeSafeLine } from '../safe-text.ts';
import { describeDiagnostic } from './describe.ts';
import type { CheckedSheet } from './checked.ts';

const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const;

/**
 * Renders workflow commands that GitHub shows as annotations:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 * @returns a line for each diagnostic, with a line end behind it
 */
export function renderCheckGithub(sheets: readonly CheckedSheet[], messages: Messages): string {
  return sheets
    .flatMap(({ diagnostics }) => diagnostics)
    .map((diagnostic) => `${renderAnnotation(diagnostic, messages)}\n`)
    .join('');
}

function renderAnnotation(diagnostic: Diagnostic, messages: Messages): string {
  const { source, line, column: col, severity, code: title } = diagnostic;
  const properties = { file: makeSafeLine(source).replaceAll('\\', '/'), line, col, title };
  const told = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
  return `::${COMMANDS[severity]} ${told.join(',')}::${escapeData(describeDiagnostic(diagnostic, messages))}`;
}

/** As actions/toolkit does it: percent signs first. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(value: string | number): string {
  return escapeData(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
