import { InvalidArgumentError, Option } from 'commander';
import { text } from './text.ts';

/** What an argument that names sheets is. */
export const SHEETS = text('sheets');

/** @returns how strictly answers are graded; what else is typed is a mistake */
export function strictnessOption(): Option {
  return new Option('--strictness <level>', text('strictness')).choices([
    'lenient',
    'normal',
    'strict',
  ]);
}

/** @returns the tags of the questions wished for: the option may be given several times */
export function tagOption(): Option {
  return new Option('-t, --tag <tag>', text('tag'))
    .argParser((tag: string, before: readonly string[]) => [...before, tag])
    .default([]);
}

/** @returns the day of an exam to prepare for, `YYYY-MM-DD` as it stands in the calendar */
export function examOption(): Option {
  return new Option('--exam <day>', text('exam')).argParser(parseExam);
}

/** @returns the chance of recall at which to ask again, 0.7..0.97 */
export function retentionOption(): Option {
  return new Option('--retention <share>', text('retention')).argParser(parseRetention);
}

function parseExam(typed: string): string {
  const day = new Date(`${typed}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(typed) && !Number.isNaN(day.getTime());
  if (!isDay || !day.toISOString().startsWith(typed)) {
    throw new InvalidArgumentError(text('takes.day'));
  }
  return typed;
}

function parseRetention(typed: string): number {
  const share = Number(typed);
  if (!/^0\.\d{1,4}$/.test(typed) || share < 0.7 || share > 0.97) {
    throw new InvalidArgumentError(text('takes.retention'));
  }
  return share;
}

/**
 * @returns a whole number from 1
 * @throws InvalidArgumentError
 */
export function parseCount(typed: string): number {
  if (!/^[1-9]\d{0,8}$/.test(typed)) throw new InvalidArgumentError(text('takes.from-one'));
  return Number(typed);
}

/**
 * @returns a whole number from 0 below 2³²
 * @throws InvalidArgumentError
 */
export function parseSeed(typed: string): number {
  const seed = Number(typed);
  if (!/^\d{1,10}$/.test(typed) || seed >= 2 ** 32) {
    throw new InvalidArgumentError(text('takes.seed'));
  }
  return seed;
}
