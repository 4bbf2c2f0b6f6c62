import { isWanted } from '../../session/last-misses.ts';
import type { Judged, Outcome, Step } from '../../session/prompter.ts';
import { playScene } from '../answer/frame-prompt.ts';
import { signs } from '../finding-view.ts';
import { renderGradeFolded, renderJudgement, renderReference } from '../grade-view.ts';
import { capitalise } from '../messages/sentence.ts';
import { describePoint } from '../point-label.ts';
import { renderQuestion } from '../question-view.ts';
import { makeArgumentsSafe, makeSafeLine } from '../safe-text.ts';
import type { TerminalStreams } from '../terminal-streams.ts';
import type { View } from '../view.ts';
import { clampProse, wrap } from '../width.ts';
import { choosePoint } from './choose-point.ts';
import { proposeWording } from './propose-wording.ts';
import { listVerdictKeys, type VerdictKey } from './verdict-keys.ts';
import { VerdictScene } from './verdict-scene.ts';
import { WordingScene } from './wording-scene.ts';

/** Below the verdict: a blank line and the line of keys. */
const KEY_LINES = 2;

/** The screen after an answer: what it came to, and what the learner does then. */
export class VerdictScreen {
  private readonly streams: TerminalStreams;
  /** True while some of the reference answer is hidden. */
  private isFolded = false;
  /** The prompt as it was when its answer was judged. */
  private prompt: string | null = null;

  constructor(streams: TerminalStreams) {
    this.streams = streams;
  }

  /**
   * Shows the verdict on an answer and waits for a key.
   * @throws ExitPromptError on Ctrl-C
   */
  async showGrade(judged: Judged): Promise<Step> {
    this.sayGrade(judged);
    this.prompt = judged.asked.question.prompt;
    return await this.askStep(judged);
  }

  /**
   * Shows what came of a step and waits for a key.
   * @throws ExitPromptError on Ctrl-C
   */
  async showOutcome(judged: Judged, outcome: Outcome): Promise<Step> {
    this.sayOutcome(judged, outcome);
    this.prompt = judged.asked.question.prompt;
    return await this.askStep(judged);
  }

  private sayOutcome(judged: Judged, outcome: Outcome): void {
    const { messages, style } = this.streams;
    const { verdict, study, grading } = messages;
    if (outcome.kind === 'overridden') {
      const told = `${signs[judged.verdict]} ${study.overridden[judged.verdict]}`;
      this.say(this.wrap(told).map((line) => style[judged.verdict](line)));
    } else if (outcome.kind === 'accepted') {
      const point = describePoint(outcome.keyPoint, messages);
      this.say(this.wrap(verdict.accepted(makeSafeLine(outcome.wording), point)));
      this.say([renderJudgement(judged, this.view)]);
    } else if (outcome.kind === 'tried-again') {
      const scores = [outcome.first.score, judged.grade.score].map(grading.percent);
      const told = this.wrap(verdict.tries(scores[0] ?? '', scores[1] ?? ''));
      this.sayGrade(judged, told.length + 1);
      this.say(told);
    } else if (outcome.kind === 'not-edited') {
      const { code, args } = outcome.error;
      this.say(this.wrap(capitalise(messages.errors[code](makeArgumentsSafe(args)))));
    } else {
      this.say(this.wrap(verdict.edited[outcome.change]));
      if (outcome.change === 'changed') this.sayAnew(judged);
    }
  }

  /** Of a question that was mended: its prompt where that is new, and the verdict by what it asks for now. */
  private sayAnew(judged: Judged): void {
    const isNew = this.prompt !== null && judged.asked.question.prompt !== this.prompt;
    const lines = isNew ? renderQuestion(judged.asked, this.view).split('\n') : [];
    if (isNew) this.say(lines);
    this.sayGrade(judged, isNew ? lines.length + 1 : 0);
  }

  /** @param others how many lines stand below it, besides the keys */
  private sayGrade(judged: Judged, others = 0): void {
    const rows = (this.streams.output.rows ?? 24) - KEY_LINES - others;
    const { text, folded } = renderGradeFolded(judged, this.view, rows);
    this.say([text]);
    this.isFolded = folded;
  }

  private async askStep(judged: Judged): Promise<Step> {
    for (;;) {
      const keys = listVerdictKeys(judged, this.isFolded);
      const key = await this.waitForKey(keys, judged.left === 0);
      if (key === 'reference') {
        this.say([renderReference(judged, this.view)]);
        this.isFolded = false;
        continue;
      }
      const step = key === 'accept' ? await this.askWording(judged) : STEPS[key];
      if (step !== null) return step;
    }
  }

  private async waitForKey(keys: readonly VerdictKey[], isLast: boolean): Promise<VerdictKey> {
    return await playScene(new VerdictScene(keys, isLast, this.streams), ...this.place);
  }

  /** @returns null when the learner thinks better of it */
  private async askWording(judged: Judged): Promise<Step | null> {
    const { findings } = judged.grade;
    const missed = findings.filter(
      ({ keyPoint, status }) => isWanted(keyPoint) && status !== 'hit',
    );
    const points = missed.map(({ keyPoint }) => keyPoint);
    const keyPoint =
      points.length > 1 ? await choosePoint(points, this.streams) : (points[0] ?? null);
    if (keyPoint === null) return null;
    const answer = judged.reply.kind === 'typed' ? judged.reply.text : '';
    const proposed = proposeWording(answer, findings, keyPoint);
    const point = describePoint(keyPoint, this.streams.messages);
    const scene = new WordingScene(point, proposed, this.streams);
    const wording = await playScene(scene, ...this.place);
    return wording === null ? null : { kind: 'accept', keyPoint, wording };
  }

  private get place() {
    const { input, output } = this.streams;
    return [output, { input, output, clearPromptOnDone: true }] as const;
  }

  /** The width is asked for anew each time: the window may have changed. */
  private get view(): View {
    const { style, messages, output } = this.streams;
    return { style, messages, width: output.columns ?? 80 };
  }

  private wrap(sentence: string): string[] {
    return wrap(sentence, clampProse(this.view.width));
  }

  private say(lines: readonly string[]): void {
    this.streams.output.write(`${lines.join('\n')}\n\n`);
  }
}

const STEPS: Readonly<Record<Exclude<VerdictKey, 'accept' | 'reference'>, Step | null>> = {
  next: { kind: 'next' },
  'try-again': { kind: 'try-again' },
  right: { kind: 'override', verdict: 'correct' },
  wrong: { kind: 'override', verdict: 'wrong' },
  undo: { kind: 'undo' },
  edit: { kind: 'edit' },
  quit: { kind: 'ended' },
  keys: null,
};
