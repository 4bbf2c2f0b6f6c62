/** @returns what is left of the time as a clock shows it, `4:05` or `1:02:03`; never less than nothing */
export function formatClock(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes}:${writePair(seconds % 60)}`;
  return `${Math.floor(minutes / 60)}:${writePair(minutes % 60)}:${writePair(seconds % 60)}`;
}

/** @returns how much time is used as a clock shows it */
export function formatElapsed(milliseconds: number): string {
  return formatClock(Math.floor(milliseconds / 1000) * 1000);
}

function writePair(number: number): string {
  return String(number).padStart(2, '0');
}
