import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { openHistory } from '../../../src/files/history/open-history.ts';
import { EventReader, listEventFiles } from '../../../src/files/history/read.ts';
import { withFolder } from '../../temporary-folder.ts';
import { bundleWriter, startWriter } from './processes.ts';
import { draftReview, makeHome } from './samples.ts';

/** The long run is for VIVA_KILLS=300. */
const KILLS = Number(process.env['VIVA_KILLS'] ?? 20);

describe('processes', () => {
  test(
    'when two start at once for the first time and save 1,000 reviews each, 2,000 are there in one file',
    () =>
      withFolder({}, async (folder) => {
        const home = makeHome(folder);
        const bundle = await bundleWriter(folder);
        const writers = [0, 1000].map((first) => startWriter(bundle, home, [first, 1000]));
        const told = (await Promise.all(writers.map((writer) => writer.told))).flat();
        const reader = new EventReader();
        const found = Array.from(reader.readAll(listEventFiles(home.reviews)), ({ id }) => id);
        expect(listEventFiles(home.reviews)).toHaveLength(1);
        expect(new Set(told).size).toBe(2000);
        expect(found.toSorted()).toEqual(told.toSorted());
        expect(reader.count).toBe(0);
        expect(openHistory(home).state.events).toBe(2000);
      }),
    60_000,
  );

  test(
    `when a writer is killed at a random moment, ${KILLS} times, every review it told of is there once`,
    () =>
      withFolder({}, async (folder) => {
        const home = makeHome(folder);
        const bundle = await bundleWriter(folder);
        const told: string[] = [];
        for (let round = 0; round < KILLS; round += 1) {
          const writer = startWriter(bundle, home, [round * 10_000, 10_000]);
          await new Promise((settle) => writer.child.stdout?.once('data', settle));
          await wait(Math.random() * 40);
          writer.child.kill('SIGKILL');
          told.push(...(await writer.told));
        }
        const reader = new EventReader();
        const found = Array.from(reader.readAll(listEventFiles(home.reviews)), ({ id }) => id);
        const there = new Set(found);
        expect(told.filter((id) => !there.has(id))).toEqual([]);
        expect(there.size).toBe(found.length);
        expect(found.length).toBeLessThanOrEqual(told.length + KILLS);
        const history = openHistory(home);
        expect(history.state.events).toBe(found.length);
        await history.append(draftReview(1));
        expect(history.state.events).toBe(found.length + 1);
        if (process.env['VIVA_KILLS']) {
          console.log(`told ${told.length}, found ${found.length}, bad lines ${reader.count}`);
        }
      }),
    KILLS * 2000,
  );

  const isRoot = process.getuid?.() === 0;
  test('in a read-only folder, what is there is read and the reason for not saving told', () =>
    withFolder({}, async (folder) => {
      const home = makeHome(folder);
      const bundle = await bundleWriter(folder);
      await startWriter(bundle, home, [0, 2]).told;
      await mkdir(`${folder}/nobody`, { mode: 0o777 });
      for (const path of [folder, bundle, home.folder]) chmodSync(path, 0o755);
      chmodSync(home.reviews, 0o555);
      for (const path of listEventFiles(home.reviews)) chmodSync(path, 0o444);
      const before = listEventFiles(home.reviews).map((path) => readFileSync(path, 'utf8'));
      const other = { ...makeHome(`${folder}/nobody`), reviews: home.reviews };
      const told = await startWriter(bundle, other, [5, 1], isRoot ? { uid: 65_534 } : {}).told;
      expect(told).toEqual(['history-unwritable EACCES']);
      expect(readdirSync(home.reviews)).toHaveLength(1);
      expect(listEventFiles(home.reviews).map((path) => readFileSync(path, 'utf8'))).toEqual(
        before,
      );
    }));
});
