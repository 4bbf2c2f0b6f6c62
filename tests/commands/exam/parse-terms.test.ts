import { describe, expect, test } from '@jest/globals';
import { parsePass, parseTime } from '../../../src/commands/exam/parse-terms.ts';

const MINUTE = 60_000;

describe('parseTime', () => {
  test.each([
    ['20m', 20 * MINUTE],
    ['20min', 20 * MINUTE],
    ['90s', 90_000],
    ['1h30m', 90 * MINUTE],
    ['1h 30m', 90 * MINUTE],
    ['1H', 60 * MINUTE],
    ['2h5s', 120 * MINUTE + 5000],
    ['1:30:00', 90 * MINUTE],
    ['0:00:07', 7000],
    ['45', 45 * MINUTE],
    ['24h', 1440 * MINUTE],
  ])('%s is %d ms', (text, milliseconds) => {
    expect(parseTime(text)).toBe(milliseconds);
  });

  test.each([
    '',
    '0',
    '0m',
    '25h',
    '-5m',
    '1.5h',
    '20 apples',
    '1:90:00',
    '1:30',
    'm',
    '1h30',
    '9'.repeat(400),
  ])('%j is no time', (text) => {
    expect(parseTime(text)).toBeNull();
  });
});

describe('parsePass', () => {
  test.each([
    ['60', 0.6],
    ['62.5', 0.625],
    ['62,5%', 0.625],
    ['75 %', 0.75],
    ['0', 0],
    ['100%', 1],
  ])('%s is a share of %d', (text, share) => {
    expect(parsePass(text)).toBe(share);
  });

  test.each(['', '101', '-1', '0.6.1', 'half', '60%%', '6000'])('%j is no percentage', (text) => {
    expect(parsePass(text)).toBeNull();
  });
});
