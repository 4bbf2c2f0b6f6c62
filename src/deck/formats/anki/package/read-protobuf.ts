/** A field of a message as it stands in the bytes: numbers for varints, bytes for texts and messages. */
export interface ProtobufField {
  readonly number: number;
  readonly value: number | Uint8Array;
}

const decoder = new TextDecoder();

/**
 * Reads the fields of a Protocol Buffers message (the wire format only). What is cut off or of a kind that is no longer
 * in use ends the reading.
 */
export function* readProtobuf(bytes: Uint8Array): Generator<ProtobufField> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const readVarint = (): number => {
    let value = 0;
    for (let scale = 1; at < bytes.length; scale *= 128) {
      const byte = view.getUint8(at++);
      value += (byte & 127) * scale;
      if (byte < 128) break;
    }
    return value;
  };
  while (at < bytes.length) {
    const tag = readVarint();
    const number = Math.floor(tag / 8);
    const kind = tag % 8;
    if (kind === 0) yield { number, value: readVarint() };
    else if (kind === 2) {
      const length = readVarint();
      if (at + length > bytes.length) return;
      yield { number, value: bytes.subarray(at, at + length) };
      at += length;
    } else if (kind === 1 || kind === 5) at += kind === 1 ? 8 : 4;
    else return;
  }
}

/** @returns the text of the first field with this number; empty for none */
export function readProtobufText(bytes: Uint8Array, number: number): string {
  for (const field of readProtobuf(bytes)) {
    if (field.number === number && typeof field.value !== 'number')
      return decoder.decode(field.value);
  }
  return '';
}
