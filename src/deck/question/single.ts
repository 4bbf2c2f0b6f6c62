import type { SingleQuestion } from '../front-matter/front-matter.ts';
import type { SheetText } from '../sheet-text.ts';
import { PLAIN } from '../notations/candidate.ts';
import { NO_ADDITIONS } from './additions.ts';
import { buildQuestion, type QuestionDraft } from './build-question.ts';
import { unescapeMarkdown } from '../markup.ts';
import { readNamedAnswer } from './named-answer.ts';
import { dropLetters, findOptions, type Option, type Options } from './options.ts';
import { openRegion } from './region.ts';

/** Builds the only question of a sheet whose front matter holds it; the body is its answer and blocks. */
export function buildSingleQuestion(
  sheet: SheetText,
  bodyStart: number,
  single: SingleQuestion,
): QuestionDraft {
  const options = readChoices(single);
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

/** Choices have boxes, or `correct` names the right ones. */
function readChoices({ choices, correct }: SingleQuestion): readonly Option[] {
  const kinds = choices.map(({ text }) => (text.trim() === '' ? 'blank' : 'text'));
  const boxed = findOptions(choices, kinds);
  const found = boxed ?? readBare(choices.map(({ text }) => text));
  const names = { letters: found.letters, texts: found.options.map(({ text }) => text) };
  const places = new Set(correct.flatMap((name) => readNamedAnswer(name, names)?.places ?? []));
  return found.options.map(({ text, isTicked }, place) => ({
    text,
    isTicked: isTicked || places.has(place),
  }));
}

const MARK = /^\s*[-*+]\s+/;

function readBare(lines: readonly string[]): Pick<Options, 'options' | 'letters'> {
  const texts = lines.map((line) => line.replace(MARK, '').trim()).filter((text) => text !== '');
  return dropLetters(texts.map((text) => ({ isTicked: false, text: unescapeMarkdown(text) })));
}
