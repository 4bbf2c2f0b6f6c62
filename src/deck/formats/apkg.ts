import { readPackage } from './anki/package/read-package.ts';
import { writePackage } from './anki/package/write-package.ts';
import type { BytesReader, BytesWriter } from './format.ts';

/**
 * Reads a package of Anki (`.apkg`, `.colpkg`), whatever version of Anki wrote it. Pictures and sounds keep their names;
 * their files stay in the package.
 */
export const readApkg: BytesReader = readPackage;

/**
 * Writes a package that every version of Anki imports. Notes are of kinds of their own, which hold options, key points,
 * examples and hints; importing again updates them.
 */
export const writeApkg: BytesWriter = writePackage;
