import { Readable, Writable } from 'node:stream';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../../src/main.ts';
import type { HistoryEvent } from '../../src/scheduling/event.ts';
import { homeBelow } from '../end-to-end/program.ts';

/** What a run of viva came to. */
export interface Sitting {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** Where a learner sits: a folder with sheets, a history, a clock that is moved by hand. */
export class Desk {
  readonly folder: string;
  /** Milliseconds since 1970: a Monday, ten in the morning UTC. */
  now = Date.UTC(2027, 0, 4, 10);
  env: Record<string, string> = { LANG: 'en_US.UTF-8' };

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Moves the clock on. */
  sleep(days: number): void {
    this.now += days * 86_400_000;
  }

  /** Runs viva with these lines as its input, as a script would. */
  pipe(args: string, lines: readonly string[] = []): Promise<Sitting> {
    return this.#run(args, Readable.from(lines.map((line) => `${line}\n`)), {});
  }

  /** As pipe, with lines that come when they come. */
  stream(args: string, lines: AsyncIterable<string>): Promise<Sitting> {
    return this.#run(args, Readable.from(endLines(lines)), {});
  }

  /** Runs viva as somebody does who types lines at a terminal without cursor: things come back, and can be asked. */
  type(args: string, lines: readonly string[]): Promise<Sitting> {
    const input = Object.assign(Readable.from(lines.map((line) => `${line}\n`)), { isTTY: true });
    return this.#run(args, input, { TERM: 'dumb' });
  }

  /** @returns every event; all were written by one device */
  async events(): Promise<readonly HistoryEvent[]> {
    const texts = await Promise.all((await this.#files()).map((name) => readFile(name, 'utf8')));
    return texts.flatMap((text) =>
      text
        .trimEnd()
        .split('\n')
        .map((line): HistoryEvent => JSON.parse(line)),
    );
  }

  /** Puts others in the place of all events. */
  async replaceEvents(events: readonly object[]): Promise<void> {
    const [file] = await this.#files();
    if (file === undefined) throw new Error('there is no history yet');
    await writeFile(file, events.map((event) => `${JSON.stringify(event)}\n`).join(''));
  }

  /** Makes that nothing can be written any more: a folder stands where the file was. */
  async blockWriting(): Promise<void> {
    for (const file of await this.#files()) {
      await rm(file);
      await mkdir(file);
    }
  }

  async #files(): Promise<readonly string[]> {
    const folder = join(homeBelow(this.folder)['VIVA_HOME'] ?? '', 'reviews');
    const names = await readdir(folder).catch(() => []);
    return names.map((name) => join(folder, name));
  }

  async #run(args: string, input: Readable & { isTTY?: boolean }, env: object): Promise<Sitting> {
    const [output, errors] = [new Collector(), new Collector()];
    const code = await run({
      args: args.split(' '),
      env: { ...homeBelow(this.folder), ...this.env, ...env },
      cwd: this.folder,
      input,
      output,
      errors,
      // each look at the clock takes a second
      now: () => (this.now += 1000),
      offsetAt: () => 0,
      seed: () => 7,
    });
    return { code, output: output.text, errors: errors.text };
  }
}

async function* endLines(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}

class Collector extends Writable {
  text = '';

  override _write(chunk: unknown, _encoding: string, next: () => void): void {
    this.text += String(chunk);
    next();
  }
}

/** @returns the prompts that were asked, in order, each with its place in the session and its tags */
export function asked({ output }: Sitting): string[] {
  const questions = output.matchAll(
    /^Question (\d+) of (\d+)(, again)?\n((?:\w+: [^\n]*\n)*)\n([^\n]+)/gm,
  );
  return Array.from(questions, ([, position, total, again, facts = '', prompt]) => {
    const tags = /^Tags: (.*)$/m.exec(facts)?.[1];
    const place = [`${position}/${total}`, again && 'again', tags].filter(Boolean).join(' · ');
    return `${place} ${prompt}`;
  });
}
