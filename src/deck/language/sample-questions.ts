import type { Question } from '../deck.ts';
import { SAMPLE } from './guess-language.ts';

/** @returns prompts and answers from all over a deck, as many as it takes to guess its language */
export function sampleQuestions(questions: readonly Pick<Question, 'prompt' | 'answer'>[]): string {
  const step = Math.max(1, Math.floor(questions.length / MOST_SAMPLED));
  let sample = '';
  for (let at = 0; at < questions.length && sample.length < SAMPLE; at += step) {
    const { prompt = '', answer = null } = questions[at] ?? {};
    sample += `${prompt}\n${answer ?? ''}\n`;
  }
  return sample.replaceAll(FOREIGN, ' ');
}

const MOST_SAMPLED = 200;
/** What is no text of the author's language: code, addresses, tags of HTML. */
const FOREIGN = /`[^`]{1,200}`|https?:\/\/[^\s)>\]]{1,500}|\]\([^)\s]{1,500}\)|<[^<>]{1,200}>/g;
