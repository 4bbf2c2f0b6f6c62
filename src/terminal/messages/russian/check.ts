import { mention } from '../mention.ts';
import type { CheckMessages } from '../check-messages.ts';
import { countRussian, declineRussian } from '../plural.ts';
import { errors } from './errors.ts';
import { grading } from './grading.ts';
import { rules } from './rules.ts';

const name = (verdict: unknown): string =>
  verdict === 'correct' || verdict === 'partial' || verdict === 'wrong'
    ? grading.verdict[verdict].toLowerCase()
    : '';

export const check: CheckMessages = {
  diagnostics: {
    'unreadable-sheet': ({ path = '', reason = '' }) =>
      errors[reason === 'not-utf8' || reason === 'unsupported-json' ? reason : 'unreadable-path']({
        path,
      }),
    'example-fails': ({ text, marked = '', got = '', score }) =>
      `пример «${text}» помечен как «${name(marked)}», а viva оценивает его как «${name(got)}» (${grading.percent(Number(score))}). Исправьте ключевые мысли или пометку у примера`,
    'example-contradicts': ({ text, point, line }) =>
      `пример «${text}» помечен как верный, но говорит то, что запрещает противоречие${mention(point, (it) => ` «${it}»`)}${mention(line, (it) => ` в строке ${it}`)}. Сузьте его или исправьте пометку у примера`,
    'never-matches': ({ text, whole }) =>
      `ни один ответ не может сказать «${text}»${whole === 1 ? ', поэтому ключевая мысль недостижима' : ''}. Напишите слова, которые могут встретиться в ответе`,
    'given-away': ({ text, role }) =>
      role === 'contradiction'
        ? `«${text}» говорит сам вопрос, и тот, кто его повторит, потеряет баллы. Запрещайте только то, чего в вопросе нет`
        : `«${text}» говорит сам вопрос, и мысль засчитается тому, кто его повторит. Спрашивайте то, чего в вопросе нет`,
    'repeated-key-point': ({ text, line, opposed }) =>
      opposed === 1
        ? `«${text}» и требуется, и запрещается${mention(line, (it) => `; см. строку ${it}`)}. Уберите что-то одно`
        : `«${text}» уже спрашивается${mention(line, (it) => ` в строке ${it}`)}. Уберите повтор или дайте той мысли больший вес`,
    'repeated-option': ({ text }) => `вариант «${text}» стоит дважды. Измените один из них`,
    'nothing-to-check-by': () =>
      'в ответе нет слов, с которыми можно сравнивать. Добавьте блок «Ключевые слова:» или скажите словами, что показано на картинке',
    'missing-image': ({ path }) => `файла «${path}» нет. Исправьте путь или положите туда картинку`,
    'front-matter-unknown': ({ key }) =>
      `ключа «${key}» viva не знает; он сохранён, но здесь его никто не читает`,
    'numbering-gap': ({ number, after }) =>
      `после номера ${after} стоит ${number}. Проверьте, не потерян и не остался ли нераспознанным вопрос`,
    'repeated-number': ({ number, line }) =>
      `номер ${number} уже занят${mention(line, (it) => ` вопросом в строке ${it}`)}`,
    'long-prompt': ({ length }) =>
      `длина вопроса (в знаках) — ${length}. Если в него попал ответ, поставьте перед ответом строку «Ответ:»`,
  },
  rules,
  summary: ({ sheets, questions, examples, failed, error, warning, note }) =>
    `${[
      countRussian(sheets, { one: 'файл', few: 'файла', many: 'файлов' }),
      countRussian(questions, { one: 'вопрос', few: 'вопроса', many: 'вопросов' }),
      ...(examples > 0
        ? [
            countRussian(examples, { one: 'пример', few: 'примера', many: 'примеров' }),
            `${declineRussian(failed, { one: 'не сошёлся', few: 'не сошлись', many: 'не сошлось' })} ${failed}`,
          ]
        : []),
    ].join(', ')} · ${[
      countRussian(error, { one: 'ошибка', few: 'ошибки', many: 'ошибок' }),
      countRussian(warning, { one: 'замечание', few: 'замечания', many: 'замечаний' }),
      ...(note > 0
        ? [countRussian(note, { one: 'примечание', few: 'примечания', many: 'примечаний' })]
        : []),
    ].join(', ')}`,
  owners: {
    'front-matter': 'заголовок файла',
    section: 'раздел',
    contents: 'оглавление',
    navigation: 'навигация',
    markup: 'разметка',
    prompt: 'текст вопроса',
    answer: 'ответ',
    options: 'варианты',
    keywords: 'ключевые слова',
    examples: 'примеры',
    hint: 'подсказка',
    tags: 'теги',
    comment: 'комментарий',
    rule: 'черта',
    blank: 'пусто',
    outside: 'вне вопросов',
  },
  ownerOf: (owner, question) => `${owner} ${question}`,
  lines: (count) => countRussian(count, { one: 'строка', few: 'строки', many: 'строк' }),
};
