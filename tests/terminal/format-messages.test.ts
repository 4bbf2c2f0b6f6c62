import { describe, expect, test } from '@jest/globals';
import { LOSS_CODES } from '../../src/deck/formats/format.ts';
import {
  FILE_REASONS,
  NOT_CARRIED,
  RECORD_REASONS,
} from '../../src/deck/formats/format-problem.ts';
import { loadMessages } from '../../src/terminal/messages/load-messages.ts';

const BAD = /undefined|null|NaN|\[object| {2}| [.,:;](?!md)|\(\)|“”|«»/;
const english = await loadMessages('en');
const russian = await loadMessages('ru');

describe.each([
  ['English', english],
  ['Russian', russian],
])('in %s', (_language, { formats, problems, errors }) => {
  test.each(NOT_CARRIED)('%s is told in words, with and without a name', (what) => {
    for (const name of ['', 'x']) {
      const told = problems['not-carried']({ what, name });
      expect(told).not.toMatch(BAD);
      expect(told.length).toBeGreaterThan(20);
    }
  });

  test.each(RECORD_REASONS)('a record that is left out for %s', (reason) => {
    expect(problems['bad-record']({ reason })).not.toMatch(BAD);
    expect(problems['bad-record']({ reason, name: '/a' })).toMatch(/: .{8,} \(\/a\)$/);
  });

  test.each(FILE_REASONS)('a file that is refused for %s', (reason) => {
    for (const args of [{ path: 'a.b', reason }, { path: 'a.b', reason, line: 7 }, { reason }]) {
      const told = errors['broken-file'](args);
      expect(told).not.toMatch(BAD);
      expect(told).toMatch(/: .{8,}\.$/);
    }
  });

  test('a reason nobody knows is left out, not printed', () => {
    expect(errors['broken-file']({ path: 'a', reason: 'constructor' })).not.toContain(
      'constructor',
    );
    expect(problems['bad-record']({ reason: 'some-code' })).not.toContain('some-code');
  });

  test.each(LOSS_CODES)('a loss of %s', (code) => {
    for (const count of [1, 2, 5]) expect(formats.losses[code](count)).not.toMatch(BAD);
  });
});

test('what came of an import is told with the right forms', () => {
  const tell = ({ formats }: typeof english): readonly string[] => [
    formats.imported(1, 'a'),
    formats.imported(5, 'a'),
    formats.leftOut(1),
    formats.leftOut(5),
    formats.notCarried(3),
    formats.cannotHold('gift'),
  ];
  expect(tell(english)).toEqual([
    '1 question from a',
    '5 questions from a',
    '1 record was left out',
    '5 records were left out',
    '3 things had no place in the sheet',
    'gift cannot hold:',
  ]);
  expect(tell(russian)).toEqual([
    '1 вопрос из a',
    '5 вопросов из a',
    '1 запись пропущена',
    '5 записей пропущено',
    'не нашлось места в файле: 3 раза',
    'gift не может передать:',
  ]);
});
