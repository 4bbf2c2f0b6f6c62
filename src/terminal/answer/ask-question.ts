import type { Aids, Asked, Replied } from '../../session/asked.ts';
import { UserError } from '../../user-error.ts';
import { capitalise } from '../messages/sentence.ts';
import { makeArgumentsSafe, stripControls } from '../safe-text.ts';
import type { TerminalStreams } from '../terminal-streams.ts';
import type { View } from '../view.ts';
import type { AnswerField } from './answer-field.ts';
import { editDraft } from './edit-draft.ts';
import { playScene } from './frame-prompt.ts';
import { GapsField } from './gaps-field.ts';
import { OptionsField } from './options-field.ts';
import { QuestionScene } from './question-scene.ts';
import { TextField } from './text-field.ts';

/**
 * Lets the learner answer a question that stands on the screen already; the prompt is gone afterwards.
 * @param above how many lines the question takes on the screen
 * @throws ExitPromptError on Ctrl-C
 */
export async function askQuestion(
  asked: Asked,
  aids: Aids,
  { input, output, now, env, style, messages }: TerminalStreams,
  above = 0,
): Promise<Replied> {
  const view = { style, messages };
  const field = createField(asked, aids.draft, { ...view, width: output.columns ?? 80 });
  const scene = new QuestionScene({ field, aids, view, above, now });
  for (;;) {
    const end = await playScene(scene, output, { input, output, clearPromptOnDone: true });
    if (end.kind === 'replied') return end.replied;
    try {
      field.text = stripControls(await editDraft(field.text, env));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      scene.say(capitalise(messages.errors[error.code](makeArgumentsSafe(error.args))));
    }
  }
}

function createField({ question, order }: Asked, draft: string, view: View): AnswerField {
  if (question.kind === 'choice') return new OptionsField(question, order, view);
  if (question.kind === 'cloze' && question.keyPoints.length === 0) {
    return new GapsField(question.gaps.length, view, draft);
  }
  return new TextField(view, draft);
}
