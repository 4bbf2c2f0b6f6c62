import type { TokenKind } from './token.ts';

/** What turns the meaning round. Contractions (isn't) are recognised by their ending, see tokenise.ts. */
const NEGATORS = `
not no never without cannot none nothing nobody neither nor nowhere cant dont doesnt didnt isnt arent wasnt werent
wont wouldnt couldnt shouldnt hasnt havent hadnt
не ни нет нельзя без безо никогда никакой никакого никакая никакие никаких ничего ничто никто никого ниоткуда
никуда нигде никак ничем ничему отнюдь
nicht kein keine keinen keiner keines ohne nie niemals sin nunca ningun ninguna jamas ne pas sans aucun aucune rien`;

/** Place, order, quantity, condition: small words that facts turn on. */
const RELATIONS = `
in into on onto from with within same only more less most least before after if then when while until during
between among above below under over through across per by to out up down off every each all both any some few many
much several first last next other another against toward towards about because so since unless than instead
either or but though although however whereas via along around outside inside upon onto whether such
в во из изо к ко от ото до после перед через при над под между среди у о об обо за на с со по про для ради вместо
против кроме только лишь каждый каждая каждое каждого каждой каждому каждым каждую каждые каждых все всех всем всего
всеми весь вся всю больше меньше более менее чаще реже раньше позже сначала затем потом если то когда пока или либо
но однако хотя потому поэтому чтобы чем около вокруг вдоль внутри снаружи внутрь наружу сквозь другой другая другое
другие других другого другому другим другими другую тот та те тех той том тем тому того ту самый самая самое самые
оба обе обоих много мало несколько некоторые некоторых некоторый сразу уже еще снова опять
und oder aber wenn dann vor nach mit von zu aus bei uber unter zwischen nur mehr weniger
con para por entre antes despues solo mas menos cuando desde hasta avec dans pour par entre avant apres seulement
plus moins quand depuis`;

/** Words that carry next to nothing: articles, copulas, pronouns, particles, hedges. */
const FILLERS = `
a an the is are was were be been being am do does did done has have had having can could may might must shall should
will would it its he she they them their theirs his her hers him i me my mine we us our ours you your yours this that
these those there here of and as at for which who whom whose what where why how also just very too rather quite
itself themselves himself herself well ok oh um uh eg ie etc one ones kind sort like thing things something
really basically actually simply get gets got
а и же бы ли ж б это этот эта эти этого этой этому этим этом этих этими эту тут там здесь вот ну как так что кто какой
какая какое какие каких какого где куда откуда почему зачем я ты он она оно они мы вы мне меня мной тебе тебя его ее
их ему ей им ими них него нее ней нем нему ними нас нам вас вам себя себе собой свой своя свое свои своих своего
своей своему своим своими свою мой моя мое мои твой наш наша наше наши ваш быть был была было были будет будут есть
является являются являлся можно может могут мочь надо нужно который которая которое которые которых которого которой
которому которым которыми которую котором также тоже даже просто именно вообще типа короче допустим наверное видимо
вроде кажется значит собственно вобщем например очень да давай ведь уж разве что-то какой-то какая-то какие-то
один одна одно одни одного одной одному одним одну одном
т.е т.к т.д т.п т.н т.о
der die das ein eine einen einem einer ist sind war el la los las un una es son del al le les des est sont et y que
qui ce cette se su`;

const KINDS = new Map<string, TokenKind>();
const addAll = (words: string, kind: TokenKind): void => {
  for (const word of words.trim().split(/\s+/)) if (!KINDS.has(word)) KINDS.set(word, kind);
};
addAll(NEGATORS, 'negator');
addAll(RELATIONS, 'relation');
addAll(FILLERS, 'filler');

/** `negator`, `relation` or `filler` for a small word (normalised), else undefined. */
export function functionWordKind(word: string): TokenKind | undefined {
  return KINDS.get(word);
}
