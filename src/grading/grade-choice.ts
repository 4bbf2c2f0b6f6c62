import { plainNote } from './verdict.ts';
import type { ChoiceQuestion } from '../deck/deck.ts';
import type { Grade, Note } from './grade.ts';

/**
 * Grades a choice: right picks minus wrong picks, over the right options, never below 0; correct only
 * when exactly the right options are picked.
 * @param picked positions in `choices`, in any order; null for an answer in which no option could be read: wrong, not sure
 */
export function gradeChoice(question: ChoiceQuestion, picked: readonly number[] | null): Grade {
  const right = new Set(question.correct);
  const chosen = new Set(picked ?? []);
  if (right.size === 0) {
    return {
      score: 0,
      verdict: 'partial',
      sure: false,
      findings: [],
      notes: [plainNote('no-key')],
    };
  }
  if (picked === null) {
    const notes = [plainNote('options-unread')];
    return { score: 0, verdict: 'wrong', sure: false, findings: [], notes };
  }
  const hits = [...chosen].filter((option) => right.has(option)).length;
  const wrong = chosen.size - hits;
  const missed = right.size - hits;
  const score = Math.max(0, (hits - wrong) / right.size);
  const verdict = wrong + missed === 0 ? 'correct' : score > 0 ? 'partial' : 'wrong';
  const notes: Note[] = chosen.size === 0 ? [plainNote('empty')] : [];
  if (missed > 0 && chosen.size > 0)
    notes.push({ code: 'options-missed', args: { count: missed } });
  if (wrong > 0) notes.push({ code: 'options-wrong', args: { count: wrong } });
  return { score, verdict, sure: true, findings: [], notes };
}
