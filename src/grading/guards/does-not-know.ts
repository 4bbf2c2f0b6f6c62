import type { FirstGuard } from './guard.ts';

/** Ways to say that one does not know; without them an answer is never "does not know". */
const ADMISSIONS = `
  не знаю|не помню|незнаю|забыл|забыла|запамятовал|затрудняюсь|без понятия|понятия не имею|не имею понятия|не понимаю
  |не понял|не могу вспомнить|не могу ответить|не учил|не учила|не готов|хз|фиг знает|черт знает|кто знает|кто его знает
  |пас|сдаюсь|пропуск|дальше|не уверен|не в курсе|вылетело из головы|нет ответа|нет идей|ни малейшего понятия
  |not know|no idea|idk|dunno|forgot|forget|not remember|no clue|not sure|pass|skip|give up|cannot recall
  |not recall|not understand|no answer|no submission|not answer|nothing comes to mind|cannot say|not a clue`
  .split('|')
  .map((phrase) => phrase.trim());

/** One word at least of every phrase: most answers hold none, and need no closer look. */
const SIGNS = new Set(ADMISSIONS.map((phrase) => phrase.split(' ').at(-1) ?? ''));

/** What else stands around such a phrase without saying anything. */
const AROUND = new Set(
  `я мы честно говоря к сожалению увы ну вообще совсем пока уже про это этого этом об ответ ответа ответить вопрос
   вопроса вопросе на точно ничего как так сейчас прямо что тут эту тему тема забыл забыла все всё давно из головы
   простите извините и а но по правде сказать
   i we honestly sorry really just at all the a an this that it about question answer to do have am i'm can not ve
   don't know how what is right now anymore please and but of remember for me`.split(/\s+/),
);

/** «не знаю», "no idea" and the like, with nothing else said. */
export const guardDoesNotKnow: FirstGuard = ({ words, text }) => {
  if (words.length === 0) return /^[\s?]*\?[\s?]*$/u.test(text) ? 'does-not-know' : null;
  if (words.length > LONGEST || !words.some(({ text: word }) => SIGNS.has(word))) return null;
  const said = ` ${words.map((word) => word.text).join(' ')} `.replaceAll(
    / (?:do|did|does|can) not /g,
    ' not ',
  );
  const phrase = ADMISSIONS.find((admission) => said.includes(` ${admission} `));
  if (phrase === undefined) return null;
  const rest = said.replace(` ${phrase} `, ' ').trim();
  const says = rest
    .split(' ')
    .some((word) => word !== '' && !AROUND.has(word) && !ADMISSIONS.includes(word));
  return says ? null : 'does-not-know';
};

const LONGEST = 14;
