import { describe, expect, test } from '@jest/globals';
import { chooseLanguage, loadMessages } from '../../src/terminal/messages/load-messages.ts';
import { roundPercent } from '../../src/terminal/messages/percent.ts';

const english = await loadMessages('en');
const russian = await loadMessages('ru');

describe('chooseLanguage', () => {
  test.each([
    ['the option wins', 'en', { LANG: 'ru_RU.UTF-8' }, 'en'],
    ['VIVA_UI over the locale', undefined, { VIVA_UI: 'ru', LANG: 'en_US.UTF-8' }, 'ru'],
    ['LC_ALL over LANG', undefined, { LC_ALL: 'en_US.UTF-8', LANG: 'ru_RU.UTF-8' }, 'en'],
    ['LC_MESSAGES over LANG', undefined, { LC_MESSAGES: 'ru_RU', LANG: 'C' }, 'ru'],
    ['an empty variable is none', undefined, { LC_ALL: '', LANG: 'ru_RU.UTF-8' }, 'ru'],
    ['LANG alone', undefined, { LANG: 'ru_UA.UTF-8' }, 'ru'],
    ['the C locale', undefined, { LANG: 'C' }, 'en'],
    ['a language that only begins alike', undefined, { LANG: 'rue_UA' }, 'en'],
    ['nothing set', undefined, {}, 'en'],
    ['another encoding; viva writes UTF-8', undefined, { LANG: 'ru_RU.KOI8-R' }, 'ru'],
    ['the C locale in UTF-8', undefined, { LANG: 'C.UTF-8' }, 'en'],
    ['LC_ALL=C over a Russian LANG', undefined, { LC_ALL: 'C', LANG: 'ru_RU.UTF-8' }, 'en'],
    ['LC_ALL over LC_MESSAGES', undefined, { LC_ALL: 'ru', LC_MESSAGES: 'en_GB' }, 'ru'],
    ['a tag as browsers write it', undefined, { VIVA_UI: 'ru-RU' }, 'ru'],
    ['capitals', undefined, { LANG: 'RU_ru' }, 'ru'],
    ['the long name of Windows', undefined, { LANG: 'Russian_Russia.1251' }, 'ru'],
  ])('%s', (_situation, option, env, language) => {
    expect(chooseLanguage(option, env)).toBe(language);
  });

  test('Windows, which sets no variable, is asked; other systems are not', () => {
    const askSystem = (): string => 'ru-RU';
    expect(chooseLanguage(undefined, { OS: 'Windows_NT' }, askSystem)).toBe('ru');
    expect(chooseLanguage('en', { OS: 'Windows_NT' }, askSystem)).toBe('en');
    expect(chooseLanguage(undefined, {}, askSystem)).toBe('en');
  });
});

describe('plural forms', () => {
  test.each([
    [1, '1 вопрос', '1 question'],
    [2, '2 вопроса', '2 questions'],
    [5, '5 вопросов', '5 questions'],
    [11, '11 вопросов', '11 questions'],
    [21, '21 вопрос', '21 questions'],
    [0, '0 вопросов', '0 questions'],
  ])('%i', (count, inRussian, inEnglish) => {
    expect(russian.lists.questions(count)).toBe(inRussian);
    expect(english.lists.questions(count)).toBe(inEnglish);
  });
});

test.each([
  [0, '0 с', '0 s'],
  [59_400, '59 с', '59 s'],
  [60_000, '1 мин', '1 min'],
  [83_000, '1 мин 23 с', '1 min 23 s'],
  [3_600_000, '1 ч', '1 h'],
  [3_900_000, '1 ч 5 мин', '1 h 5 min'],
])('%i milliseconds are told as %s', (milliseconds, inRussian, inEnglish) => {
  expect(russian.session.duration(milliseconds)).toBe(inRussian);
  expect(english.session.duration(milliseconds)).toBe(inEnglish);
});

test.each([
  [0, 0],
  [0.001, 1],
  [0.666, 67],
  [0.999, 99],
  [1, 100],
])('a share of %p is %i percent', (share, percent) => {
  expect(roundPercent(share)).toBe(percent);
});

/** Every argument that a sentence of trouble can name. */
const args = {
  at: '/decks',
  column: 'answer',
  count: 2,
  editor: 'nano',
  event: 'e1',
  example: 'viva',
  expected: 'text',
  id: 'x',
  key: 'tagz',
  known: 'tags',
  language: 'js',
  limit: 9,
  line: 3,
  lines: 2,
  number: 7,
  option: '--count',
  path: 'a.md',
  question: 'x',
  reason: 'EACCES',
  tag: 't',
  term: 'b',
  text: 'a |',
  today: '2027-01-07',
  value: '"a"',
  version: 2,
  words: 'a',
};

describe.each([
  ['English', english],
  ['Russian', russian],
])('in %s', (_language, messages) => {
  const optional = Object.entries({ ...messages.problems, ...messages.grading.notes });
  const sentences = [...optional, ...Object.entries(messages.errors)];

  test.each(sentences)('%s reads well', (_code, sentence) => {
    expect(isWellFormed(sentence(args))).toBe(true);
  });

  test.each(optional)('%s reads well without its arguments', (_code, sentence) => {
    expect(isWellFormed(sentence({}))).toBe(true);
  });
});

function isWellFormed(told: string): boolean {
  const hole = /undefined|null|NaN|\$\{|\[object/;
  const slip = / {2}| [.,:;](?!md|txt)|\(\)|“”|«»/;
  return told.length > 8 && !hole.test(told) && !slip.test(told);
}

test('Russian sentences hold no English words but commands, keys of the keyboard, formats and what is quoted', () => {
  const allowed =
    /«[^»]*»|viva( [a-z]+)*|\S*\.(md|txt|jsonl)\b|--[\w-]+|VIVA_HOME|viva history show 3 notes\.md|\{#[\w-]+\}|id,question,answer|\bid\b|YAML|UTF-8|Markdown|CSV|JSON|Enter|Alt|Ctrl/g;
  const sentences = [russian.problems, russian.errors, russian.grading.notes].flatMap((area) =>
    Object.values(area),
  );
  const blank = Object.fromEntries(Object.keys(args).map((name) => [name, '']));
  const mixed = sentences
    .map((sentence) => sentence(blank))
    .filter((told) => /[a-z]{3,}/i.test(told.replace(allowed, '')));
  expect(mixed).toEqual([]);
});

describe.each([
  ['English', english.study],
  ['Russian', russian.study],
])('of learning, in %s', (language, study) => {
  /** Sentences for these counts, as a learner may meet them. */
  const tell = (count: number): string[] => [
    study.mix(count, 0),
    study.mix(1, count),
    study.again(),
    study.lastMisses([study.saidNow('a'), study.missedAgain('b')]),
    study.offerResume(count, 21),
    ...study.resumeKeys(),
    ...Object.values(study.overridden),
    study.askedAgain(count, 1),
    study.before(count),
    study.relinked(count),
    study.link('What is it?', 'What is that?', '0mwtaqv6u2qaqau4piqz0o'),
    study.unsaved('nothing can be written.'),
    study.nothingToResume(),
    study.nothingDue(),
    study.nothingDueNorNew(),
    study.nothingMoreToday(),
    study.nothingWeak(),
    study.spread(count),
    study.newOnes(count),
    study.nextDue(count),
    study.practiseAnyway(),
    study.next(count),
  ];

  test.each([1, 2, 5, 11, 21])('every sentence reads well with %i', (count) => {
    for (const sentence of tell(count))
      expect([sentence, isHole(sentence)]).toEqual([sentence, false]);
  });

  test('a day ahead is tomorrow, more are counted', () => {
    const days = [1, 2, 5, 21].map((count) => study.next(count));
    expect(days).toEqual(
      language === 'English'
        ? ['next tomorrow', 'next in 2 days', 'next in 5 days', 'next in 21 days']
        : ['завтра', 'через 2 дня', 'через 5 дней', 'через 21 день'].map(
            (day) => `следующее повторение — ${day}`,
          ),
    );
  });
});

function isHole(told: string): boolean {
  return told.trim() === '' || /undefined|null|NaN|\$\{|\[object| {2}/.test(told);
}

test.each([
  ['unexpected end of the stream within a flow collection', 'скобка не закрыта'],
  ['unexpected end of the stream within a double quoted scalar', 'кавычка не закрыта'],
  ['tab characters must not be used in indentation', 'стоит табуляция'],
  ['bad indentation of a mapping entry', 'отступ'],
  ['duplicated mapping key', 'такой ключ уже есть'],
  ['can not read a block mapping entry; a multiline key may not be an implicit key', 'двоеточие'],
  ['missed comma between flow collection entries', 'запятая'],
  ['unidentified alias "a"', 'в кавычки'],
  ['too-deep', 'слишком много'],
  ['the stream contains non-printable characters', 'прочесть не удаётся'],
])('the parser says "%s", viva says it in its own words', (reason, told) => {
  expect(russian.problems['front-matter-yaml']({ reason })).toContain(told);
  expect(english.problems['front-matter-yaml']({ reason })).not.toContain(reason);
});
