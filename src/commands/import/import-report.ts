import type { Problem } from '../../deck/problem.ts';
import type { View } from '../../terminal/view.ts';
import { makeSafeLine } from '../../terminal/safe-text.ts';
import { UserError } from '../../user-error.ts';
import type { World } from '../../world.ts';
import { writeProblems } from '../report-problems.ts';
import { say } from '../say.ts';

/** So many problems of a kind are shown on a screen; a file or a pipe gets all of them. */
const SHOWN_OF_A_KIND = 5;
/** What leaves a whole question out. */
const LEFT_OUT: ReadonlySet<string> = new Set(['not-askable', 'bad-record']);

/** Tells what becomes of a file that is imported, problem by problem, and counts. */
export class ImportReport {
  /** The file that is read now, as the user named it. */
  source = '';
  private readonly view: View;
  private readonly world: World;
  private readonly told = new Map<string, number>();
  private questions = 0;
  private leftOut = 0;
  private notCarried = 0;

  constructor(view: View, world: World) {
    this.view = view;
    this.world = world;
  }

  get isComplete(): boolean {
    return this.leftOut === 0;
  }

  countQuestion(): void {
    this.questions += 1;
  }

  /** @throws UserError for a problem that keeps the file from being used: nothing is written then */
  tell(problem: Problem): void {
    if (problem.code === 'no-questions') throw new UserError('no-questions', { path: this.source });
    if (LEFT_OUT.has(problem.code)) this.leftOut += 1;
    if (problem.code === 'not-carried') this.notCarried += 1;
    const what = problem.args['what'] ?? problem.args['reason'] ?? problem.args['kind'] ?? '';
    const kind = `${problem.code} ${what}`.trim();
    const count = (this.told.get(kind) ?? 0) + 1;
    this.told.set(kind, count);
    const hasRoom = this.world.errors.isTTY !== true || count <= SHOWN_OF_A_KIND;
    if (hasRoom) writeProblems(this.source, [problem], this.view, this.world);
    if (problem.severity === 'error') {
      throw new UserError('broken-sheet', { path: this.source, count: 1 });
    }
  }

  /** @throws UserError `no-questions` when none was written */
  requireQuestions(): void {
    if (this.questions === 0) throw new UserError('no-questions', { path: this.source });
  }

  /**
   * Tells how much was read.
   * @param files all of them, as the user named them
   */
  finish(files: readonly string[]): void {
    const { formats } = this.view.messages;
    const more = [...this.told].flatMap(([kind, count]) => {
      const unseen = count - SHOWN_OF_A_KIND;
      return unseen > 0 ? [formats.moreProblems(unseen, makeSafeLine(kind))] : [];
    });
    const lines = [
      ...(this.world.errors.isTTY === true ? more : []),
      [
        formats.imported(this.questions, makeSafeLine(files.join(', '))),
        ...(this.leftOut > 0 ? [formats.leftOut(this.leftOut)] : []),
        ...(this.notCarried > 0 ? [formats.notCarried(this.notCarried)] : []),
      ].join('; '),
    ];
    say(this.world.errors, lines.join('\n'), this.view);
  }
}
