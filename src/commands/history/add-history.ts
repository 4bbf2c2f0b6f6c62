import type { Command } from 'commander';
import type { GlobalOptions } from '../open-view.ts';
import { parseCount } from '../options.ts';
import { text } from '../text.ts';
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
    .helpGroup(text('group.history'))
    .description(text('history'));
  addShow(history, wiring);
  addUndo(history, wiring);
  addTransfer(history, wiring);
  addPath(history, wiring);
  addOrphans(history, wiring);
}

function addShow(history: Command, { world, globals, finish }: Wiring): void {
  history
    .command('show', { isDefault: true })
    .description(text('history.show'))
    .argument('[question]', text('history.show.question'))
    .argument('[sheets...]', text('history.show.sheets'))
    .option('-n, --count <number>', text('history.show.count'), parseCount)
    .option('--json', text('json'))
    .action(async (question: string | undefined, sheets: string[], options: HistoryShowOptions) => {
      const { runHistoryShow } = await import('./show.ts');
      finish(await runHistoryShow(question, sheets, { ...globals(), ...options }, world));
    });
}

function addUndo(history: Command, { world, globals, finish }: Wiring): void {
  history
    .command('undo')
    .description(text('history.undo'))
    .argument('[event]', text('history.undo.event'))
    .option('--redo', text('history.undo.redo'))
    .action(async (event: string | undefined, options: HistoryUndoOptions) => {
      const { runHistoryUndo } = await import('./undo.ts');
      finish(await runHistoryUndo(event, { ...globals(), ...options }, world));
    });
}

function addTransfer(history: Command, { world, globals, finish }: Wiring): void {
  history
    .command('export')
    .description(text('history.export'))
    .option('-o, --output <file>', text('output'))
    .action(async (options: HistoryExportOptions) => {
      const { runHistoryExport } = await import('./export.ts');
      finish(await runHistoryExport({ ...globals(), ...options }, world));
    });
  history
    .command('import')
    .description(text('history.import'))
    .argument('<files...>', text('history.import.files'))
    .action(async (files: string[], options: GlobalOptions) => {
      const { runHistoryImport } = await import('./import.ts');
      finish(await runHistoryImport(files, { ...globals(), ...options }, world));
    });
}

function addPath(history: Command, { world, globals, finish }: Wiring): void {
  history
    .command('path')
    .description(text('history.path'))
    .option('--long', text('history.path.long'))
    .option('--json', text('json'))
    .action(async (options: HistoryPathOptions) => {
      const { runHistoryPath } = await import('./path.ts');
      finish(await runHistoryPath({ ...globals(), ...options }, world));
    });
}

function addOrphans(history: Command, { world, globals, finish }: Wiring): void {
  history
    .command('orphans')
    .description(text('history.orphans'))
    .argument('[sheets...]', text('history.orphans.sheets'))
    .option('--json', text('json'))
    .action(async (sheets: string[], options: HistoryOrphansOptions) => {
      const { runHistoryOrphans } = await import('./orphans.ts');
      finish(await runHistoryOrphans(sheets, { ...globals(), ...options }, world));
    });
  history
    .command('relink')
    .description(text('history.relink'))
    .argument('<former>', text('history.relink.former'))
    .argument('<question>', text('history.relink.question'))
    .argument('<sheet>', text('history.relink.sheet'))
    .action(async (former: string, question: string, sheet: string, options: GlobalOptions) => {
      const { runHistoryRelink } = await import('./relink.ts');
      finish(
        await runHistoryRelink([former, question, sheet], { ...globals(), ...options }, world),
      );
    });
}
