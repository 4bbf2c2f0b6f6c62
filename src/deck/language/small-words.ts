/** Languages that share a script, told apart by small words and by letters that few of them have. */
export interface Neighbours {
  /** Taken where nothing speaks for another one. */
  readonly fallback: string;
  /** By language: words that are frequent in it and hardly a word of code. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** By language: letters that speak for it. */
  readonly letters: Readonly<Record<string, string>>;
  /** How much a word with such a letter tells beside a small word; less where names and loan words have them too. */
  readonly letterWorth: number;
}

export const LATIN: Neighbours = {
  fallback: 'en',
  words: splitEach({
    en: 'the of and is are in to what which how that with for it a be can does between when why you an not this',
    de: 'der die das und ist sind nicht ein eine was wie wird mit von zu den dem des im auf für welche werden zwischen man einer einen oder kann',
    fr: 'le la les des est sont une dans que qui pour quelle quel avec sur du et un par ce il comment on pas au aux entre quels à',
    es: 'el la los las una es son que por para cuál qué con como del se y en un cuáles no lo al entre qué cómo esta puede',
    pt: 'o a os as uma são não que por para qual com como do da em um é e no na dos das quais ao pode entre você seu',
    it: 'il la gli una sono che per quale con come della di nel un è e le i non del in si da cosa quali tra dei può questo',
    nl: 'het een de van is zijn wat welke niet met voor dat en hoe op te aan wordt door of tussen kan waarom deze',
    pl: 'jest są nie się co jak na który jaka do to przez i w z jakie oraz które dla jaki czym od po czy między',
    cs: 'je jsou co jak na který která se pro při nebo jaký jaká když kde že jsem k v s z mezi ale',
    sv: 'är och att det som en ett vad hur för inte på av med den till kan vilka mellan om när de',
    tr: 've bir bu nedir için ne ile nasıl hangi olarak olan da de mi arasındaki en daha',
    ro: 'este și ce care sunt în cu pe un o la nu din pentru cum între se ai cel',
    hu: 'a az és egy hogy mi nem van ez mit hogyan vagy milyen között ha is',
  }),
  letters: {
    de: 'äöüß',
    fr: 'èêëçœùàâîô',
    es: 'ñáéíóú',
    pt: 'ãõçáéíóúâê',
    it: 'èàòùì',
    pl: 'ąćęłńśźż',
    cs: 'řůěčšžýáí',
    sv: 'åäö',
    tr: 'şğıçöü',
    ro: 'ăâîșțşţ',
    hu: 'őűáéóö',
  },
  letterWorth: 0.5,
};

export const CYRILLIC: Neighbours = {
  fallback: 'ru',
  words: splitEach({
    ru: 'что как это и не для или из при чем такое какой какие в на с по зачем между когда чтобы если он она',
    uk: 'що як це та не для або із чи є який яка і які в на з між коли щоб якщо він вона у',
    be: 'што як гэта і не для або з пры ў які чым якія паміж калі каб ён яна на у',
    bg: 'какво как това и не за или от при е са което ще на се да кои между когато ако',
    sr: 'шта како је и не за или од при су који која се да између када ако на у',
  }),
  letters: { ru: 'ыэё', uk: 'іїєґ', be: 'ўіы', bg: 'ъщ', sr: 'јљњђћџ' },
  letterWorth: 1,
};

function splitEach(
  lists: Readonly<Record<string, string>>,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(lists).map(([language, words]) => [language, words.split(' ')]),
  );
}
