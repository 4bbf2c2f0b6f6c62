import { boldLine } from './bold-line.ts';
import { bullet, followUp } from './bullet.ts';
import type { Notation } from './candidate.ts';
import { callout } from './callout.ts';
import { checklist } from './checklist.ts';
import { dashedCard } from './dashed-card.ts';
import { definitionList } from './definition-list.ts';
import { definition } from './definition.ts';
import { dividedCard } from './divided-card.ts';
import { dividedHeading } from './divided-heading.ts';
import { filledText } from './filled-text.ts';
import { folded } from './folded.ts';
import { heading, tightHeading } from './heading.ts';
import { idEntry } from './id-entry.ts';
import { inlineCard } from './inline-card.ts';
import { labelledLine } from './labelled-line.ts';
import { listHeading } from './list-heading.ts';
import { noteCard } from './note-card.ts';
import { numberedLine } from './numbered-line.ts';
import { paragraph } from './paragraph.ts';
import { quiz } from './quiz.ts';
import { quoted } from './quoted.ts';
import { table } from './table.ts';
import { tagged } from './tagged.ts';
import { topic } from './topic.ts';

/** Every notation a sheet may use for its questions. */
export const NOTATIONS: readonly Notation[] = [
  quiz,
  folded,
  callout,
  tagged,
  inlineCard,
  dividedCard,
  noteCard,
  dividedHeading,
  filledText,
  table,
  definitionList,
  idEntry,
  dashedCard,
  definition,
  heading,
  tightHeading,
  listHeading,
  labelledLine,
  numberedLine,
  boldLine,
  bullet,
  checklist,
  quoted,
  followUp,
  paragraph,
];

/** Notations for sheets in which the others find no question. */
export const LAST_RESORTS: readonly Notation[] = [topic];
