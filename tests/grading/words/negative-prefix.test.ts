import { describe, expect, test } from '@jest/globals';
import { readDenied } from '../../../src/grading/words/negative-prefix.ts';

describe('readDenied', () => {
  test.each([
    ['невыгоден', 'выгоден'],
    ['невозможно', 'возможно'],
    ['независимы', 'зависимы'],
    ['unstable', 'stable'],
    ['unlikely', 'likely'],
    ['nonlinear', 'linear'],
    ['irregular', 'regular'],
    ['impossible', 'possible'],
    ['illegal', 'legal'],
    ['indirectly', 'directly'],
    ['disconnected', 'connected'],
  ])('%s denies %s', (word, denied) => {
    expect(readDenied(word)).toBe(denied);
  });

  test.each(
    `неделя необходимо немедленно несмотря непосредственно ненависть невеста нейрон нефть нет под
     under unit union universe unless inform input inside display discover improve import illustrate irrigate`
      .trim()
      .split(/\s+/),
  )('%s denies nothing', (word) => {
    expect(readDenied(word)).toBeNull();
  });
});
