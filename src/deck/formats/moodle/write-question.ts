import type { ChoiceQuestion, Deck, Question } from '../../deck.ts';
import { readFormulas, writeFormulas } from './formulas.ts';
import { nameTrueFalse } from './true-false.ts';
import { writeCloze } from './write-cloze.ts';
import { writeShort } from './write-short.ts';
import { writeEssay, type Written, type WrittenAnswer, type WrittenBody } from './written.ts';

/**
 * Finds the kind of question that holds most of what viva asks: one key point whose wording the answer begins with is a
 * short answer or a number, other open questions are essays with the answer as their general feedback.
 */
export function writeMoodleQuestion(question: Question, { lang }: Pick<Deck, 'lang'>): Written {
  const written = chooseKind(question, lang);
  const texts = [written.prompt, written.explanation];
  const { body } = written;
  if (body.kind === 'choice') texts.push(...body.answers.map(({ text }) => text));
  const isExact = texts.every((text) => readFormulas(writeFormulas(text)) === text);
  return {
    ...written,
    prompt: writeFormulas(written.prompt),
    explanation: writeFormulas(written.explanation),
    body: body.kind === 'choice' ? { ...body, answers: body.answers.map(writeOption) } : body,
    losses: isExact ? written.losses : [...written.losses, 'text'],
  };
}

function writeOption({ text, percent }: WrittenAnswer): WrittenAnswer {
  return { text: writeFormulas(text), percent };
}

function chooseKind(question: Question, lang: string): Written {
  if (question.kind === 'choice') return writeChoice(question, lang);
  if (question.kind === 'cloze') return writeCloze(question);
  return writeShort(question) ?? writeEssay(question);
}

function writeChoice(question: ChoiceQuestion, lang: string): Written {
  const { choices, correct } = question;
  if (choices.length < 2) return { ...writeEssay(question), losses: ['choices'] };
  const isRight = new Set(correct);
  const share = round(100 / Math.max(1, correct.length));
  const isSingle = correct.length === 1;
  const wrong = isSingle || correct.length === 0 ? 0 : -share;
  const answers = choices.map((text, index) => ({
    text,
    percent: isRight.has(index) ? share : wrong,
  }));
  const words = nameTrueFalse(lang);
  const isTrueFalse =
    isSingle && choices.length === 2 && choices[0] === words.true && choices[1] === words.false;
  const body: WrittenBody = isTrueFalse
    ? { kind: 'true-false', isTrue: isRight.has(0) }
    : { kind: 'choice', isSingle, answers };
  return { ...writeEssay(question), body };
}

/** Moodle knows shares of the marks to five places. */
function round(percent: number): number {
  return Number(percent.toFixed(5));
}
