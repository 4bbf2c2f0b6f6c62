// Reads the real sheets that lie beside the project, for their own scorer. Absent data is told, never assumed.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Deck } from '../src/deck/deck.ts';
import { readSheet } from '../src/deck/read-sheet.ts';
import { DATA } from './eval-data.ts';

/** A question in the shape that the scorer reads. */
interface ScoredQuestion {
  readonly prompt: string;
  readonly kind: string;
  readonly line: number;
  readonly choices: readonly string[];
  readonly correct: readonly number[];
  readonly answer?: string;
}

/** One sheet with its gold reading and ours. */
export interface SheetReading {
  readonly id: string;
  readonly gold: unknown;
  readonly output: { readonly questions: readonly ScoredQuestion[] };
  readonly text: string;
}

/** The folder with sheets, gold files and scorer. */
export const SHEETS = path.join(DATA, 'sheets');

/**
 * @param ids the sheets wanted; all where none is named
 * @returns null where the folder is absent
 */
export async function readSheets(
  ids: readonly string[],
  folder = SHEETS,
): Promise<readonly SheetReading[] | null> {
  if (!existsSync(path.join(folder, 'score.mjs'))) return null;
  const all = readdirSync(path.join(folder, 'gold'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => path.basename(file, '.json'))
    .toSorted();
  const wanted = ids.length === 0 ? all : all.filter((id) => ids.includes(id));
  return Promise.all(wanted.map((id) => readOne(id, folder)));
}

async function readOne(id: string, folder: string): Promise<SheetReading> {
  const text = readFileSync(path.join(folder, 'files', `${id}.md`), 'utf8');
  const gold: unknown = JSON.parse(readFileSync(path.join(folder, 'gold', `${id}.json`), 'utf8'));
  return { id, gold, output: toOutput(await readSheet(text, `${id}.md`)), text };
}

function toOutput({ questions }: Deck): SheetReading['output'] {
  return {
    questions: questions.map((question) => ({
      // the gold shows a text with its gaps filled
      prompt: question.kind === 'cloze' ? (question.answer ?? '') : question.prompt,
      kind: question.kind,
      line: question.line,
      choices: question.kind === 'choice' ? question.choices : [],
      correct: question.kind === 'choice' ? question.correct : [],
      ...(question.answer === null ? {} : { answer: question.answer }),
    })),
  };
}
