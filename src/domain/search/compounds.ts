import { stem } from './stem.ts';

/** Parts of three letters that do occur. Any other would be found in half of all words. */
const shortParts = new Set(
  (
    'död men hot hus mor far son vän bil tid dag lag akt val arv oro liv råd åld vux ung sms syn kön tro öga mål nät ' +
    'hem fel kop krav dom nöd'
  ).split(' '),
);
/** Beginnings and endings that are no words of a compound. */
const noParts = new Set(
  (
    'för und över ut in av om på upp ned ner an be ing are het lig sam til till från mot med bort fram vid när sin ' +
    'den det ett har kan ska ord ning ande ende else skap bar sel nen nar ter ten tet ror sen nas ställ kom'
  ).split(' '),
);

type Has = (stem: string) => boolean;

const isPart = (part: string, has: Has): boolean =>
  !noParts.has(part) && (part.length >= 4 || shortParts.has(part)) && has(part);

/** The stem of a first part, its linking letter taken off: orosanmälan → oro. */
function firstPart(part: string, has: Has): string | undefined {
  if (isPart(part, has)) return part;
  const unlinked = part.slice(0, -1);
  if (/[seoua]$/.test(part) && isPart(unlinked, has)) return unlinked;
  const stemmed = stem(part);
  if (stemmed === part) return undefined;
  const longEnough = part.length >= 5 && stemmed.length >= 3 && !noParts.has(stemmed) && has(stemmed);
  return longEnough || isPart(stemmed, has) ? stemmed : undefined;
}

/** Can the head of a compound stand alone with this stem? */
export const isHead = (part: string, has: Has): boolean =>
  (part.length >= 5 || shortParts.has(part)) && has(part);

/**
 * The stems that a compound is made of, the head last, all of them known to `has`. Fewest parts win, then the
 * longest. Nothing where the word is no compound.
 */
export function splitCompound(stemmed: string, has: Has, depth = 0): string[] | undefined {
  if (stemmed.length < 7) return undefined;
  let best: { score: number; parts: string[] } | undefined;
  for (let at = 3; at <= stemmed.length - 3; at++) {
    const last = stemmed.slice(at);
    const rest = isPart(last, has) ? [last] : depth < 2 ? splitCompound(last, has, depth + 1) : undefined;
    if (!rest) continue;
    const before = stemmed.slice(0, at);
    const first = firstPart(before, has);
    if (first === undefined) continue;
    const parts = [first, ...rest];
    const shortest = Math.min(...parts.map(({ length }) => length));
    const linked = before.endsWith('s') && first.length < before.length ? 0.5 : 0;
    const score = shortest - parts.length * 10 + last.length * 0.1 + linked;
    if (!best || score > best.score) best = { score, parts };
  }
  return best?.parts;
}

/** Ways to write two words as one: oros anmälan, sekretess brytande, kvinna frid. */
export const joined = (first: string, second: string): string[] => [
  first + second,
  `${first}s${second}`,
  first.replace(/[ae]$/, '') + second,
];
