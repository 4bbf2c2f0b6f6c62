import { formKeys } from './word-forms.ts';

/** Words that look like slips of one another and are not; one group a line, known in all their forms. */
const GROUPS = `
компания кампания
колонна колона
адресат адресант
абонент абонемент
предел придел
контакт контракт
контактный контрактный
квадрат квадрант
диктат диктант
результат результант
континент контингент
разрежение разряжение
разредить разрядить
представить предоставить
представление предоставление
приведение привидение
проведение провидение
этиология этология
изотопный изотропный
невролог нефролог
невротический нефротический
жесткость жестокость
жесткий жестокий
реагент регент
сектор секатор
коагулянт коагулят
сканирование скандирование
бронирование бронзирование
комплементарный комплиментарный
дипломант дипломат
длительный делительный
создание созидание здание задание
создатель созидатель
влияние виляние
плантация планация
упрочение упрочнение
протест протист
транспортер транспортир
колорист колорит
креатин кератин кретин
калориметр колориметр
альтерация альтернация
разностный разносный
гидрид гидроид гибрид
нейтрон нейтрино нейрон
фосфен фосфин
дебет дебит
полярный популярный
полярность популярность
статус статут
формат формант
приемник преемник
преступить приступить
претворять притворять
пребывать прибывать
предать придать
преуменьшить приуменьшить
презирать призирать
преходящий приходящий
преклонить приклонить
преградить пригородить
равный ровный рваный
сравнять сровнять
выравнять выровнять
слоение соление
кремниевый кремневый
бензиновый бензоиновый
нервность неровность
освещать освящать
освещение освящение
посвящать посещать
умалять умолять
развивать развевать
примирять примерять
отварить отворить
запивать запевать
сидеть седеть
обежать обижать
пересчет перечет
переводить перевозить
отводить отвозить
вводить ввозить
доводить довозить
завершение заверение
прошение прощение
помешать помещать
перемешать перемещать
смешение смещение
вмешать вмещать
замешать замещать
стержневой стрежневой
третий тритий
плотный плодный
стадность статность
частица частичка частник
занятость занятность
двухатомный двухтомный
трехатомный трехтомный
многоатомный многотомный
магистрат магистрант
тромбин тромбон
барьер бартер
сточный суточный
населенность нацеленность
нечетность нечестность
недосказанность недоказанность
постижение пострижение
прогреть прогореть
обогреть обгореть
нагреть нагореть
отставание отстаивание
порождать прождать
стилистика стилистка
сальдо сольдо
рассвет расцвет
рассветать расцветать
каузальный казуальный
desert dessert
complement compliment
complementary complimentary
cation caution
hyperbola hyperbole
discrete discreet
casual causal
casually causally
principal principle
stationary stationery
council counsel
device devise
advice advise
absorb adsorb
absorption adsorption
silicon silicone
moral morale
personal personnel
precede proceed
continual continuous
cooperation corporation
defuse diffuse
definite definitive
disparate desperate
parameter perimeter
moment momentum
topology typology
variance variant variety
contact contract contrast
current currant
converge converse
convection convention conviction
reflection refraction
conscious conscience
marital martial
diary dairy
weather whether
through thorough though thought
statue statute status
planet plant
region religion
vacation vocation
expand expend
human humane
county country
united untied
genius genus
salvation salivation
integrate interrogate
solar soar
nitrate nitrite
sulfate sulfite sulfide
phosphate phosphite
chlorate chlorite chloride
alkane alkene alkyne
butane butene ethane ethene propane propene
compiler complier
нитрат нитрит нитрид
сульфат сульфит сульфид
фосфат фосфит
хлорат хлорит хлорид
`;

interface Paronym {
  readonly group: number;
  readonly word: string;
}

let index: Map<string, Paronym[]> | undefined;

/** Whether two normalised words are forms of two different words of one group. */
export function areParonyms(a: string, b: string): boolean {
  index ??= buildIndex();
  const first = findParonyms(a, index);
  if (first.length === 0) return false;
  const second = findParonyms(b, index);
  return first.some((one) =>
    second.some((other) => one.group === other.group && one.word !== other.word),
  );
}

function findParonyms(
  word: string,
  known: ReadonlyMap<string, readonly Paronym[]>,
): readonly Paronym[] {
  return formKeys(word).flatMap((key) => known.get(key) ?? []);
}

function buildIndex(): Map<string, Paronym[]> {
  const built = new Map<string, Paronym[]>();
  for (const [group, line] of GROUPS.trim().split('\n').entries()) {
    for (const word of line.split(' ')) {
      for (const key of formKeys(word))
        built.set(key, [...(built.get(key) ?? []), { group, word }]);
    }
  }
  return built;
}
