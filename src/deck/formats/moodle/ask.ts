import { escapeMarkdown } from '../escape-markdown.ts';
import { reportBadRecord, reportNotCarried } from '../format-problem.ts';
import type { FormatPiece, LooseQuestion } from '../format.ts';
import { GAP_SIGN } from './gap-sign.ts';
import { askShort } from './ask-short.ts';
import { addFeedback, EMPTY_QUESTION } from './feedback.ts';
import type { MoodleAnswer, MoodleHead, MoodlePair, MoodleQuestion } from './question.ts';
import { buildKeyPoint, readWording } from './wording.ts';
import type { TrueFalseWords } from './true-false.ts';

/** A list of more options than letters is better asked in words. */
const MOST_OPTIONS = 26;
/** UTF-16 units that the pairs of one question may come to: each repeats the text above them. */
const LONGEST = 4 * 2 ** 20;
const BLANK = String.raw`\_`.repeat(5);

/**
 * Makes of a question of Moodle what viva can ask: a short answer or a number is an open question whose key point has
 * the right answers as wordings, or a cloze where the answer belongs into the sentence; true or false is a choice; of a
 * matching question each pair is a choice among all the answers, as it is on the page.
 *
 * @returns the questions, and what of it could not be kept
 */
export function askMoodleQuestion(
  { head, body }: MoodleQuestion,
  words: TrueFalseWords,
): readonly FormatPiece[] {
  const closed = { ...head, prompt: head.prompt.replaceAll(GAP_SIGN, BLANK) };
  switch (body.kind) {
    case 'short':
    case 'numerical':
      return askShort(head, body.kind, body.answers);
    case 'essay':
      return [ask({ ...start(closed), answer: head.explanation || null })];
    case 'choice':
      return askChoice(closed, body.isSingle, body.answers);
    case 'true-false':
      return askChoice(closed, true, [
        { text: words.true, percent: body.isTrue ? 100 : 0, feedback: body.feedback.true },
        { text: words.false, percent: body.isTrue ? 0 : 100, feedback: body.feedback.false },
      ]);
    default:
      return askPairs(closed, body.pairs);
  }
}

function start({ ownId, prompt, hint, tags, section, line }: MoodleHead): LooseQuestion {
  return { ...EMPTY_QUESTION, ownId, prompt, hint, tags, section, line };
}

function ask(question: LooseQuestion): FormatPiece {
  return { kind: 'question', question };
}

function askChoice(
  head: MoodleHead,
  isSingle: boolean,
  all: readonly MoodleAnswer[],
): readonly FormatPiece[] {
  // a sign too many, as in `~=right`, makes an option of nothing
  const answers = all.filter((one) => one.text !== '' || one.percent > 0 || one.feedback !== '');
  const isRight = ({ percent }: MoodleAnswer): boolean => (isSingle ? percent >= 100 : percent > 0);
  const correct = answers.flatMap((answer, index) => (isRight(answer) ? [index] : []));
  const choices = answers.map(({ text }) => text);
  const answer = addFeedback(head.explanation, answers) || null;
  const question = ask({ ...start(head), kind: 'choice', choices, correct, answer });
  const uneven = listUnevenMarks(answers, isSingle);
  if (uneven === '') return [question];
  return [
    question,
    { kind: 'problem', problem: reportNotCarried(head.line, 'part-marks', uneven) },
  ];
}

/** @returns the shares of the marks that say more than which options are right; empty for none */
function listUnevenMarks(answers: readonly MoodleAnswer[], isSingle: boolean): string {
  const above = answers.map(({ percent }) => Math.round(percent)).filter((percent) => percent > 0);
  const shares = [...new Set(above)].filter((percent) => !isSingle || percent < 100);
  if (shares.length === 0 || (!isSingle && shares.length === 1)) return '';
  return shares
    .slice(0, MOST_OPTIONS)
    .map((percent) => `${percent} %`)
    .join(', ');
}

function askPairs(head: MoodleHead, pairs: readonly MoodlePair[]): readonly FormatPiece[] {
  const options = [...new Set(pairs.map(({ answer }) => answer))].toSorted();
  const places = new Map(options.map((option, place) => [option, place]));
  const choices = options.map((option) => escapeMarkdown(option));
  const asked = pairs.filter(({ prompt }) => prompt !== '');
  if (asked.length * (head.prompt.length + head.explanation.length) > LONGEST) {
    return [{ kind: 'problem', problem: reportBadRecord(head.line, 'too-long') }];
  }
  return asked.map((pair, index) => {
    const question = {
      ...start(head),
      ownId: head.ownId === null ? null : `${head.ownId}-${index + 1}`,
      prompt: head.prompt === '' ? pair.prompt : `${head.prompt}\n\n${pair.prompt}`,
    };
    if (options.length < 2 || options.length > MOST_OPTIONS) {
      return ask({ ...question, ...answerInWords(head, pair.answer) });
    }
    const correct = [places.get(pair.answer) ?? 0];
    const answer = head.explanation || null;
    return ask({ ...question, kind: 'choice', choices, correct, answer });
  });
}

function answerInWords(
  { explanation, line }: MoodleHead,
  answer: string,
): Pick<LooseQuestion, 'answer' | 'keyPoints'> {
  const { alternative } = readWording(answer.replaceAll('*', String.raw`\*`));
  const keyPoint = alternative === null ? null : buildKeyPoint([alternative], line);
  const shown = escapeMarkdown(answer);
  return {
    answer: explanation === '' ? shown : `${shown}\n\n${explanation}`,
    keyPoints: keyPoint === null ? [] : [keyPoint],
  };
}
