import { describe, expect, test } from '@jest/globals';
import { outline, owners, read } from '../reading.ts';

interface Case {
  readonly name: string;
  readonly sheet: readonly string[];
  readonly questions: readonly string[];
}

const ANSWERED: readonly Case[] = [
  {
    name: 'a dash behind the question mark, in items',
    sheet: ['# T', '', '- What is A? – An a.', '- What is B? - A b.', '- What is C? — A c.'],
    questions: ['What is A? => An a.', 'What is B? => A b.', 'What is C? => A c.'],
  },
  {
    name: 'a dash in numbered lines, wrapped and with more below',
    sheet: ['1. Что такое А? — Это а,', '   и ещё а.', '2. Что такое Б? — Это б.', '', '   - и в'],
    questions: ['Что такое А? => Это а,\nи ещё а.', 'Что такое Б? => Это б.\n\n- и в'],
  },
  {
    name: 'an arrow, a tab, a sign of equality',
    sheet: ['1. A? -> a', '2. B?\tb', '3. C? = c'],
    questions: ['A? => a', 'B? => b', 'C? => c'],
  },
  {
    name: 'a dash that parts two questions is part of the prompt',
    sheet: ['1. What is A? – and what is B?', '2. What is C? – and what is D?'],
    questions: ['What is A? – and what is B? => -', 'What is C? – and what is D? => -'],
  },
  {
    name: 'one dash among many questions is no habit',
    sheet: ['1. What is A?', '2. What is B?', '3. What is C? – in short', '4. D?', '5. E?'],
    questions: ['What is A? => -', 'What is B? => -', 'What is C? – in short => -', 'D? => -', 'E? => -'],
  },
  {
    name: 'a dash in code parts nothing',
    sheet: ['1. What is `a? - b`', '2. What is `c? - d`'],
    questions: ['What is `a? - b` => -', 'What is `c? - d` => -'],
  },
  {
    name: 'the name of the answer on the line, once is enough',
    sheet: ['1. When was A? Answer: 1914', '2. When was B?', '', '   In 1918.'],
    questions: ['When was A? => 1914', 'When was B? => In 1918.'],
  },
  {
    name: 'the name of the answer in brackets, bold, behind a full stop',
    sheet: ['1. Когда А? (Ответ: 1914)', '2. Назовите Б. **Ответ:** это б', '3. В? Ответ — это не всё'],
    questions: ['Когда А? => 1914', 'Назовите Б. => это б', 'В? Ответ — это не всё => -'],
  },
  {
    name: 'statements to be judged',
    sheet: ['# Statements', '', '1. A is b. (False)', '2. C is d. (True)', '3. E is f – true'],
    questions: ['A is b. => False', 'C is d. => True', 'E is f => true'],
  },
  {
    name: 'gaps with what fills them behind',
    sheet: ['1. A is ____. (an a)', '2. The ___ of B is c (head).', '3. D is __ (see above) of E.'],
    questions: ['A is ____. => an a', 'The ___ of B is c => head', 'D is __ (see above) of E. => -'],
  },
]; // prettier-ignore

describe('an answer on the line of its question', () => {
  test.each(ANSWERED)('$name', async ({ sheet, questions }) => {
    expect(outline(await read(...sheet))).toEqual(questions);
  });

  test('letters behind the name are those of options', async () => {
    const [question] = (await read('1. Which? Answer: B', '', '   - x', '   - y')).questions;
    expect(question?.answer).toBe('- x\n- y');
  });

  test('every line has its owner, and a block stays one', async () => {
    const deck = await read('1. A? – a', '   wrapped', '', '   Hint: h', '2. B? – b');
    expect(owners(deck)).toEqual(['prompt 1', 'answer 1', 'blank', 'hint 1', 'prompt 2']);
  });
});
