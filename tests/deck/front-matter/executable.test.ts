import { afterEach, describe, expect, test } from '@jest/globals';
import { owners, read } from '../reading.ts';

const CODE = ['globalThis.wasRun = true;', '({ title: "run" })'];

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'wasRun');
});

describe('front matter of any engine but YAML is an error and never run', () => {
  test.each([
    'js', 'javascript', 'JS', 'JavaScript', ' js', '  javascript', '\tjs', ' js  ', '\u00A0js', 'coffee', 'coffeescript',
    'cson', 'json', 'JSON', 'json5', 'toml', 'ts', 'node', 'constructor', '__proto__', 'toString', 'hasOwnProperty',
    'prototype', 'foo', 'x-y', 'yaml2', 'lisp',
  ])('---%s', async (fence) => {
    const deck = await read(`---${fence}`, ...CODE, '---', '## 1. A', 'a');
    expect(deck.problems[0]).toEqual({
      code: 'front-matter-executable',
      severity: 'error',
      line: 1,
      column: 4,
      args: { language: fence.trim() },
    });
    expect('wasRun' in globalThis).toBe(false);
    expect(deck.title).toBeNull();
    expect(owners(deck).slice(0, 5)).toEqual([...Array.from({ length: 4 }, () => 'front-matter'), 'prompt 1']);
  }); // prettier-ignore

  test.each(['js', ' JavaScript', 'coffee', 'json', 'toml'])(
    '---%s without a closing fence',
    async (fence) => {
      const deck = await read(`---${fence}`, ...CODE, '', '## 1. A', 'a');
      expect(deck.problems[0]?.code).toBe('front-matter-executable');
      expect('wasRun' in globalThis).toBe(false);
      expect(deck.questions.length).toBe(1);
    },
  );

  test.each(['yaml', 'yml', 'YAML', ' yaml'])('---%s is YAML', async (fence) => {
    const deck = await read(`---${fence}`, 'title: T', '---', '## 1. A', 'a');
    expect([deck.title, deck.problems]).toEqual(['T', []]);
  });

  test('YAML tags make nothing but data', async () => {
    for (const tag of [
      '!!js/function "function(){globalThis.wasRun=true}()"',
      '!!js/regexp /a/',
      '!!js/undefined ""',
    ]) {
      const deck = await read('---', `x: ${tag}`, '---', '## 1. A', 'a');
      expect(deck.problems[0]?.code).toBe('front-matter-yaml');
    }
    expect('wasRun' in globalThis).toBe(false);
  });
});
