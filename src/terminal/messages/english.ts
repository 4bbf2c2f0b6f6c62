import { answer } from './english/answer.ts';
import { accept } from './english/accept.ts';
import { batch } from './english/batch.ts';
import { check } from './english/check.ts';
import { commands } from './english/commands.ts';
import { errors } from './english/errors.ts';
import { exam } from './english/exam.ts';
import { formats } from './english/formats.ts';
import { grading } from './english/grading.ts';
import { history } from './english/history.ts';
import { keys } from './english/keys.ts';
import { lists } from './english/lists.ts';
import { plain } from './english/plain.ts';
import { problems } from './english/problems.ts';
import { rows } from './english/rows.ts';
import { session } from './english/session.ts';
import { stats } from './english/stats.ts';
import { study } from './english/study.ts';
import { verdict } from './english/verdict.ts';
import type { Messages } from './messages.ts';

export const english: Messages = {
  language: 'en',
  session,
  answer,
  formats,
  grading,
  lists,
  commands,
  accept,
  batch,
  keys,
  check,
  history,
  study,
  exam,
  stats,
  verdict,
  plain,
  problems,
  rows,
  severity: { error: 'error', warning: 'warning', note: 'note' },
  errors,
};
