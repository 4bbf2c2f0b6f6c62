import type { Example } from '../../deck.ts';
import type { Claim, KeyPoint } from '../../key-point.ts';
import { QuestionReader } from '../../exact/question-reader.ts';
import type { FormatPiece, LossCode } from '../format.ts';
import { writeBlocks } from '../md/write-blocks.ts';
import { readFormulas } from './formulas.ts';
import { fitsXml } from './xml-text.ts';
import type { Written } from './written.ts';

const HEADING = { kind: 'heading', level: 1, text: 'x', id: null, column: 1 } as const;

/** @returns what those who mark an essay are told: its key points and examples, as they stand in a sheet */
export function writeGraderInfo(
  { keyPoints, examples }: Pick<Written, 'keyPoints' | 'examples'>,
  lang: string,
): string {
  return writeBlocks({ keyPoints, examples, tags: [] }, [], lang).join('\n').trim();
}

/** @returns which of them do not come back the same from what is written */
export function findLosses(
  { keyPoints, examples }: Pick<Written, 'keyPoints' | 'examples'>,
  info: string,
): readonly LossCode[] {
  const read = readBlocks(readFormulas(info));
  const isWhole = fitsXml(info) && read.answer === null;
  const losses: LossCode[] = [];
  if (!isWhole || describePoints(read.keyPoints) !== describePoints(keyPoints)) {
    losses.push('key-points');
  }
  if (!isWhole || describeExamples(read.examples) !== describeExamples(examples)) {
    losses.push('examples');
  }
  return losses;
}

/** What points ask for; how their author wrote them may change. */
function describePoints(points: readonly KeyPoint[]): string {
  return JSON.stringify(
    points.map(({ role, weight, claim }) => [role, weight, claim.kind, describeClaim(claim)]),
  );
}

function describeClaim(claim: Claim): unknown {
  if (claim.kind === 'gist') return claim.text;
  if (claim.kind === 'said') return claim.alternatives.map(({ steps }) => steps);
  const items = claim.items.map(({ alternatives }) => alternatives.map(({ steps }) => steps));
  return [claim.need, items];
}

function describeExamples(examples: readonly Example[]): string {
  return JSON.stringify(examples.map(({ text, verdict }) => [text, verdict]));
}

function readBlocks(info: string) {
  const reader = new QuestionReader(HEADING, 0);
  for (const [index, text] of info.split('\n').entries()) reader.take(text, index + 1);
  return reader.finish();
}

/**
 * Gives an essay what those who mark it are told: key points and examples where they stand there as in a sheet, and
 * the rest as its answer.
 */
export function addGraderInfo(
  pieces: readonly FormatPiece[],
  info: string,
  line: number,
): readonly FormatPiece[] {
  if (info === '') return pieces;
  const { answer, keyPoints, examples, problems } = readBlocks(info);
  const place = <T extends { readonly line: number | null }>(one: T): T => ({ ...one, line });
  const own = problems
    .filter(({ code }) => code !== 'no-answer' && code !== 'bad-id')
    .map((problem): FormatPiece => ({ kind: 'problem', problem: place(problem) }));
  const filled = pieces.map((piece): FormatPiece => {
    if (piece.kind !== 'question') return piece;
    const { question } = piece;
    const parts = [question.answer ?? '', answer ?? ''].filter((part) => part !== '');
    return {
      kind: 'question',
      question: {
        ...question,
        answer: parts.join('\n\n') || null,
        keyPoints: [...question.keyPoints, ...keyPoints.map(place)],
        examples: [...question.examples, ...examples.map(place)],
      },
    };
  });
  return [...filled, ...own];
}
