import { splitCompound } from '../../src/domain/search/compounds.ts';
import { keyOfId, type Law } from '../../src/domain/search/references.ts';
import type { SearchRecord } from '../../src/domain/search/record.ts';
import { stem } from '../../src/domain/search/stem.ts';
import { folded, matters, wordsOf } from '../../src/domain/search/words.ts';

/** A query and the same query in another form: what the first finds, the second should find too. */
export type Pair = readonly [base: string, variant: string];

/** Numbers from 0 up to 1, the same each time. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function sample<Item>(items: readonly Item[], count: number, random: () => number): Item[] {
  const left = [...items];
  for (let at = left.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [left[at], left[other]] = [left[other] as Item, left[at] as Item];
  }
  return left.slice(0, count);
}

const titleWords = (records: readonly SearchRecord[]): string[] =>
  [
    ...new Set(
      records
        .filter(({ kind }) => kind !== 'lagrum')
        .flatMap(({ title }) => wordsOf(title))
        .filter((word) => word.text.length >= 6 && matters(word))
        .map(({ text }) => text),
    ),
  ].toSorted();

const letters = 'abcdefghijklmnoprstuvyåäö';

/** One letter lost, added, changed, or swapped with the next. */
function misspelt(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const letter = letters[Math.floor(random() * letters.length)] ?? 'e';
  const before = word.slice(0, at);
  switch (Math.floor(random() * 4)) {
    case 0:
      return before + word.slice(at + 1);
    case 1:
      return before + letter + word.slice(at);
    case 2:
      return before + letter + word.slice(at + 1);
    default:
      return before + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
  }
}

export function typos(records: readonly SearchRecord[]): Pair[] {
  const random = seeded(42);
  return titleWords(records)
    .map((word): Pair => [word, misspelt(word, random)])
    .filter(([word, variant]) => word !== variant);
}

export function withoutDots(records: readonly SearchRecord[]): Pair[] {
  const dotted = titleWords(records).filter((word) => folded(word) !== word);
  return sample(dotted, 80, seeded(43)).map((word): Pair => [word, folded(word)]);
}

export function splitApart(records: readonly SearchRecord[]): Pair[] {
  const known = new Set(
    records.flatMap(({ title, body }) => wordsOf(`${title} ${body}`).map(({ text }) => stem(text))),
  );
  const pairs = titleWords(records).flatMap((word): Pair[] => {
    if (word.length < 9) return [];
    const stemmed = stem(word);
    const parts = splitCompound(stemmed, (part) => part !== stemmed && known.has(part));
    const head = parts?.length === 2 ? (parts[1] ?? '') : '';
    const at = head ? word.lastIndexOf(head.slice(0, 4)) : -1;
    return at > 3 ? [[word, `${word.slice(0, at)} ${word.slice(at)}`]] : [];
  });
  return sample(pairs, 80, seeded(44));
}

const inflections = `barn barnet barnens|vårdnadshavare vårdnadshavaren vårdnadshavarnas|samtycke samtycket samtyckets|
anmälan anmälningar anmälningen|polis polisen polisens|handling handlingar handlingarna|
myndighet myndigheten myndigheternas|förälder föräldrar föräldrarnas|brott brottet brottens|beslut besluten beslutets|
tolk tolken tolkar|politiker politikerna politikernas|familjehem familjehemmet familjehemmen|
journal journaler journalerna|skola skolan skolornas|läkare läkaren läkarnas|sekretess sekretessen sekretessens|
tystnadsplikt tystnadsplikten tystnadsplikter|kommun kommuner kommunernas|klient klienten klienternas|
utredning utredningar utredningens|närstående närståendes|vittne vittnet vittnen|djur djuret djuren|
adress adressen adresser|forskare forskaren forskarnas|missförhållande missförhållanden missförhållandet|
avslag avslaget avslagen|ombud ombudet ombuden|orosanmälan orosanmälningar orosanmälningarna|
nämnd nämnden nämndernas|gallring gallringen|förbehåll förbehållet förbehållen|
handläggare handläggaren handläggarna|uppgift uppgifter uppgifternas|fullmakt fullmakten fullmakter|
förvaltare förvaltaren förvaltarens|journalist journalisten journalisternas|elev eleven elevernas`;

export const inflected: Pair[] = inflections
  .replaceAll('\n', '')
  .split('|')
  .flatMap((line) => {
    const [base = '', ...forms] = line.split(' ');
    return forms.map((form): Pair => [base, form]);
  });

/** Words of a life without secrecy: nothing here answers them. */
export const foreign = (
  'cykelpump gräsklippare blåbärspaj kaffebryggare trädgårdsslang fotbollslandskamp flygbiljett lasagne surdegsbröd ' +
  'snöskoter gitarrsträng bilbesiktning växellåda solpanel kamerastativ tandkräm strumpbyxor pannkaksrecept ' +
  'väderprognos hockeymatch fjällvandring kakelfog symaskin krukväxt datorspel hörlurar bokrea simskola ridskola ' +
  'blomsterlök takränna grillkol motorolja segelbåt fiskespö skidvalla julgran midsommarstång kanelbulle ostbricka ' +
  'espresso tvättmaskin diskmedel gardinstång tapetklister borrmaskin sparris rabarber lingonsylt kantarell älgjakt ' +
  'orientering curling volleyboll balett cirkus trollkarl raket galax dinosaurie vulkan'
).split(' ');

/** Every common way to write every provision, and its address. */
export function notations(
  records: readonly SearchRecord[],
  laws: readonly Law[],
): { query: string; address: string }[] {
  return records
    .filter(({ kind }) => kind === 'lagrum')
    .flatMap(({ address }) => {
      const id = address.split('/')[2] ?? '';
      const law = laws
        .filter((candidate) => id.startsWith(`${candidate.id}-`))
        .toSorted((a, b) => b.id.length - a.id.length)[0];
      if (!law) return [];
      const key = keyOfId(id.slice(law.id.length + 1));
      const [chapter = '', section = ''] = key.includes(':') ? key.split(':') : ['', key];
      const spaced = section.replace(/([a-z])$/, ' $1');
      return law.names.flatMap((name) =>
        (law.id === 'gdpr'
          ? [`artikel ${section} ${name}`, `art. ${section} ${name}`, `${name} art ${section}`]
          : chapter
            ? [
                `${chapter} kap. ${spaced} § ${name}`,
                `${chapter} kap ${section} ${name}`,
                `${chapter}:${section} ${name}`,
                `${name} ${chapter}:${spaced}`,
                `§${section} ${chapter}kap ${name}`,
                `${spaced} § i ${chapter} kap ${name}`,
                `kapitel ${chapter} paragraf ${section} ${name}`,
              ]
            : [
                `${spaced} § ${name}`,
                `${section}§ ${name}`,
                `${name} ${section}`,
                `§ ${spaced} ${name.toUpperCase()}`,
              ]
        ).map((query) => ({ query, address })),
      );
    });
}
