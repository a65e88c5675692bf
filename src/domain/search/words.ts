/** A word of a text: lower case, and where it stands. */
export type Word = {
  text: string;
  at: number;
  length: number;
  /** Written in capitals, two to five letters: an abbreviation. */
  caps: boolean;
};

/** One way to write each character: composed letters, plain spaces, no soft hyphens. */
export const normalised = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00a0\u2007\u2009\u202f]/g, ' ')
    .replace(/[\u00ad\u200b]/g, '');

/** The words and numbers of a normalised text. A hyphen divides. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/\p{L}+|\d+/gu)].map(({ 0: found, index: at }) => {
    const lower = found.toLowerCase();
    const { length } = found;
    return { text: lower, at, length, caps: lower !== found && /^\p{Lu}{2,5}$/u.test(found) };
  });

export const isNumber = (word: string): boolean => /^\d/.test(word);

/** Without dots and rings. Å, ä and ö are letters of their own: fold only when nothing else is found. */
export const folded = (word: string): string =>
  word.replace(/[åä]/g, 'a').replace(/ö/g, 'o').replace(/[éè]/g, 'e').replace(/ü/g, 'u');

/** Words that say nothing about what is asked for. ”Men” is not among them: it is the law's word for harm. */
const stopWords = new Set(
  (
    'och att det i en ett den de är av för på med som till om ha har hade haft inte kan kunde vid eller ska skall skulle ' +
    'jag du vi man mig dig oss er sig sin sitt sina han hon hen hans hennes dem dom deras vår vårt våra min mitt ' +
    'mina din ditt dina ni så när var vad hur vem vilka vilken vilket varför från under efter också bara mot än ut ' +
    'upp ner där här blir bli blev vara varit får få fick fått gör göra gjorde gjort denna detta dessa sådan sådana ' +
    'sådant annan annat andra någon något några ingen inget inga alla allt hela även dock samt utan både antingen ' +
    'inom över mellan genom enligt kring via per ju väl nog bör måste vill ville behöver sedan innan redan då nu ' +
    'igen många mycket mer mest lite t ex dvs mm m fl bl a osv s k kommer finns går ta tar ger ge säger saker sak ' +
    'nån nåt nåra'
  ).split(' '),
);

/** Does the word carry meaning? `shouted`: the whole text is in capitals, so capitals mean nothing. */
export const matters = ({ text, caps }: Pick<Word, 'text' | 'caps'>, shouted = false): boolean =>
  !stopWords.has(text) || (caps && !shouted);

/** Is a whole text written in capitals, as some headings are? */
export const isShouted = (text: string): boolean => text.length > 5 && text === text.toUpperCase();
