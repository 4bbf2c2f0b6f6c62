import type { LooseQuestion } from '../format.ts';
import type { MoodleAnswer } from './question.ts';

/** What a question has before anything is known of it. */
export const EMPTY_QUESTION: LooseQuestion = {
  kind: 'open',
  ownId: null,
  prompt: '',
  answer: null,
  choices: [],
  correct: [],
  gaps: [],
  keyPoints: [],
  examples: [],
  hint: null,
  tags: [],
  section: [],
  line: 1,
};

/**
 * Adds what is said to each answer to the explanation, as a list.
 * @param show how the text of an answer stands in Markdown
 */
export function addFeedback(
  explanation: string,
  answers: readonly MoodleAnswer[],
  show: (text: string) => string = (text) => text,
): string {
  const items = answers
    .filter(({ feedback }) => feedback !== '')
    .map(({ text, feedback }) => `- ${indent(`${show(text)}: ${feedback}`)}`);
  const list = items.join('\n');
  return explanation === '' || list === '' ? explanation + list : `${explanation}\n\n${list}`;
}

function indent(text: string): string {
  return text.replaceAll('\n', '\n  ');
}
