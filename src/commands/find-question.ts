import type { Question } from '../deck/deck.ts';
import { normalisePrompt } from '../deck/identity.ts';

/** Finds the questions of a sheet by what people call them. */
export class QuestionFinder {
  private readonly byNumber = new Map<string, Question>();
  private readonly byId = new Map<string, Question>();
  private readonly byPrompt = new Map<string, Question>();

  constructor(questions: readonly Question[]) {
    for (const question of questions) {
      addFirst(this.byNumber, String(question.number), question);
      addFirst(this.byId, question.id, question);
      addFirst(this.byPrompt, foldPrompt(question.prompt), question);
    }
  }

  /**
   * @param name the question's number in the sheet, its id, or its prompt whatever the case, spacing and punctuation
   * @returns the first that is called so, by number before id before prompt; null when none is
   */
  find(name: string): Question | null {
    const wanted = name.trim();
    return (
      this.byNumber.get(wanted) ??
      this.byId.get(wanted) ??
      this.byPrompt.get(foldPrompt(wanted)) ??
      null
    );
  }
}

/** As identity tells prompts apart, and without punctuation: a table of answers often drops the question mark. */
function foldPrompt(prompt: string): string {
  const folded = normalisePrompt(prompt);
  return folded.replaceAll(/\p{P}+/gu, '') || folded;
}

function addFirst(index: Map<string, Question>, key: string, question: Question): void {
  if (!index.has(key)) index.set(key, question);
}
