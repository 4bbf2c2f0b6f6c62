import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readMoodle } from '../../../../src/deck/formats/moodle/read-moodle.ts';
import { writeMoodle } from '../../../../src/deck/formats/moodle/write-moodle.ts';
import { UserError } from '../../../../src/user-error.ts';
import { readPieces } from '../read-pieces.ts';
import { moodleDecks } from './generated.ts';

/** A place in a text, as a share of its length, and what is done there. */
const damage = fc.record({
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.nat({ max: 12 }),
  added: fc.constantFrom(
    '',
    '<',
    '>',
    '&',
    '&x;',
    '"',
    '</text>',
    '<a>',
    '<!--',
    ']]>',
    '<![CDATA[',
    '\u0000',
    '{1:SA:',
    '}',
    '<question type="cloze">',
    '<!DOCTYPE a>',
  ),
});

describe('a Moodle file that is damaged somewhere', () => {
  test('is read, or refused with the line, and nothing else happens', async () => {
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(
        moodleDecks,
        fc.array(damage, { minLength: 1, maxLength: 3 }),
        async (deck, damages) => {
          let text = [...writeMoodle([deck], { derive: () => [], onLoss: () => {}, now: 0 })].join(
            '',
          );
          for (const { place, removed, added } of damages) {
            const at = Math.floor(place * text.length);
            text = text.slice(0, at) + added + text.slice(at + removed);
          }
          try {
            for (const piece of await readPieces(readMoodle, text)) {
              if (piece.kind === 'question') expect(piece.question.line).toBeGreaterThan(0);
            }
          } catch (error) {
            if (!(error instanceof UserError)) throw error;
            refused += 1;
            expect(error.code).toBe('broken-file');
            expect(error.args['line']).toBeGreaterThan(0);
            expect(error.args['line']).toBeLessThanOrEqual(text.split('\n').length);
          }
        },
      ),
      { seed: 7, numRuns: 500 },
    );
    expect(refused).toBeGreaterThan(100);
  });
});
