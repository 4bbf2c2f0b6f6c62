import type { Messages } from '../messages/messages.ts';
import type { View } from '../view.ts';

/** @returns the view with numbers told in words, and with columns and drawings left out */
export function speakPlainly(view: View): View {
  return { ...view, messages: sayInWords(view.messages), plain: true };
}

function sayInWords(messages: Messages): Messages {
  const { percent, duration } = messages.plain;
  return {
    ...messages,
    grading: { ...messages.grading, percent },
    session: { ...messages.session, duration },
  };
}
