import { guardAdmitsGap } from './admits-gap.ts';
import { guardComparedWithItself } from './compared-with-itself.ts';
import { guardDenied } from './denied.ts';
import { guardDeniesSubject } from './denies-subject.ts';
import { guardDoesNotKnow } from './does-not-know.ts';
import { guardEmpty } from './empty.ts';
import { guardNegationDiffers } from './negation-differs.ts';
import { guardQuestionRepeated } from './question-repeated.ts';
import { guardRolesSwapped } from './roles-swapped.ts';
import { guardThinEvidence } from './thin-evidence.ts';
import { guardVocabularyPour } from './vocabulary-pour.ts';
import { guardWordList } from './word-list.ts';
import type { FirstGuard, Guard } from './guard.ts';

/** Looked at before anything else; what they catch is wrong at once. */
export const FIRST_GUARDS: readonly FirstGuard[] = [guardDoesNotKnow, guardEmpty];

/** Looked at when the score is known; each can only lower it. */
export const GUARDS: readonly Guard[] = [
  guardQuestionRepeated,
  guardWordList,
  guardVocabularyPour,
  guardThinEvidence,
  guardNegationDiffers,
  guardDenied,
  guardRolesSwapped,
  guardComparedWithItself,
  guardDeniesSubject,
  guardAdmitsGap,
];
