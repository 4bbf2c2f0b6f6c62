import type { Edit } from '../../session/edit.ts';
import type { Prompter } from '../../session/prompter.ts';
import type { World } from '../../world.ts';
import { canDraw, openTalk } from '../open-talk.ts';
import { openView, type GlobalOptions } from '../open-view.ts';

interface PrompterOptions extends GlobalOptions {
  readonly json?: boolean;
}

/**
 * @returns what asks the learner: prompts in a terminal, lines without one. With `--json` the output belongs to the
 *   results, so the conversation moves to the error stream
 */
export async function openPrompter(options: PrompterOptions, world: World): Promise<Prompter> {
  const output = options.json === true ? world.errors : world.output;
  if (canDraw(options, world, output)) {
    const { messages, style } = await openView(options, world, output);
    const { createInquirerPrompter } = await import('../../terminal/inquirer-prompter.ts');
    const { input, now, env } = world;
    return createInquirerPrompter({ input, output, style, messages, now, env });
  }
  const { conversation, view } = await openTalk(options, world, output);
  const { createLinePrompter } = await import('../../terminal/line-prompter.ts');
  return createLinePrompter(conversation, view);
}

/** @returns how sheets are edited, which is loaded when somebody wants to; null where nobody is there to do it */
export function openEdit(world: World): Edit | null {
  if (world.input.isTTY !== true || world.output.isTTY !== true) return null;
  return async (asked) => {
    const { editQuestion } = await import('./edit-sheet.ts');
    return await editQuestion(asked, world);
  };
}
