import type { Link, Notice, NothingToAsk } from '../session/notice.ts';
import { flattenMarkdown } from './markdown.ts';
import type { StudyMessages } from './messages/study-messages.ts';
import { makeArgumentsSafe, makeSafeLine } from './safe-text.ts';
import type { View } from './view.ts';
import { clampProse, wrap } from './width.ts';

/** @returns what is told by the way, as lines joined by `\n` */
export function renderNotice(notice: Notice, view: View): string {
  const { style } = view;
  const lines = wrap(describeNotice(notice, view), clampProse(view.width));
  if (notice.kind === 'nothing-to-ask') return lines.join('\n');
  const paint = notice.kind === 'unsaved' ? style.wrong : style.quiet;
  return lines.map((line) => paint(line)).join('\n');
}

function describeNotice(notice: Notice, { messages }: View): string {
  const { study, errors } = messages;
  if (notice.kind === 'nothing-to-ask') return describeNothing(notice, study);
  if (notice.kind === 'relinked') return describeLinks(notice.links, study);
  if (notice.kind === 'spread') return study.spread(notice.later);
  if (notice.kind === 'nothing-to-resume') return study.nothingToResume();
  const { code, args } = notice.error;
  return study.unsaved(errors[code](makeArgumentsSafe(args)));
}

/** Each can be undone by itself, so each is named. */
function describeLinks(links: readonly Link[], study: StudyMessages): string {
  const named = links.map(({ from, to, event }) =>
    study.link(flattenMarkdown(from), flattenMarkdown(to), makeSafeLine(event)),
  );
  return [study.relinked(links.length), ...named].join('\n');
}

function describeNothing(nothing: NothingToAsk, study: StudyMessages): string {
  const { show, fresh, inDays } = nothing;
  const sentences = [chooseReason(nothing, study)];
  if (show === 'due' && fresh > 0) sentences.push(study.newOnes(fresh));
  if (show !== 'weak' && inDays !== null) sentences.push(study.nextDue(inDays));
  return [...sentences, study.practiseAnyway()].join(' ');
}

function chooseReason({ show, unseen }: NothingToAsk, study: StudyMessages): string {
  if (show === 'weak') return study.nothingWeak();
  if (show === 'due') return study.nothingDue();
  return unseen > 0 ? study.nothingMoreToday() : study.nothingDueNorNew();
}
