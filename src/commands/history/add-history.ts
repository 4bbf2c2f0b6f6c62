import type { Command } from 'commander';
import type { GlobalOptions } from '../open-view.ts';
import { parseCount } from '../options.ts';
import type { Wiring } from '../wiring.ts';
import type { HistoryExportOptions } from './export.ts';
import type { HistoryOrphansOptions } from './orphans.ts';
import type { HistoryPathOptions } from './path.ts';
import type { HistoryShowOptions } from './show.ts';
import type { HistoryUndoOptions } from './undo.ts';

/** Adds `viva history …`. Each command's module is loaded only when it runs. */
export function addHistory(program: Command, wiring: Wiring): void {
  const history = program
    .command('history')
    .description('show, undo, back up and merge what was answered');
  addShow(history, wiring);
  addUndo(history, wiring);
  addTransfer(history, wiring);
  addPath(history, wiring);
  addOrphans(history, wiring);
}

function addShow(history: Command, { world, globals, finish }: Wiring): void {
  history
    .command('show', { isDefault: true })
    .description('every attempt with what was typed, the newest last')
    .argument('[question]', 'only this question: its id, its prompt or a part of it; its number')
    .argument('[sheets...]', 'where the question stands; needed for a number')
    .option('-n, --count <number>', 'at most so many attempts', parseCount)
    .option('--json', 'as JSON')
    .action(async (question: string | undefined, sheets: string[], options: HistoryShowOptions) => {
      const { runHistoryShow } = await import('./show.ts');
      finish(await runHistoryShow(question, sheets, { ...globals(), ...options }, world));
    });
}

function addUndo(history: Command, { world, globals, finish }: Wiring): void {
  history
    .command('undo')
    .description('take back the last answer; again, the one before it')
    .argument('[event]', 'take back this event instead: an id that show or relink tells')
    .option('--redo', 'bring back what was undone last')
    .action(async (event: string | undefined, options: HistoryUndoOptions) => {
      const { runHistoryUndo } = await import('./undo.ts');
      finish(await runHistoryUndo(event, { ...globals(), ...options }, world));
    });
}

function addTransfer(history: Command, { world, globals, finish }: Wiring): void {
  history
    .command('export')
    .description('write all events of all machines as JSON Lines')
    .option('-o, --output <file>', 'write to a file instead of the screen')
    .action(async (options: HistoryExportOptions) => {
      const { runHistoryExport } = await import('./export.ts');
      finish(await runHistoryExport({ ...globals(), ...options }, world));
    });
  history
    .command('import')
    .description('add what exported files, or files of another machine, hold beyond this history')
    .argument('<files...>', 'files of JSON Lines; - is the standard input')
    .action(async (files: string[], options: GlobalOptions) => {
      const { runHistoryImport } = await import('./import.ts');
      finish(await runHistoryImport(files, { ...globals(), ...options }, world));
    });
}

function addPath(history: Command, { world, globals, finish }: Wiring): void {
  history
    .command('path')
    .description('tell where the history lives (VIVA_HOME moves it)')
    .option('--long', 'with its files and what is damaged in them')
    .option('--json', 'as JSON')
    .action(async (options: HistoryPathOptions) => {
      const { runHistoryPath } = await import('./path.ts');
      finish(await runHistoryPath({ ...globals(), ...options }, world));
    });
}

function addOrphans(history: Command, { world, globals, finish }: Wiring): void {
  history
    .command('orphans')
    .description('show what has a history but no place in its sheet any longer')
    .argument('[sheets...]', 'as for a quiz')
    .option('--json', 'as JSON')
    .action(async (sheets: string[], options: HistoryOrphansOptions) => {
      const { runHistoryOrphans } = await import('./orphans.ts');
      finish(await runHistoryOrphans(sheets, { ...globals(), ...options }, world));
    });
  history
    .command('relink')
    .description('let a question go on with the history of another wording')
    .argument('<former>', 'the other wording: its id or prompt, as orphans tells it')
    .argument('<question>', 'number, id or prompt of the question')
    .argument('<sheet>', 'the sheet it stands in')
    .action(async (former: string, question: string, sheet: string, options: GlobalOptions) => {
      const { runHistoryRelink } = await import('./relink.ts');
      finish(
        await runHistoryRelink([former, question, sheet], { ...globals(), ...options }, world),
      );
    });
}
