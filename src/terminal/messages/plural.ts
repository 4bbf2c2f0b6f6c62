/** The forms a noun takes after a number in English. */
export interface EnglishForms {
  readonly one: string;
  readonly other: string;
}

/** The forms a noun takes after a whole number in Russian: 1 вопрос, 2 вопроса, 5 вопросов. */
export interface RussianForms {
  readonly one: string;
  readonly few: string;
  readonly many: string;
}

const rules = new Map<string, Intl.PluralRules>();

function selectForm(language: string, count: number): Intl.LDMLPluralRule {
  let rule = rules.get(language);
  if (rule === undefined) {
    rule = new Intl.PluralRules(language);
    rules.set(language, rule);
  }
  return rule.select(count);
}

/** @returns the number and the noun in its form, as in "1 question" */
export function countEnglish(count: number, forms: EnglishForms): string {
  return `${count} ${selectForm('en', count) === 'one' ? forms.one : forms.other}`;
}

/** @returns the form of the Russian noun (or verb, or adjective) that goes with the number */
export function declineRussian(count: number, forms: RussianForms): string {
  const form = selectForm('ru', count);
  if (form === 'one') return forms.one;
  return form === 'few' ? forms.few : forms.many;
}

/** @returns the number and the noun in its form, as in "2 вопроса" */
export function countRussian(count: number, forms: RussianForms): string {
  return `${count} ${declineRussian(count, forms)}`;
}
