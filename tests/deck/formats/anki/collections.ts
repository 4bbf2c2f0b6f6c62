import initSqlJs from 'sql.js/dist/sql-wasm-inline.js';

/** A database made by these statements, as bytes. */
export async function createCollection(sql: string): Promise<Uint8Array> {
  const { Database } = await initSqlJs();
  const database = new Database();
  database.run(sql);
  return database.export();
}
