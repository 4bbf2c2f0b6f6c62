import type { UserError } from '../user-error.ts';
import type { Asked } from './asked.ts';

/** What became of a question whose sheet was opened in an editor. */
export type Edited =
  | { readonly kind: 'same' }
  /** The question as it stands in the sheet now. */
  | { readonly kind: 'changed'; readonly now: Asked; readonly find: (asked: Asked) => Asked | null }
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed'; readonly error: UserError };

/** Opens a question's place in its sheet and reads the sheet again afterwards. Throws nothing. */
export type Edit = (asked: Asked) => Promise<Edited>;
