import type { Statute } from '../schemas/handbook.ts';
import type { Provision } from '../schemas/provision.ts';
import { quoted } from './quoted.ts';

/** A provision as it is cited: ”10 kap. 18 a § OSL”. */
export function citation(
  { lag, ref }: Pick<Provision, 'lag' | 'ref'>,
  statutes: ReadonlyMap<string, Pick<Statute, 'kortnamn'>>,
): string {
  return `${ref} ${statutes.get(lag)?.kortnamn ?? lag}`;
}

/** Provision ids by citation, longest citation first so that ”8 § …” never shadows ”18 § …”. */
export type Register = ReadonlyMap<string, string>;

/** Builds the register that `findCitations` reads. */
export function registerOf(
  provisions: Iterable<readonly [id: string, provision: Pick<Provision, 'lag' | 'ref'>]>,
  statutes: ReadonlyMap<string, Pick<Statute, 'kortnamn'>>,
): Register {
  const pairs = [...provisions].map(([id, data]) => [citation(data, statutes), id] as const);
  return new Map(pairs.toSorted(([a], [b]) => b.length - a.length));
}

/** A piece of text; `lagrum` is set where the piece is a citation. */
export type Piece = { text: string; lagrum?: string };

const escape = (text: string): string => quoted(text).replaceAll(' ', '[  ]');
const patterns = new WeakMap<Register, RegExp>();

function patternOf(register: Register): RegExp {
  const known = patterns.get(register);
  if (known) return known;
  const all = [...register.keys()].map(escape).join('|');
  const pattern = new RegExp(`(?<![\\wåäö.])(?:${all || '(?!)'})(?![\\wåäö])`, 'g');
  patterns.set(register, pattern);
  return pattern;
}

/** Splits plain text at every citation of a provision in the register. */
export function findCitations(text: string, register: Register): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(patternOf(register))) {
    if (match.index > from) pieces.push({ text: text.slice(from, match.index) });
    const lagrum = register.get(match[0].replaceAll(' ', ' '));
    pieces.push(lagrum ? { text: match[0], lagrum } : { text: match[0] });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}

/** A link in Markdown to our own content: `[text](lagrum:osl-10-21)`. */
export type ContentLink = {
  scheme: 'lagrum' | 'kapitel' | 'begrepp' | 'guide';
  id: string;
  anchor?: string;
  label: string;
  /** Lines from the start of the text, from 0. */
  lineOffset: number;
};

const link = /\[([^\]]*)\]\((lagrum|kapitel|begrepp|guide):([^)#\s]*)(?:#([^)\s]*))?\)/g;

/** Our own links in a Markdown text. */
export function findLinks(markdown: string): ContentLink[] {
  return [...markdown.matchAll(link)].map((match) => ({
    label: match[1] ?? '',
    scheme: match[2] as ContentLink['scheme'],
    id: match[3] ?? '',
    ...(match[4] === undefined ? {} : { anchor: match[4] }),
    lineOffset: markdown.slice(0, match.index).split('\n').length - 1,
  }));
}

const cited = new Map<string, readonly string[]>();

/** Provisions that a Markdown text links to, each once. Pages ask for the same texts over and over. */
export function citedIn(markdown: string): readonly string[] {
  let ids = cited.get(markdown);
  if (!ids) {
    const links = findLinks(markdown).filter(({ scheme }) => scheme === 'lagrum');
    ids = [...new Set(links.map(({ id }) => id))];
    cited.set(markdown, ids);
  }
  return ids;
}

/** What a provision does, as the reader sees it. */
export const effectNames: Record<Provision['effekt'], string> = {
  ska: 'ska',
  far: 'får',
  'far-inte': 'får inte',
  '-': '',
};

const numbers = new Intl.Collator('sv', { numeric: true });

/** Provisions of a statute in its own order: ”10 kap. 18 a §” sorts by its numbers, then its letters. */
export const provisionsIn = <Item extends { data: Pick<Provision, 'lag' | 'ref'> }>(
  provisions: Iterable<Item>,
  statute: string,
): Item[] =>
  [...provisions]
    .filter(({ data }) => data.lag === statute)
    .toSorted((a, b) => numbers.compare(a.data.ref, b.data.ref));

/** Markdown with every link of ours blanked out, line breaks kept. */
export const withoutLinks = (markdown: string): string =>
  markdown.replace(/\[[^\]]*\]\([^)]*\)/g, (found) => found.replace(/[^\n]/g, ' '));

/** The address of our own content, or nothing for an unknown scheme. */
export function hrefOf(scheme: string, id: string, anchor?: string): string | undefined {
  const page = {
    lagrum: `/lagrum/${id}/`,
    kapitel: `/handbok/${id}/`,
    begrepp: `/ordlista/#${id}`,
    guide: `/guider/${id}/`,
  }[scheme];
  return page && anchor ? `${page}#${anchor}` : page;
}

/** A wording as it is cited. What is published elsewhere, as the regulations of the EU are, says so itself. */
export const wordingName = (lydelse: string): string =>
  /^\d{4}:\d+$/.test(lydelse) ? `SFS ${lydelse}` : lydelse;

/**
 * Where an act was officially published, `2025:179` → svenskforfattningssamling.se.
 * Nothing for acts before April 2018, which were published on paper, or for other numbers.
 */
export function publishedAt(sfs: string): string | undefined {
  const [, year = '', number = ''] = /^(\d{4}):(\d+)$/.exec(sfs) ?? [];
  const electronic = Number(year) > 2018 || (Number(year) === 2018 && Number(number) >= 160);
  return electronic ? `https://svenskforfattningssamling.se/doc/${year}${number}.html` : undefined;
}
