import type { ExamPrompter } from '../../session/exam/exam-prompter.ts';
import type { World } from '../../world.ts';
import { canDraw, openTalk } from '../open-talk.ts';
import { openView, type GlobalOptions } from '../open-view.ts';

/** @returns who is examined: with prompts in a terminal, line by line without one or with `--plain` */
export async function createExamPrompter(
  options: GlobalOptions,
  world: World,
): Promise<ExamPrompter> {
  const { input, output, now, env } = world;
  if (canDraw(options, world, output)) {
    const { messages, style } = await openView(options, world, output);
    const { createTerminalExaminee } = await import('../../terminal/exam/terminal-exam.ts');
    return createTerminalExaminee({ input, output, style, messages, now, env });
  }
  const { conversation, view } = await openTalk(options, world, output);
  const { createLineExaminee } = await import('../../terminal/exam/line-exam.ts');
  return createLineExaminee(conversation, view);
}
