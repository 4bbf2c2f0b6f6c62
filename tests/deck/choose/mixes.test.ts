import { describe, expect, test } from '@jest/globals';
import { readSheet } from '../../../src/deck/read-sheet.ts';

interface Mix {
  readonly name: string;
  readonly sheet: string;
  readonly prompts: readonly string[];
  /** Lines of its contents lists, from 1. */
  readonly contents?: readonly number[];
}

/** Sheets in the shapes that people write, each with something that could be mistaken for a question. */
const mixes: readonly Mix[] = [
  {
    name: 'bold lines with a legend and contents above',
    sheet: `# Theory

* [Regression](#regression)
* [Trees](#trees)

Legend: 👶 easy, ⭐ medium

## Regression

**What is regression? Which models do you know? 👶**

Predicting a number. Linear ones, trees.

<br/>

**What is an outlier 👶**

Answer here

<br/>

**Why do we scale columns? ⭐️**

So that no unit weighs more.

<br/>

## Trees

**How is a split chosen? ⭐️**

By the gain.

- less impurity
- more purity

<br/>`,
    prompts: [
      'What is regression? Which models do you know? 👶',
      'What is an outlier 👶',
      'Why do we scale columns? ⭐️',
      'How is a split chosen? ⭐️',
    ],
    contents: [3, 4],
  },
  {
    name: 'paragraphs that ask below headings that name the topic',
    sheet: `# Questions for the back end

## Contents

* [Patterns](#patterns)
* [Storage](#storage)

### [[↑]](#contents) <a name='patterns'>Patterns</a>

#### Globals

Why are global objects frowned upon? Can you show it with an example?

#### Inversion

Tell me about inversion of control.

#### Layers

Why do we part code into layers? What would you put in each?

### [[↑]](#contents) <a name='storage'>Storage</a>

#### Index

How does an index make reading faster, and what does it cost?

#### Locks

What is a dead lock? How do you find one?`,
    prompts: [
      'Why are global objects frowned upon? Can you show it with an example?',
      'Tell me about inversion of control.',
      'Why do we part code into layers? What would you put in each?',
      'How does an index make reading faster, and what does it cost?',
      'What is a dead lock? How do you find one?',
    ],
    contents: [5, 6],
  },
  {
    name: 'items that are all numbered 1',
    sheet: `# Bread

1. What is yeast?

   A fungus.

1. What is gluten?

   A protein.

1. Why knead?

   To stretch it.`,
    prompts: ['What is yeast?', 'What is gluten?', 'Why knead?'],
  },
  {
    name: 'exam tickets as questions',
    sheet: `# Экзамен

### Билет 1. Плоты и лодки

Плоский и узкий.

### Билет 2. Корабли

Большие.

1. С парусом
2. С мотором

### Билет 3. Парус

Ткань на мачте.`,
    prompts: ['Плоты и лодки', 'Корабли', 'Парус'],
  },
  {
    name: 'bold lines with a letter and a number',
    sheet: `**Q1. What is rain?**

Water.

**Q2. What is snow?**

Frozen water.

**Q3. What is hail?**

Ice.`,
    prompts: ['What is rain?', 'What is snow?', 'What is hail?'],
  },
  {
    name: 'bullets with bold numbers below terms that are no questions',
    sheet: `# Review

- **Raft**: a flat boat
- **Canoe**: a narrow boat

## Questions

- **1. What floats?** Wood.
- **2. What sinks?** Stone.`,
    prompts: ['What floats?', 'What sinks?'],
  },
  {
    name: 'numbered bold lines with steps in an answer',
    sheet: `# Notes for the exam

**1. What is a pump?**

It moves water.

**2. What is a valve?**

It stops water:

1. turn
2. wait

**3. Pressure**

Force by area.`,
    prompts: ['What is a pump?', 'What is a valve?', 'Pressure'],
  },
  {
    name: 'bold numbers before plain text',
    sheet: `**1.** What is a pump?

It moves water.

**2.** Describe the valve

It stops water.

**3.** Pressure and its units

Force by area.`,
    prompts: ['What is a pump?', 'Describe the valve', 'Pressure and its units'],
  },
  {
    name: 'bold questions with the answer on the same line',
    sheet: `## Pumps

**What is a pump?** A machine that moves water.

**How does a valve work?** It closes a pipe,
when turned.

**Why is pressure measured?** To know when to stop.

## Pipes

**What bends a pipe?** Heat.`,
    prompts: [
      'What is a pump?',
      'How does a valve work?',
      'Why is pressure measured?',
      'What bends a pipe?',
    ],
  },
  {
    name: 'numbered bold steps below numbered headings',
    sheet: `## 1. How is a wall built?

**1. Dig**

A ditch.

**2. Lay**

Stones.

**3. Fill**

Earth.

## 2. How is a roof built?

**1. Beams**

Of oak.

## 3. What is a door?

A hole that closes.`,
    prompts: ['How is a wall built?', 'How is a roof built?', 'What is a door?'],
  },
  {
    name: 'bullets with bold questions and answers behind or below',
    sheet: `# Garden

## Soil

- **What is loam?** Sand, silt and clay.
- **What is humus?** What is left of leaves.

## Water

- **How often should beds be watered?**
  Twice a week in summer.

  - more when it is hot
- **What is mulch?**
  A cover of straw.`,
    prompts: [
      'What is loam?',
      'What is humus?',
      'How often should beds be watered?',
      'What is mulch?',
    ],
  },
  {
    name: 'Chinese bullets below sections',
    sheet: `# 数据库

## 索引

- 什么是索引？
- 索引有哪些类型？
- 为什么要用索引？

## 事务

- 什么是事务？
- 事务的四个特性是什么？`,
    prompts: [
      '什么是索引？',
      '索引有哪些类型？',
      '为什么要用索引？',
      '什么是事务？',
      '事务的四个特性是什么？',
    ],
  },
  {
    name: 'contents of broken links',
    sheet: `# Optics

[1. What is light?] (#1. What is light?)

[2. What is a lens?] (#2. What is a lens?)

1. What is light?
A wave.

2. What is a lens?
Curved glass.`,
    prompts: ['What is light?', 'What is a lens?'],
    contents: [3, 5],
  },
  {
    name: 'contents in HTML',
    sheet: `# Optics

<ul>
<li><a href="#a">What is light?</a></li>
<li><a href="#b">What is a lens?</a></li>
</ul>

<a name="a"></a>
## What is light?

A wave.

<a name="b"></a>
## What is a lens?

Curved glass.`,
    prompts: ['What is light?', 'What is a lens?'],
    contents: [4, 5],
  },
  {
    name: 'contents as a numbered list of the same texts',
    sheet: `# Optics

1. What is light?
2. What is a lens?
3. Mirrors

---

### 1. What is light?

A wave.

### 2. What is a lens?

Curved glass.

### 3. Mirrors

They reflect.`,
    prompts: ['What is light?', 'What is a lens?', 'Mirrors'],
    contents: [3, 4, 5],
  },
  {
    name: 'contents that list the sections',
    sheet: `# Optics

- Light
- Glass

## Light

### What is light?

A wave.

### What is colour?

A length of wave.

## Glass

### What is a lens?

Curved glass.`,
    prompts: ['What is light?', 'What is colour?', 'What is a lens?'],
    contents: [3, 4],
  },
  {
    name: 'contents in a table above headings in list items',
    sheet: `# Optics

| No. | Question |
|---|---|
| 1 | [What is light?](#what-is-light) |
| 2 | [What is a lens?](#what-is-a-lens) |

1. ### What is light?

   A wave.

   **[Back](#optics)**

2. ### What is a lens?

   Curved glass.

   1. grind
   2. polish

   **[Back](#optics)**`,
    prompts: ['What is light?', 'What is a lens?'],
    contents: [3, 4, 5, 6],
  },
  {
    name: 'numbers with a dash',
    sheet: `1 - What is a star?

A ball of gas.

2 - What is a planet?

A ball of rock.

3 - What is a moon?

A ball that circles a planet.`,
    prompts: ['What is a star?', 'What is a planet?', 'What is a moon?'],
  },
  {
    name: 'sections three levels deep',
    sheet: `# A

## B

### C

#### What is a raft?

A flat boat.

#### What is a canoe?

A narrow boat.

### D

#### What is a ship?

A big boat.`,
    prompts: ['What is a raft?', 'What is a canoe?', 'What is a ship?'],
  },
  {
    name: 'paragraphs in italics',
    sheet: `*What is rain?*

Water.

*What is snow?*

Frozen water.

*Name three winds*

Bora, mistral, föhn.`,
    prompts: ['What is rain?', 'What is snow?', 'Name three winds'],
  },
  {
    name: 'headings with contents, back links and sources',
    sheet: `[Назад](README.md)

# Сети
+ [Что такое _«пакет»_?](#Что-такое-пакет)
+ [Чем отличается _TCP_ от _UDP_?](#Чем-отличается-TCP-от-UDP)
+ [Маршрутизация](#Маршрутизация)

## Что такое _«пакет»_?
Кусок данных с адресом.

[к оглавлению](#Сети)

## Чем отличается _TCP_ от _UDP_?
Первый ждёт подтверждений:

1. посылает
2. ждёт
3. повторяет

[к оглавлению](#Сети)

## Маршрутизация
Выбор пути.

[к оглавлению](#Сети)

# Источники
+ [Книга](https://example.org/)`,
    prompts: ['Что такое _«пакет»_?', 'Чем отличается _TCP_ от _UDP_?', 'Маршрутизация'],
    contents: [4, 5, 6],
  },
  {
    name: 'a licence and maintainers before the first question',
    sheet: `# Club

Welcome to the club. Ask away!

## Licence

MIT

## Maintainers

* Anna
* Boris

## General

### What is the club?

A group.

### Who may join?

Anyone.

## Money

### Is there a fee?

No.`,
    prompts: ['What is the club?', 'Who may join?', 'Is there a fee?'],
  },
  {
    name: 'bold questions with a letter and labelled answers',
    sheet: `# FAQ

**Q: What is a raft?**
A: A flat boat.

**Q: What is a canoe?**
A: A narrow boat.`,
    prompts: ['What is a raft?', 'What is a canoe?'],
  },
  {
    name: 'numbered items in French, beginning again in each chapter',
    sheet: `# Révision

## Chapitre 1

1. Qu'est-ce qu'une force ?

   Une action.

2. Expliquez l'inertie.

   Un corps garde sa vitesse.

## Chapitre 2

1. Définissez la masse

   Quantité de matière.`,
    prompts: ["Qu'est-ce qu'une force ?", "Expliquez l'inertie.", 'Définissez la masse'],
  },
  {
    name: 'numbers that begin at 41',
    sheet: `### Safety

41. A mill wants to keep its flour dry. What would you do? (choose two)
- [ ] Open the windows
- [x] Close the windows
- [x] Heat the room

**Explanation:** Dry air is warm.

42. What makes flour burn?
- [x] Dust
- [ ] Water

**Explanation:** Dust in air burns.`,
    prompts: [
      'A mill wants to keep its flour dry. What would you do? (choose two)',
      'What makes flour burn?',
    ],
  },
  {
    name: 'Japanese bullets, contributors and follow-ups',
    sheet: `# 面接の質問

このリストは候補者に尋ねるためのものです。

#### <a name='toc'>目次</a>

  1. [一般](#general)
  1. [料理](#cook)

#### 貢献者

* 田中
* 鈴木

#### [[⬆]](#toc) <a name='general'>一般:</a>

* 昨日は何を学びましたか？
* 好きな本について話してください。
* パンの作り方を説明してください。

#### [[⬆]](#toc) <a name='cook'>料理:</a>

* だしとは
* 味噌汁の作り方を述べてください。
* 米をどう炊きますか？
  * 水の量は？`,
    prompts: [
      '昨日は何を学びましたか？',
      '好きな本について話してください。',
      'パンの作り方を説明してください。',
      'だしとは',
      '味噌汁の作り方を述べてください。',
      '米をどう炊きますか？',
      '水の量は？',
    ],
    contents: [7, 8],
  },
  {
    name: 'Polish bullets and labelled code questions',
    sheet: `# Pytania

#### [[⬆]](#toc) <a name='general'>Ogólne:</a>

* Czego się wczoraj nauczyłeś?
* Opisz swój warsztat.
* Co sprawia, że lubisz drewno?

#### [[⬆]](#toc) <a name='code'>Kod:</a>

*Pytanie: Ile jest równe \`x\`?*
\`\`\`js
var x = 1 + '2';
\`\`\`

*Pytanie: Co pokaże ten kod?*
\`\`\`js
alert(2);
\`\`\`

#### [[⬆]](#toc) <a name='fun'>Inne:</a>

* Ulubiona potrawa
* Jaki jest Twój ulubiony kolor?
* Czy masz psa?`,
    prompts: [
      'Czego się wczoraj nauczyłeś?',
      'Opisz swój warsztat.',
      'Co sprawia, że lubisz drewno?',
      "Ile jest równe `x`?\n```js\nvar x = 1 + '2';\n```",
      'Co pokaże ten kod?\n```js\nalert(2);\n```',
      'Ulubiona potrawa',
      'Jaki jest Twój ulubiony kolor?',
      'Czy masz psa?',
    ],
  },
  {
    name: 'headings of a letter and number above paragraphs',
    sheet: `# Theory

## Q1

Explain what a raft is and how it floats.

**Answer:** A flat boat, carried by its wood.

## Q2

Explain the canoe.

**Answer:** A narrow boat.`,
    prompts: ['Explain what a raft is and how it floats.', 'Explain the canoe.'],
  },
  {
    name: 'a second section whose questions are bullets',
    sheet: `## Java
### Что такое класс?
Шаблон объекта.

### Что такое объект?
Экземпляр класса.

**Важно:** у объекта есть состояние.

**Пример:**

\`\`\`java
new Object();
\`\`\`

## Вопросы без ответов

- Что такое интерфейс?
- Зачем нужен пакет?
- Как устроен загрузчик?`,
    prompts: [
      'Что такое класс?',
      'Что такое объект?',
      'Что такое интерфейс?',
      'Зачем нужен пакет?',
      'Как устроен загрузчик?',
    ],
  },
  {
    name: 'bullets below sections with an introduction',
    sheet: `# Interview

## Databases

In this part we look for experience with tables.

* What is a join?
* What is a view?

## Networks

Here we look for depth.

* What is a port?
* How does a proxy work?
* What is a packet?`,
    prompts: [
      'What is a join?',
      'What is a view?',
      'What is a port?',
      'How does a proxy work?',
      'What is a packet?',
    ],
  },
  {
    name: 'Korean bullets',
    sheet: `# 면접 질문

## 자바

- 클래스란 무엇인가요?
- 상속을 설명하세요.
- 인터페이스와 추상 클래스의 차이를 설명하시오

## 데이터베이스

- 인덱스란 무엇입니까?
- 정규화를 설명해 주세요.`,
    prompts: [
      '클래스란 무엇인가요?',
      '상속을 설명하세요.',
      '인터페이스와 추상 클래스의 차이를 설명하시오',
      '인덱스란 무엇입니까?',
      '정규화를 설명해 주세요.',
    ],
  },
  {
    name: 'numbered labels in Russian',
    sheet: `# Билеты

Вопрос 1. Что такое лес?

Много деревьев.

Вопрос 2. Степь

Трава без деревьев.

Вопрос 3. Что такое тундра?

Мох и лишайник.`,
    prompts: ['Что такое лес?', 'Степь', 'Что такое тундра?'],
  },
  {
    name: 'headings with a letter alone',
    sheet: `# Streams

## Q. What is a stream?

A row of bytes.

<div align="right">
    <b><a href="#">↥ back to top</a></b>
</div>

## Q. How do you close one?

Call \`close()\`.

#### Example

\`\`\`js
s.close();
\`\`\`

<div align="right">
    <b><a href="#">↥ back to top</a></b>
</div>

## Q. Name two kinds

Input and output.`,
    prompts: ['What is a stream?', 'How do you close one?', 'Name two kinds'],
  },
  {
    name: 'lecture notes with questions at the end',
    sheet: `# Lecture 4: Cells

Today we look at cells.

## Membranes

A membrane is a wall. Why is it thin? Because it must let things pass.

## Questions

1. What is a membrane?
2. Why is it thin?
3. Name two organelles.`,
    prompts: ['What is a membrane?', 'Why is it thin?', 'Name two organelles.'],
  },
  {
    name: 'one question a line',
    sheet: `# What to ask a cook

What is a roux?
How long does rice boil?
Why rest a dough?
Which knife for bread?`,
    prompts: [
      'What is a roux?',
      'How long does rice boil?',
      'Why rest a dough?',
      'Which knife for bread?',
    ],
  },
  {
    name: 'headings that are links or code',
    sheet: `### [What is rain?](#rain)

Water.

### [What is snow?](#snow)

Frozen water.

### \`What is hail and where does it fall?\`

Ice.`,
    prompts: ['What is rain?', 'What is snow?', 'What is hail and where does it fall?'],
  },
  {
    name: 'numbers with brackets in German, labelled answers',
    sheet: `Prüfung A

Leichte Aufgaben
1) Nennen Sie drei Brotsorten.
Lösung: Roggen, Weizen, Dinkel.

2) Wie viel Mehl braucht ein Brot?
Lösung: Etwa 500 Gramm.

Schwere Aufgaben

3) Berechnen Sie den Anteil des Wassers.
Lösung: 60 Prozent.`,
    prompts: [
      'Nennen Sie drei Brotsorten.',
      'Wie viel Mehl braucht ein Brot?',
      'Berechnen Sie den Anteil des Wassers.',
    ],
  },
  {
    name: 'numbering that runs on over levels and into lines',
    sheet: `# Exam

## 1. What is a cell?

The smallest unit.

### 2. What is a tissue?

Many cells.

## 3. What is an organ?

Many tissues.

4. What is a body?

Many organs.`,
    prompts: ['What is a cell?', 'What is a tissue?', 'What is an organ?', 'What is a body?'],
  },
  {
    name: 'exam tickets as sections',
    sheet: `# Билеты

## Билет 1

1. Что такое плот?
2. Что такое каноэ?

## Билет 2

1. Что такое корабль?
2. Опишите парус.`,
    prompts: ['Что такое плот?', 'Что такое каноэ?', 'Что такое корабль?', 'Опишите парус.'],
  },
  {
    name: 'bullets with nested answers',
    sheet: `# Chess

* What is a fork?
  * One piece attacks two.
  * Often a knight.
* What is a pin?
  * A piece that may not move.
* What is castling?
    - King and rook move together.`,
    prompts: ['What is a fork?', 'What is a pin?', 'What is castling?'],
  },
  {
    name: 'lecture notes in headings with references',
    sheet: `# Secrecy / Basic model

> Definitions and examples. Basic concepts.

## Principles

*  Secrecy:
    -  limit access
*  Integrity
    -  nothing was altered

## Concepts

*  Cryptography = **toolkit**
*  Primitive = a tool in it

## Model

Secrecy can be had by:

1. Encryption
2. Hiding

## References`,
    prompts: ['Principles', 'Concepts', 'Model'],
  },
  {
    name: 'headings without any question, some with headings in their answers',
    sheet: `# Glossary of the sea

## Raft

A flat boat.

### Use

On rivers.

## Canoe

A narrow boat.

### Use

On lakes.

## Ship

A big boat.`,
    prompts: ['Raft', 'Canoe', 'Ship'],
  },
  {
    name: 'numbered items in bold with nested answers',
    sheet: `# Sea

1. **What is a tide?**
    - The rise of the sea.
    - Twice a day.
2. **What is a current?**
    - A stream in the sea.
3. **What makes waves?**
    - Wind.`,
    prompts: ['What is a tide?', 'What is a current?', 'What makes waves?'],
  },
  {
    name: 'paragraphs that ask',
    sheet: `Geography

What is the longest river?

The Nile, or the Amazon.

Where is the highest peak?

In the Himalayas. It is a question of measure.

Which desert is the largest?

Antarctica.`,
    prompts: [
      'What is the longest river?',
      'Where is the highest peak?',
      'Which desert is the largest?',
    ],
  },
  {
    name: 'a bold label above each question',
    sheet: `__Type__

Multiple Choice

__Practice Question__

What is the capital of the bees?

- [x] The hive
- [ ] The flower

__Practice Question__

Which of them sting?

- [x] The workers
- [ ] The drones

__Practice Question__

Who lays the eggs?

- [x] The queen
- [ ] The drones`,
    prompts: ['What is the capital of the bees?', 'Which of them sting?', 'Who lays the eggs?'],
  },
  {
    name: 'a number alone above the question, instructions and sections',
    sheet: `# TEST - Semana 9

**Modulo 2**: Lenguajes

---

## INSTRUCCIONES

- Total de preguntas: 4
- Solo una respuesta es correcta

---

## SECCION 1: Plantas

### Pregunta 1
¿Quien planta el trigo?

a) El herrero
b) El campesino

### Pregunta 2
¿Cual es la raiz?

a) La parte de abajo
b) La flor

---

## SECCION 2: Animales

### Pregunta 3
¿Que come la vaca?

a) Hierba
b) Pan`,
    prompts: ['¿Quien planta el trigo?', '¿Cual es la raiz?', '¿Que come la vaca?'],
  },
  {
    name: 'headings that say question and answer',
    sheet: `# Boats

### Question

What is a raft?

### Answer

A flat boat.

### Question

What is a canoe?

### Answer

A narrow boat.`,
    prompts: ['What is a raft?', 'What is a canoe?'],
  },
  {
    name: 'numbered headings with options and code',
    sheet: `# Boats

#### Q1. What is a raft?

- [x] A flat boat
- [ ] A hat

#### Q2. Complete the sentence: a canoe is …

- [x] narrow
- [ ] broad

[Reference](http://example.org)

#### Q3. Which one sails?

\`\`\`text
a) ship
b) raft
\`\`\`

- [x] a
- [ ] b`,
    prompts: [
      'What is a raft?',
      'Complete the sentence: a canoe is …',
      'Which one sails?\n\n```text\na) ship\nb) raft\n```',
    ],
  },
  {
    name: 'Chinese answers in quotes',
    sheet: `# 面试题汇总

### 1. 根据下面的代码写出输出

\`\`\`js
print(1)
\`\`\`

> 参考答案：
>
> 1

### 2. 数组去重有哪些方法？

> 参考答案：
>
> 1. 用集合
>
> 2. 用对象

### 3. 原型链
> 参考答案：
>
> 对象连接对象`,
    prompts: ['根据下面的代码写出输出\n\n```js\nprint(1)\n```', '数组去重有哪些方法？', '原型链'],
  },
  {
    name: 'a refrain below numbered questions on three levels',
    sheet: `# Riddles

## Have a question for me?

## 1. Hoisting and its order
> Names come first.

\`\`\`js
var x;
\`\`\`

### Ref Link:
[here](http://example.org)

## Any doubts about this one??

## 2.What is printed?

> Two.

## Any doubts about this one??

### 3. How is a list emptied?
For instance:

### Way 1

Cut it.

### Way 2

Pop it.

## Any doubts about this one??

#### 4. What is a closure?

> A function with its names.

## Any doubts about this one??`,
    prompts: [
      'Hoisting and its order',
      'What is printed?',
      'How is a list emptied?',
      'What is a closure?',
    ],
  },
  {
    name: 'numbered sections of bullets, the last of which asks nothing',
    sheet: `# Interview

## 1. Databases

* What is a join?
* What is a view?
* Explain the cursor

## 2. Networks

* What is a port?
* How does a proxy work?

## 3. About us

* Anna wrote the first part
* Boris wrote the rest`,
    prompts: [
      'What is a join?',
      'What is a view?',
      'Explain the cursor',
      'What is a port?',
      'How does a proxy work?',
    ],
  },
  {
    name: 'underlined numbered headings',
    sheet: `1. What is a raft?
------------------

A flat boat.

2. What is a canoe?
-------------------

A narrow boat.`,
    prompts: ['What is a raft?', 'What is a canoe?'],
  },
  {
    name: 'a space before the dot of a number',
    sheet: `# Practice Test 2

### 1 . Where would you keep a boat?

- [ ] on a roof
- [x] in a harbour

<details>
<summary>Explanation</summary>
Water is needed.
</details>

### 2 . Where would you keep a horse?

- [x] in a stable
- [ ] in a harbour

<details>
<summary>Explanation</summary>
Hay is needed.
</details>`,
    prompts: ['Where would you keep a boat?', 'Where would you keep a horse?'],
  },
  {
    name: 'steps, headings and bold lines in answers',
    sheet: `## How do you bake bread?

1. Mix
2. Wait
3. Bake

## How do you cool it?

### On a rack

1. Lift it
2. Put it down

### In a cloth

Why a cloth? It keeps it soft.

## What spoils it?

**Heat**

Too much.

**Water**

Too much.`,
    prompts: ['How do you bake bread?', 'How do you cool it?', 'What spoils it?'],
  },
  {
    name: 'headings in list items, then numbered headings with options',
    sheet: `# Questions

<details open>
<summary>
Hide/Show table of contents
</summary>

| No. | Questions |
| --- | --------- |
| 1 | [What are the ways to boil an egg](#what-are-the-ways-to-boil-an-egg) |
| 2 | [What is a poached egg](#what-is-a-poached-egg) |

</details>

## Eggs

1. ### What are the ways to boil an egg

   There are many ways:

   1. **Soft:**

      Three minutes.

   2. **Hard:**

      Ten minutes.

   ##### Note: use salt.

   **[⬆ Back to Top](#table-of-contents)**

2. ### What is a poached egg

   An egg without its shell.

   **[⬆ Back to Top](#table-of-contents)**

### Coding Exercise

#### 1. What is printed by the code below

\`\`\`js
print(egg);
\`\`\`

- 1: Undefined
- 2: Egg

<details><summary><b>Answer</b></summary>
<p>

##### Answer: 2

It is an egg.

</p>
</details>

---

**[⬆ Back to Top](#table-of-contents)**

#### 2. What is printed now

\`\`\`js
print(yolk);
\`\`\`

- 1: Undefined
- 2: Yolk

<details><summary><b>Answer</b></summary>
<p>

##### Answer: 1

There is none.

</p>
</details>`,
    prompts: [
      'What are the ways to boil an egg',
      'What is a poached egg',
      'What is printed by the code below\n\n```js\nprint(egg);\n```',
      'What is printed now\n\n```js\nprint(yolk);\n```',
    ],
    contents: [8, 9, 10, 11],
  },
  {
    name: 'a table, items and a labelled line',
    sheet: `# Test

| Topic | Weight |
|---|---|
| Water | 10 |
| Fire | 20 |

1. What is water made of?
   - Hydrogen and oxygen.
2. What does fire need?
   - Air, heat and fuel.

## Bonus

Q3. What is earth?

Soil.`,
    prompts: ['What is water made of?', 'What does fire need?', 'What is earth?'],
  },
  {
    name: 'headings without the space',
    sheet: `##1. What is glass?
Melted sand.

##2. What is steel?
Iron with coal.
##3. Wood
It grows.`,
    prompts: ['What is glass?', 'What is steel?', 'Wood'],
  },
  {
    name: 'numbers without the space',
    sheet: `1.Что такое атом?
Мельчайшая часть.

2.Что такое ион?
Заряженный атом.

3.Изотоп
Другое число нейтронов.`,
    prompts: ['Что такое атом?', 'Что такое ион?', 'Изотоп'],
  },
  {
    name: 'a title above bullets without any question',
    sheet: `# Билеты по истории

- Реформы Петра
- Северная война
- Дворцовые перевороты
- Крестьянская реформа`,
    prompts: ['Реформы Петра', 'Северная война', 'Дворцовые перевороты', 'Крестьянская реформа'],
  },
  {
    name: 'questions with their answers directly below, parted by lines of dashes',
    sheet: `What is A?
It is a.
---
What is B?
It is b.
---
Name a C.
It is c.`,
    prompts: ['What is A?', 'What is B?', 'Name a C.'],
  },
  {
    name: 'the line above a contents list says what it is',
    sheet: `# T

**Contents:**

1. Locks
2. Queues

## Locks
**What is A?**
It is a.

## Queues
**What is B?**
It is b.`,
    prompts: ['What is A?', 'What is B?'],
    contents: [3, 5, 6],
  },
  {
    name: 'topics below parts, under a title that promises questions',
    sheet: `# Вопросы к зачёту

## Раздел 1. Замки
- Мьютекс
- Семафор

## Раздел 2. Очереди
- Куча
- Стек`,
    prompts: ['Мьютекс', 'Семафор', 'Куча', 'Стек'],
  },
  {
    name: 'paragraphs that ask and answer themselves are text',
    sheet: `Why is A so?

It is old. Was B there? Not in name, but in power.

Was C king? Not in name, but in power.

How is D? Name an E.

It is well.`,
    prompts: ['Why is A so?', 'How is D? Name an E.'],
  },
  {
    name: 'questions in quotes with their answers below',
    sheet: `# T

> **What is A?**

It is a.

> Name a B.

It is b. But why?`,
    prompts: ['What is A?', 'Name a B.'],
  },
  {
    name: 'quotes that ask in answers to headings',
    sheet: `# T

## What is A?

> But is it?

Yes.

## What is B?

> But is it?

No.`,
    prompts: ['What is A?', 'What is B?'],
  },
  {
    name: 'questions nested below bullets that name the topic',
    sheet: `- Locks
  - What is A?
    - It is a.
  - What is B?
    - It is b.
- Queues
  - What is C?
    - It is c.`,
    prompts: ['What is A?', 'What is B?', 'What is C?'],
  },
  {
    name: 'numbered topics below numbered chapters',
    sheet: `# Programa

## Tema 1

1. La célula
2. El tejido

## Tema 2

1. El órgano
2. El sistema`,
    prompts: ['La célula', 'El tejido', 'El órgano', 'El sistema'],
  },
  {
    name: 'topics whose numbering runs on over parts',
    sheet: `# Prüfungsthemen

## Teil A
1. Grundlagen der Optik
2. Linsen und Spiegel
3. Das Auge

## Teil B
4. Schall
5. Resonanz`,
    prompts: ['Grundlagen der Optik', 'Linsen und Spiegel', 'Das Auge', 'Schall', 'Resonanz'],
  },
  {
    name: 'Ukrainian numbers with brackets, lists as answers',
    sheet: `## Питання

1) Що таке держава?
Організація влади.

2) Назвіть гілки влади
- законодавча
- виконавча
- судова

3) Що таке конституція?
Основний закон.`,
    prompts: ['Що таке держава?', 'Назвіть гілки влади', 'Що таке конституція?'],
  },
  {
    name: 'control questions at the end of notes in headings',
    sheet: `# Operating systems: lecture notes

## Processes

A process is a program in execution. How does the kernel keep track of it? By a control block.

- PID
- state

### Scheduling

**FCFS**: first come, first served.

**Round robin**: a slice for each.

## Threads

A thread is a part of a process.

## Control questions

1. What is a process?
2. What is a thread?
3. Compare both.`,
    prompts: ['Processes', 'Threads', 'What is a process?', 'What is a thread?', 'Compare both.'],
  },
  {
    name: 'bullets with answers after a blank line',
    sheet: `- Что такое ООП?

  Объекты и классы.

- Назовите принципы ООП

  - Инкапсуляция
  - Наследование

- Что такое полиморфизм?

  Разное поведение.`,
    prompts: ['Что такое ООП?', 'Назовите принципы ООП', 'Что такое полиморфизм?'],
  },
  {
    name: 'Russian leads without question marks and useful links',
    sheet: `## Что такое класс

Шаблон.

## Наследование

Один класс берёт свойства другого.

## Как создать объект

Через new.

## Полезные ссылки

- [Книга](http://example.org)`,
    prompts: ['Что такое класс', 'Наследование', 'Как создать объект'],
  },
  {
    name: 'bold questions with line breaks in HTML',
    sheet: `# Docker

**What is Docker?** <br>
A tool.

**What is an image?** <br>
A template. <br>

**How do you build one?**<br>
docker build

---`,
    prompts: ['What is Docker?', 'What is an image?', 'How do you build one?'],
  },
  {
    name: 'questions below the title and below a section',
    sheet: `# Основные вопросы

#### Что такое REST?
- Стиль архитектуры
- Шесть ограничений

#### Какие бывают методы HTTP?
1. GET
2. POST

#### Чем отличается PUT от PATCH?
PUT заменяет целиком.

### Базы данных

#### Что такое индекс?
Структура для поиска.`,
    prompts: [
      'Что такое REST?',
      'Какие бывают методы HTTP?',
      'Чем отличается PUT от PATCH?',
      'Что такое индекс?',
    ],
  },
  {
    name: 'underlined chapters with underlined numbered questions',
    sheet: `Chapter 1: Rafts
================

1.1 What is a raft?
-------------------
A flat boat.

1.2 What is a log?
------------------
A piece of tree.

Chapter 2: Ships
================

2.1 What is a ship?
-------------------
A big boat.`,
    prompts: ['What is a raft?', 'What is a log?', 'What is a ship?'],
  },
  {
    name: 'bold labels in Spanish with lettered options',
    sheet: `# Test de historia

**Pregunta 1:** ¿Quién descubrió la rueda?

a) Un herrero
b) Un alfarero

**Respuesta:** b

**Pregunta 2:** ¿Cuándo se inventó el pan?

a) Ayer
b) Hace mucho

**Respuesta:** b`,
    prompts: ['¿Quién descubrió la rueda?', '¿Cuándo se inventó el pan?'],
  },
  {
    name: 'numbered bold lines with answers in quotes',
    sheet: `# JavaScript Interview

## Table of Contents

- [Basics](#basics)
- [Advanced](#advanced)

## Basics

**1. What is hoisting?**

> Names come first.

**2. What is a closure?**

> A function with names:
>
> 1. inner
> 2. outer

## Advanced

**3. Explain the event loop.**

> It takes tasks.

**[⬆ back to top](#table-of-contents)**

**4. \`this\` keyword**

> What is before the dot.`,
    prompts: [
      'What is hoisting?',
      'What is a closure?',
      'Explain the event loop.',
      '`this` keyword',
    ],
    contents: [5, 6],
  },
  {
    name: 'numbered lines with steps in the same paragraph',
    sheet: `1. What is a raft?
A flat boat.
It floats:
- on rivers
- on lakes
2. What is a canoe?
A narrow boat.
1. It is long
2. It is light
3. It is fast
3. What is a ship?
A big boat.`,
    prompts: ['What is a raft?', 'What is a canoe?', 'What is a ship?'],
  },
  {
    name: 'numbered bold items with a heading in one answer',
    sheet: `# React Interview Questions

1. **What is React?**

   A library.

   \`\`\`js
   // # a comment
   const a = 1;
   \`\`\`

2. **What is JSX?**

   A syntax.

   ## Example

   \`\`\`jsx
   <p/>
   \`\`\`

3. **What is state?**

   Data of a component.

   **[⬆ Back to Top](#react-interview-questions)**`,
    prompts: ['What is React?', 'What is JSX?', 'What is state?'],
  },
  {
    name: 'a checklist of questions',
    sheet: `# Frontend

### HTML

- [ ] What is a doctype?
- [ ] What is a tag?
- [ ] Explain semantic elements

### CSS

- [ ] What is the box model?
- [x] What is flexbox?`,
    prompts: [
      'What is a doctype?',
      'What is a tag?',
      'Explain semantic elements',
      'What is the box model?',
      'What is flexbox?',
    ],
  },
  {
    name: 'headings of which most ask',
    sheet: `# SQL

## What is SQL?
A language.

## What are its parts?
### DDL
Create.
### DML
Insert.
### DCL
Grant.

## Joins
Inner, outer.

## Why use an index?
For speed.

## Conclusion
Learn it.`,
    prompts: ['What is SQL?', 'What are its parts?', 'Joins', 'Why use an index?'],
  },
  {
    name: 'scenarios that are numbered again',
    sheet: `# Kubernetes

### 1. What is a pod?

**Answer**: A group of containers.

### 2. What is a service?

**Answer**: An address.

## Scenario based

### 1. A pod does not start. What do you do?

**Answer**: Look at its events:

1. kubectl describe
2. kubectl logs

### 2. A node is lost. What now?

**Answer**: Drain it.`,
    prompts: [
      'What is a pod?',
      'What is a service?',
      'A pod does not start. What do you do?',
      'A node is lost. What now?',
    ],
  },
  {
    name: 'Chinese headings with a wide comma behind the number',
    sheet: `# 面试题

## 基础

### 1、什么是变量？

存放值的名字。

### 2、简述循环

重复执行。

## 进阶

### 3、闭包是什么

函数和环境。`,
    prompts: ['什么是变量？', '简述循环', '闭包是什么'],
  },
];

describe('what is a question is decided by the whole sheet', () => {
  test.each(mixes)('$name', async ({ sheet, prompts, contents = [] }) => {
    const { questions, account } = await readSheet(sheet, 'mix.md');
    expect(questions.map(({ prompt }) => prompt)).toEqual(prompts);
    expect(
      account.flatMap(({ owner }, index) => (owner === 'contents' ? [index + 1] : [])),
    ).toEqual(contents);
  });
});
