/** Sheets that end-to-end tests write into a folder of their own. */
export const SORTING = `---
title: Sorting
tags: [algorithms]
---

## 1. What does quicksort do? {#quicksort}

It picks a **pivot**, puts smaller elements before it and larger ones after it, and sorts both parts the same way.

Keywords:
- ! pivot
- ! smaller before larger | splits in two parts
- recursion | both parts the same way

## 2. Which of these are stable?

- [x] merge sort
- [ ] quicksort
- [x] insertion sort

Tags: stability

## 3. Which is fastest on sorted input?

- [ ] selection sort
- [x] insertion sort
`;

export const ПАМЯТЬ = `## 1. Что такое стек?

Список, в котором последний положенный элемент берут первым.

Ключевые слова:
- ! последний первый | LIFO
- положить взять | push pop
`;
