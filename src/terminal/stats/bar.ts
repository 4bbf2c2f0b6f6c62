import { roundPercent } from '../messages/percent.ts';
import type { PlotView } from './report.ts';

/** @returns a bar of so many cells, filled by a share of 0..1: never empty above 0, never full below 1 */
export function renderBar(share: number, cells: number, { glyphs, style }: PlotView): string {
  const filled = Math.round((roundPercent(share) / 100) * cells);
  const shown = share <= 0 ? 0 : share >= 1 ? cells : Math.min(cells - 1, Math.max(1, filled));
  const full = glyphs.shades[4].repeat(shown);
  return style.plot(full) + style.quiet(glyphs.track.repeat(cells - shown));
}
