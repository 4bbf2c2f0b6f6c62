import type { names as english } from '../../english/help/names.ts';
import type { Translated } from '../../help-messages.ts';

export const names: Translated<typeof english> = {
  command: 'команда',
  day: 'день',
  deck: 'набор',
  event: 'запись',
  file: 'файл',
  files: 'файлы',
  format: 'вид',
  former: 'прежний',
  language: 'язык',
  level: 'уровень',
  number: 'число',
  percent: 'проценты',
  question: 'вопрос',
  rows: 'строки',
  share: 'доля',
  sheet: 'файл',
  sheets: 'файлы',
  shell: 'оболочка',
  tag: 'тег',
  time: 'время',
  wording: 'слова',
  when: 'когда',
};
