import { mention } from '../mention.ts';
import type { EditingErrors } from '../editing-messages.ts';

export const editingErrors: EditingErrors = {
  'no-editor': ({ editor }) =>
    `не удалось запустить редактор (пробовали: ${editor}). Укажите свой, например «export EDITOR=nano».`,
  'editor-failed': ({ editor, reason }) =>
    `редактор «${editor}» завершился с ошибкой (${reason}). Всё, что он сохранил, на месте.`,
  'built-in-sheet': ({ path }) =>
    `«${path}» поставляется с viva, править его на месте нельзя. Сделайте свою копию: «viva export --format md -o my-questions.md».`,
  'not-editable': ({ path }) =>
    `«${path}» — не текстовый файл, редактор не откроет его на вопросе. Сначала превратите его в файл с вопросами: «viva import».`,
  'broken-edit': ({ path, line }) =>
    `«${path}» в таком виде использовать нельзя${mention(line, (it) => `: ошибка в строке ${it}`)}. Подробности покажет «viva check»; вопросы остаются прежними.`,
};
