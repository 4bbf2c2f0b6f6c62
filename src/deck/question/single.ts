import type { SingleQuestion } from '../front-matter/front-matter.ts';
import type { SheetText } from '../sheet-text.ts';
import { PLAIN } from '../notations/candidate.ts';
import { buildQuestion, NO_ADDITIONS, type QuestionDraft } from './build-question.ts';
import { findOptions } from './options.ts';
import { openRegion } from './region.ts';

/** Builds the only question of a sheet whose front matter holds it; the body is its answer and blocks. */
export function buildSingleQuestion(
  sheet: SheetText,
  bodyStart: number,
  single: SingleQuestion,
): QuestionDraft {
  const kinds = single.choices.map(({ text }) => (text.trim() === '' ? 'blank' : 'text'));
  const options = findOptions(single.choices, kinds)?.options ?? [];
  const region = openRegion(sheet, bodyStart, sheet.lines.length, 0);
  const candidate = {
    ...PLAIN,
    series: 'front-matter',
    level: 1,
    otherwise: 'section',
    start: bodyStart,
    end: bodyStart,
    prompt: [single.prompt],
    column: 1,
    id: single.id,
    run: bodyStart,
  } as const;
  const { keywords, examples, answer, hint } = single;
  const spot = { line: single.line, column: 1 };
  return buildQuestion(region, candidate, {
    ...NO_ADDITIONS,
    spot,
    keywords,
    examples,
    answer,
    hint,
    options,
  });
}
