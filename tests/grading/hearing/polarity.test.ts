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
  ])('"%s": %p', (text, expected) => {
    expect(negatedIn(text).filter((word) => word !== 'не')).toEqual(expected);
  });

  test.each(['предотвращает падение', 'prevents the fall', 'не все птицы летают'])(
    'in "%s" a thing is neither plainly so nor not so',
    (text) => {
      expect(readPassage(text).polarities.slice(-1)).toEqual([3]);
    },
  );
});

describe('where a clause ends', () => {
  test.each([
    ['Идёт дождь. Мокро!', ['идет дождь', 'мокро']],
    ['идёт дождь; мокро', ['идет дождь', 'мокро']],
    ['идёт дождь\nмокро', ['идет дождь', 'мокро']],
    ['1) вода 2) лёд', ['вода', 'лед']],
    ['1. Вода.\n2. Лёд.', ['вода', 'лед']],
    ['вода, а потом лёд', ['вода', 'а', 'потом лед']],
    ['water first, then ice', ['water first', 'then ice']],
    ['вода -> лёд -> пар', ['вода', 'лед', 'пар']],
    ['вода + лёд', ['вода', 'лед']],
    ['вода и снова лёд', ['вода и', 'снова лед']],
    ['и т.д. и т.п. вода', ['и т д и т п вода'.replaceAll('т д', 'тд').replaceAll('т п', 'тп')]],
    ['врем. ряды и макс. число', ['врем ряды и макс число']],
    ['a - это начало, b - это конец', ['a это начало', 'b это конец']],
    ['a is first, b is last and c is lost', ['a is first', 'b is last', 'and c is lost']],
    ['вода, лёд и пар', ['вода лед и пар']],
  ])('"%s"', (text, expected) => {
    expect(clausesOf(text)).toEqual(expected);
  });
});
