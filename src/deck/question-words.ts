/** Words and signs that authors put before the number of a question, as alternatives of a regular expression. */
export const QUESTION_WORDS =
  'question|вопрос|задание|задача|билет|запитання|питання|пытанне|frage|aufgabe|pregunta|pergunta|' +
  'domanda|vraag|pytanie|otázka|exercise|exercice|task|№|n°|#|问题|問題|第|질문|문제';
