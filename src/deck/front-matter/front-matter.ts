import type { Strictness } from '../deck.ts';
import type { PlacedText } from '../placed-text.ts';
import type { Problem } from '../problem.ts';

/** What the front matter of a sheet says. */
export interface FrontMatter {
  /** Lines from the top of the sheet that belong to it; 0 when all of the sheet is body. */
  readonly lines: number;
  readonly title: string | null;
  readonly lang: string | null;
  readonly tags: readonly string[];
  readonly strictness: Strictness | null;
  readonly exam: string | null;
  /** Nothing in the body is guessed; see exact/read-exact.ts. */
  readonly isExact: boolean;
  /** Keys viva does not read. */
  readonly extra: Readonly<Record<string, unknown>>;
  /** The sheet's only question when there is a `question:`; its answer is then the body. */
  readonly single: SingleQuestion | null;
  readonly problems: readonly Problem[];
}

/** The front matter of a sheet that has none. */
export const NO_FRONT_MATTER: FrontMatter = {
  lines: 0,
  title: null,
  lang: null,
  tags: [],
  strictness: null,
  exam: null,
  isExact: false,
  extra: {},
  single: null,
  problems: [],
};

/** The question of a sheet that holds but one, as its front matter gives it; the body goes on with it. */
export interface SingleQuestion {
  readonly prompt: string;
  readonly line: number;
  readonly id: string | null;
  readonly answer: string | null;
  readonly hint: string | null;
  /** Lines as they would stand under the label of the same name. */
  readonly keywords: readonly PlacedText[];
  readonly examples: readonly PlacedText[];
  readonly choices: readonly PlacedText[];
  /** What names the right choices where they have no boxes: letters, numbers from 1, or their text. */
  readonly correct: readonly string[];
  readonly problems: readonly Problem[];
}
