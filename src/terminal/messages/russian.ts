import { answer } from './russian/answer.ts';
import { accept } from './russian/accept.ts';
import { batch } from './russian/batch.ts';
import { check } from './russian/check.ts';
import { commands } from './russian/commands.ts';
import { errors } from './russian/errors.ts';
import { exam } from './russian/exam.ts';
import { formats } from './russian/formats.ts';
import { grading } from './russian/grading.ts';
import { history } from './russian/history.ts';
import { keys } from './russian/keys.ts';
import { lists } from './russian/lists.ts';
import { plain } from './russian/plain.ts';
import { problems } from './russian/problems.ts';
import { rows } from './russian/rows.ts';
import { session } from './russian/session.ts';
import { stats } from './russian/stats.ts';
import { study } from './russian/study.ts';
import { verdict } from './russian/verdict.ts';
import type { Messages } from './messages.ts';

export const russian: Messages = {
  language: 'ru',
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
  severity: { error: 'ошибка', warning: 'замечание', note: 'примечание' },
  errors,
};
