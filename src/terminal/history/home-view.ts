import { makeSafeLine } from '../safe-text.ts';
import type { View } from '../view.ts';
import { measure, pad } from '../width.ts';

/** Where a history lives, and what files it has. */
export interface HomeRows {
  readonly folder: string;
  readonly device: string;
  readonly snapshotFile: string;
  readonly files: readonly {
    readonly path: string;
    readonly events: number;
    readonly isOwn: boolean;
  }[];
}

/** @returns names and values, one pair on a line; paths are never cut, so that they can be copied */
export function renderHome({ folder, device, snapshotFile, files }: HomeRows, view: View): string {
  const { messages, style } = view;
  const { places } = messages.history;
  const tell = (isOwn: boolean): [string, string][] =>
    files
      .filter((file) => file.isOwn === isOwn)
      .map(({ path, events }, index) => [
        index > 0 ? '' : isOwn ? places.own : places.others,
        `${makeSafeLine(path)} ${style.quiet(`(${places.events}: ${events})`)}`,
      ]);
  const rows: [string, string][] = [
    [places.folder, makeSafeLine(folder)],
    ...tell(true),
    ...tell(false),
    [places.device, device],
    [places.snapshot, makeSafeLine(snapshotFile)],
  ];
  if (view.plain === true) {
    return rows.map(([name, value]) => (name === '' ? value : `${name}: ${value}`)).join('\n');
  }
  const width = rows.reduce((most, [name]) => Math.max(most, measure(name)), 0);
  return rows.map(([name, value]) => `${style.strong(pad(name, width))}  ${value}`).join('\n');
}
