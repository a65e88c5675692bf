import Fuse, { type FuseResult } from 'fuse.js';
import { contextOf, fuseOptions, maxQuery, queryOf, type SearchDocument } from '../domain/search.ts';

const shown = 30;

const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (string | Node)[]
): HTMLElementTagNameMap[Name] => {
  const node = document.createElement(name);
  if (className) node.className = className;
  node.append(...children);
  return node;
};

/** Text with the words of the query marked. */
function marked(text: string, words: readonly string[]): (string | Node)[] {
  const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  if (!pattern) return [text];
  return text
    .split(new RegExp(`(${pattern})`, 'giu'))
    .map((piece, index) => (index % 2 === 1 ? element('mark', '', piece) : piece));
}

function hit({ item }: FuseResult<SearchDocument>, words: readonly string[]): HTMLLIElement {
  const link = element('a', '', ...marked(item.t, words));
  link.href = item.u;
  return element(
    'li',
    '',
    link,
    element('span', 'kind', item.k),
    element('p', '', ...marked(contextOf(item.b, words), words)),
  );
}

/** Runs the search page: the query stands in the fragment and never leaves the browser. */
export function startSearch(root: HTMLElement): void {
  const input = root.querySelector('input');
  const status = root.querySelector<HTMLElement>('[role=status]');
  const list = root.querySelector('ol');
  const help = root.querySelector<HTMLElement>('[data-help]');
  if (!input || !status || !list || !help) return;

  let index: Promise<Fuse<SearchDocument>> | undefined;
  const load = () =>
    (index ??= fetch('/sok.json')
      .then((response) => {
        if (!response.ok) throw new Error(String(response.status));
        return response.json() as Promise<SearchDocument[]>;
      })
      .then((documents) => new Fuse(documents, fuseOptions))
      .catch((error: unknown) => {
        index = undefined;
        throw error;
      }));

  let latest = 0;
  const run = async () => {
    const turn = ++latest;
    const query = input.value.trim().slice(0, maxQuery);
    if (!query) {
      list.replaceChildren();
      status.textContent = '';
      help.hidden = true;
      return;
    }
    try {
      const fuse = await load();
      if (turn !== latest) return;
      const words = query.split(/\s+/).filter((word) => word.length > 1);
      const results = fuse.search(query).slice(0, shown);
      list.replaceChildren(...results.map((result) => hit(result, words)));
      help.hidden = results.length > 0;
      status.textContent =
        results.length === 0 ? `Inga träffar på ”${query}”.` : `${results.length} träffar på ”${query}”.`;
    } catch {
      if (turn !== latest) return;
      list.replaceChildren();
      help.hidden = false;
      status.textContent =
        'Sökregistret gick inte att hämta. Försök igen, eller använd listorna här nedanför.';
    }
  };

  const fromAddress = () => {
    // A jump within the page, such as past the menu, asks for nothing.
    if (location.hash && !location.hash.startsWith('#q=')) return;
    input.value = queryOf(location.hash);
    void run();
  };
  const toAddress = () => {
    const query = input.value.trim();
    history.replaceState(history.state, '', query ? `#q=${encodeURIComponent(query)}` : location.pathname);
    void run();
  };
  input.addEventListener('input', toAddress);
  input.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
  addEventListener('hashchange', fromAddress);
  fromAddress();
  if (!input.value) input.focus();
}
