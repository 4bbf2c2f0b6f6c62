import type { UserErrorCode } from '../../user-error.ts';
import type { Sentence } from './sentence.ts';

/** What goes wrong with editors; part of the mistakes of a user. */
export type EditingErrors = Readonly<
  Record<
    Extract<
      UserErrorCode,
      'no-editor' | 'editor-failed' | 'built-in-sheet' | 'not-editable' | 'broken-edit'
    >,
    Sentence
  >
>;
