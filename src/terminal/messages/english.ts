import { commands } from './english/commands.ts';
import { errors } from './english/errors.ts';
import { grading } from './english/grading.ts';
import { lists } from './english/lists.ts';
import { problems } from './english/problems.ts';
import { session } from './english/session.ts';
import type { Messages } from './messages.ts';

export const english: Messages = {
  language: 'en',
  session,
  grading,
  lists,
  commands,
  problems,
  severity: { error: 'error', warning: 'warning' },
  errors,
};
