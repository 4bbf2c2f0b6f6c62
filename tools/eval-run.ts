// Runs the whole evaluation and returns it as data; tools/eval.js prints it.
import { readFileSync } from 'node:fs';
import { chooseCut, macroF1, measure } from './eval-metrics.ts';
import { gradeAuthored, gradeDerived, questionOf } from './eval-grade.ts';
import { measureAttacks } from './eval-attacks.ts';
import { measurePairs } from './eval-words.ts';
import { readPairs, readRows } from './eval-data.ts';
import { readSheet } from '../src/deck/read-sheet.ts';
import type { AttackFigures } from './eval-attacks.ts';
import type { Figures, Judged } from './eval-metrics.ts';
import type { PairFigures } from './eval-words.ts';
import type { Question } from '../src/deck/deck.ts';
import type { Row } from './eval-data.ts';

export interface SetResult {
  readonly name: string;
  readonly figures: Figures;
  /** For sets with a split: the cut chosen on train, and macro-F1 with it on test-ua. */
  readonly heldOut: {
    readonly cut: number;
    readonly train: number;
    readonly unseen: number;
  } | null;
  readonly rows: readonly Judged[];
}

export interface Evaluation {
  readonly sets: readonly SetResult[];
  readonly pairs: readonly (PairFigures & { readonly name: string })[];
  readonly attacks: readonly AttackFigures[];
  /** Data sets that were not there. */
  readonly absent: readonly string[];
}

const EXAMS = { 'exam-ru': 'ru', 'exam-en': 'en' } as const;
const SETS = ['exam-ru', 'exam-en', 'cards-mixed', 'scientsbank', 'beetle', 'saf-en'];
const POOLED = new Set(['exam-ru', 'exam-en', 'cards-mixed']);
const LISTS = ['pairs_ru', 'pairs_en', 'pairs_ortho', 'pairs_ru_typo'];

/** @returns everything that is measured; the same data give the same figures to the digit */
export async function evaluate(): Promise<Evaluation> {
  const absent: string[] = [];
  const sets: SetResult[] = [];
  const pooled: Judged[] = [];
  for (const [name, language] of Object.entries(EXAMS)) {
    const rows = readRows(name);
    if (rows === null) continue;
    sets.push(
      summarise(`${name}, built-in deck`, gradeAuthored(rows, await readDeck(language)), rows),
    );
  }
  for (const name of SETS) {
    const rows = readRows(name);
    if (rows === null) {
      absent.push(name);
      continue;
    }
    const judged = gradeDerived(rows);
    if (POOLED.has(name)) pooled.push(...judged);
    sets.push(summarise(`${name}, derived`, judged, rows));
  }
  if (pooled.length > 0) sets.push(summarise('exam and cards, derived', pooled, []));
  const pairs = LISTS.flatMap((name) => {
    const list = readPairs(name);
    if (list === null) absent.push(name);
    return list === null ? [] : [{ name, ...measurePairs(list) }];
  });
  return { sets, pairs, attacks: await attackAll(), absent };
}

/** @returns the questions of a built-in deck */
export async function readDeck(language: string): Promise<readonly Question[]> {
  const file = `questions/deep-learning.${language}.md`;
  const deck = await readSheet(readFileSync(file, 'utf8'), file);
  return deck.questions;
}

function summarise(name: string, judged: readonly Judged[], rows: readonly Row[]): SetResult {
  const splits = new Map(rows.map(({ id, split }) => [id, split]));
  const train = judged.filter(({ id }) => splits.get(id) === 'train');
  const unseen = judged.filter(({ id }) => splits.get(id) === 'test-ua');
  const figures = measure(judged);
  if (train.length === 0 || unseen.length === 0)
    return { name, figures, heldOut: null, rows: judged };
  const cut = chooseCut(train);
  const f1 = (part: readonly Judged[]): number => macroF1(part, ({ score }) => score >= cut);
  return { name, figures, heldOut: { cut, train: f1(train), unseen: f1(unseen) }, rows: judged };
}

async function attackAll(): Promise<Evaluation['attacks']> {
  const decks: [string, readonly Question[]][] = [];
  for (const language of Object.values(EXAMS)) {
    decks.push([`built-in deck ${language}`, await readDeck(language)]);
  }
  for (const name of ['cards-mixed', 'scientsbank']) {
    const rows = readRows(name);
    const firsts = new Map((rows ?? []).map((row) => [row.question, row]));
    if (firsts.size > 0) decks.push([`${name}, derived`, [...firsts.values()].map(questionOf)]);
  }
  return decks.flatMap(([name, questions]) => measureAttacks(name, questions));
}
