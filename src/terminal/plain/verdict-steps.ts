import { isWanted } from '../../session/last-misses.ts';
import type { Judged, Step } from '../../session/prompter.ts';
import type { View } from '../view.ts';
import { holdsWord } from '../verdict/holds-word.ts';
import { SPELLINGS, type CommandName, type PlainCommand } from './command.ts';
import { listTold } from './plain-grade.ts';

/** The step that a command means, or why it cannot be taken. */
export type Meant =
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'complaint'; readonly text: string };

/** @returns what a command comes to at a verdict */
export function findStep(command: PlainCommand, judged: Judged, { messages }: View): Meant {
  const { plain, grading, language } = messages;
  const step = STEPS[command.name];
  if (step === null) return complain(plain.notNow(SPELLINGS[command.name][language]));
  if (step !== 'ended' && !judged.may.has(step)) {
    return complain(plain.notNow(SPELLINGS[command.name][language]));
  }
  if (step === 'accept') return findAcceptance(command.rest, judged, { messages });
  if (step !== 'override') return { kind: 'step', step: { kind: step } };
  const verdict = command.name === 'right' ? 'correct' : 'wrong';
  if (verdict === judged.verdict) {
    return complain(plain.countsAlready(grading.verdict[verdict].toLowerCase()));
  }
  return { kind: 'step', step: { kind: 'override', verdict } };
}

function complain(text: string): Meant {
  return { kind: 'complaint', text };
}

/** @returns the commands that mean something at a verdict */
export function listSteps({ may }: Judged): readonly CommandName[] {
  const all = Object.entries(STEPS).flatMap(([name, step]) =>
    step !== null && (step === 'ended' || may.has(step)) ? [name] : [],
  );
  return [...all, 'help'].filter((name): name is CommandName => name in STEPS);
}

const STEPS: Readonly<Record<CommandName, Step['kind'] | null>> = {
  right: 'override',
  wrong: 'override',
  again: 'try-again',
  accept: 'accept',
  undo: 'undo',
  edit: 'edit',
  quit: 'ended',
  hint: null,
  skip: null,
  answer: null,
  pause: null,
  help: null,
  begin: null,
};

/** "2 a pile of plates": the number of a point, as the verdict numbers them, and a wording; each may be missing. */
function findAcceptance(
  rest: string,
  { grade, reply }: Judged,
  { messages }: Pick<View, 'messages'>,
): Meant {
  const { plain } = messages;
  const wanted = listTold(grade).flatMap(({ keyPoint, status }, place) =>
    isWanted(keyPoint) ? [{ keyPoint, number: place + 1, isOpen: status !== 'hit' }] : [],
  );
  const open = wanted.filter(({ isOpen }) => isOpen);
  const numbers = open.map(({ number }) => number);
  const [word = ''] = rest.split(/\s/, 1);
  const named = wanted.find(({ number }) => String(number) === word);
  if (named?.isOpen === false) return complain(plain.saidAlready(named.number, numbers));
  const chosen = named ?? (open.length === 1 ? open[0] : undefined);
  if (chosen === undefined) return complain(plain.whichPoint(numbers));
  const typed = named === undefined ? rest : rest.slice(word.length).trim();
  const wording = typed === '' && reply.kind === 'typed' ? reply.text.trim() : typed;
  if (wording === '') return complain(plain.nothingTyped());
  if (!holdsWord(wording)) return complain(messages.verdict.noWord());
  return { kind: 'step', step: { kind: 'accept', keyPoint: chosen.keyPoint, wording } };
}
