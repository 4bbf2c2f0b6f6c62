import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { PassThrough } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { hearEscapeSoon } from '../../../src/terminal/answer/escape-wait.ts';

test('a lone Esc is told before Node’s own wait of half a second, whatever listens later', async () => {
  const input = new PassThrough();
  hearEscapeSoon(input);
  const readline = createInterface({ input, output: new PassThrough(), terminal: true });
  const told = once(input, 'keypress').then(([, key]: unknown[]) => key);
  input.write('\u001b');
  expect(await Promise.race([told, sleep(350, 'not told')])).toMatchObject({ name: 'escape' });
  readline.close();
});
