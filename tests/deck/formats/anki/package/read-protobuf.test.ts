import { describe, expect, test } from '@jest/globals';
import {
  readProtobuf,
  readProtobufText,
} from '../../../../../src/deck/formats/anki/package/read-protobuf.ts';

const read = (...bytes: readonly number[]) => [...readProtobuf(Uint8Array.from(bytes))];

describe('fields of a message', () => {
  test.each([
    ['nothing', [], []],
    ['a number', [0x08, 0x03], [{ number: 1, value: 3 }]],
    ['a number of two bytes', [0x08, 0x96, 0x01], [{ number: 1, value: 150 }]],
    ['a number that is larger than 32 bits', [0x08, 0x80, 0x80, 0x80, 0x80, 0x10], [{ number: 1, value: 2 ** 32 }]],
    ['a text', [0x12, 0x02, 0x68, 0x69], [{ number: 2, value: Uint8Array.of(0x68, 0x69) }]],
    ['fixed numbers are passed over', [0x0d, 1, 2, 3, 4, 0x11, 1, 2, 3, 4, 5, 6, 7, 8, 0x18, 1], [{ number: 3, value: 1 }]],
    ['a text that is cut off', [0x12, 0x09, 0x68], []],
    ['a kind that is no longer used', [0x0b, 0x08, 0x01], []],
  ])('%s', (_name, bytes, fields) => {
    expect(read(...bytes)).toEqual(fields);
  }); // prettier-ignore

  test('the first text with a number is found', () => {
    const bytes = Uint8Array.from([0x08, 1, 0x12, 1, 0x61, 0x12, 1, 0x62]);
    expect([readProtobufText(bytes, 2), readProtobufText(bytes, 1)]).toEqual(['a', '']);
  });
});
