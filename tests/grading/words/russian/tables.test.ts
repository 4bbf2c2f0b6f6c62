import { describe, expect, test } from '@jest/globals';
import {
  dropFleetingVowel,
  undoAlternation,
} from '../../../../src/grading/words/russian/alternations.ts';
import { findIrregular } from '../../../../src/grading/words/russian/irregular.ts';
import { isImpossible } from '../../../../src/grading/words/russian/letter-triples.ts';
import { addNounKeys } from '../../../../src/grading/words/russian/nouns.ts';
import { findPrefixedVerb } from '../../../../src/grading/words/russian/prefixed-verbs.ts';
import {
  russianFamilyKeys,
  russianFormKeys,
} from '../../../../src/grading/words/russian/russian-keys.ts';

describe('alternations', () => {
  test.each([
    ['освещ', ['освещ', 'освет', 'освест', 'освеск']],
    ['предупрежд', ['предупрежд', 'предупред']],
    ['выраж', ['выраж', 'вырад', 'выраз', 'выраг']],
    ['плач', ['плач', 'плат', 'плак']],
    ['пиш', ['пиш', 'пис', 'пих']],
    ['любл', ['любл', 'люб']],
    ['ставл', ['ставл', 'став']],
    ['топл', ['топл', 'топ']],
    ['кормл', ['кормл', 'корм']],
    ['графл', ['графл', 'граф']],
    ['хран', ['хран']],
  ])('%s', (root, origins) => {
    expect(undoAlternation(root)).toEqual(origins);
  });

  test.each([
    ['точек', ['точк', 'точьк']],
    ['список', ['списк']],
    ['боец', ['бойц']],
    ['бульон', []],
    ['канал', []],
    ['он', []],
  ])('the vowel falls out of %s', (form, stems) => {
    expect(dropFleetingVowel(form)).toEqual(stems);
  });
});

describe('declensions', () => {
  test.each([
    ['m', 'каналом', 'канал'],
    ['ms', 'вентилями', 'вентил'],
    ['mj', 'слоев', 'сло'],
    ['f', 'ошибок', 'ошибк'],
    ['fs', 'недель', 'недел'],
    ['fi', 'функций', 'функци'],
    ['fj', 'статей', 'стат'],
    ['f3', 'памятью', 'памят'],
    ['n', 'окон', 'окн'],
    ['ns', 'полями', 'пол'],
    ['ni', 'обучении', 'обучени'],
    ['nm', 'времени', 'врем'],
    ['mn', 'граждане', 'граждан'],
  ])('%s: %s has the stem %s', (id, word, stem) => {
    const found: string[] = [];
    addNounKeys(word, (declension, base) => found.push(`${declension}:${base}`));
    expect(found).toContain(`${id}:${stem}`);
  });
});

describe('verbs and participles lead to their root', () => {
  test.each([
    ['va:чит', 'читает читал читая читающий читавший читаемый читан'],
    ['va:пис', 'писать пишет пишут писала писаный'],
    ['vi:хран', 'хранить хранит хранят хранил хранящий хранимый хранение'],
    ['vi:исключ', 'исключать исключит исключенный исключены исключение'],
    ['ve:завис', 'зависеть зависел зависит'],
    ['vu:использ', 'использовать использует используемый использованный использование'],
    ['vu:нормализ', 'нормализовать нормализует нормализация'],
    ['vn:достиг', 'достигнуть достигнет достиг достигла достигать'],
    ['vy:закры', 'закрыть закрыл закроет закрывать закрытый закрытие'],
    ['p:при+вести', 'привести приведет привел приводит приведенный'],
    ['p:раз+вить', 'развить разовьет развивает развит развитие'],
  ])('%s', (key, words) => {
    const strangers = words.split(' ').filter((word) => !russianFamilyKeys(word).includes(key));
    expect(strangers).toEqual([]);
  });
});

describe('prefixed verbs', () => {
  test.each([
    ['va', 'выбер', 'p:вы+брать'],
    ['va', 'вызыв', 'p:вы+звать'],
    ['va', 'подним', 'p:под+нять'],
    ['va', 'начин', 'p:на+чать'],
    ['vi', 'располож', 'p:распо+класть'],
    ['va', 'пересек', 'p:пере+сечь'],
    ['vn', 'сдви', 'p:с+двинуть'],
    ['vi', 'расход', 'p:раз+идти'],
    ['va', 'слоник', null],
    ['va', 'бр', null],
  ])('%s:%s is %s', (verbClass, root, key) => {
    expect(findPrefixedVerb(verbClass, root)).toBe(key);
  });
});

describe('irregular words', () => {
  test.each([
    ['людей', 'i:человек'],
    ['лет', 'i:год'],
    ['лучше', 'i:хороший'],
    ['меньше', 'i:малый'],
    ['могут', 'i:мочь'],
    ['короче', 'a:коротк'],
    ['придет', 'p:при+идти'],
  ])('%s has the key %s', (word, key) => {
    expect(findIrregular(word)).toContain(key);
  });
});

describe('triples of letters', () => {
  test.each(['вероятность', 'нейроном', 'взгляд', 'сверток', 'обучающегося', 'объект', 'выборкам'])(
    '%s is possible',
    (word) => {
      expect(isImpossible(word)).toBe(false);
    },
  );

  test.each(['вероятнсть', 'нейрлн', 'линейнй', 'ьслой', 'выбркаы'])('%s is not', (word) => {
    expect(isImpossible(word)).toBe(true);
  });
});

test('short words, long words and other letters get only themselves', () => {
  for (const word of ['он', 'а'.repeat(41), 'сло1', 'слоi']) {
    expect(russianFormKeys(word)).toEqual([`=${word}`]);
  }
});
