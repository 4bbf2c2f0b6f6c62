import type { Column } from '../column-chart.ts';
import { roundUp } from '../scale.ts';
import { LEFT, STEP } from './calendar-picture.ts';
import type { Picture } from './markup.ts';
import { escapeText, PICTURE_WIDTH, renderElement, renderLabel, renderPicture } from './markup.ts';

const TOP = 10;
const HEIGHT = 84;
const BAR = 10;
const LEAST_COLUMNS = 8;
/** Where a plot's base line stands. */
export const BASE = TOP + HEIGHT;

/** A bar with what it says when pointed at, and what stands below it. */
export interface ToldColumn extends Column {
  readonly told: string;
  /** Empty where nothing is to stand there. */
  readonly name: string;
}

/** @returns upright bars: the solid part below, the hatched one above it */
export function drawColumns(
  columns: readonly ToldColumn[],
  picture: Omit<Picture, 'height'>,
  formatNumber: (count: number) => string,
): string {
  const top = roundUp(
    columns.reduce((most, { solid, hatched }) => Math.max(most, solid + hatched), 0),
  );
  const bars = columns.map((column, place) =>
    drawBar(column, LEFT + place * STEP, top, picture.id),
  );
  const names = columns.map(({ name }, place) =>
    name === '' ? '' : renderLabel(name, LEFT + place * STEP, BASE + 13),
  );
  return renderPicture(
    { ...picture, height: BASE + 18 },
    drawHatching(picture.id) +
      drawFrame(formatNumber(top), '0', columns.length) +
      bars.join('') +
      names.join(''),
  );
}

/** @returns where the axis ends: behind the last of so many columns, and never so early that labels have no room */
export function findEnd(columns: number): number {
  return Math.min(PICTURE_WIDTH - 2, LEFT + Math.max(LEAST_COLUMNS, columns) * STEP);
}

/** The axes of so many columns, with a label at the top and one at the base. */
export function drawFrame(highest: string, lowest: string, columns: number): string {
  const axis = { class: 'axis', d: `M${LEFT - 2} ${TOP}V${BASE}H${findEnd(columns)}` };
  return (
    renderElement('path', axis) +
    renderLabel(highest, LEFT - 6, TOP + 4, 'end') +
    renderLabel(lowest, LEFT - 6, BASE + 3, 'end')
  );
}

/** What is more than nothing is never drawn as nothing. */
function drawBar({ solid, hatched, told }: ToldColumn, x: number, top: number, id: string): string {
  const scale = (value: number): number => (value === 0 ? 0 : Math.max(1, (value / top) * HEIGHT));
  const low = scale(solid);
  const high = scale(hatched);
  const parts = [
    ...(low > 0 ? [renderElement('rect', placeBar('bar', x, low, 0))] : []),
    ...(high > 0
      ? [
          renderElement('rect', {
            ...placeBar('fresh', x, high, low),
            fill: `url(#${nameHatching(id)})`,
          }),
        ]
      : []),
  ];
  if (parts.length === 0) return '';
  return renderElement('g', {}, renderElement('title', {}, escapeText(told)) + parts.join(''));
}

function placeBar(
  name: string,
  x: number,
  height: number,
  below: number,
): Record<string, string | number> {
  return { class: name, x, y: BASE - below - height, width: BAR, height };
}

/** @returns a sample of each part of a bar with its name */
export function drawPartLegend(
  solid: string,
  hatched: string,
  picture: Omit<Picture, 'height'>,
): string {
  const half = PICTURE_WIDTH / 2;
  return renderPicture(
    { ...picture, height: 16 },
    drawHatching(picture.id) +
      renderElement('rect', { class: 'bar', x: LEFT, y: 3, width: BAR, height: BAR }) +
      renderLabel(solid, LEFT + 16, 12) +
      renderElement('rect', {
        class: 'fresh',
        x: half,
        y: 3,
        width: BAR,
        height: BAR,
        fill: `url(#${nameHatching(picture.id)})`,
      }) +
      renderLabel(hatched, half + 16, 12),
  );
}

/** Ids are unique on a page, so that every picture has its own. */
function drawHatching(id: string): string {
  const stripes = renderElement('path', { d: 'M0 4L4 0' });
  return renderElement(
    'pattern',
    { id: nameHatching(id), class: 'hatch', width: 4, height: 4, patternUnits: 'userSpaceOnUse' },
    stripes,
  );
}

function nameHatching(id: string): string {
  return `${id}-hatching`;
}
