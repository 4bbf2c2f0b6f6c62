import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { HistoryHome } from '../../../src/files/history/home.ts';
import { openHistory } from '../../../src/files/history/open-history.ts';
import { replay } from '../../../src/scheduling/replay.ts';
import { withFolder } from '../../temporary-folder.ts';
import { draftReview, makeHome, makeLines, makeReview } from './samples.ts';

function plant(home: HistoryHome, name: string, text: string): string {
  mkdirSync(home.reviews, { recursive: true });
  writeFileSync(join(home.reviews, name), text);
  return join(home.reviews, name);
}

async function addReviews(home: HistoryHome, count: number, first = 0): Promise<void> {
  const history = openHistory(home);
  for (let number = first; number < first + count; number += 1) {
    await history.append(draftReview(number));
  }
  history.close();
}

describe('openHistory', () => {
  test('a history that was never written to is empty, and opening it makes no file', () =>
    withFolder({}, async (folder) => {
      const history = openHistory(makeHome(folder));
      expect(history.state.events).toBe(0);
      history.close();
      expect(readdirSync(folder)).toEqual([]);
    }));

  test('what was added is there at once, and when opened again', () =>
    withFolder({}, async (folder) => {
      const home = makeHome(folder);
      const history = openHistory(home);
      const event = await history.append(draftReview(1));
      expect(history.state.events).toBe(1);
      await history.append({ type: 'retract', at: event.at + 1, event: event.id });
      history.close();
      expect(openHistory(home).state).toEqual(history.state);
      const [name = ''] = readdirSync(home.reviews);
      const lines = readFileSync(join(home.reviews, name), 'utf8').trimEnd().split('\n');
      expect(lines.map((line): unknown => JSON.parse(line))[0]).toEqual(event);
      expect(name).toMatch(/^[0-9a-f]{12}\.jsonl$/);
    }));

  test('answers are for their owner’s eyes', () =>
    withFolder({}, async (folder) => {
      const home = makeHome(folder);
      await addReviews(home, 1);
      const [name = ''] = readdirSync(home.reviews);
      expect(statSync(join(home.reviews, name)).mode & 0o077).toBe(0);
      expect(statSync(home.reviews).mode & 0o077).toBe(0);
    }));

  test('with and without a snapshot, the state is the same', () =>
    withFolder({}, async (folder) => {
      const home = makeHome(folder);
      plant(home, 'a.jsonl', makeLines(500));
      await addReviews(home, 2, 500);
      plant(home, 'b.jsonl', makeLines(68, 502));
      openHistory(home).close();
      await addReviews(home, 3, 570);
      expect(readFileSync(home.snapshotFile, 'utf8')).not.toBe('');
      const withSnapshot = openHistory(home).state;
      writeFileSync(home.snapshotFile, 'broken');
      const without = openHistory(home).state;
      expect(without.events).toBe(573);
      expect(withSnapshot).toEqual(without);
    }));

  test.each([
    ['is cut short', (path: string) => truncateSync(path, statSync(path).size - 400)],
    [
      'is changed in its middle at the same length',
      (path: string) => {
        writeFileSync(path, readFileSync(path, 'utf8').replace('"correct"', '"partial"'));
        utimesSync(path, new Date(), new Date(Date.now() + 5000));
      },
    ],
    ['is replaced by a longer one', (path: string) => writeFileSync(path, makeLines(400, 1000))],
  ])('when a file %s, the snapshot is not trusted', (_name, damage) =>
    withFolder({}, async (folder) => {
      const home = makeHome(folder);
      const path = plant(home, 'a.jsonl', makeLines(300));
      openHistory(home).close();
      damage(path);
      const events = readFileSync(path, 'utf8')
        .split('\n')
        .flatMap((line) => {
          try {
            return [JSON.parse(line) as ReturnType<typeof makeReview>];
          } catch {
            return [];
          }
        });
      expect(openHistory(home).state.events).toBe(replay(events).events);
      expect(openHistory(home).state.questions.map(({ verdicts }) => verdicts)).toEqual(
        replay(events).questions.map(({ verdicts }) => verdicts),
      );
    }),
  );

  test('when a file goes away, what it held goes with it', () =>
    withFolder({}, async (folder) => {
      const home = makeHome(folder);
      plant(home, 'a.jsonl', makeLines(10));
      const path = plant(home, 'b.jsonl', makeLines(10, 50));
      expect(openHistory(home).state.events).toBe(20);
      writeFileSync(path, '');
      expect(openHistory(home).state.events).toBe(10);
    }));

  test('a synchronised folder holds two machines’ files, and each writes its own', () =>
    withFolder({}, async (folder) => {
      const [desk, laptop] = [makeHome(folder, 'desk'), makeHome(folder, 'laptop')];
      await addReviews(desk, 3);
      await addReviews(laptop, 4, 10);
      await addReviews(desk, 2, 20);
      expect(readdirSync(desk.reviews)).toHaveLength(2);
      expect(openHistory(desk).state.events).toBe(9);
      expect(openHistory(laptop).state).toEqual(openHistory(desk).state);
    }));

  test('damaged lines are told once with their places, kept, and cost nothing else', () =>
    withFolder({}, async (folder) => {
      const home = makeHome(folder);
      const good = makeLines(3).split('\n');
      const bad = '{"v":1,"id":"x","at":1,"type":"review"}';
      const text = [good[0], '<<<<<<< HEAD', good[1], bad, '', '[1]', good[2], ''].join('\n');
      const path = plant(home, 'a.jsonl', text);
      const history = openHistory(home);
      expect(history.state.events).toBe(3);
      const places = history.problems.first.map(({ code, line, args }) => [line, code, args]);
      expect(places).toEqual([
        [2, 'history-not-json', {}],
        [4, 'history-bad-event', { field: 'session' }],
        [6, 'history-not-json', {}],
      ]);
      expect(history.freshProblems).toHaveLength(3);
      history.close();
      const again = openHistory(home);
      expect(again.problems.count).toBe(3);
      expect(again.freshProblems).toEqual([]);
      expect(readFileSync(path, 'utf8')).toBe(text);
    }));

  test('bytes that are no UTF-8 spoil their own line only', () =>
    withFolder({}, async (folder) => {
      const home = makeHome(folder);
      mkdirSync(home.reviews, { recursive: true });
      const lines = [makeLines(1), Buffer.from([0xff, 0xfe, 0x0a]), makeLines(1, 7)];
      writeFileSync(
        join(home.reviews, 'a.jsonl'),
        Buffer.concat(lines.map((line) => Buffer.from(line))),
      );
      const { state, problems } = openHistory(home);
      expect(state.events).toBe(2);
      expect(problems.first).toMatchObject([{ code: 'history-not-utf8', line: 2 }]);
    }));

  test('a newer version is refused, and every byte is as it was', () =>
    withFolder({}, async (folder) => {
      const home = makeHome(folder);
      const text = `${makeLines(2)}{"v":2,"id":"n","at":1,"type":"dream"}\n`;
      const path = plant(home, 'a.jsonl', text);
      expect(() => openHistory(home)).toThrow(
        expect.objectContaining({
          code: 'history-newer',
          args: { path, line: 3, version: 2, known: 1 },
        }),
      );
      expect(readFileSync(path, 'utf8')).toBe(text);
      expect(readdirSync(folder)).toEqual(['data']);
    }));

  test('a newer version that comes in after a snapshot is refused too', () =>
    withFolder({}, async (folder) => {
      const home = makeHome(folder);
      const path = plant(home, 'a.jsonl', makeLines(80));
      openHistory(home).close();
      appendFileSync(path, '{"v":2}\n');
      expect(() => openHistory(home)).toThrow(expect.objectContaining({ code: 'history-newer' }));
    }));

  test('hidden files, files being synchronised and other folders are passed over', () =>
    withFolder({}, async (folder) => {
      const home = makeHome(folder);
      plant(home, '._a.jsonl', 'apple');
      plant(home, '~syncthing~a.jsonl.tmp', 'half');
      plant(home, 'a.jsonl', makeLines(1));
      plant(home, 'a.sync-conflict-20260501-120000-ABCDEFG.jsonl', makeLines(1, 1));
      expect(openHistory(home).state.events).toBe(2);
      expect(openHistory(home).problems.count).toBe(0);
    }));
});

describe('a history that cannot be read or written', () => {
  test('when a file stands in the place of the folder, the mistake names path and reason', () =>
    withFolder({ data: 'a file' }, async (folder) => {
      const home = makeHome(folder);
      expect(() => openHistory(home)).toThrow(
        expect.objectContaining({
          code: 'unreadable-path',
          args: { path: home.reviews, reason: 'ENOTDIR' },
        }),
      );
    }));

  test('when one file of several is unreadable, the others are read', () =>
    withFolder({}, async (folder) => {
      const home = makeHome(folder);
      plant(home, 'a.jsonl', makeLines(2));
      mkdirSync(join(home.reviews, 'b.jsonl'));
      const { state, problems } = openHistory(home);
      expect(state.events).toBe(2);
      expect(problems.first).toMatchObject([
        { code: 'history-unreadable-file', args: { reason: 'EISDIR' } },
      ]);
    }));
});
