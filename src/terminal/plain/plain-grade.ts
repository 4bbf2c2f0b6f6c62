import type { Finding, Grade } from '../../grading/grade.ts';
import type { Judged, Outcome } from '../../session/prompter.ts';
import { describeFacts, describeLabel, isWorthTelling } from '../finding-view.ts';
import { describeLastMisses, renderReference } from '../grade-view.ts';
import { capitalise } from '../messages/sentence.ts';
import { describePoint } from '../point-label.ts';
import { renderOptions, type OptionMark } from '../question-view.ts';
import { makeArgumentsSafe, makeSafe, makeSafeLine } from '../safe-text.ts';
import type { View } from '../view.ts';
import { wrap } from '../width.ts';

/**
 * The verdict on an answer as it is read out: verdict, reasons, one line for each key point, the reference answer.
 * @param echoes whether the answer is told too, as where nobody saw it typed
 * @returns lines joined by `\n`
 */
export function renderPlainGrade(judged: Judged, echoes: boolean, view: View): string {
  const { grade, verdict } = judged;
  const { plain, grading } = view.messages;
  const paint = view.style[verdict];
  const told = grading.verdict[verdict].toLowerCase();
  const paragraphs = [
    echoes ? renderAnswer(judged, view) : [],
    [
      ...wrap(plain.verdict(told, grading.percent(grade.score)), view.width).map((line) =>
        view.style.strong(paint(line)),
      ),
      ...renderReasons(grade, view),
    ],
    judged.asked.question.kind === 'choice'
      ? [renderPicks(judged, view)]
      : renderFindings(judged, view),
    describeLastMisses(judged.lastMisses, view).flatMap((line) => wrap(line, view.width)),
    [renderReference(judged, view)].filter((text) => text !== ''),
  ];
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** @returns what came of a step, as lines joined by `\n` */
export function renderPlainOutcome(judged: Judged, outcome: Outcome, view: View): string {
  const { plain, study, grading, errors } = view.messages;
  const say = (text: string): string => wrap(text, view.width).join('\n');
  const verdict = grading.verdict[judged.verdict].toLowerCase();
  const score = grading.percent(judged.grade.score);
  if (outcome.kind === 'overridden') return say(study.overridden[judged.verdict]);
  if (outcome.kind === 'accepted') {
    const point = describePoint(outcome.keyPoint, view.messages);
    return `${say(plain.accepted(makeSafeLine(outcome.wording), point))}\n${say(plain.verdict(verdict, score))}`;
  }
  if (outcome.kind === 'tried-again') {
    const first = grading.verdict[outcome.first.verdict].toLowerCase();
    return [
      ...wrap(plain.secondVerdict(verdict, score, first), view.width),
      ...renderFindings(judged, view),
    ].join('\n');
  }
  if (outcome.kind === 'edited') {
    const again = outcome.change === 'changed' ? `\n${say(plain.verdict(verdict, score))}` : '';
    return `${say(plain.edited[outcome.change])}${again}`;
  }
  const { code, args } = outcome.error;
  return say(plain.notEdited(errors[code](makeArgumentsSafe(args))));
}

/** Findings in the order in which they are told: their place is their number. */
export function listTold({ findings }: Grade): readonly Finding[] {
  const told = findings.filter(isWorthTelling);
  return [
    ...told.filter(({ keyPoint }) => keyPoint.role !== 'contradiction'),
    ...told.filter(({ keyPoint }) => keyPoint.role === 'contradiction'),
  ];
}

function renderAnswer({ reply, asked }: Judged, { messages, width }: View): string[] {
  const { plain, grading } = messages;
  if (reply.kind === 'gave-up') return [];
  if (reply.kind === 'picked') {
    const places = reply.picked.map((position) => asked.order.indexOf(position) + 1);
    return wrap(
      places.length === 0
        ? plain.yourAnswer(grading.noAnswer())
        : plain.picked(places.toSorted((one, other) => one - other)),
      width,
    );
  }
  const text = makeSafe(reply.text).trim();
  return wrap(plain.yourAnswer(text === '' ? grading.noAnswer() : text), width);
}

function renderReasons(grade: Grade, { messages, width }: View): string[] {
  const { grading } = messages;
  return [
    ...(grade.sure ? [] : [capitalise(`${grading.unsure()}.`)]),
    ...grade.notes.map(({ code, args }) => grading.notes[code](makeArgumentsSafe(args))),
  ].flatMap((reason) => wrap(reason, width));
}

function renderFindings({ grade, reply }: Judged, view: View): string[] {
  const told = listTold(grade);
  if (told.length === 0) return [];
  const { grading } = view.messages;
  const wanted = told.filter(
    ({ keyPoint }) => keyPoint.role === 'essential' || keyPoint.role === 'ordinary',
  );
  const count = (sought: Finding['status']): number =>
    wanted.filter(({ status }) => status === sought).length;
  const answer = reply.kind === 'typed' ? reply.text : '';
  return [
    view.style.heading(grading.keyPoints(count('hit'), count('part'), wanted.length)),
    ...told.flatMap((finding, place) =>
      wrap(`${place + 1}. ${describeFinding(finding, answer, view)}`, view.width),
    ),
    ...(told.every(({ keyPoint }) => keyPoint.derived) ? wrap(grading.derived(), view.width) : []),
  ];
}

function describeFinding(finding: Finding, answer: string, view: View): string {
  const { plain, grading } = view.messages;
  const label = describeLabel(finding, view);
  const facts = describeFacts(finding, answer, view);
  if (finding.keyPoint.role === 'contradiction') {
    return join([`${capitalise(grading.contradicted)}: ${label}`, facts && plain.yourWords(facts)]);
  }
  const told = `${plain.status[finding.status]}: ${label}`;
  return join([told, finding.status === 'hit' && facts !== '' ? plain.yourWords(facts) : facts]);
}

function join(facts: readonly string[]): string {
  return facts.filter((fact) => fact !== '').join('; ');
}

function renderPicks({ asked, reply }: Judged, view: View): string {
  const { question, order } = asked;
  if (question.kind !== 'choice') return '';
  const { pickedRight, pickedWrong, missedOption } = view.messages.grading;
  const picked = new Set(reply.kind === 'picked' ? reply.picked : []);
  const right = new Set(question.correct);
  const mark = (position: number): OptionMark => {
    const note = picked.has(position)
      ? right.has(position)
        ? pickedRight
        : right.size > 0
          ? pickedWrong
          : ''
      : right.has(position)
        ? missedOption
        : '';
    return { sign: '', note };
  };
  return renderOptions(question, order, view, mark);
}
