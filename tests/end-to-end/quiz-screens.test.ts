import { afterEach, expect, jest, test } from '@jest/globals';
import { KEYS, type PseudoTerminal } from './pseudo-terminal.ts';
import { closeTerminals, openFolder, startTerminal } from './quiz-driver.ts';
import { Screens } from './screens.ts';

jest.setTimeout(60_000);
afterEach(closeTerminals);

/** What is seen of a session with one question of each kind, from the first screen to the last. */
async function playSession(terminal: PseudoTerminal, words: Words): Promise<Screens> {
  const screens = new Screens();
  const see = (title: string, wanted: string | RegExp): Promise<void> =>
    screens.take(terminal, title, wanted);
  const { menu, next } = words;
  await see('the first question', menu);
  terminal.type(KEYS.esc);
  await see('the menu', words.back);
  terminal.type('?');
  await see('all keys', 'Ctrl-C');
  terminal.type(KEYS.tab);
  await see('a hint', words.hint);
  terminal.type(words.answer);
  await terminal.waitFor(words.answer.slice(-8));
  terminal.type(KEYS.enter);
  await see('a verdict', next);
  terminal.type('t');
  await see('a second try', words.second);
  terminal.type(words.more);
  await terminal.waitFor(words.more.slice(-8));
  terminal.type(KEYS.enter);
  await see('what it came to', words.tries);
  await terminal.waitFor(next);
  terminal.type(KEYS.enter);
  await see('boxes', words.boxes);
  terminal.type('13');
  await see('boxes ticked', /\[x\] 3/);
  terminal.type(KEYS.enter);
  await terminal.waitFor(words.picked);
  await see('picks', next);
  terminal.type(KEYS.enter);
  await terminal.waitFor('[_2_]');
  await see('gaps', menu);
  terminal.type('\u001ba');
  await see('given up', words.givenUp);
  terminal.type(KEYS.ctrlC);
  await terminal.exitCode;
  await see('the score card', words.stopped);
  return screens;
}

interface Words {
  readonly menu: string;
  readonly back: string;
  readonly hint: string;
  readonly next: RegExp;
  readonly answer: string;
  readonly second: string;
  readonly more: string;
  readonly tries: RegExp;
  readonly boxes: string;
  readonly picked: string;
  readonly givenUp: RegExp;
  readonly stopped: string;
}

const english: Words = {
  menu: 'Esc: menu',
  back: 'Esc: back',
  hint: 'Hint',
  next: /Enter: (?:next|results)/,
  answer: 'The element that was put on it last is taken first.',
  second: 'Second try',
  more: ' It has push and pop.',
  tries: /second try \d+%[^]*Enter: next/,
  boxes: 'Pick all',
  picked: 'picked, right',
  givenUp: /Here is the answer[^]*Enter: results/,
  stopped: 'Stopped.',
};

const русский: Words = {
  menu: 'Esc — меню',
  back: 'Esc — назад',
  hint: 'Подсказка',
  next: /Enter — (?:дальше|итоги)/,
  answer: 'Последний положенный элемент берут первым.',
  second: 'Вторая попытка',
  more: ' Можно положить и взять.',
  tries: /вторая \d+\s%[^]*Enter — дальше/,
  boxes: 'Отметьте все',
  picked: 'выбран, верно',
  givenUp: /Вот ответ[^]*Enter — итоги/,
  stopped: 'Опрос прерван',
};

test.each([
  ['en-80', 'stacks.md', 'en_US.UTF-8', 80, 24, english],
  ['en-40', 'stacks.md', 'en_US.UTF-8', 40, 20, english],
  ['ru-60', 'стеки.md', 'ru_RU.UTF-8', 60, 20, русский],
] as const)('every screen of a session: %s', (name, sheet, LANG, columns, rows, words) =>
  openFolder(async (cwd) => {
    const terminal = startTerminal([sheet, '--all'], { cwd, columns, rows, env: { LANG } });
    const screens = await playSession(terminal, words);
    await screens.expectAs(`session-${name}`);
    expect(await terminal.exitCode).toBe(130);
  }),
);
