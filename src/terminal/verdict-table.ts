import type { Verdict } from '../deck/deck.ts';
import { joinCells } from './columns.ts';
import { signs } from './finding-view.ts';
import { joinFacts, type View } from './view.ts';
import { measureAgreement, VERDICTS, type Share, type VerdictTally } from './verdict-tally.ts';
import { clampProse, measure, wrap, wrapPainted } from './width.ts';

/**
 * What became of many answers: how many got which verdict; and where a person said what they are worth, who was
 * marked as what, how often that agrees, and how often it goes wrong in the way that matters.
 * @returns lines joined by `\n`
 */
export function renderVerdictTable(tally: VerdictTally, view: View): string {
  const { batch } = view.messages;
  const graded = VERDICTS.reduce((sum, verdict) => sum + tally.verdicts[verdict], 0);
  const agreement = measureAgreement(tally);
  const counts = [
    batch.graded(graded),
    ...(tally.unsure > 0 ? [batch.unsure(tally.unsure)] : []),
    ...(tally.bad > 0 ? [view.style.wrong(batch.leftOut(tally.bad))] : []),
  ];
  const sections = [
    ...wrapPainted(joinFacts(counts, view), view.width),
    ...renderVerdicts(tally, graded, view),
  ];
  if (agreement.labelled === 0) return sections.join('\n');
  return [
    ...sections,
    '',
    ...wrap(batch.confusion(), clampProse(view.width)).map(view.style.heading),
    ...renderConfusion(tally, view),
    '',
    ...renderShares(
      [
        [batch.agreed(), agreement.agreed],
        [batch.falsePass(), agreement.falsePass],
        [batch.falseFail(), agreement.falseFail],
        [batch.passed(), agreement.passed],
      ],
      view,
    ),
  ].join('\n');
}

function renderVerdicts(tally: VerdictTally, graded: number, view: View): string[] {
  const rows = VERDICTS.map((verdict): [string, Share] => [
    paintVerdict(verdict, view),
    { part: tally.verdicts[verdict], whole: graded },
  ]);
  return renderShares(rows, view);
}

function paintVerdict(verdict: Verdict, { style, messages, plain }: View): string {
  if (plain === true) return messages.grading.verdict[verdict];
  return style[verdict](`${signs[verdict]} ${messages.grading.verdict[verdict]}`);
}

/** Rows: what a person said; columns: what viva said. */
function renderConfusion({ confusion }: VerdictTally, view: View): string[] {
  const { grading, session } = view.messages;
  const words = VERDICTS.map((verdict) => grading.verdict[verdict]);
  const isNarrow = measure(words.join('')) * 2 > view.width;
  const head = ['', ...(isNarrow ? VERDICTS.map((verdict) => signs[verdict]) : words)];
  const counts = (label: Verdict): string[] =>
    VERDICTS.map((verdict) => paintCount(confusion[label][verdict], label === verdict, view));
  const rows = VERDICTS.map((label) => [paintVerdict(label, view)].concat(counts(label)));
  return (
    renderGrid([head, ...rows], view) ??
    VERDICTS.flatMap((label) =>
      wrap(`${grading.verdict[label]}: ${session.counts(confusion[label])}`, view.width),
    )
  );
}

function paintCount(count: number, isAgreed: boolean, { style }: View): string {
  if (count === 0) return style.quiet('0');
  return isAgreed ? style.strong(String(count)) : String(count);
}

function renderShares(rows: readonly (readonly [string, Share])[], view: View): string[] {
  const { grading, plain } = view.messages;
  const cells = rows.map(([name, { part, whole }]) => [
    name,
    whole === 0 ? '–' : grading.percent(part / whole),
    view.style.quiet(`${part}/${whole}`),
  ]);
  return (
    renderGrid(cells, view) ??
    rows.flatMap(([name, { part, whole }]) => {
      const share = whole === 0 ? '' : grading.percent(part / whole);
      const told = joinFacts([share, plain.share(part, whole)], view);
      return wrapPainted(`${name}: ${told}`, view.width);
    })
  );
}

/**
 * Names to the left, numbers to the right, every column as wide as its widest cell.
 * @returns lines; null where they do not fit, or no columns are set
 */
function renderGrid(rows: readonly (readonly string[])[], { width, plain }: View): string[] | null {
  if (plain === true) return null;
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => measure(row[column] ?? ''))),
  );
  const sides = widths.map((_, column) => (column === 0 ? 'right' : 'left'));
  const lines = rows.flatMap((row) =>
    joinCells(
      row.map((cell) => [cell]),
      widths,
      '  ',
      sides,
    ).map((line) => `  ${line}`),
  );
  return lines.some((line) => measure(line) > width) ? null : lines;
}
