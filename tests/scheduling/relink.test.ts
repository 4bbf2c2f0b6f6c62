import { describe, expect, test } from '@jest/globals';
import { findOrphans, proposeRelinks } from '../../src/scheduling/relink.ts';
import { refOf, review } from './histories.ts';
import { ask, candidatesOf, progressOf } from './study.ts';

/** @returns the prompts that are matched when a sheet of `former` prompts becomes one of `present` ones */
function match(
  former: readonly string[],
  present: readonly string[],
): (readonly [string, string])[] {
  const progress = progressOf(
    former.map((prompt) => review({ question: refOf(idOf(prompt), 'physics.md', prompt) })),
  );
  const candidates = candidatesOf(present.map((prompt) => ask(idOf(prompt), prompt)));
  return proposeRelinks(candidates, progress).map(({ from, to }) => [from.prompt, to.prompt]);
}

function idOf(prompt: string): string {
  return prompt.replaceAll(/[^\p{L}\p{N}]+/gu, '-');
}

describe('a reworded question', () => {
  test.each([
    ["What is Newton's second law?", "State Newton's second law of motion."],
    ['What is the unit of pressure?', 'Name the SI unit of pressure'],
    ['Explain the law of conservation of momentum', 'Explain conservation of momentum'],
    ['What does inertia mean?', 'What does the word inertia mean?'],
    ['What is the unit of presure?', 'What is the unit of pressure?'],
    ['What is a gradiant?', 'What is a gradient?'],
    ['What is a stack?', 'What is the stack?'],
    ['How are its parts sorted?', 'How are the parts sorted?'],
    ['Что делает этот цикл?', 'Что делают эти циклы?'],
    ['Что такое градиент функции?', 'Что такое градиенты функции?'],
    ['От чего зависит скорость звука?', 'От чего зависит скорости звука?'],
    ['Сформулируйте второй закон Ньютона', 'Второй закон Ньютона: как он формулируется?'],
    ['Как сопротивление зависит от длины?', 'Как сопротивление проводника зависит от его длины?'],
    ['Что такое **ёмкость** конденсатора?', 'Что такое емкость плоского конденсатора?'],
  ])('%s: %s', (former, present) => {
    expect(match([former], [present])).toEqual([[former, present]]);
  });
});

describe('another question', () => {
  test.each([
    ['What is the definition of mass?', 'What is the definition of force?'],
    ['What is the unit of pressure?', 'What is the unit of electric charge?'],
    ["What is Newton's second law?", "What is Newton's third law?"],
    ['What happened in the year 1905?', 'What happened in the year 1915?'],
    ['Define acceleration.', 'Define velocity.'],
    ['What is vitamin A good for?', 'What is vitamin E good for?'],
    ['What is a stack?', 'What is the queue?'],
    ['What is overfitting?', 'What is underfitting?'],
    ['What is supervised learning?', 'What is unsupervised learning?'],
    ['Что такое интеграл?', 'Что такое интервал?'],
    ['Свойства многочленов Лежандра?', 'Свойства многочленов Лагранжа?'],
    ['Сформулируйте второй закон Ньютона', 'Сформулируйте третий закон Ньютона'],
    ['Что такое импульс тела?', 'Что такое масса тела?'],
    ['', 'What is mass?'],
  ])('%s: %s', (former, present) => {
    expect(match([former], [present])).toEqual([]);
  });
});

describe('a sheet with several changes', () => {
  test('when one could be two others, the one more alike is taken, and each once', () => {
    const former = ['How does a lens bend light?', 'How does a lens bend light in water?'];
    const present = [
      'How does a thin lens bend light in water?',
      'How does a thin lens bend light?',
    ];
    expect(match(former, present)).toEqual([
      [former[1], present[0]],
      [former[0], present[1]],
    ]);
  });

  test('when a question is still there, its history is not given away', () => {
    const kept = 'How does a lens bend light?';
    expect(match([kept], [kept, 'How does a thin lens bend light?'])).toEqual([]);
  });

  test('when the question that is gone was in another sheet, it is left alone', () => {
    const progress = progressOf([
      review({ question: refOf('gone', 'chemistry.md', 'How does a lens bend light?') }),
    ]);
    const candidates = candidatesOf([ask('new', 'How does a thin lens bend light?')]);
    expect(proposeRelinks(candidates, progress)).toEqual([]);
    expect(findOrphans(candidates, progress)).toEqual([]);
  });

  test('when questions are gone from a sheet, they are orphans', () => {
    const progress = progressOf(['a', 'b'].map((id) => review({ question: refOf(id) })));
    expect(findOrphans(candidatesOf(['b', 'c']), progress).map(({ ref }) => ref.id)).toEqual(['a']);
  });

  test('when thousands are reworded, all are found in little time', () => {
    const name = (index: number): string => ((index * 7919 + 13) ** 3).toString(36);
    const former = Array.from({ length: 4000 }, (_, index) => `Explain what ${name(index)} does`);
    const present = former.map((prompt) => `${prompt} in a cell`);
    const began = performance.now();
    const matched = match(former, present);
    expect(performance.now() - began).toBeLessThan(5000);
    expect(matched.filter(([from, to]) => to.startsWith(from))).toHaveLength(4000);
  });
});
