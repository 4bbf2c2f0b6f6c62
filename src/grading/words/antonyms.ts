import { rememberResults } from './bounded-cache.ts';
import { formKeys } from './word-forms.ts';

/** Pairs of opposites, in one form each; all other forms are found by their keys. */
const PAIRS = `
вход:выход входной:выходной входить:выходить вводить:выводить ввод:вывод
больше:меньше более:менее больший:меньший большой:маленький много:мало многие:немногие
до:после перед:после раньше:позже сначала:потом вначале:наконец предыдущий:следующий начало:конец
начальный:конечный первый:последний начинать:заканчивать начинать:завершать
выше:ниже высокий:низкий верхний:нижний вверх:вниз сверху:снизу над:под поднимать:опускать верх:низ
внутри:снаружи внутрь:наружу внутренний:внешний внутри:вне
левый:правый слева:справа влево:вправо
быстро:медленно быстрый:медленный быстрее:медленнее ускорять:замедлять ускорение:замедление
длинный:короткий долгий:краткий долгосрочный:краткосрочный широкий:узкий глубокий:мелкий толстый:тонкий
сильный:слабый усиливать:ослаблять усиление:ослабление жесткий:мягкий твердый:мягкий
увеличивать:уменьшать увеличение:уменьшение повышать:понижать повышать:снижать повышение:снижение
расти:падать рост:падение возрастать:убывать возрастание:убывание расширять:сужать расширение:сжатие
растягивать:сжимать максимум:минимум максимальный:минимальный максимизировать:минимизировать
максимизация:минимизация лучше:хуже лучший:худший хороший:плохой
включать:исключать включать:выключать включение:исключение включение:выключение добавлять:удалять
добавлять:убирать добавление:удаление прибавлять:вычитать сложение:вычитание умножать:делить умножение:деление
сохранять:удалять запоминать:забывать помнить:забывать открывать:закрывать открытый:закрытый открытый:скрытый
открытие:закрытие разрешать:запрещать пропускать:блокировать пропускать:задерживать допускать:запрещать
соединять:разделять объединять:разделять объединение:разделение связывать:развязывать собирать:разбирать
сходиться:расходиться сходимость:расходимость приближать:удалять притягивать:отталкивать притяжение:отталкивание
прямой:обратный прямо:обратно вперед:назад туда:обратно
линейный:нелинейный зависимый:независимый зависимость:независимость полный:неполный точный:неточный
устойчивый:неустойчивый устойчивость:неустойчивость равный:неравный равенство:неравенство четный:нечетный
известный:неизвестный определенный:неопределенный ограниченный:неограниченный
переобучение:недообучение переобучаться:недообучаться
положительный:отрицательный плюс:минус истина:ложь истинный:ложный верный:неверный правильный:неправильный
всегда:никогда все:никто все:ничто везде:нигде часто:редко частый:редкий
одинаковый:разный одинаковый:различный сходство:различие общий:частный глобальный:локальный
простой:сложный легкий:трудный легкий:тяжелый дешевый:дорогой
активный:пассивный постоянный:переменный постоянный:временный статический:динамический
синхронный:асинхронный параллельный:последовательный непрерывный:дискретный симметричный:асимметричный
горячий:холодный теплый:холодный нагревать:охлаждать нагревание:охлаждение теплее:холоднее светлый:темный
числитель:знаменатель кодировать:декодировать кодировщик:декодировщик энкодер:декодер шифровать:расшифровывать
отправлять:получать отправитель:получатель передавать:принимать читать:писать чтение:запись
вдох:выдох молодой:старый новый:старый живой:мертвый
анод:катод анион:катион окисление:восстановление кислота:щелочь кислый:щелочной
дедукция:индукция экспорт:импорт спрос:предложение дефицит:профицит прибыль:убыток инфляция:дефляция
input:output encoder:decoder encode:decode encrypt:decrypt
more:less most:least many:few much:little bigger:smaller big:small large:small greater:less greater:smaller
before:after earlier:later early:late first:last previous:next previous:following begin:end start:end start:stop
start:finish initial:final
above:below over:under up:down upper:lower top:bottom high:low higher:lower raise:lower rise:fall
inside:outside inner:outer internal:external interior:exterior in:out into:out
left:right on:off open:closed open:close fast:slow quick:slow faster:slower accelerate:decelerate
long:short wide:narrow deep:shallow thick:thin strong:weak hard:soft heavy:light strengthen:weaken
increase:decrease increase:reduce grow:shrink expand:contract expansion:contraction expand:shrink
maximum:minimum maximal:minimal maximize:minimize better:worse best:worst good:bad
include:exclude inclusion:exclusion add:remove add:subtract addition:subtraction insert:delete insert:remove
multiply:divide multiplication:division remember:forget allow:block allow:prevent permit:forbid enable:disable
connect:disconnect connected:disconnected connected:separated join:split merge:split attach:detach combine:separate
converge:diverge convergence:divergence attract:repel attraction:repulsion
forward:backward forwards:backwards direct:indirect
linear:nonlinear dependent:independent supervised:unsupervised stable:unstable equal:unequal known:unknown
complete:incomplete regular:irregular even:odd certain:uncertain balanced:unbalanced
overfit:underfit overfitting:underfitting overflow:underflow overestimate:underestimate
positive:negative plus:minus true:false correct:incorrect right:wrong
always:never all:none everything:nothing everyone:nobody often:rarely
same:different similar:different identical:different alike:different global:local
simple:complex easy:difficult easy:hard cheap:expensive
active:passive constant:variable permanent:temporary static:dynamic
synchronous:asynchronous parallel:serial parallel:series parallel:sequential continuous:discrete
symmetric:asymmetric hot:cold warm:cold warm:cool heat:cool warmer:cooler hotter:colder light:dark bright:dark
wet:dry full:empty solid:liquid smooth:rough clean:dirty alive:dead male:female
send:receive sender:receiver read:write push:pull give:take gain:lose win:lose
anode:cathode anion:cation oxidation:reduction acid:base acidic:basic
deduction:induction export:import supply:demand deficit:surplus profit:loss inflation:deflation
predator:prey producer:consumer conductor:insulator opaque:transparent evaporate:condense
evaporation:condensation freeze:melt float:sink inhale:exhale
`;

let opposites: Map<string, Set<string>> | undefined;

/**
 * The form keys of every word that says the opposite of `word` (normalised), so that another word is an
 * antonym when it shares one of them; empty when none is known. Relation words are in it (до, после; more,
 * less).
 */
export const antonymsOf: (word: string) => ReadonlySet<string> = rememberResults((word) => {
  opposites ??= buildOpposites();
  const found = new Set<string>();
  for (const key of formKeys(word)) {
    for (const opposite of opposites.get(key) ?? []) found.add(opposite);
  }
  // a word is never its own opposite, however many keys it shares with one
  for (const key of formKeys(word)) found.delete(key);
  return found;
}, 10_000);

/** Whether two normalised words are antonyms, in any of their forms. */
export function areAntonyms(a: string, b: string): boolean {
  const keys = antonymsOf(a);
  return keys.size > 0 && formKeys(b).some((key) => keys.has(key));
}

function buildOpposites(): Map<string, Set<string>> {
  const built = new Map<string, Set<string>>();
  for (const pair of PAIRS.trim().split(/\s+/)) {
    const [a = '', b = ''] = pair.split(':');
    addOpposites(built, formKeys(a), formKeys(b));
    addOpposites(built, formKeys(b), formKeys(a));
  }
  return built;
}

function addOpposites(
  built: Map<string, Set<string>>,
  keys: readonly string[],
  others: readonly string[],
): void {
  for (const key of keys) {
    const known = built.get(key) ?? new Set();
    for (const other of others) known.add(other);
    built.set(key, known);
  }
}
