import type { AnswerMessages } from '../answer-messages.ts';
import { countEnglish } from '../plural.ts';

export const answer: AnswerMessages = {
  typingKeys: () => ['Enter: submit', 'Alt+Enter: new line'],
  editingKeys: () => [
    'arrows, Home, End: move',
    'Ctrl+←→: by words',
    'Ctrl-W, Ctrl-U, Ctrl-K: cut',
    'Ctrl-Y: put back',
    'Alt+Z: undo typing',
    'Alt+Shift+Z: redo',
  ],
  gapKeys: () => ['Enter: next gap', 'Tab, ↑↓: other gap'],
  pickOneKeys: () => ['Enter: submit', '↑↓ or number: choose'],
  pickSeveralKeys: () => ['Enter: submit', 'Space or number: tick', '↑↓: move'],
  commands: {
    hint: 'H: hint',
    skip: 'S: skip',
    'give-up': 'A: I don’t know',
    pause: 'P: pause',
    undo: 'U: undo last answer',
    editor: 'E: editor',
    quit: 'Q: quit',
  },
  menuKey: () => 'Esc: menu',
  backKey: () => 'Esc: back',
  hintKey: () => 'Tab: hint',
  stopKey: () => 'Ctrl-D: end, Ctrl-C: stop',
  commandsAfterEscape: () => 'Esc or Alt, then',
  hint: () => 'Hint',
  letters: () => 'Not said yet, by first letters',
  noHint: () => 'There is no hint for this question.',
  noMoreHints: () => 'There are no more hints.',
  secondTry: (points) =>
    `Second try: ${countEnglish(points, { one: 'point', other: 'points' })} left`,
  timeLeft: (clock) => `${clock} left`,
  paused: () => 'paused, time stands still',
  goOnKey: () => 'Enter: go on',
  gap: (number, total) => (total === 1 ? 'Gap' : `Gap ${number} of ${total}`),
  nothingTicked: () => 'Nothing ticked yet. Enter again: submit none',
  nothingPicked: () => 'Nothing picked yet. Enter again: take the first one',
  emptyGaps: () => 'Nothing filled in yet. Enter again: submit as it is',
};
