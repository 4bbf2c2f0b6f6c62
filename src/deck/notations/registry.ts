import type { Notation } from './candidate.ts';
import { heading } from './heading.ts';
import { numberedLine } from './numbered-line.ts';

/** Every notation a sheet may use for its questions. */
export const NOTATIONS: readonly Notation[] = [heading, numberedLine];
