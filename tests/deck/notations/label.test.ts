import { describe, expect, test } from '@jest/globals';
import { read } from '../reading.ts';

describe('the number before a question', () => {
  test.each([
    ['## 3. A', '3', 'A'],
    ['## 3) A', '3', 'A'],
    ['## 3: A', '3', 'A'],
    [String.raw`## 3\. A`, '3', 'A'],
    ['## (3) A', '3', 'A'],
    ['## 3.2 A', '3.2', 'A'],
    ['## 3.2. A', '3.2', 'A'],
    ['## **3.** A', '3', 'A'],
    ['### Q3. A', 'Q3', 'A'],
    ['### Q3: A ###', 'Q3', 'A'],
    ['## Question 3: A', 'Question 3', 'A'],
    ['## Question 3 — A', 'Question 3', 'A'],
    ['## Вопрос №5. А', 'Вопрос №5', 'А'],
    ['## Вопрос 5 А', 'Вопрос 5', 'А'],
    ['## Frage 7. A', 'Frage 7', 'A'],
    ['## 问题3：甲', null, '问题3：甲'],
    ['## 问题 3： 甲', '问题 3', '甲'],
    ['## #3 A', '#3', 'A'],
    ['## 10:30 is late', null, '10:30 is late'],
    ['## IV. What is A?', 'IV', 'What is A?'],
    ['## **IX)** Explain A', 'IX', 'Explain A'],
    ['## I. Newton', null, 'I. Newton'],
    ['## I am what?', null, 'I am what?'],
    ['## 2D arrays', null, '2D arrays'],
    ['## 3 A', null, '3 A'],
    ['## В 1945 году', null, 'В 1945 году'],
    ['## Python 3: news', null, 'Python 3: news'],
  ])('%s', async (heading, label, prompt) => {
    const [question] = (await read(heading, 'a')).questions;
    expect([question?.label, question?.prompt]).toEqual([label, prompt]);
  });
});
