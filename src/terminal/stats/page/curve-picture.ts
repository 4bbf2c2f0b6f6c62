import { findFloor } from '../scale.ts';
import { LEFT, STEP } from './calendar-picture.ts';
import { BASE, drawFrame, findEnd } from './columns-picture.ts';
import type { Picture } from './markup.ts';
import { escapeText, renderElement, renderLabel, renderPicture } from './markup.ts';

const TOP = 10;
/** Below the plot stands what its dashed line is. */
const LEGEND = BASE + 14;
const SAMPLE = 22;
/** Middle of a week's bar in the pictures above. */
const MIDDLE = 5;

/** A share with what it says when pointed at; null where there is none. */
export interface CurvePoint {
  readonly share: number | null;
  readonly told: string;
}

/** @returns shares as a line, broken where there is none, with a dashed line for the goal */
export function drawCurve(
  points: readonly CurvePoint[],
  goal: { readonly share: number; readonly name: string },
  picture: Omit<Picture, 'height'>,
  formatShare: (share: number) => string,
): string {
  const floor = findFloor(points.flatMap(({ share }) => share ?? []));
  const y = (share: number): number => TOP + ((1 - share) / (1 - floor)) * (BASE - TOP);
  const dots = points.flatMap(({ share, told }, place) =>
    share === null
      ? []
      : [
          renderElement(
            'circle',
            { class: 'bar', cx: findMiddle(place), cy: y(share), r: 3 },
            renderElement('title', {}, escapeText(told)),
          ),
        ],
  );
  const path = points
    .flatMap(({ share }, place) => {
      if (share === null) return [];
      const isStart = (points[place - 1]?.share ?? null) === null;
      return [`${isStart ? 'M' : 'L'}${findMiddle(place)} ${Math.round(y(share) * 10) / 10}`];
    })
    .join('');
  return renderPicture(
    { ...picture, height: LEGEND + 5 },
    drawFrame(formatShare(1), formatShare(floor), points.length) +
      renderElement('path', {
        class: 'goal',
        d: `M${LEFT - 2} ${Math.round(y(goal.share))}H${findEnd(points.length)}`,
      }) +
      renderElement('path', { class: 'goal', d: `M${LEFT} ${LEGEND - 3}H${LEFT + SAMPLE}` }) +
      renderLabel(goal.name, LEFT + SAMPLE + 6, LEGEND) +
      renderElement('path', { class: 'curve', d: path === '' ? 'M0 0' : path }) +
      dots.join(''),
  );
}

function findMiddle(place: number): number {
  return LEFT + place * STEP + MIDDLE;
}
