import type { IFuseOptions } from 'fuse.js';

/** One searchable page or section, as `sok.json` carries it. Short keys: the index is sent to every searcher. */
export type SearchDocument = {
  /** Kind as the reader sees it: Situation, Kapitel, Guide, Lagrum, Ordlista. */
  k: string;
  /** Title, and the text of the link. */
  t: string;
  /** Address. */
  u: string;
  /** Everyday words, synonyms, citations. */
  w: string;
  /** Text, for matching and for the line of context. */
  b: string;
};

/** Plain Fuse.js, found to need `ignoreLocation` or a hit late in a title is missed. */
export const fuseOptions: IFuseOptions<SearchDocument> = {
  keys: [
    { name: 't', weight: 4 },
    { name: 'w', weight: 3 },
    { name: 'b', weight: 1 },
  ],
  ignoreLocation: true,
  threshold: 0.3,
  minMatchCharLength: 2,
  useTokenSearch: true,
};

/** Markdown without its marks and link targets, on one line. */
export const plainText = (markdown: string): string =>
  markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\{#[a-z0-9-]+\}/g, '')
    .replace(/^[#>|*\-\d.\s]+/gm, '')
    .replace(/[*_`|]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A chapter section by its heading. */
export type Section = { titel: string; anchor: string; text: string };

/** Splits a chapter at its second-level headings. */
export function sectionsOf(markdown: string): Section[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [heading = '', ...rest] = part.split('\n');
      const match = /^(.*?)\s*\{#([a-z0-9-]+)\}\s*$/.exec(heading);
      return {
        titel: match?.[1] ?? heading.trim(),
        anchor: match?.[2] ?? '',
        text: plainText(rest.join('\n')),
      };
    });
}

/** The query in an address fragment, `#q=…`. Broken encoding is read as it stands. */
export function queryOf(hash: string): string {
  const raw = /^#q=(.*)$/s.exec(hash)?.[1] ?? '';
  try {
    return decodeURIComponent(raw.replaceAll('+', ' '));
  } catch {
    return raw;
  }
}

/** Longest query that is searched; the rest is ignored. */
export const maxQuery = 200;

/** A line of context around the first of `words` found in `text`. */
export function contextOf(text: string, words: readonly string[], length = 180): string {
  const lower = text.toLocaleLowerCase('sv');
  const found = words
    .map((word) => lower.indexOf(word.toLocaleLowerCase('sv')))
    .filter((index) => index >= 0);
  const at = Math.max(0, Math.min(...(found.length > 0 ? found : [0])) - 40);
  const start = at === 0 ? 0 : lower.indexOf(' ', at) + 1;
  const piece = text.slice(start, start + length);
  return `${start > 0 ? '… ' : ''}${piece.trim()}${start + length < text.length ? ' …' : ''}`;
}
