import { describe, expect, test } from '@jest/globals';
import { readPassage } from '../../../src/grading/hearing/passage.ts';

/** Words under a negation, in order. */
const negatedIn = (text: string): readonly string[] => {
  const passage = readPassage(text);
  return passage.words.flatMap((word, index) =>
    passage.polarities[index] === 2 && word.kind !== 'filler' ? [word.text] : [],
  );
};

/** Content words by clause. */
const clausesOf = (text: string): readonly string[] => {
  const passage = readPassage(text);
  const clauses = new Map<number, string[]>();
  for (const [index, word] of passage.words.entries()) {
    const clause = passage.clauses[index] ?? 0;
    clauses.set(clause, [...(clauses.get(clause) ?? []), word.text]);
  }
  return [...clauses.values()].map((words) => words.join(' '));
};

describe('what a negation reaches', () => {
  test.each([
    ['птица летает', []],
    ['птица не летает', ['летает']],
    ['не имеет крыльев и хвоста', ['имеет', 'крыльев', 'хвоста']],
    ['не имеет крыльев, хвоста и клюва', ['имеет', 'крыльев', 'хвоста', 'клюва']],
    ['не летает, она плавает', ['летает']],
    ['не рыба, а птица', ['рыба']],
    ['не рыба а птица', ['рыба']],
    ['не только летает, но и плавает', []],
    ['не без крыльев', []],
    ['не может не летать', []],
    ['нельзя не заметить', []],
    ['не менее трёх лап', []],
    ['хвоста у неё нет', ['хвоста', 'у']],
    ['нет хвоста', ['хвоста']],
    ['хвост есть, а клюва нет', ['клюва']],
    ['никто никогда не видел', ['видел']],
    ['без хвоста и лап бегает', ['хвоста', 'лап']],
    ['не летает, потому что тяжёлая', ['летает']],
    ['не летает и плавает только летом', ['летает']],
    ['пока не закроется клапан', []],
    ['пока клапан не закрыт плотно, давление низкое, и поршень стоит', ['закрыт', 'плотно']],
    ['if the valve is not shut tight, low pressure, and the piston stops', ['shut', 'tight']],
    ['про хвост не помню', ['про', 'хвост', 'помню']],
    ['it does not fly', ['fly']],
    ["it doesn't fly, it swims", ['fly']],
    ['it has neither wings nor a tail', ['wings', 'tail']],
    ['not only wings but also a tail', []],
    ['there are no wings, tails or beaks', ['wings', 'tails', 'or', 'beaks']],
    ['no wings so it walks', ['wings']],
    ['it cannot fly without wings', ['fly', 'without']],
    ["I don't remember the tail", ['remember', 'tail']],
    ['the bird does not remember', ['remember']],
    ['птицы не знают кто из них улетит', ['знают']],
    ['птицы не знают леса', ['знают', 'леса']],
    // what undoes, undone
    ['не предотвращает падение', ['предотвращает']],
    ['не исключает крылья и не предотвращает падение', ['исключает', 'предотвращает']],
    ['does not prevent the fall', ['prevent']],
    ['клапан не мешает потоку', ['мешает']],
    // a colon or a dash explains
    ['птица не смешивает цвета: каждый лежит отдельно', ['смешивает', 'цвета']],
    ['птица не летает — плавает и ныряет она хорошо', ['летает']],
    // "and" with a subject and a verb of its own
    ['чтобы не слабел ветер и птица помнила дорогу', ['слабел', 'ветер']],
    ['соседи не приходят и дом стоит пустой', ['приходят']],
    ['соседи не приходят и весь дом пустовал', ['приходят']],
    ['не меняет размер и число канала', ['меняет', 'размер', 'число', 'канала']],
    ['не меняет длину и ширину модели', ['меняет', 'длину', 'ширину', 'модели']],
    ['не имеет хвоста и крыло не поднимает', ['имеет', 'хвоста', 'крыло', 'поднимает']],
    // a comma before the first "and"
    ['тип, при котором цвет не меняется, и крылья', ['меняется']],
    ['цвет не меняется, и крылья белые', ['меняется']],
    // an object in front of its verb
    ['есть крылья, но дорогу домой она не помнит', ['но', 'дорогу', 'домой', 'помнит']],
    ['хвосты он не использует', ['хвосты', 'использует']],
    ['tails it does not use', ['tails', 'use']],
    ['на юге она не живёт', ['живет']],
    ['из-за хвоста она не падает', ['падает']],
    ['птица с хвостом, она не падает', ['падает']],
    ['поэтому она не падает', ['падает']],
    ['она не ищет дорогу', ['ищет', 'дорогу']],
    // not to lose is to keep; a trouble denied says nothing of what troubles
    ['она не теряет дорогу', ['теряет']],
    ['птица не забывает гнездо и дорогу', ['забывает']],
    ['it does not forget the nest', ['forget']],
    ['она забывает гнездо', []],
    ['it does not suffer from cold winters', ['suffer']],
    ['у неё нет проблемы холода', ['проблемы']],
    // what ends is denied; what does not end is not
    ['она перестаёт зависеть от ветра', ['зависеть', 'от', 'ветра']],
    ['птицы перестают летать', ['летать']],
    ['она не перестаёт летать', ['перестает']],
    ['перед перелётом птицы летают', []],
    // put aside for something else
    ['вместо хвоста берут крыло', ['хвоста']],
    ['вместо большого хвоста крыло и клюв', ['большого', 'хвоста']],
    ['instead of a tail it has wings', ['tail']],
    ['wings rather than tails', ['tails']],
    ['вместо того чтобы лететь, она идёт', []],
    ['хвост тут не поможет', ['хвост', 'поможет']],
    ['хвост здесь ни при чём, нужны крылья', ['хвост', 'при', 'чем']],
    ['the tail has nothing to do with it', ['tail', 'to', 'with']],
    ['ей нужны крылья, хвост помогает', []],
  ])('"%s": %p', (text, expected) => {
    expect(negatedIn(text).filter((word) => word !== 'не')).toEqual(expected);
  });

  test.each([
    'предотвращает падение',
    'prevents the fall',
    'не все птицы летают',
    'wings keep birds from falling',
    'less wind',
  ])('in "%s" a thing is neither plainly so nor not so', (text) => {
    expect(readPassage(text).polarities.slice(-1)).toEqual([3]);
  });
});

describe('a word before the negator is in doubt as its subject', () => {
  const SMALL = new Set(['тут', 'ничего', 'cannot', 'the']);
  const doubtedIn = (text: string): readonly string[] => {
    const passage = readPassage(text);
    return [...passage.doubted].map((index) => passage.words[index]?.text ?? '');
  };

  test.each([
    ['крылья тут ничего не решают', ['крылья']],
    ['птицы улетают осенью и не могут остаться', []],
    ['wings fold and do not break', []],
    ['the wind means the bird cannot land', ['bird']],
    ['ветер означает что птица не сядет', ['птица']],
  ])('"%s": %p', (text, expected) => {
    expect(doubtedIn(text).filter((word) => !SMALL.has(word))).toEqual(expected);
  });
});

describe('where a clause ends', () => {
  test.each([
    ['Идёт дождь. Мокро!', ['идет дождь', 'мокро']],
    ['идёт дождь; мокро', ['идет дождь', 'мокро']],
    ['идёт дождь\nмокро', ['идет дождь', 'мокро']],
    ['1) вода 2) лёд', ['вода', 'лед']],
    ['1. Вода.\n2. Лёд.', ['вода', 'лед']],
    ['вода, а потом лёд', ['вода', 'а', 'потом лед']],
    // the same told of another thing
    [
      'при митозе две клетки, при мейозе четыре клетки',
      ['при митозе две клетки', 'при мейозе четыре клетки'],
    ],
    [
      'кит кормит детёныша молоком, чайка кормит птенца рыбой',
      ['кит кормит детеныша молоком', 'чайка кормит птенца рыбой'],
    ],
    [
      'a mill grinds the grain and a baker grinds no grain',
      ['a mill grinds the grain', 'and a baker grinds no grain'],
    ],
    ['при дожде, при граде, при снеге мокро', ['при дожде при граде при снеге мокро']],
    ['кит кормит детёныша, и он растёт', ['кит кормит детеныша и он растет']],
    [
      'кит долго кормит детёныша, он кормит его молоком',
      ['кит долго кормит детеныша он кормит его молоком'],
    ],
    ['water first, then ice', ['water first', 'then ice']],
    ['вода -> лёд -> пар', ['вода', 'лед', 'пар']],
    ['вода + лёд', ['вода', 'лед']],
    ['вода и снова лёд', ['вода и', 'снова лед']],
    ['и т.д. и т.п. вода', ['и т д и т п вода'.replaceAll('т д', 'тд').replaceAll('т п', 'тп')]],
    ['птицы с обр. связью', ['птицы с обр связью']],
    ['искл. птицы из списка', ['искл птицы из списка']],
    ['подстраив. под ветер', ['подстраив под ветер']],
    ['идёт дождь. мокро', ['идет дождь', 'мокро']],
    ['считает фильтр. потом лёд', ['считает фильтр', 'потом лед']],
    ['врем. ряды и макс. число', ['врем ряды и макс число']],
    ['a - это начало, b - это конец', ['a это начало', 'b это конец']],
    ['a is first, b is last and c is lost', ['a is first', 'b is last', 'and c is lost']],
    ['вода, лёд и пар', ['вода лед и пар']],
    ['не только вода, но и лёд', ['не только вода но и лед']],
    ['not only water but also ice', ['not only water but also ice']],
    ['вода есть, но льда нет', ['вода есть', 'но льда нет']],
    ['water is kept for the next day', ['water is kept for the next day']],
    ['water, next ice', ['water', 'next ice']],
    ['вода течёт дальше в море', ['вода течет дальше в море']],
    ['вода, дальше лёд', ['вода', 'дальше лед']],
  ])('"%s"', (text, expected) => {
    expect(clausesOf(text)).toEqual(expected);
  });
});
