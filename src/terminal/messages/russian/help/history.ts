import type { historyTexts as english } from '../../english/help/history.ts';
import type { Translated } from '../../help-messages.ts';

export const historyTexts: Translated<typeof english> = {
  history: 'показать, отменить, сохранить и объединить то, что было отвечено',
  'history.show': 'показать каждый ответ и что было набрано (команда по умолчанию)',
  'history.show.question': 'только этот вопрос: его id, текст или часть текста; номер',
  'history.show.sheets': 'где стоит вопрос; нужно, если он назван номером',
  'history.show.count': 'не больше стольких ответов',
  'history.undo': 'отменить последний ответ; ещё раз — тот, что был до него',
  'history.undo.event': 'отменить эту запись: её id сообщают show и relink',
  'history.undo.redo': 'вернуть то, что отменено последним',
  'history.export': 'выгрузить все записи со всех машин в виде JSON Lines',
  'history.import':
    'добавить из выгруженных файлов или файлов другой машины то, чего здесь ещё нет',
  'history.import.files': 'файлы JSON Lines; - — стандартный ввод',
  'history.path': 'сказать, где хранится история (другое место задаёт VIVA_HOME)',
  'history.path.long': 'вместе с файлами и тем, что в них повреждено',
  'history.orphans': 'показать, у каких вопросов есть история, хотя в файле их больше нет',
  'history.orphans.sheets': 'как для опроса',
  'history.relink': 'передать вопросу историю другой его формулировки',
  'history.relink.former': 'другая формулировка: id или текст, как их сообщает orphans',
  'history.relink.question': 'номер, id или текст вопроса',
  'history.relink.sheet': 'файл, в котором он стоит',
};
