// The manual page, as the program tells of itself.
import { readFileSync } from 'node:fs';
import { bundleSource } from './bundle-source.js';

/** Commands are looked at here and never run: what they load when they run is left where it is. */
const unloaded = {
  name: 'unloaded',
  setup(build) {
    build.onResolve({ filter: /^\./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : null,
    );
  },
};

/** @returns the text of viva.1; its date is that of SOURCE_DATE_EPOCH, else today's */
export async function renderMan() {
  const { buildProgram, describeCommand, help, renderManPage } = await bundleSource(
    {
      'cli.ts': ['buildProgram'],
      'commands/program/describe-command.ts': ['describeCommand'],
      'terminal/messages/english/help.ts': ['help'],
      '../tools/man-page.ts': ['renderManPage'],
    },
    [unloaded],
  );
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const seconds = process.env.SOURCE_DATE_EPOCH;
  const moment = seconds ? new Date(Number(seconds) * 1000) : new Date();
  const date = moment.toISOString().slice(0, 10);
  const pages = listCommands(buildProgram({}, () => {})).map(describeCommand);
  return renderManPage(pages, help, { version, date });
}

function listCommands(command) {
  return [command, ...command.commands.flatMap(listCommands)];
}
