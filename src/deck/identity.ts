import { hash as digest } from 'node:crypto';
import { toPlainText } from './markup.ts';

/** What a question is known by. */
export interface Identifiable {
  /** The author's `{#id}`; null where there is none, or where it is taken. */
  readonly ownId: string | null;
  /** Markdown without numbering. */
  readonly prompt: string;
  /** @returns what tells it from a question with the same prompt: answer and options, as Markdown */
  readonly describeAnswer: () => string;
}

const HASH_LENGTH = 12;

/**
 * Gives each question of a sheet an id of its own: the author's, else a hash of the prompt. Where several have the same
 * prompt, all of them are told apart by their answers, and by their order only where the answers are the same too.
 *
 * @returns one id for each question, in their order, no two the same
 */
export function assignIds(questions: readonly Identifiable[]): readonly string[] {
  const prompts = questions.map(({ prompt }) => normalisePrompt(prompt));
  const counts = countEach(prompts.filter((_, index) => questions[index]?.ownId == null));
  const free = new FreeIds(questions.flatMap(({ ownId }) => (ownId === null ? [] : [ownId])));
  return questions.map((question, index) => {
    const { ownId } = question;
    if (ownId !== null) return ownId;
    const prompt = prompts[index] ?? '';
    const isShared = (counts.get(prompt) ?? 0) > 1;
    const hash = hashText(
      isShared ? `${prompt}\n${normalisePrompt(question.describeAnswer())}` : prompt,
    );
    return free.take(hash);
  });
}

/** Prompts are compared again and again while a sheet is read; most are short. Holds what `normalise` would say anyway. */
const known = new Map<string, string>();
const MOST_KNOWN = 10_000;
const LONGEST_KNOWN = 500;

/** @returns what two wordings of the same prompt share: no markup, case, ё and spacing */
export function normalisePrompt(prompt: string): string {
  if (prompt.length > LONGEST_KNOWN) return normalise(prompt);
  const before = known.get(prompt);
  if (before !== undefined) return before;
  const normal = normalise(prompt);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(prompt, normal);
  return normal;
}

/** Frees what is remembered of prompts: that of one sheet is of no use to another. */
export function forgetPrompts(): void {
  known.clear();
}

function normalise(prompt: string): string {
  if (BARE.test(prompt)) return prompt.toLowerCase().replaceAll(' ', '');
  const plain = isPlain(prompt) ? prompt : toPlainText(prompt) || prompt;
  const folded = plain.normalize('NFC').toLowerCase();
  return (folded.includes('ё') ? folded.replaceAll('ё', 'е') : folded).replaceAll(/\s+/g, '');
}

/** Most prompts are words of ASCII on one line, without anything to take away but spaces. */
const BARE = /^[A-Za-z][A-Za-z0-9 ,.:;?!()/&'"$%=+-]*$/;
/** All markup has one of these, or stands at the start of a line. */
const MARKUP = /[\\`*_~<>[\]#]|^[ \t]*(?:[-+]|\d+[.)])/m;

/** Whether a text has nothing that could be Markdown: then it need not be looked at closer. */
function isPlain(text: string): boolean {
  return !MARKUP.test(text);
}

function hashText(text: string): string {
  return digest('sha256', text, 'hex').slice(0, HASH_LENGTH);
}

/** Gives out ids that nobody has yet. */
class FreeIds {
  private readonly taken: Set<string>;
  /** For each hash given out the suffix to try next, so that many equal questions do not count from 2 each. */
  private readonly places = new Map<string, number>();

  constructor(taken: Iterable<string>) {
    this.taken = new Set(taken);
  }

  takeIfFree(id: string): boolean {
    if (this.taken.has(id)) return false;
    this.taken.add(id);
    return true;
  }

  take(hash: string): string {
    let place = this.places.get(hash) ?? 1;
    let id = place === 1 ? hash : `${hash}-${place}`;
    while (this.taken.has(id)) {
      place += 1;
      id = `${hash}-${place}`;
    }
    this.taken.add(id);
    this.places.set(hash, place + 1);
    return id;
  }
}

/** Gives ids to questions that are not known beforehand, one by one. Remembers but the ids. */
export class IdGiver {
  private readonly free = new FreeIds([]);

  /** @returns the author's id where it is free, else one made of the prompt, and of the answer where that one is taken */
  give({ ownId, prompt, describeAnswer }: Identifiable): string {
    if (ownId !== null && this.free.takeIfFree(ownId)) return ownId;
    const normal = normalise(prompt);
    const hash = hashText(normal);
    if (this.free.takeIfFree(hash)) return hash;
    return this.free.take(hashText(`${normal}\n${normalise(describeAnswer())}`));
  }
}

/** @returns how often each text is there */
export function countEach(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
