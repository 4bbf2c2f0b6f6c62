import { commands } from './russian/commands.ts';
import { errors } from './russian/errors.ts';
import { grading } from './russian/grading.ts';
import { lists } from './russian/lists.ts';
import { problems } from './russian/problems.ts';
import { session } from './russian/session.ts';
import type { Messages } from './messages.ts';

export const russian: Messages = {
  language: 'ru',
  session,
  grading,
  lists,
  commands,
  problems,
  severity: { error: 'ошибка', warning: 'замечание' },
  errors,
};
