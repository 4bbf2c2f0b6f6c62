import { splitLines } from './blocks/lines.ts';
import { chooseQuestions } from './choose/choose-questions.ts';
import type { Part } from './choose/part.ts';
import { completeQuestions } from './complete-questions.ts';
import type { Deck } from './deck.ts';
import { NO_FRONT_MATTER, type FrontMatter } from './front-matter/front-matter.ts';
import { forgetPrompts } from './identity.ts';
import { guessLanguage } from './language/guess-language.ts';
import { sampleProse } from './language/sample-prose.ts';
import { keepAccount, type JoinedKeys } from './account.ts';
import { findAnswerKeys, type AnswerKey } from './answer-keys/find-answer-keys.ts';
import { joinAnswers } from './answer-keys/join-answers.ts';
import type { Candidate } from './notations/candidate.ts';
import { unescapeMarkdown } from './markup.ts';
import { reportNothingAsks } from './nothing-asks.ts';
import { reportOutside, reportUnclosedFences } from './outside.ts';
import type { Problem } from './problem.ts';
import { extendClose } from './question/extend-close.ts';
import { NO_ADDITIONS } from './question/additions.ts';
import { buildQuestion, type QuestionDraft } from './question/build-question.ts';
import { buildSingleQuestion } from './question/single.ts';
import { surveyHabits } from './question/habits.ts';
import { openRegion } from './question/region.ts';
import { traceSections } from './sections.ts';
import { surveySheet, type SheetText } from './sheet-text.ts';

/**
 * Reads a sheet of questions in any notation viva knows. Never throws, and never runs anything the sheet holds.
 * The time is linear in the text.
 *
 * @param text the whole sheet, Markdown or plain text
 * @param source where it came from, kept for messages
 * @returns the deck with all problems in the order of the lines; problems of severity `error` mean that the sheet
 * cannot be used as its author meant it
 */
export async function readSheet(text: string, source: string): Promise<Deck> {
  const lines = splitLines(text);
  const frontMatter = await readFront(lines);
  if (frontMatter.isExact && frontMatter.single === null)
    return readExactSheet(lines, frontMatter, source);
  const sheet = surveySheet(lines, frontMatter.lines);
  const keys = frontMatter.single === null ? findAnswerKeys(sheet) : [];
  const parts = frontMatter.single === null ? chooseQuestions(hideKeys(sheet, keys)) : [];
  const entries = joinAnswers(keys, parts);
  const drafts =
    frontMatter.single === null
      ? buildQuestions(sheet, parts, { keys, entries })
      : [buildSingleQuestion(sheet, frontMatter.lines, frontMatter.single)];
  const { questions, problems } = completeQuestions(drafts, traceSections(parts));
  forgetPrompts();
  const account = keepAccount(sheet, frontMatter.lines, parts, drafts, { keys, entries });
  return {
    source,
    title: frontMatter.title ?? findTitle(parts),
    lang: frontMatter.lang ?? guessLanguage(sampleProse(sheet)),
    tags: frontMatter.tags,
    strictness: frontMatter.strictness ?? 'normal',
    exam: frontMatter.exam,
    extra: frontMatter.extra,
    questions,
    problems: sortByPlace([
      ...frontMatter.problems,
      ...problems,
      ...reportUnclosedFences(sheet),
      ...reportNothingAsks(sheet, questionsOf(parts), drafts),
      ...reportOutside(account, questions.length),
    ]),
    account,
  };
}

async function readExactSheet(
  lines: readonly string[],
  frontMatter: FrontMatter,
  source: string,
): Promise<Deck> {
  const [{ readExact }, { sampleQuestions }] = await Promise.all([
    import('./exact/read-exact.ts'),
    import('./language/sample-questions.ts'),
  ]);
  const { questions, problems, account } = readExact(lines, frontMatter.lines);
  forgetPrompts();
  return {
    source,
    title: frontMatter.title,
    lang: frontMatter.lang ?? guessLanguage(sampleQuestions(questions)),
    tags: frontMatter.tags,
    strictness: frontMatter.strictness ?? 'normal',
    exam: frontMatter.exam,
    extra: frontMatter.extra,
    questions,
    problems: sortByPlace([...frontMatter.problems, ...problems]),
    account,
  };
}

/** Front matter needs a YAML parser, which is loaded only for sheets that open with a fence. */
async function readFront(lines: readonly string[]): Promise<FrontMatter> {
  if (!(lines[0] ?? '').startsWith('---')) return NO_FRONT_MATTER;
  const { readFrontMatter } = await import('./front-matter/read-front-matter.ts');
  return readFrontMatter(lines);
}

function questionsOf(parts: readonly Part[]): readonly Candidate[] {
  return parts.flatMap(({ kind, candidate }) => (kind === 'question' ? [candidate] : []));
}

/** A sheet whose answer keys are blank: their numbers are no questions. */
function hideKeys(sheet: SheetText, keys: readonly AnswerKey[]): SheetText {
  if (keys.length === 0) return sheet;
  const lines = [...sheet.lines];
  for (const { start, end } of keys) lines.fill('', start, end);
  return surveySheet(lines, sheet.bodyStart);
}

function buildQuestions(
  sheet: SheetText,
  parts: readonly Part[],
  { keys, entries }: JoinedKeys,
): readonly QuestionDraft[] {
  const keyStarts = keys.map(({ start }) => start);
  const found = parts.flatMap(({ kind, candidate }, index) => {
    if (kind !== 'question') return [];
    const { start, close, indent } = candidate;
    const after = parts[index + 1]?.candidate;
    while ((keyStarts[0] ?? sheet.lines.length) < start) keyStarts.shift();
    const following = after?.lead ?? after?.start ?? sheet.lines.length;
    const next = Math.min(following, keyStarts[0] ?? sheet.lines.length);
    const end = close === null ? next : extendClose(sheet, Math.min(next, close), next);
    return [{ candidate, region: openRegion(sheet, start, end, indent) }];
  });
  const habits = surveyHabits(
    found.map(({ candidate, region }) => ({ ...region, start: candidate.start + 1 })),
  );
  return found.map(({ candidate, region }, index) => {
    const key =
      entries
        .get(index)
        ?.map(({ text }) => text)
        .join('\n\n') ?? null;
    return buildQuestion(region, candidate, { ...NO_ADDITIONS, key }, habits);
  });
}

function findTitle(parts: readonly Part[]): string | null {
  const title = parts.find((part) => part.kind === 'section' && part.isTitle);
  return title === undefined ? null : unescapeMarkdown(title.candidate.prompt.join(' '));
}

function sortByPlace(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((left, right) => left.line - right.line || left.column - right.column);
}
