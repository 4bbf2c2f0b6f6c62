import type { PlacedText, Spot } from '../placed-text.ts';
import type { Option } from './options.ts';

/** What a question may bring from elsewhere than the lines below it. */
export interface Additions {
  /** Where the prompt stands, if not where the candidate begins. */
  readonly spot: Spot | null;
  readonly answer: string | null;
  /** What an answer key at the end of the sheet says: the names of options, or the answer itself. */
  readonly key: string | null;
  readonly hint: string | null;
  readonly options: readonly Option[];
  readonly keywords: readonly PlacedText[];
  readonly examples: readonly PlacedText[];
}

export const NO_ADDITIONS: Additions = {
  spot: null,
  answer: null,
  key: null,
  hint: null,
  options: [],
  keywords: [],
  examples: [],
};
