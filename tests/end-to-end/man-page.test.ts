import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { describeCommand } from '../../src/commands/program/describe-command.ts';
import { everyCommand } from '../commands/program/every-command.ts';

const PAGE = readFileSync('dist/viva.1', 'utf8');
/** As a reader sees it, where every hyphen is one. */
const text = PAGE.replaceAll(String.raw`\-`, '-');

describe('the manual page', () => {
  test.each(everyCommand.map((command) => describeCommand(command)))(
    'tells of $path with every option',
    ({ path, options, arguments: places }) => {
      if (path.length > 1) expect(text).toContain(`.SS "${path.join(' ')} [options]`);
      for (const { long } of options.flatMap(({ members }) => members)) {
        if (long !== '--help')
          expect(text).toMatch(new RegExp(`^\\.B (-\\w, )?${long}( <|$)`, 'm'));
      }
      for (const { name } of places)
        expect(text).toMatch(new RegExp(`^\\.B [<[]${name}[.>\\]]`, 'm'));
    },
  );

  test('tells the version and what the exit codes mean', () => {
    const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(PAGE).toMatch(new RegExp(`^\\.TH VIVA 1 \\d{4}-\\d\\d-\\d\\d "viva ${version}"`));
    for (const code of ['0', '1', '2', '70', '130']) expect(PAGE).toContain(`\n.TP\n.B ${code}\n`);
  });

  test.each([
    ['mandoc', ['-T', 'lint', '-W', 'warning', 'dist/viva.1']],
    ['groff', ['-ww', '-man', '-Tutf8', '-z', 'dist/viva.1']],
  ])('%s finds nothing wrong with it', (program, args) => {
    const { error, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
    if (error) return console.log(`1 test skipped: ${program} is not installed`);
    expect(stdout + stderr).toBe('');
  });

  test('is what npm installs', () => {
    const { man, files }: { man: string[]; files: string[] } = JSON.parse(
      readFileSync('package.json', 'utf8'),
    );
    // a text instead of a list is not installed
    expect(man).toEqual(['./dist/viva.1']);
    expect(files).toContain('dist');
  });
});
