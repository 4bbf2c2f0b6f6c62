import { locateHistory } from '../../files/history/locate.ts';
import { openHistory } from '../../files/history/open-history.ts';
import { toRef } from '../../scheduling/question-key.ts';
import { viewState } from '../../scheduling/replay.ts';
import { flattenMarkdown } from '../../terminal/markdown.ts';
import { UserError } from '../../user-error.ts';
import type { World } from '../../world.ts';
import { QuestionFinder } from '../find-question.ts';
import { openDecks } from '../open-decks.ts';
import { openView, type GlobalOptions } from '../open-view.ts';
import { findHistories, nameDecks } from './find-key.ts';
import { say } from '../say.ts';

/**
 * Lets a question of a sheet go on with the history of another wording, whatever the two have in common.
 * @param former id or prompt of the question as the history knows it
 * @param name number, id or prompt of the question in the sheet
 * @returns 0
 * @throws UserError `never-answered`, `no-such-question`; those of reading sheets and of opening and writing a history
 */
export async function runHistoryRelink(
  [former, name, sheet]: readonly [string, string, string],
  options: GlobalOptions,
  world: World,
): Promise<number> {
  const view = await openView(options, world);
  const { decks } = await openDecks([sheet], [], view, world);
  const history = openHistory(locateHistory(world));
  try {
    const [from, ...others] = findHistories(former, [], viewState(history.state));
    if (from === undefined || others.length > 0) {
      throw new UserError('never-answered', { question: former });
    }
    const to = nameDecks(decks).flatMap((named) => {
      const question = new QuestionFinder(named.deck.questions).find(name);
      return question === null ? [] : [toRef(question, named.sheet)];
    })[0];
    if (to === undefined) throw new UserError('no-such-question', { question: name, path: sheet });
    const { id } = await history.append({ type: 'relink', at: world.now(), from: from.ref, to });
    const { relinked, howToUnlink } = view.messages.history;
    const [old, current] = [from.ref.prompt, to.prompt].map(flattenMarkdown);
    say(world.output, `${relinked(old ?? '', current ?? '')}\n${howToUnlink(id)}`, view);
    return 0;
  } finally {
    history.close();
  }
}
