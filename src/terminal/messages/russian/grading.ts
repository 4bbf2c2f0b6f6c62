import type { Conflict, NoteCode } from '../../../grading/grade.ts';
import type { GradingMessages } from '../messages.ts';
import type { Sentence } from '../sentence.ts';
import { mention } from '../mention.ts';
import { countRussian, declineRussian } from '../plural.ts';
import { roundPercent } from '../percent.ts';

const quote = (text: string): string => `«${text}»`;
const quoteAll = (texts: readonly string[]): string => texts.map(quote).join(', ');

const conflict: Readonly<Record<Conflict['kind'], (expected: string, words: string) => string>> = {
  negated: (expected, words) => `${quote(words)} — отрицание, а нужно ${quote(expected)}`,
  antonym: (expected, words) => `${quote(words)} — обратное тому, что нужно: ${quote(expected)}`,
  value: (expected, words) => `${quote(words)} вместо ${quote(expected)}`,
  number: (expected, words) => `${quote(words)} — другое число, нужно ${quote(expected)}`,
  order: (expected, words) => `${quote(words)} — в другом порядке, нужно ${quote(expected)}`,
  contradiction: (_expected, words) => `${quote(words)} — этого здесь быть не должно`,
};

const notes: Readonly<Record<NoteCode, Sentence>> = {
  empty: () => 'Ответ пустой.',
  'does-not-know': () => 'Вы ответили, что не знаете. Прочтите ответ: в следующий раз будет легче.',
  exact: () => 'Слово в слово как в эталоне.',
  'cut-short': ({ limit }) =>
    limit === undefined
      ? 'Ответ очень длинный, проверено только его начало.'
      : `Ответ очень длинный, проверены только первые ${limit} знаков.`,
  'other-layout': () => 'Прочитано так, будто ответ набран в другой раскладке.',
  'question-repeated': () => 'Это повторение вопроса; скажите своими словами.',
  'word-list': () => 'Это перечень слов; скажите, как они связаны.',
  'vocabulary-poured': () => 'Нужные слова есть, но в осмысленные предложения они не складываются.',
  'negation-differs': () =>
    'В ответе есть «не», которого нет в эталоне, или наоборот. Проверьте, то ли сказано.',
  'typo-accepted': ({ words, term }) =>
    `Засчитано с опечаткой${mention(words, (it) => `: «${it}»`)}${mention(term, (it) => ` вместо «${it}»`)}.`,
  'near-cut': () => 'Ответ на границе: чуть иначе — и оценка была бы другой.',
  'thin-evidence': () => 'Для уверенной оценки сказано мало: сверьтесь с эталоном сами.',
  'roles-swapped': () => 'Похоже, роли поменялись местами: кто и что делает. Проверьте.',
  'said-and-denied': () => 'Одна и та же мысль в одном месте утверждается, а в другом отрицается.',
  'in-doubt': () => 'Одна из мыслей высказана как догадка или держится на двусмысленном слове.',
  'admits-gap': () =>
    'Вы сами говорите, что помните не всё. Посмотрите в эталоне, чего не хватает.',
  contradiction: () => 'В ответе есть то, что здесь неверно.',
  'no-key': () => 'Эталона к этому вопросу в файле нет, сверять не с чем.',
  'options-missed': ({ count }) =>
    typeof count === 'number'
      ? `Не ${declineRussian(count, { one: 'отмечен', few: 'отмечены', many: 'отмечено' })} ${countRussian(
          count,
          {
            one: 'верный вариант',
            few: 'верных варианта',
            many: 'верных вариантов',
          },
        )}.`
      : 'Верный вариант не отмечен.',
  'options-unread': () => 'Варианты в ответе не распознаны. Назовите их номера, буквы или тексты.',
  'options-wrong': ({ count }) =>
    typeof count === 'number'
      ? `${declineRussian(count, { one: 'Отмечен', few: 'Отмечены', many: 'Отмечено' })} ${countRussian(
          count,
          {
            one: 'неверный вариант',
            few: 'неверных варианта',
            many: 'неверных вариантов',
          },
        )}.`
      : 'Отмечен неверный вариант.',
};

export const grading: GradingMessages = {
  verdict: { correct: 'Верно', partial: 'Отчасти верно', wrong: 'Неверно' },
  unsure: () => 'оценка неуверенная: сверьтесь с эталоном сами',
  percent: (score) => `${roundPercent(score)}\u00a0%`,
  yourAnswer: () => 'Ваш ответ',
  noAnswer: () => '(пусто)',
  reference: () => 'Эталонный ответ',
  explanation: () => 'Пояснение',
  noReference: () => 'Эталонного ответа в файле нет.',
  keyPoints: (said, partly, total) =>
    `Ключевые мысли: ${said} из ${total}${partly > 0 ? `, ещё ${partly} отчасти` : ''}`,
  status: { hit: 'есть', part: 'есть отчасти', miss: 'не сказано', conflict: 'не засчитано' },
  contradicted: 'этого говорить нельзя',
  foundIn: (quotes) => quoteAll(quotes),
  missingWords: (words, more, wording) =>
    `${wording === null ? '' : `до ${quote(wording)} `}не хватает: ${words.join(', ')}${more > 0 ? ` и ещё ${countRussian(more, { one: 'слова', few: 'слов', many: 'слов' })}` : ''}`,
  tier: {
    exact: null,
    form: null,
    family: 'однокоренное слово',
    synonym: 'синоним',
    loan: 'заимствованное слово',
    typo: 'с опечаткой',
    prefix: null,
    number: null,
    code: null,
  },
  conflict,
  anyOf: (need, items) => `любые ${need} из: ${items.join('; ')}`,
  essential: 'обязательно',
  bonus: 'дополнительно',
  derived: () => 'Ключевые мысли выведены из эталонного ответа.',
  notes,
  pickedRight: 'выбран, верно',
  pickedWrong: 'выбран, неверно',
  missedOption: 'верный, не выбран',
  moreLines: (lines) =>
    `… ещё ${countRussian(lines, { one: 'строка', few: 'строки', many: 'строк' })}`,
};
