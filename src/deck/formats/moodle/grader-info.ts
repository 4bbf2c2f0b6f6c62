import type { Example } from '../../deck.ts';
import type { KeyPoint } from '../../key-point.ts';
import { QuestionReader } from '../../exact/question-reader.ts';
import type { FormatPiece } from '../format.ts';
import { writeBlocks } from '../md/write-blocks.ts';
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

/** @returns whether key points and examples come back the same from what is written */
export function keepsGraderInfo(
  { keyPoints, examples }: Pick<Written, 'keyPoints' | 'examples'>,
  info: string,
): boolean {
  if (!fitsXml(info)) return false;
  const read = readBlocks(info);
  const isSame =
    describePoints(read.keyPoints) === describePoints(keyPoints) &&
    describeExamples(read.examples) === describeExamples(examples);
  return isSame && read.answer === null;
}

function describePoints(points: readonly KeyPoint[]): string {
  return JSON.stringify(points.map(({ role, weight, claim }) => [role, weight, claim]));
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
