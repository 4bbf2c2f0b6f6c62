import { ENGLISH_SYNONYMS } from './english-synonyms.ts';
import { formKeys } from './words/word-forms.ts';

/**
 * Words that say the same in an answer to a study question, Russian and English together, a group a line.
 * Only for key points that viva derives: an author lists the wordings that count. General words first.
 */
const GROUPS = `
хранить сохранять запоминать помнить удерживать держать накапливать запоминание сохранение хранение store keep remember retain hold memorise memorize save preserve
память воспоминание memory
забывать терять стирать сбрасывать очищать forget lose erase discard clear
информация данные сведения инфа информацию information data info
знать учитывать использовать применять опираться полагаться рассчитывать надеяться завязаться consider use apply rely depend
использовать применять употреблять эксплуатировать задействовать use apply employ utilise utilize
зависеть полагаться опираться надеяться рассчитывать надеяться завязаться привязаться depend rely count
исключать отключать выключать удалять убирать выбрасывать отбрасывать выкидывать занулять обнулять вырубать деактивировать гасить выкл откл drop exclude disable deactivate remove omit zero
предотвращать избегать мешать препятствовать устранять prevent avoid hinder stop
уменьшать снижать сокращать понижать сжимать ослаблять reduce decrease lower shrink lessen
увеличивать повышать наращивать усиливать расширять increase raise grow boost enlarge
добавлять прибавлять дополнять вносить add append insert introduce
получать принимать брать receive get take accept obtain
возвращать выдавать отдавать давать return give output yield emit
передавать подавать пересылать направлять pass send feed transfer transmit carry
содержать включать иметь contain include have comprise
состоять включать consist comprise
делать выполнять осуществлять производить проводить do perform make carry
задавать определять устанавливать указывать set define determine specify
решать определять выбирать decide determine choose select pick
определять вычислять считать рассчитывать determine compute calculate
управлять контролировать регулировать распоряжаться control manage regulate govern
пропускать допускать впускать разрешать allow admit let permit
запрещать блокировать закрывать перекрывать block forbid deny close shut
открывать приоткрывать open
искать находить поиск find search seek locate
показывать означать обозначать значить mean denote show indicate represent
изменять менять обновлять корректировать подстраивать изменение обновление change update adjust modify
обучать учить тренировать обучение тренировка трейн учиться train teach learn training
анализ обработка анализировать обрабатывать разбор чтение читать analyse analyze process read analysis
подходить годиться предназначен suit fit appropriate
соединять связывать подключать присоединять соединение связь connect link join attach connection
складывать объединять собирать смешивать суммировать мешать сливать combine merge mix sum aggregate
разделять делить разбивать раскладывать separate split divide part
умножать перемножать домножать умножение multiply product scale
сравнивать сопоставлять compare match
начинаться начало старт begin start beginning
заканчиваться конец завершение end finish
происходить случаться happen occur
нужный необходимый требуемый necessary required needed
создавать строить генерировать формировать create build generate form produce
помогать способствовать help assist
улучшать повышать improve enhance
ухудшать портить worsen degrade
предыдущий прошлый прежний предшествующий ранний прочитанный previous past earlier prior last preceding
следующий последующий next following subsequent
текущий нынешний current present
новый другой свежий new fresh unseen
отдельный индивидуальный собственный свой раздельный изолированный независимый separate individual own isolated independent
одинаковый равный тот идентичный same equal identical equivalent
эквивалентный равносильный одинаковый эквивалент equivalent same
большой крупный огромный large big great huge
маленький малый небольшой small little tiny
быстрый скорый fast quick rapid
случайный рандомный произвольный стохастический рандомно random arbitrary stochastic
вероятность шанс вероятностью probability chance likelihood
заданный определенный указанный некоторый given specified certain
любой произвольный всякий any arbitrary
частичный неполный частично partial incomplete partly
совместный общий взаимный joint common shared mutual
правильный верный корректный correct right true proper
ошибка погрешность error mistake fault
плохой плохо слабый bad poor badly poorly
хороший хорошо good well
число количество сколько кол nb number count amount quantity many
размер размерность измерение величина разрешение size dimension dimensionality resolution
ширина width
высота height
глубина depth
форма shape form
значение величина value
диапазон промежуток интервал отрезок range interval
часть доля кусок part portion fraction piece
вид тип разновидность kind type sort
способ метод прием подход way method approach technique manner
цель назначение задача goal purpose aim task
причина reason cause
результат итог исход result outcome
пример образец example sample instance
шаг такт этап стадия step stage phase tick
порядок последовательность очередь order sequence
последовательность цепочка ряд sequence series chain
место позиция положение place position location
время момент time moment
группа набор множество совокупность group set collection
элемент компонент составляющая element component item
слово токен term word token
текст речь text speech
вопрос question
ответ отклик answer response reply
правило закон rule law
функция отображение function mapping
параметр аргумент настройка parameter argument option setting
переменная variable
система system
структура строение устройство structure organisation organization
вещество материал substance material matter
энергия energy power
вода жидкость water liquid
тело организм body organism
животное зверь animal creature
растение plant
сервер server
ресурс страница файл resource page file
запрос обращение request query
сообщение пакет message packet
пользователь user client
батарейка аккумулятор battery cell
лампочка лампа bulb lamp light
контакт клемма terminal contact
цепь схема контур circuit
разомкнуть разорвать разрыв open break gap broken
путь дорога path route way
тянуть притягивать attract pull
толкать отталкивать repel push
звук шум sound noise
тепло жар heat warmth warm
холодный прохладный cold cool
горячий теплый hot warm
нейрон узел юнит нейронов neuron unit node
сеть нейросеть нейронка модель network net model
слой layer
вход входной input in inputs
выход выходной output out outputs
вес коэффициент weight coefficient
фильтр ядро кернел filter kernel
окно ядро window kernel
канал channel
свертка сверточный conv convolution convolutional
изображение картинка снимок image picture photo
признак особенность фича feature
карта map
пулинг pooling
максимум максимальный макс maximum max maximal largest
минимум минимальный мин minimum min minimal smallest
активация активатор activation
нелинейность активация nonlinearity activation
градиент gradient
производная derivative
потеря лосс loss
память ячейка memory cell
вентиль гейт затвор ворота шлюз клапан gate gates valve
цикл петля закольцовывать зацикливать рекуррентный рекурсия обратный луп loop cycle cyclic feedback recurrent recurrence
состояние контекст state context status
скрытый внутренний hidden internal latent inner
сигмоида сигмоидный сигма логистический sigmoid logistic
вектор vector
тензор массив tensor array
матрица matrix
поток flow stream
сигнал signal
долгий длинный далекий долгосрочный дальний долговременный long distant lasting
короткий краткий краткосрочный short brief
переобучение оверфит оверфиттинг overfitting overfit
адаптация коадаптация подстройка подстраиваться приспосабливаться адаптироваться adaptation coadaptation adapt
ансамбль усреднение множество ensemble averaging
подсеть подсетка subnetwork subnet
нуль ноль нулевой zero null
единица один one
край граница рамка border edge boundary margin
паддинг дополнение набивка padding pad
активировать включать activate enable
разметка размеченный метка лейбл label labelled labeled annotation
обучающий тренировочный обучения training train
скорость темп rate speed velocity
направление сторона direction side
противоположный обратный против opposite reverse against contrary
пиксель точка pixel point
поэлементно поэлементный покомпонентно elementwise
поканальный депсвайз дептвайз депсвайс depthwise channelwise
поточечный поинтвайз пойнтвайз pointwise
`;

let groupsByKey: Map<string, number[]> | null = null;

/** Built when first needed: most runs grade by authored points and never need it. */
function buildIndex(): Map<string, number[]> {
  const index = new Map<string, number[]>();
  const lines = [...GROUPS.trim().split('\n'), ...ENGLISH_SYNONYMS.trim().split(/\s*\|/)];
  for (const [group, line] of lines.entries()) {
    for (const word of line.split(' ')) {
      for (const key of formKeys(word)) {
        const groups = index.get(key);
        if (groups === undefined) index.set(key, [group]);
        else if (groups.at(-1) !== group) groups.push(group);
      }
    }
  }
  return index;
}

/** @returns the numbers of the groups of synonyms that hold some form of a normalised word */
export function synonymGroups(word: string): readonly number[] {
  groupsByKey ??= buildIndex();
  const groups = new Set<number>();
  for (const key of formKeys(word))
    for (const group of groupsByKey.get(key) ?? []) groups.add(group);
  return [...groups];
}
