import type { Candidate } from '../notations/candidate.ts';

/** How a sheet is divided, in its order: each part reaches to the start of the next one. */
export type Part =
  | { readonly kind: 'question'; readonly candidate: Candidate }
  | { readonly kind: 'section'; readonly candidate: Candidate; readonly isTitle: boolean }
  | { readonly kind: 'contents'; readonly candidate: Candidate };
