import { CHECK_CODES, PROBLEM_CODES } from '../../deck/problem.ts';
import { DEFAULT_SEVERITY, type Diagnostic, type DiagnosticCode } from '../diagnostic.ts';
import type { Messages } from '../messages/messages.ts';
import { renderJson } from '../render-json.ts';
import { describeDiagnostic } from './describe.ts';
import type { CheckedSheet } from './checked.ts';

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const CODES: readonly DiagnosticCode[] = [...PROBLEM_CODES, ...CHECK_CODES];

/**
 * Renders the Static Analysis Results Interchange Format, version 2.1.0 (OASIS), for code-scanning services.
 * @returns indented JSON with a line end behind it
 */
export function renderCheckSarif(sheets: readonly CheckedSheet[], messages: Messages): string {
  const results = sheets.flatMap(({ diagnostics }) =>
    diagnostics.map((diagnostic) => renderResult(diagnostic, messages)),
  );
  const rules = CODES.map((code) => renderRule(code, messages));
  const driver = { name: 'viva', rules };
  const run = {
    tool: { driver },
    language: messages.language,
    columnKind: 'utf16CodeUnits',
    artifacts: sheets.map(({ source }) => ({ location: { uri: toUri(source) } })),
    results,
  };
  return renderJson({ $schema: SCHEMA, version: '2.1.0', runs: [run] });
}

function renderRule(code: DiagnosticCode, { check }: Messages): object {
  const { title, help } = check.rules[code];
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: `${title}.` },
    help: { text: help },
    defaultConfiguration: { level: DEFAULT_SEVERITY[code] },
  };
}

function renderResult(diagnostic: Diagnostic, messages: Messages): object {
  const { source, line, column, endColumn, severity, code } = diagnostic;
  const end = endColumn === null ? {} : { endLine: line, endColumn };
  const region = { startLine: line, startColumn: column, ...end };
  return {
    ruleId: code,
    ruleIndex: CODES.indexOf(code),
    level: severity,
    message: { text: describeDiagnostic(diagnostic, messages) },
    locations: [{ physicalLocation: { artifactLocation: { uri: toUri(source) }, region } }],
  };
}

const LONE_SURROGATE = /[\ud800-\udfff]/gu;

/** A path as a reference by RFC 3986: relative ones stay relative. */
function toUri(path: string): string {
  const parts = path.replaceAll('\\', '/').split('/');
  const isAbsolute = path.startsWith('/') || /^[A-Za-z]:[\\/]/.test(path);
  const encoded = parts.map((part, index) =>
    index === 0 && /^[A-Za-z]:$/.test(part)
      ? part
      : encodeURIComponent(part.replaceAll(LONE_SURROGATE, '\ufffd')),
  );
  if (!isAbsolute) return encoded.join('/');
  return `file://${path.startsWith('/') ? '' : '/'}${encoded.join('/')}`;
}
