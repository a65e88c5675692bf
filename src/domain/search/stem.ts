import { stemmer as snowball } from '@orama/stemmers/swedish';

/**
 * Vowel change and strong verbs, which no suffix rule can know: form or stem → stem.
 * Read as pairs, `form:stem`.
 */
const irregular: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'föräldr:föräld systr:syst dotter:dott döttr:dott bröder:brod broder:brod bror:brod brödr:brod män:man män:man ' +
    'moder:mor mödr:mor fader:far fäder:far bruten:bryt brutit:bryt brutn:bryt bröt:bryt bryter:bryt skrivit:skriv ' +
    'skrev:skriv gav:giv givit:giv gett:giv ge:giv tog:tag tagit:tag tas:tag sett:se såg:se slog:slå slagit:slå ' +
    'slår:slå sagt:säg sade:säg sa:säg vet:vet visste:vet utsatt:utsätt utsatta:utsätt utsatts:utsätt begått:begå ' +
    'begicks:begå begår:begå begången:begå begånget:begå begångn:begå begånga:begå mottagit:mottag dött:dö dog:dö ' +
    'avlidn:avlid avlidit:avlid avled:avlid samtyckt:samtyck vap:vapen vapn:vapen regl:regel regler:regel medl:medel ' +
    'tecknet:tecken nämnd:nämnd hälsan:häls nummr:nummer omhändertagit:omhändertag omhändertog:omhändertag ' +
    'omhändertagn:omhändertag berättat:berätt hävt:häv stäng:stäng händ:hand barnen:barn hemmen:hem'
  )
    .split(' ')
    .map((pair) => pair.split(':')),
);

const known = new Map<string, string>();

/**
 * The stem of a lower-case word: Snowball for Swedish, and what it misses. It leaves ”barnet” and ”mamman” whole
 * and cuts ”myndighet” to ”mynd” (snowballstem/snowball #47).
 */
export function stem(word: string): string {
  let found = known.get(word);
  if (found === undefined) known.set(word, (found = irregular[word] ?? regular(word)));
  return found;
}

function regular(word: string): string {
  const het = /^(.{3,}[a-zåäö]het)(?:en|er|erna|ens|ers|ernas|s)?$/.exec(word)?.[1];
  if (het !== undefined && (het.length > 6 || !/(?:nyhet|enhet)$/.test(het))) return het;
  let stemmed = snowball(word);
  if (stemmed.length >= 5 && /(?:[^h]|[^g]h)ets?$/.test(stemmed) && !etBelongs.test(stemmed))
    stemmed = snowball(stemmed.replace(/ets?$/, ''));
  else if (stemmed.length >= 6 && /[^aeiouyåäö]ans?$/.test(stemmed) && !anBelongs.test(stemmed))
    stemmed = snowball(stemmed.replace(/ans?$/, ''));
  if (/[aeiouyåäö](?:mm|nn)$/.test(stemmed)) stemmed = stemmed.slice(0, -1);
  return irregular[stemmed] ?? stemmed;
}
const etBelongs = /itet$|paket$|staket$|budget$|internet$|(?:^|\P{L})vet$/u;
const anBelongs = /(?:organ|roman|titan|vulkan|samman|nstan)$/;

const derivations = [
  /ningar$/,
  /ning$/,
  /ingar$/,
  /ing$/,
  /els$/,
  /else$/,
  /[ae]nde?$/,
  /ation$/,
  /er$/,
  /ar$/,
  /t$/,
  /d$/,
  /n$/,
  /e$/,
  /a$/,
];
/** Words whose beginning is another word by chance. */
const noRoot = new Set(
  (
    'handling enskild anstalt insats region kommun person barn myndighet brott resultat hand land förband avtal ' +
    'lagrum'
  ).split(' '),
);

/**
 * What a stem is derived from (anmälning → anmäl), but only where `has` knows the shorter stem, and never below
 * four letters: ”mening” is not ”men”.
 */
export function root(stemmed: string, has: (stem: string) => boolean): string {
  if (noRoot.has(stemmed)) return stemmed;
  if (stemmed.length > 4 && /[^t]t$/.test(stemmed) && has(`${stemmed.slice(0, -1)}d`))
    return `${stemmed.slice(0, -1)}d`;
  for (const ending of derivations) {
    const shorter = stemmed.replace(ending, '');
    if (shorter === stemmed || shorter.length < 4) continue;
    if (has(shorter)) return shorter;
    if (!/(.)\1$/.test(shorter) && has(`${shorter}a`)) return `${shorter}a`;
  }
  return stemmed;
}
