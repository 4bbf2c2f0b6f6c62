import { characterAt, isLetter, isLetterOrNumber } from '../characters.ts';

const QUESTION_MARKS = /[?？؟]/g;
const MARKED = /[?？؟]/;
/** Behind a question mark they say that it stands within an address or an operator. */
const GOING_ON = '=&?.,:/';
const CODE_SPAN = /`[^`]*`/g;
/** Leads of a question or of an examiner's order, which often go without a question mark. */
const LEADS = [
  'what', "what's", 'how', 'why', 'explain', 'describe', 'define', 'name', 'list', 'compare', 'discuss', 'give', 'state',
  'outline', 'enumerate', 'differentiate', 'distinguish', 'mention', 'elaborate', 'tell', 'prove', 'derive', 'calculate',
  'что', 'как', 'какой', 'какая', 'какое', 'какие', 'каким', 'какими', 'каков', 'какова', 'каковы', 'почему', 'зачем',
  'чем', 'сколько', 'опишите', 'назовите', 'расскажите', 'объясните', 'перечислите', 'дайте', 'приведите', 'сравните',
  'укажите', 'определите', 'поясните', 'сформулируйте', 'докажите', 'распишите', 'раскройте', 'отметьте', 'выберите',
  'що', 'як', 'який', 'яка', 'які', 'чому', 'опишіть', 'назвіть', 'поясніть', 'наведіть', 'дайце', 'што',
  'qué', 'cuál', 'cuáles', 'cómo', 'por qué', 'explique', 'explica', 'describa', 'describe', 'defina', 'mencione', 'nombre', 'enumere', 'hable',
  'o que', 'qual', 'quais', 'como', 'por que', 'descreva', 'cite', 'liste', 'diferencie',
  'was', 'wie', 'warum', 'welche', 'welcher', 'welches', 'wozu', 'erkläre', 'erklären', 'erläutere', 'erläutern', 'nenne', 'nennen', 'beschreibe',
  'beschreiben', 'definiere', 'definieren', 'vergleiche', 'vergleichen',
  "qu'est-ce", 'qu’est-ce', 'quel', 'quelle', 'quels', 'quelles', 'comment', 'pourquoi', 'expliquez', 'décrivez', 'définissez', 'citez', 'nommez', 'donnez',
  'cosa', "cos'è", 'che cosa', 'quale', 'quali', 'perché', 'spiega', 'spiegare', 'descrivi', 'descrivere', 'definisci', 'elenca',
  'co to', 'czym', 'jak', 'jaki', 'jaka', 'jakie', 'dlaczego', 'wyjaśnij', 'opisz', 'wymień', 'podaj', 'porównaj',
  'co', 'popište', 'vysvětlete', 'uveďte', 'ce', 'cum', 'explicați', 'descrieți', 'mi', 'hogyan', 'miért', 'mikä', 'miten',
  'какво', 'обяснете', 'опишете', 'избройте', 'шта', 'objasnite', 'opišite', 'write', 'implement', 'напишите', 'реализуйте', 'escriba', 'schreibe', 'schreiben', 'écrivez',
  'wat', 'hoe', 'waarom', 'noem', 'beschrijf', 'leg uit', 'nedir', 'nasıl', 'neden', 'açıklayınız', 'vad', 'hur', 'varför', 'förklara', 'beskriv',
]; // prettier-ignore
const LEAD_WORDS = new Set(LEADS.filter((lead) => !lead.includes(' ')));
const LEAD_PAIRS = new Set(LEADS.filter((lead) => lead.includes(' ')));
const PAIR_STARTS = new Set([...LEAD_PAIRS].map((pair) => pair.slice(0, pair.indexOf(' '))));
/** Chinese and Japanese put no space behind the word, Korean and Hindi ask at the end. */
const WIDE_LEAD =
  /^(?:什么|什麼|何谓|何謂|为什么|為什麼|如何|怎么|怎麼|怎样|请|請|简述|簡述|描述|说明|說明|列举|列舉|解释|解釋|谈谈|なぜ|どう)/u;
const WIDE_END =
  /(?:是什么|是什麼|有哪些|的区别|的區別|とは|ください|下さい|せよ|ですか|ますか|세요|시오|나요|까|क्या है)[。.]?$/u;
/** Signs that may stand before the first word. */
const MOST_SIGNS = 6;
const LONGEST_LEAD = 21;
const SPACES = /\s+/y;

/** @returns whether the text asks with a question mark; one inside code or an address is none */
export function hasQuestionMark(markdown: string): boolean {
  if (!MARKED.test(markdown)) return false;
  const text = markdown.includes('`') ? markdown.replaceAll(CODE_SPAN, 'x') : markdown;
  for (const { index } of text.matchAll(QUESTION_MARKS)) {
    if (endsSentence(text, index)) return true;
  }
  return false;
}

/** Whether a question mark ends a sentence, and does not stand within a word, an address or an operator. */
function endsSentence(text: string, at: number): boolean {
  const after = characterAt(text, at + 1);
  return after === '' || !(GOING_ON.includes(after) || isLetterOrNumber(after));
}

/** @returns whether it opens like a question or an examiner's order: weak evidence beside the question mark */
export function hasQuestionLead(markdown: string): boolean {
  const first = readWord(markdown, skipSigns(markdown));
  const word = first.text.toLowerCase();
  return (
    LEAD_WORDS.has(word) ||
    (PAIR_STARTS.has(word) && LEAD_PAIRS.has(`${word} ${readNext(markdown, first.end)}`)) ||
    WIDE_LEAD.test(first.text) ||
    endsWide(markdown)
  );
}

function skipSigns(text: string): number {
  let at = 0;
  for (let signs = 0; signs < MOST_SIGNS; signs += 1) {
    const character = characterAt(text, at);
    if (isLetterOrNumber(character)) break;
    at += character.length;
  }
  return at;
}

/** The letters, apostrophes and hyphens from an offset on, of which the first is a letter. */
function readWord(text: string, start: number): { readonly text: string; readonly end: number } {
  let end = start;
  for (let length = 0; length < LONGEST_LEAD; length += 1) {
    const character = characterAt(text, end);
    if (!isLetter(character) && (length === 0 || !"'’-".includes(character))) break;
    if (character === '') break;
    end += character.length;
  }
  return { text: text.slice(start, end), end };
}

/** The letters behind a word, in lower case. */
function readNext(text: string, at: number): string {
  SPACES.lastIndex = at;
  if (!SPACES.test(text)) return '';
  const [letters = ''] = readWord(text, SPACES.lastIndex).text.split(/['’-]/, 1);
  return letters.toLowerCase();
}

/** Whether the last word, perhaps with a full stop behind it, asks in a script that has such words at the end. */
function endsWide(markdown: string): boolean {
  const { length } = markdown;
  const isWide = [length - 1, length - 2].some((at) => markdown.charCodeAt(at) >= WIDE);
  return isWide && WIDE_END.test(markdown.slice(-LONGEST_END));
}

/** First code of the scripts that ask at the end: Devanagari, and all East Asian ones above it. */
const WIDE = 0x900;
const LONGEST_END = 20;
