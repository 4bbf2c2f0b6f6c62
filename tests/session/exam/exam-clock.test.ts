import { describe, expect, test } from '@jest/globals';
import { ExamClock } from '../../../src/session/exam/exam-clock.ts';
import { Clock } from './scripted-exam.ts';

describe('the clock of an exam', () => {
  test('it runs from when it is made', () => {
    const clock = new Clock();
    const exam = new ExamClock({ limit: 10_000, used: 0, now: clock.now });
    expect(exam.deadline).toBe(clock.time + 10_000);
    clock.time += 4000;
    expect(exam.read()).toBe(4000);
    expect(exam.countLeft()).toBe(6000);
    expect(exam.isUp()).toBe(false);
  });

  test('an exam that goes on has what was left', () => {
    const clock = new Clock();
    const exam = new ExamClock({ limit: 10_000, used: 7000, now: clock.now });
    expect(exam.deadline).toBe(clock.time + 3000);
    clock.time += 1000;
    expect(exam.read()).toBe(8000);
  });

  test('it reads no more time than there is', () => {
    const clock = new Clock();
    const exam = new ExamClock({ limit: 10_000, used: 7000, now: clock.now });
    clock.time += 60_000;
    expect(exam.read()).toBe(10_000);
    expect(exam.countLeft()).toBe(0);
    expect(exam.isUp()).toBe(true);
  });

  test('without a limit it only counts', () => {
    const clock = new Clock();
    const exam = new ExamClock({ limit: null, used: 500, now: clock.now });
    clock.time += 86_400_000;
    expect(exam.deadline).toBeNull();
    expect(exam.countLeft()).toBeNull();
    expect(exam.isUp()).toBe(false);
    expect(exam.read()).toBe(86_400_500);
  });

  test('a clock of the machine that is set back gives no more time than was there', () => {
    const clock = new Clock();
    const exam = new ExamClock({ limit: 10_000, used: 2000, now: clock.now });
    clock.time -= 60_000;
    expect(exam.read()).toBe(2000);
  });
});
