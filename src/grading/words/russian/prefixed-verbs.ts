/** Prefixes of verbs; those that are one prefix before different letters share a name after the colon. */
const PREFIXES = new Map(
  (
    'в во:в вы пре соз воссоз до за на над надо:над об обо:об о от ото:от пере по под подо:под при про раз раздо:раздо рас:раз разо:раз ' +
    'с со:с у из изо:из ис:из воз вос:воз возо:воз вз вс:вз взо:вз пред предо:пред предпо предъ произ проис:произ произо:произ ' +
    'распо соот сопо сопри соу обес низ переза перена перерас:перераз подраз подрас:подраз воспро воспри неп недо'
  )
    .split(' ')
    .map((written): [string, string] => {
      const [prefix = '', name = prefix] = written.split(':');
      return [prefix, name];
    }),
);

/**
 * Verbs whose root changes beyond the rules, as they appear under a prefix: a name, then every root with
 * its class. `вести: vs:ве va:вед vi:вод` makes приводить, привести, приведёт and приведён one verb.
 */
const VERBS = `
рвать va:рв va:рыв
брать va:бр va:бер va:бир
звать va:зв va:зов va:зыв
драть va:др va:дер va:дир
нять va:н va:ним va:йм
чать va:ч va:чин va:чн vn:ч
жать va:ж va:жм va:жим va:жн
слать va:сл va:шл va:сыл
гнать va:гн vi:гон
ехать va:ех va:ед va:езж
бежать va:беж vi:беж va:бег
дать va:д va:дав va:дад
стать va:ст va:стан vi:станов
лить vi:л va:лив va:ль
бить vi:б va:бив va:бь
вить vi:в va:вив va:вь
пить vi:п va:пив va:пь
шить vi:ш va:шив va:шь
жить vi:ж va:жив
мереть ve:мер va:мр va:мир
переть ve:пер va:пр va:пир
тереть ve:тер va:тр va:тир
честь vs:че va:чт va:чит va:чл
пасть vs:па va:пад va:п
класть vs:кла va:клад va:кл vi:лож va:лаг va:ложж
расти vs:ра va:раст va:рос va:рас vi:раст vi:рост
вести vs:ве va:вед ve:в vi:вод
нести va:нес vi:нос
везти va:вез vi:воз
идти va:йд va:ид va:й ve:ш va:ш vi:ход
мочь va:мог
сечь va:сек
влечь va:влек
течь va:тек
печь va:пек
беречь va:берег
красть vs:кра va:крад va:кр
плести vs:пле va:плет
лезть va:лез
ползти va:полз
сесть vs:се va:сяд vi:сад va:саж
вернуть vn:вер va:верт vn:верт va:ворот va:ворач
тянуть vn:тя va:тяг va:тяж
двинуть vn:дви va:двиг
сохнуть vn:сох va:сых va:сох
дохнуть vn:дох va:дых va:дох
кинуть vn:ки va:кид
жечь va:жег va:жиг va:жг
помнить vi:помн va:помин va:помян vn:помя
мыслить vi:мысл va:мышл
чесать va:чес va:чеш
слышать va:слыш vi:слыш`;

const NAMES = new Map<string, string[]>();
for (const line of VERBS.trim().split('\n')) {
  const [name = '', ...roots] = line.split(' ');
  for (const root of roots) NAMES.set(root, [...(NAMES.get(root) ?? []), name]);
}
const LONGEST_ROOT = 5;

/**
 * The key of a prefixed (or bare) verb of the table that has this root in this class, or null: `vi:привод`
 * and `va:привед` both give `p:при+вести`.
 */
export function findPrefixedVerb(verbClass: string, root: string): string | null {
  const longest = Math.min(LONGEST_ROOT, root.length);
  for (let length = longest; length >= 1; length -= 1) {
    const names = NAMES.get(`${verbClass}:${root.slice(root.length - length)}`);
    if (names === undefined) continue;
    const before = root.slice(0, root.length - length);
    const prefix = before === '' ? '' : PREFIXES.get(before);
    if (prefix !== undefined && (before !== '' || length >= 3))
      return `p:${prefix}+${names[0] ?? ''}`;
  }
  return null;
}
