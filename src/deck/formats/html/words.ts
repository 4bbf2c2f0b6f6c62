/** The words on a page, in the language of the deck. */
export interface PageWords {
  readonly showAll: string;
  readonly hideAll: string;
  readonly printBare: string;
  readonly contents: string;
  readonly answer: string;
  readonly keyPoints: string;
  readonly hint: string;
  readonly noAnswer: string;
  /** Behind it the letters of the right options. */
  readonly right: string;
  readonly roles: Readonly<Record<'essential' | 'bonus', string>>;
  /** Behind it what must not be said. */
  readonly wrong: string;
  readonly anyOf: (need: number) => string;
}

const ENGLISH: PageWords = {
  showAll: 'Show all answers',
  hideAll: 'Hide all answers',
  printBare: 'Print without answers',
  contents: 'Questions',
  answer: 'Answer',
  keyPoints: 'Key points',
  hint: 'Hint',
  noAnswer: 'There is no answer to this question.',
  right: 'Right:',
  roles: { essential: 'essential', bonus: 'bonus' },
  wrong: 'Wrong to say:',
  anyOf: (need) => `any ${need} of`,
};

const RUSSIAN: PageWords = {
  showAll: 'Показать все ответы',
  hideAll: 'Скрыть все ответы',
  printBare: 'Печатать без ответов',
  contents: 'Вопросы',
  answer: 'Ответ',
  keyPoints: 'Ключевые мысли',
  hint: 'Подсказка',
  noAnswer: 'Ответа на этот вопрос нет.',
  right: 'Верно:',
  roles: { essential: 'обязательно', bonus: 'сверх того' },
  wrong: 'Говорить неверно:',
  anyOf: (need) => `любые ${need} из`,
};

/** @param lang language of a deck */
export function wordsOf(lang: string): PageWords {
  return lang.startsWith('ru') ? RUSSIAN : ENGLISH;
}
