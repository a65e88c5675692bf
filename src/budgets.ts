import { gzipSync } from 'node:zlib';
import { foundIn } from './links.ts';

/** Most bytes over the wire (gzip -9; fonts as they are), by kind of page. */
type Budget = {
  html: number;
  script: number;
  /** Script fetched only when the reader asks for what it does. */
  lazy: number;
  css: number;
  fonts: number;
  data: number;
  /** Data fetched once the page has answered. */
  later: number;
};

const kB = 1000;
const shared = { css: 15 * kB, fonts: 60 * kB, lazy: 0, later: 0 };
type PageKind = {
  name: string;
  pages: RegExp;
  data: (page: string) => string[];
  later?: string[];
  budget: Budget;
  /** The page's data may weigh this much for each record that can be searched for. */
  perRecord?: Pick<Budget, 'data' | 'later'>;
};
const kinds: PageKind[] = [
  {
    name: 'guide',
    pages: /^guider\/[^/]+\/index\.html$/,
    data: (page) => [page.replace('index.html', 'guide.json')],
    // Fifteen authorities share one guide; most guides are half of this. What is lazy writes Word files.
    budget: { ...shared, html: 30 * kB, script: 95 * kB, lazy: 80 * kB, data: 55 * kB },
  },
  {
    // Every question and answer of a guide, for print and review; read by few.
    name: 'hela guiden',
    pages: /\/hela-guiden\/index\.html$/,
    data: () => [],
    budget: { ...shared, html: 75 * kB, script: 1 * kB, data: 0 },
  },
  {
    // The chart drawn and listed: every answer stands twice.
    name: 'karta',
    pages: /\/karta\/index\.html$/,
    data: () => [],
    budget: { ...shared, html: 40 * kB, script: 1 * kB, data: 0 },
  },
  {
    name: 'sök',
    pages: /^sok\/index\.html$/,
    data: () => ['sok.json'],
    later: ['sok-text.json'],
    budget: { ...shared, html: 25 * kB, script: 22 * kB, data: 0 },
    perRecord: { data: 150, later: 250 },
  },
  {
    // Every chapter, for print and for search in the browser; asked for by name.
    name: 'hela handboken',
    pages: /^handbok\/hela\/index\.html$/,
    data: () => [],
    budget: { ...shared, html: 320 * kB, script: 5 * kB, data: 0 },
  },
  {
    // Every chapter, guide, question and term, from which the printed edition is made; no page leads to it.
    name: 'utskrift',
    pages: /^utskrift\/index\.html$/,
    data: () => [],
    budget: { ...shared, html: 550 * kB, script: 5 * kB, data: 0 },
  },
  {
    // Every term, every provision on one page, and the extract of four chapters.
    name: 'register',
    pages: /^(?:ordlista|lagrum|blanketter\/utdrag-osl)\/index\.html$/,
    data: () => [],
    budget: { ...shared, html: 40 * kB, script: 5 * kB, data: 0 },
  },
  {
    // A half day's slides with cases, keys and a chart, for print and for the projector.
    name: 'kurs',
    pages: /^utbildning\/kurs\//,
    data: () => [],
    budget: { ...shared, html: 40 * kB, script: 5 * kB, data: 0 },
  },
  {
    name: 'läsning',
    pages: /\.html$/,
    data: () => [],
    budget: { ...shared, html: 25 * kB, script: 5 * kB, data: 0 },
  },
];

const weigh = (text: string | Buffer) => gzipSync(text, { level: 9 }).length;

/** The scripts a page loads: its own, its islands', and everything those import; and apart, what they may load later. */
function scriptsOf(html: string, read: (address: string) => Buffer) {
  const scripts = new Set(
    foundIn(html, /(?:<script[^>]* src|component-url|renderer-url|before-hydration-url)="([^"]+)"/g),
  );
  const lazy = new Set<string>();
  const follow = (script: string, imported: Set<string>) => {
    const text = read(script).toString();
    for (const name of foundIn(text, /(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g))
      imported.add(`/_astro/${name}`);
    for (const name of foundIn(text, /import\s*\(\s*["'`]\.\/([^"'`]+\.js)["'`]/g))
      lazy.add(`/_astro/${name}`);
  };
  for (const script of scripts) follow(script, scripts);
  for (const script of lazy) follow(script, lazy);
  return { scripts, lazy: lazy.difference(scripts) };
}

/** What one built page weighs. */
function weightOf(page: string, kind: PageKind, read: (address: string) => Buffer): Budget {
  const html = read(`/${page}`).toString();
  const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);
  const { scripts, lazy } = scriptsOf(html, read);
  return {
    html: weigh(html),
    script: sum([...scripts].map((script) => weigh(read(script)))),
    lazy: sum([...lazy].map((script) => weigh(read(script)))),
    css: sum(foundIn(html, /<link[^>]* href="([^"]+\.css)"/g).map((sheet) => weigh(read(sheet)))),
    fonts: sum(foundIn(html, /url\("?([^")]+\.woff2)"?\)/g).map((font) => read(font).length)),
    data: sum(kind.data(page).map((file) => weigh(read(`/${file}`)))),
    later: sum((kind.later ?? []).map((file) => weigh(read(`/${file}`)))),
  };
}

/** What a kind of page may weigh; the search page more, the more there is to search. */
function allowedFor({ budget, perRecord }: PageKind, read: (address: string) => Buffer): Budget {
  if (!perRecord) return budget;
  const { titles } = JSON.parse(read('/sok.json').toString()) as { titles: string[] };
  return {
    ...budget,
    data: perRecord.data * titles.length,
    later: perRecord.later * titles.length,
  };
}

/** Every page that is heavier than its kind allows, as lines that name the page and the bytes. */
export function overBudget(pages: readonly string[], read: (address: string) => Buffer): string[] {
  return pages.flatMap((page) => {
    const kind = kinds.find(({ pages: pattern }) => pattern.test(page));
    if (!kind) return [];
    const weight = weightOf(page, kind, read);
    const allowed = allowedFor(kind, read);
    return (Object.keys(weight) as (keyof Budget)[])
      .filter((part) => weight[part] > allowed[part])
      .map((part) => `/${page}  ${part}: ${weight[part]} byte, högst ${allowed[part]} (${kind.name})`);
  });
}
