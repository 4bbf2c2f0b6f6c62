/** Names of languages as they head the columns of a list of words, in the languages themselves and a few others. */
const LANGUAGES: ReadonlySet<string> = new Set(
  (
    'english german french spanish italian portuguese russian ukrainian polish czech dutch swedish norwegian danish finnish ' +
    'turkish greek latin hebrew arabic chinese japanese korean hindi hungarian romanian bulgarian serbian croatian ' +
    'en eng de ger fr es esp ru rus ua ukr pl ' +
    'английский немецкий французский испанский итальянский португальский русский украинский польский чешский латынь латинский ' +
    'турецкий греческий иврит арабский китайский японский корейский по-русски по-английски по-немецки ' +
    'англійська німецька французька іспанська українська польська російська українською англійською ' +
    'englisch deutsch französisch spanisch italienisch portugiesisch russisch ukrainisch polnisch latein türkisch ' +
    'inglés alemán francés español italiano portugués ruso latín inglês alemão francês espanhol português russo latim ' +
    'anglais allemand français espagnol italien portugais russe latin inglese tedesco francese spagnolo portoghese ' +
    'angielski niemiecki francuski hiszpański polski rosyjski čeština angličtina němčina ' +
    'nederlands engels duits frans svenska norsk dansk suomi türkçe ελληνικά עברית العربية magyar română ' +
    '英语 英文 英語 中文 汉语 漢語 日语 日本語 日文 韩语 한국어 영어'
  ).split(' '),
);

/** @returns whether the head of a column, in lower case, is the name of a language */
export function isLanguageName(head: string): boolean {
  return LANGUAGES.has(head);
}
