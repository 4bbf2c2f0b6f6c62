/** Names of the answer that may open one on any line, behind which a colon stands. */
export const ANSWER_NAMES = [
  'answer', 'answers', 'ans', 'correct answer', 'correct answers', 'correct answer(s)', 'right answer', 'the answer',
  'the correct answer', 'model answer', 'sample answer', 'suggested answer', 'expected answer', 'answer key',
  'ответ', 'ответы', 'правильный ответ', 'правильные ответы', 'верный ответ', 'верные ответы',
  'відповідь', 'правильна відповідь', 'адказ', 'правільны адказ',
  'antwort', 'antworten', 'richtige antwort', 'richtige antworten', 'korrekte antwort', 'musterlösung',
  'respuesta', 'respuestas', 'respuesta correcta', 'respuestas correctas',
  'réponse', 'réponses', 'reponse', 'bonne réponse', 'réponse correcte', 'bonnes réponses',
  'risposta', 'risposte', 'risposta corretta', 'risposta esatta',
  'resposta', 'respostas', 'resposta correta', 'resposta certa', 'gabarito',
  'odpowiedź', 'odpowiedzi', 'poprawna odpowiedź', 'prawidłowa odpowiedź', 'odpověď', 'správná odpověď',
  'antwoord', 'juiste antwoord', 'cevap', 'doğru cevap', 'yanıt', 'jawaban', 'đáp án', 'svar', 'vastaus', 'răspuns',
  '答案', '参考答案', '正确答案', '正確答案', '标准答案', '答', '回答', '答え', '解答', '正解', '정답', '답', '답변',
] as const; // prettier-ignore

/** Names that mean the answer where they stand alone; within a text they may as well be a part of it. */
export const SOLUTION_NAMES = [
  'solution', 'solutions', 'correct option', 'correct choice', 'решение', 'решения', 'розв’язок', "розв'язок",
  'рішення', 'рашэнне', 'lösung', 'lösungen', 'solución', 'soluciones', 'soluzione', 'soluzioni', 'solução', 'soluções',
  'rozwiązanie', 'rozwiązania', 'řešení', 'oplossing', 'çözüm', '解析', '解法', '풀이', '해설',
] as const; // prettier-ignore

/** Words a fold's summary may have beside the name of the answer, or that stand there alone. */
const FOLD_FILLERS: ReadonlySet<string> = new Set(
  (
    'a an the to for of here me my our your see show view reveal hide hidden click tap toggle expand open unfold check ' +
    'display get read possible example sample correct right suggested expected detailed full short key and or explanation ' +
    'question q spoiler please this it details more one official reference ' +
    'показать посмотреть открыть раскрыть скрыть развернуть узнать смотреть нажми нажмите чтобы увидеть сюда здесь спойлер ' +
    'правильный верный на вопрос и с пояснение объяснение разбор подробнее подробный возможный вариант кликни клик ' +
    'показати подивитися відкрити розгорнути правильна пояснення паказаць ' +
    'anzeigen zeigen ansehen einblenden aufklappen klick klicken hier zur die der und ' +
    'ver mostrar muestra haz clic para la el las los aquí correcta y voir afficher montrer cliquer cliquez pour le les ici et ' +
    'mostra vedi clicca per qui ver clique aqui a resposta pokaż zobacz kliknij aby zobrazit ukázat toon bekijk göster'
  ).split(' '),
);
/** Summaries that invite to look and say nothing else. */
const BARE_INVITATIONS = new Set(
  'spoiler|show|reveal|toggle|expand|click to expand|click to reveal|click to see|click here|click me|show more|explanation|спойлер|показать|раскрыть|развернуть|подробнее|пояснение|показати|anzeigen|mostrar|voir|afficher|展开|显示|点击展开|点我|点击查看|查看'.split(
    '|',
  ),
);
const NAMES: ReadonlySet<string> = new Set(
  [...ANSWER_NAMES, ...SOLUTION_NAMES, 'response', 'responses'].flatMap((name) => name.split(' ')),
);
const WORDS = /[\p{L}\p{N}’'-]+/gu;
/** Scripts without spaces: the name may stand anywhere in a short summary. */
const UNSPACED = /(?:答案|解答|解析|答え|正解|정답|해설|풀이|답변)/u;
const LONGEST_SUMMARY = 60;

/**
 * @param summary the text of a fold's summary, without tags
 * @returns whether it is but a label such as `Show answer`: a name of the answer with words that invite to look
 */
export function isAnswerSummary(summary: string): boolean {
  const text = summary.toLowerCase().trim();
  if (text.length > LONGEST_SUMMARY || /[?？]/.test(text)) return false;
  const words = text.match(WORDS) ?? [];
  if (words.length === 0) return text !== '' && !/[\p{L}\p{N}]/u.test(text);
  if (BARE_INVITATIONS.has(words.join(' '))) return true;
  if (UNSPACED.test(text)) return text.length <= 16;
  const names = words.filter((word) => NAMES.has(word) && !FOLD_FILLERS.has(word));
  const others = words.filter((word) => !NAMES.has(word) && !FOLD_FILLERS.has(word));
  return names.length > 0 && others.every((word) => /^[a-z]?\d{1,4}$/.test(word));
}

/** Titles of lists of answers beside the plurals above. */
const KEY_NAMES: ReadonlySet<string> = new Set(
  (
    'answers solutions keys key ответы решения ключ ключи відповіді ключі antworten lösungen lösungsschlüssel respuestas ' +
    'soluciones clave réponses corrigé corrigés risposte soluzioni respostas gabarito odpowiedzi klucz odpovědi ' +
    'antwoorden cevaplar 答案 参考答案 正确答案 解答 正解 정답'
  ).split(' '),
);
const KEY_FILLERS: ReadonlySet<string> = new Set(
  (
    'answer correct right model sample suggested the to for of all section part chapter quiz test exam questions question set ' +
    'practice multiple choice mcq unit module week lecture explanations and with ' +
    'к на все правильные верные тест теста тесту тестам вопросы вопросам вопросов заданиям задания раздел глава и с ' +
    'правильні до тесту zu den fragen der a las los preguntas de correctas correctes aux questions alle domande corrette às corretas'
  ).split(' '),
);

/** @returns whether a heading says that the answers of several questions stand below it: `Answers`, `Ключи к тесту` */
export function isKeyTitle(title: string): boolean {
  if (title.length > LONGEST_SUMMARY || /[?？]/.test(title)) return false;
  const words = title.toLowerCase().match(WORDS) ?? [];
  return (
    words.some(isKeyName) &&
    words.every(
      (word) => isKeyName(word) || KEY_FILLERS.has(word) || /^(?:\d{1,4}|[ivx]{1,4})$/.test(word),
    )
  );
}

/** @returns whether a fold's summary invites to see the answers of several questions: `Show answers` */
export function isKeyInvitation(summary: string): boolean {
  if (summary.length > LONGEST_SUMMARY || /[?？]/.test(summary)) return false;
  const words = summary.toLowerCase().match(WORDS) ?? [];
  return words.some(isKeyName) && words.every((word) => isKeyName(word) || FOLD_FILLERS.has(word));
}

function isKeyName(word: string): boolean {
  return KEY_NAMES.has(word);
}
