import type { EditingErrors } from '../editing-messages.ts';

export const editingErrors: EditingErrors = {
  'no-editor': ({ editor }) =>
    `не удалось запустить редактор (пробовали: ${editor}). Укажите свой, например «export EDITOR=nano».`,
  'editor-failed': ({ editor, reason }) =>
    `редактор «${editor}» завершился с ошибкой (${reason}). Всё, что он сохранил, на месте.`,
  'built-in-sheet': ({ path }) =>
    `«${path}» поставляется с viva, править его на месте нельзя. Сделайте свою копию: «viva export --to md -o my-questions.md».`,
  'piped-sheet': () =>
    'вопросы пришли по конвейеру, файла для правки нет. Сохраните их в файл и назовите его.',
};
