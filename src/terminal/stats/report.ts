import type { Figures } from '../../scheduling/figures.ts';
import type { View } from '../view.ts';
import type { Glyphs } from './glyphs.ts';

/** What is to be shown of how learning comes along, and which part of it that is. */
export interface StatsReport {
  readonly figures: Figures;
  /** First day looked at, days since 1970-01-01; null from the beginning. */
  readonly since: number | null;
  /** Base names of the sheets looked at; null for everything. */
  readonly sheets: readonly string[] | null;
  /** Chance of recall that is wished for, 0..1. */
  readonly goal: number;
}

/** How pictures are drawn on a screen. */
export interface PlotView extends View {
  readonly glyphs: Glyphs;
}

/** Cells before a plot: what stands on its axis. */
export const LABEL_CELLS = 8;
/** Cells of a column: the bar and a space. */
export const COLUMN_CELLS = 2;

/** @returns whether nothing at all was answered in what is looked at, however long ago */
export function isNothing({ figures }: StatsReport): boolean {
  return figures.streak.longest === 0;
}

/** @returns sections, each of some lines, with a blank line between two */
export function joinSections(sections: readonly (readonly string[])[]): string {
  return sections.map((lines) => lines.join('\n')).join('\n\n');
}
