/** The closed list of mistakes a user can make outside a sheet. Sentences for them are in terminal/messages. */
export type UserErrorCode =
  | 'no-such-path'
  | 'unreadable-path'
  | 'empty-folder'
  | 'no-questions'
  | 'no-question-with-tag'
  | 'nothing-to-examine'
  | 'not-utf8'
  | 'broken-sheet'
  | 'unwritable-output'
  | 'bad-option'
  | 'exam-is-over'
  | 'needs-sheets'
  | 'unsupported-json'
  | 'no-rows'
  | 'no-answer-column'
  | 'no-such-question'
  | 'not-a-sheet'
  | 'history-newer'
  | 'history-unwritable'
  | 'no-such-event'
  | 'never-answered'
  | 'no-such-wording'
  | 'no-editor'
  | 'editor-failed'
  | 'built-in-sheet'
  | 'not-editable'
  | 'broken-edit'
  | 'broken-file'
  | 'unknown-format'
  | 'newer-format'
  | 'output-there'
  | 'bytes-to-screen'
  | 'one-input';

export type ErrorArgs = Readonly<Record<string, string | number>>;

/** A mistake of the user: what is wrong and where, as data. Anything else that is thrown is our bug. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly code: UserErrorCode;
  readonly args: ErrorArgs;

  /**
   * @param code what is wrong
   * @param args what the sentence names: the path, the option, the place
   */
  constructor(code: UserErrorCode, args: ErrorArgs = {}) {
    super(`${code} ${JSON.stringify(args)}`);
    this.code = code;
    this.args = args;
  }
}
