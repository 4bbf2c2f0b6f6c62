/** How hours, minutes and seconds are counted in a language. */
export interface DurationWords {
  readonly hours: (count: number) => string;
  readonly minutes: (count: number) => string;
  readonly seconds: (count: number) => string;
}

/** @returns how long something took, in at most two units: seconds no longer count where there are hours */
export function joinDuration(milliseconds: number, words: DurationWords): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60) return words.seconds(seconds);
  const minutes = Math.floor(seconds / 60);
  const [large, small] =
    minutes < 60
      ? [words.minutes(minutes), seconds % 60 === 0 ? '' : words.seconds(seconds % 60)]
      : [
          words.hours(Math.floor(minutes / 60)),
          minutes % 60 === 0 ? '' : words.minutes(minutes % 60),
        ];
  return small === '' ? large : `${large} ${small}`;
}
