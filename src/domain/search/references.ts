import { quoted } from '../quoted.ts';
import { normalised } from './words.ts';

/** A statute as people name it, all in lower case and without hyphens. */
export type Law = {
  id: string;
  names: string[];
  /** Names of an act that it has replaced: ”2001:453”. */
  formerNames: string[];
};

/** A provision asked for. Chapter or section is empty where none is written, both where a whole act is meant. */
export type Reference = {
  law?: string;
  chapter: string;
  /** ”18a”; an article is a section without a chapter. */
  section: string;
  /** Does it point into an act that has been replaced? */
  former: boolean;
  /** What else the query says. */
  rest: string;
};

/** `10:18a`, `43` or, for a whole chapter, `10:`. */
export const keyOf = ({ chapter, section }: Pick<Reference, 'chapter' | 'section'>): string =>
  chapter ? `${chapter}:${section}` : section;

/** The key of a provision by its id without the statute: ”10-18-a” → `10:18a`. */
export const keyOfId = (id: string): string => id.replace(/-([a-z])$/, '$1').replace('-', ':');

/** Lower case, plain spaces, one sign for ”paragraf”, ”kap” and ”art”, no hyphens or brackets. */
const plain = (query: string): string =>
  normalised(query)
    .toLowerCase()
    .replace(/paragraf(?:en|er|erna)?(?!\p{L})|(?<!\p{L})par\.?(?!\p{L})|§+/gu, ' § ')
    .replace(/(?<!\p{L})(?:kapitlet|kapitel|kap)(?!\p{L})\.?/gu, ' kap ')
    .replace(/(?<!\p{L})art(?:ikeln|ikel|\.)?(?!\p{L})/gu, ' art ')
    .replace(/[-–()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** A name as it may stand in a query: ”socialtjänstlag” also reads ”socialtjänstlagens”. */
const naming = (name: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d:])${quoted(name)}(?:ens?|n|s)?(?![\\p{L}\\d:])`, 'u');

type Naming = { law: string; pattern: RegExp; isFormer: boolean; isNumbered: boolean };
const known = new WeakMap<readonly Law[], Naming[]>();

/** Every name of every statute, the longest first: ”lagen 2025:170” goes before ”2025:170”. */
function namings(laws: readonly Law[]): Naming[] {
  let all = known.get(laws);
  if (!all) {
    all = laws
      .flatMap(({ id, names, formerNames }) =>
        [...names, ...formerNames].map((name) => ({ id, name, isFormer: formerNames.includes(name) })),
      )
      .toSorted((a, b) => b.name.length - a.name.length)
      .map(({ id, name, isFormer }) => ({
        law: id,
        pattern: naming(name),
        isFormer,
        isNumbered: /\d/.test(name),
      }));
    known.set(laws, all);
  }
  return all;
}

// ”5 i OSL” is section 5, so i is no letter of a section.
const section = '(\\d{1,3})(?: ?([a-hj-z]))?(?![\\p{L}\\d])';
const chapter = '(?<![\\d:])(\\d{1,3})';
const from = (pattern: string) => new RegExp(pattern.replaceAll(' ', ' ?'), 'u');

type Notation = { pattern: RegExp; order: readonly ('chapter' | 'section' | 'letter')[] };
/** Notations in the order they are tried: chapter and section before either alone. */
const notations: Notation[] = [
  { pattern: from(`${chapter} kap ,? (?:§ )?${section}(?: §)?`), order: ['chapter', 'section', 'letter'] },
  { pattern: from(`§ ${section},? (?:i )?${chapter} kap`), order: ['section', 'letter', 'chapter'] },
  {
    pattern: from(`(?<![\\d:])${section} §,? (?:i )?${chapter} kap`),
    order: ['section', 'letter', 'chapter'],
  },
  { pattern: from(`${chapter} : ${section}(?: §)?`), order: ['chapter', 'section', 'letter'] },
  {
    pattern: from(`kap (\\d{1,3})(?: ,| §|,) (?:§ )?${section}(?: §)?`),
    order: ['chapter', 'section', 'letter'],
  },
  { pattern: from(`kap (\\d{1,3}) ${section}(?: §)?`), order: ['chapter', 'section', 'letter'] },
  { pattern: from(`${chapter} kap(?!\\p{L})`), order: ['chapter'] },
  { pattern: from(`kap (\\d{1,3})(?!\\d)`), order: ['chapter'] },
  { pattern: from(`§ ${section}`), order: ['section', 'letter'] },
  { pattern: from(`(?<![\\d:])${section} §`), order: ['section', 'letter'] },
  { pattern: from(`(?<!\\p{L})art (\\d{1,2})(?:\\.\\d+)?(?!\\d)`), order: ['section'] },
];
/** With a statute named, numbers alone are enough: ”lvu 43”, ”osl 10 21”. */
const bare: Notation[] = [
  { pattern: new RegExp(`${chapter}[ .,]+${section}`, 'u'), order: ['chapter', 'section', 'letter'] },
  { pattern: new RegExp(`(?<![\\d:])${section}`, 'u'), order: ['section', 'letter'] },
];

/** Reads the first provision that a query names, in any common notation. Nothing where it names none. */
export function readReference(query: string, laws: readonly Law[]): Reference | undefined {
  let rest = plain(query);
  if (!/\d/.test(rest)) return undefined;
  let law: string | undefined;
  // An act named by its number is asked for itself; ”LVU” may be any word about it.
  let numbered = false;
  let former = /(?<!\p{L})(?:gamla|äldre|förra|tidigare)(?!\p{L})/u.test(rest);
  for (const { law: id, pattern, isFormer, isNumbered } of namings(laws)) {
    if (!pattern.test(rest)) continue;
    rest = rest.replace(pattern, ' ');
    law ??= id;
    numbered ||= isNumbered;
    former ||= isFormer;
  }
  // What is left of ”lagen (2025:170)” when the number is not known.
  rest = rest.replace(/(?<!\d)(?:19|20)\d\d[:/]\d{1,4}(?!\d)/g, ' ').replace(/\s+/g, ' ');

  const article = /(?<!\p{L})art(?!\p{L})/u.test(rest);
  for (const { pattern, order } of law ? [...notations, ...bare] : notations) {
    const match = pattern.exec(rest);
    if (!match) continue;
    const part = (name: Notation['order'][number]) => match[order.indexOf(name) + 1] ?? '';
    const number = (text: string) => text && String(Number(text));
    const named = law ?? (article ? 'gdpr' : undefined);
    return {
      ...(named === undefined ? {} : { law: named }),
      chapter: order.includes('chapter') ? number(part('chapter')) : '',
      section: order.includes('section')
        ? number(part('section')) + (order.includes('letter') ? part('letter') : '')
        : '',
      former,
      rest: restOf(rest.replace(match[0], ' ')),
    };
  }
  return law && numbered ? { law, chapter: '', section: '', former, rest: restOf(rest) } : undefined;
}

/** The query without the words that belong to a citation. */
const restOf = (text: string): string =>
  text
    .replace(
      /(?<!\p{L})(?:kap|art|lagen|lag|enligt|gamla|äldre|förra|tidigare|första|andra|tredje|stycket|st|i)(?!\p{L})/gu,
      ' ',
    )
    .replace(/[§.,:;?]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** What a statute is called: its short name, its number, and its name up to the number with and without the first words. */
export function namesOf({ namn, kortnamn, sfs }: { namn: string; kortnamn: string; sfs: string }): string[] {
  const [before = ''] = namn.split('(');
  const bracketed = [...namn.matchAll(/\(([^)\d]+)\)/g)].map(([, name = '']) => name);
  const full = plain(before);
  const last = full.split(' ').at(-1) ?? '';
  const isName = (name: string) => /\p{L}(?:lag|balk|förordning|form|fördrag)(?:en)?$/u.test(name);
  const names = [kortnamn, sfs, ...bracketed].map(plain);
  return [...new Set([...names, sfs.replace(/^.* /, ''), ...[full, last].filter(isName)])].filter(Boolean);
}
