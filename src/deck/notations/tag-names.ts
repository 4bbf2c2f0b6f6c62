const QUESTIONS = [
  'q', 'question', 'ques', 'que', 'вопрос', 'в', 'запитання', 'питання', 'пытанне', 'п', 'frage', 'f', 'fråga', 'pregunta', 'pergunta',
  'p', 'domanda', 'd', 'vraag', 'v', 'pytanie', 'otázka', 'soru', '问', '問', '问题', '問題', '質問', '질문', '문',
]; // prettier-ignore
const ANSWERS = [
  'a', 'ans', 'answer', 'ответ', 'о', 'o', 'відповідь', 'адказ', 'antwort', 'svar', 'respuesta', 'resposta', 'r', 'risposta',
  'réponse', 'antwoord', 'odpowiedź', 'odp', 'odpověď', 'cevap', '答', '答案', '回答', '答え', '답', '답변',
]; // prettier-ignore
/** Who asks and who answers in the script of an oral exam or an interview. */
export const ASKERS: ReadonlySet<string> = new Set([
  'examiner', 'interviewer', 'teacher', 'professor', 'tutor', 'экзаменатор', 'преподаватель', 'учитель', 'профессор',
  'интервьюер', 'екзаменатор', 'викладач', 'вчитель', 'prüfer', 'prüferin', 'lehrer', 'lehrerin', 'examinador', 'examinadora',
  'profesor', 'profesora', 'entrevistador', 'examinateur', 'professeur', 'egzaminator', 'esaminatore', 'professore',
]); // prettier-ignore
const ANSWERERS: ReadonlySet<string> = new Set([
  'student', 'candidate', 'learner', 'pupil', 'interviewee', 'студент', 'студентка', 'ученик', 'ученица', 'кандидат', 'учень',
  'prüfling', 'kandidat', 'schüler', 'schülerin', 'studentin', 'estudiante', 'alumno', 'alumna', 'candidato', 'aluno',
  'estudante', 'étudiant', 'étudiante', 'candidat', 'élève', 'studente',
]); // prettier-ignore
/** Sides of a card: alone each is a word like any other, and behind the first the second one answers. */
export const SIDES: Readonly<Record<string, readonly string[]>> = {
  front: ['back'], vorderseite: ['rückseite'], recto: ['verso'], anverso: ['reverso'], лицо: ['оборот'],
  term: ['definition', 'meaning'], word: ['definition', 'meaning', 'translation'], concept: ['definition'],
  термин: ['определение', 'значение'], понятие: ['определение'], слово: ['перевод', 'значение'], термін: ['визначення'],
  begriff: ['definition', 'erklärung'], término: ['definición'], concepto: ['definición'], terme: ['définition'],
}; // prettier-ignore
/** What answers the first side of a card. */
export const BACKS: ReadonlySet<string> = new Set(Object.values(SIDES).flat());
/** Names that say a line asks, in lower case. */
export const QUESTION_NAMES: ReadonlySet<string> = new Set([
  ...QUESTIONS,
  ...ASKERS,
  ...Object.keys(SIDES),
]);
/** Names that say a line answers, in lower case. */
export const ANSWER_NAMES: ReadonlySet<string> = new Set([...ANSWERS, ...ANSWERERS, ...BACKS]);
