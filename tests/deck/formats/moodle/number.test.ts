import { describe, expect, test } from '@jest/globals';
import {
  centreRange,
  readNumerical,
  withTolerance,
} from '../../../../src/deck/formats/moodle/number.ts';

describe('a number as Moodle writes it', () => {
  test.each([
    ['5', '5'],
    [' 5 : 2 ', '5±2'],
    ['5:0', '5'],
    ['3..7', '3..7'],
    ['7..3', '3..7'],
    ['-5..-3', '-5..-3'],
    ['+.5', '0.5'],
    ['-.5', '-0.5'],
    ['5.', '5'],
    ['3,14', '3.14'],
    ['6.02e23:1e21', '6.02e23±1e21'],
    ['*', '*'],
    ['', null],
    ['five', null],
    ['5:x', null],
    ['1..', null],
    ['..5', null],
    ['1e', null],
    ['0x10', null],
  ])('%j is %j', (text, wording) => {
    expect(readNumerical(text)).toBe(wording);
  });

  test.each([
    ['5', '', '5'],
    ['5', '0.0000', '5'],
    ['5', '-1', '5±1'],
    ['3.1415', '0.000499999999999945', '3.1415±0.000499999999999945'],
    ['*', '1', '*'],
    ['5', 'much', null],
  ])('%j give or take %j is %j', (value, tolerance, wording) => {
    expect(withTolerance(value, tolerance)).toBe(wording);
  });

  test.each([
    ['3..7', '5:2'],
    ['0.1..0.3', '0.2:0.1'],
    ['3.141..3.142', '3.1415:0.0005'],
    ['1e-3..3e-3', '0.002:0.001'],
    ['5:2', '5:2'],
    ['5', '5'],
  ])('the middle of %j is %j', (range, centre) => {
    expect(centreRange(range)).toBe(centre);
  });
});
