import type { UserErrorCode } from '../../../user-error.ts';
import type { Sentence } from '../sentence.ts';
import { mention } from '../mention.ts';
import { guessKind } from '../other-format.ts';
import { editingErrors } from './editing.ts';
import { formatErrors } from './formats.ts';

const reasons: Readonly<Record<string, string>> = {
  SHEET: 'это лист с вопросами',
  'SAME-FILE': 'он же и читается',
  HISTORY: 'он лежит среди файлов самой истории',
  'OTHER-FILE': 'там лежит файл, а это не страница .html',
  'OTHER-REPORT': 'там лежит файл, который не является отчётом об экзамене',
  TWICE: 'он назван дважды',
  EACCES: 'нет прав',
  EPERM: 'нет прав',
  EISDIR: 'это папка',
  ENOENT: 'такой папки нет',
  ENOTDIR: 'на месте папки стоит файл',
  ENOSPC: 'на диске нет места',
  EROFS: 'диск только для чтения',
  EMFILE: 'открыто слишком много файлов',
};

const OTHER =
  'Если файл не в том формате, о котором говорит его имя, назовите формат: «viva import --format csv ФАЙЛ».';
const SHEET =
  'Запишите вопрос заголовком («## Что такое стек?») или строкой с номером, а ответ — под ним.';

function adviseOnQuestions(path: string | number | undefined): string {
  const kind = guessKind(path);
  return [...(kind === 'other' ? [] : [SHEET]), ...(kind === 'sheet' ? [] : [OTHER])].join(' ');
}

const because = (reason: string | number | undefined): string =>
  mention(reason, (it) => ` (${reasons[it] ?? it})`);

/** The letters that stand for the digits of a day are Russian in Russian. */
function nameDay(expected: string): string {
  return expected.replaceAll('YYYY-MM-DD', 'ГГГГ-ММ-ДД');
}

export const errors: Readonly<Record<UserErrorCode, Sentence>> = {
  'no-such-path': ({ path, near }) =>
    `«${path}» не найден. ${mention(near, (it) => `Может быть, «${it}»?`) || 'Проверьте написание или запустите viva в другой папке.'}`,
  'unreadable-path': ({ path, reason }) =>
    `«${path}» не читается${because(reason)}. Проверьте права доступа.`,
  'empty-folder': ({ path }) =>
    `в папке «${path}» нет файлов с вопросами. Положите туда файл .md или .txt или укажите другой путь.`,
  'no-questions': ({ path }) =>
    `вопросов${mention(path, (it) => ` в «${it}»`)} не нашлось. ${adviseOnQuestions(path)}`,
  'no-question-with-tag': ({ tag, known }) =>
    `вопросов с тегом${mention(tag, (it) => ` «${it}»`)} нет, и раздела с таким названием тоже.${mention(known, (it) => ` Есть такие теги: ${it}.`)} Теги и разделы покажет «viva list --by-section».`,
  'nothing-to-examine': () =>
    'проверить ответы не по чему: ни у одного вопроса нет ответа в файле. Напишите ответ под каждым вопросом или ключевые пункты под «Ключевые слова:».',
  'not-utf8': ({ path, line }) =>
    `«${path}» — не текст в UTF-8${mention(line, (it) => ` (строка ${it})`)}. Сохраните его в UTF-8 (из таблицы — как «CSV UTF-8») и попробуйте снова.`,
  'broken-sheet': ({ path }) =>
    `${mention(path, (it) => `файл «${it}» `)}нельзя использовать, пока не исправлены ошибки, названные выше.`,
  'unwritable-output': ({ path, reason }) =>
    `не удаётся записать «${path}»${because(reason)}. Ничего не изменено; укажите другой файл.`,
  'bad-option': ({ option, value, expected }) =>
    `${mention(option, (it) => `${it}: `)}${mention(value, (it) => `«${it}» `)}сюда не подходит${mention(expected, (it) => `; ожидается: ${nameDay(String(it))}`)}. Все параметры покажет «viva --help».`,
  'exam-is-over': ({ value, today }) =>
    `--exam: ${mention(value, (it) => `день «${it}» `)}уже прошёл${mention(today, (it) => `, сегодня ${it}`)}. Укажите сегодняшний день или более поздний.`,
  'needs-sheets': ({ option, example }) =>
    `${mention(option, (it) => `${it}: `)}укажите, в какие файлы записать${mention(example, (it) => `, например «${it}»`)}.`,
  'unsupported-json': ({ path, at, expected }) =>
    `${mention(path, (it) => `в «${it}» `)}нет набора вопросов, который эта viva умеет читать${mention(at, (it) => `: место ${it}`)}${mention(expected, (it) => `, ожидается ${it}`)}. Выгрузите его заново: «viva export».`,
  'no-rows': () =>
    'нет строк с ответами. Назовите файл или передайте их по конвейеру: viva grade rows.jsonl --sheet notes.md',
  'no-answer-column': ({ line }) =>
    `в заголовке таблицы${mention(line, (it) => ` (строка ${it})`)} нет столбца «answer». Ожидается: id,question,answer`,
  'no-such-question': ({ question, path }) =>
    `в «${path}» нет вопроса «${question}». Номера вопросов покажет «viva list».`,
  'not-a-sheet': ({ path }) =>
    `ключевые мысли можно записать только в файл Markdown или простого текста, а «${path}» — не он.`,
  'history-newer': ({ path, version, known }) =>
    `историю писала более новая viva: в «${path}» версия ${version}, а эта viva знает только ${known}. Ничего не изменено. Обновите viva; до тех пор «viva quiz --no-history» спрашивает без истории.`,
  'history-unwritable': ({ path, reason }) =>
    `историю не удаётся записать в «${path}»${because(reason)}. Всё записанное раньше цело. Освободите место, исправьте права доступа или укажите другую папку в VIVA_HOME.`,
  'no-such-event': ({ event }) =>
    `в истории нет записи «${event}». Номер каждого ответа показывает «viva history show».`,
  'no-such-wording': ({ text }) =>
    `принятой формулировки «${text}» нет. Список с номерами покажет «viva accept».`,
  'never-answered': ({ question }) =>
    `в истории нет вопроса «${question}». Назовите и файл (viva history show 3 notes.md) или дайте id или текст вопроса.`,
  ...editingErrors,
  ...formatErrors,
};
