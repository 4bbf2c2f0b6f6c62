import { describe, expect, test } from '@jest/globals';
import type { Surroundings } from '../../../src/files/base-folders.ts';
import { findHome } from '../../../src/files/history/home.ts';

const linux: Surroundings = {
  env: {},
  cwd: '/started',
  homeFolder: '/home/ada',
  platform: 'linux',
  hostName: 'desk',
};
const windows: Surroundings = {
  env: { LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local' },
  cwd: 'D:\\work',
  homeFolder: 'C:\\Users\\ada',
  platform: 'win32',
  hostName: 'desk',
};

describe('findHome', () => {
  test.each<[string, Surroundings, Record<string, string>, string]>([
    ['nothing set', linux, {}, '/home/ada/.local/share/viva/reviews'],
    ['on a Mac', { ...linux, platform: 'darwin' }, {}, '/home/ada/.local/share/viva/reviews'],
    ['XDG_DATA_HOME', linux, { XDG_DATA_HOME: '/data' }, '/data/viva/reviews'],
    [
      'a relative XDG_DATA_HOME is ignored',
      linux,
      { XDG_DATA_HOME: 'data' },
      '/home/ada/.local/share/viva/reviews',
    ],
    [
      'an empty XDG_DATA_HOME is none',
      linux,
      { XDG_DATA_HOME: '' },
      '/home/ada/.local/share/viva/reviews',
    ],
    [
      'VIVA_HOME before XDG',
      linux,
      { VIVA_HOME: '/sync/viva', XDG_DATA_HOME: '/data' },
      '/sync/viva/reviews',
    ],
    [
      'a relative VIVA_HOME is below the folder viva was started in',
      linux,
      { VIVA_HOME: 'h' },
      '/started/h/reviews',
    ],
    [
      'on Windows',
      windows,
      windows.env as Record<string, string>,
      'C:\\Users\\ada\\AppData\\Local\\viva\\reviews',
    ],
    [
      'on Windows without LOCALAPPDATA',
      windows,
      {},
      'C:\\Users\\ada\\AppData\\Local\\viva\\reviews',
    ],
    ['VIVA_HOME on Windows', windows, { VIVA_HOME: 'E:\\viva' }, 'E:\\viva\\reviews'],
  ])('%s', (_name, around, env, reviews) => {
    expect(findHome({ ...around, env }).reviews).toBe(reviews);
  });

  test('who this machine is, and what can be made anew, is kept out of the folder that is synchronised', () => {
    const home = findHome({ ...linux, env: { VIVA_HOME: '/sync/viva', XDG_CACHE_HOME: '/cache' } });
    expect(home.deviceFile).toMatch(/^\/home\/ada\/\.local\/state\/viva\/device-[0-9a-f]{12}$/);
    expect(home.snapshotFile).toMatch(/^\/cache\/viva\/history-[0-9a-f]{12}\.json$/);
  });

  test('two machines that share a home folder are two devices; two histories have two snapshots', () => {
    const [here, there] = [linux, { ...linux, hostName: 'laptop' }].map(findHome);
    expect(here?.deviceFile).not.toBe(there?.deviceFile);
    const other = findHome({ ...linux, env: { VIVA_HOME: '/other' } });
    expect(other.snapshotFile).not.toBe(here?.snapshotFile);
  });
});
