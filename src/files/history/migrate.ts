/** The fields of a line, whatever its version. */
export type Fields = Readonly<Record<string, unknown>>;

/** Makes a line of the next version of one of this version; the version itself is set by migrateFields. */
export type Migration = (fields: Fields) => Fields;

/** By the version they start from. Version 1 is the first there was. */
export const MIGRATIONS: Readonly<Record<number, Migration>> = {};

/**
 * Brings the fields of a line forward, one version at a time.
 * @param from the version the line is of
 * @param to the version wanted
 * @returns null when there is no way from that version
 */
export function migrateFields(
  fields: Fields,
  from: number,
  to: number,
  migrations: Readonly<Record<number, Migration>>,
): Fields | null {
  let current = fields;
  for (let version = from; version < to; version += 1) {
    const migration = migrations[version];
    if (migration === undefined) return null;
    current = { ...migration(current), v: version + 1 };
  }
  return current;
}
