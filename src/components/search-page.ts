import { engineOf, type Answer, type Engine, type Hit } from '../domain/search/engine.ts';
import { showings, type Piece, type Showing } from '../domain/search/excerpt.ts';
import type { SearchIndex, SearchTexts } from '../domain/search/index-format.ts';
import { queryOf, searchAddress } from '../domain/search/query.ts';
import { kindNames, kinds, type Kind } from '../domain/search/record.ts';
import { element } from './element.ts';
import { focusOnSlash } from './search-shortcut.ts';

/** Hits on the page until a kind is chosen: then all of that kind. */
const shown = 10;
/** Milliseconds without a key until the address holds the query: to write it at each key would hold up the hits. */
const rest = 300;

const inMarkup = (pieces: readonly Piece[]): (string | Node)[] =>
  pieces.map(({ text, marked }) => (marked ? element('mark', '', text) : text));

async function fetchJson<Data>(address: string): Promise<Data> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as Data;
}

/** Fetches when first asked, and again only after a failure. */
function once<Data>(load: () => Promise<Data>): () => Promise<Data> {
  let loaded: Promise<Data> | undefined;
  return () =>
    (loaded ??= load().catch((error: unknown) => {
      loaded = undefined;
      throw error;
    }));
}

/** What the live region says of an answer. */
function announcement(query: string, { hits, weak, readAs }: Answer, count: number, kind?: Kind): string {
  if (hits.length === 0) return `Inga träffar på ”${query}”.`;
  if (weak) return `Inga säkra träffar på ”${query}”. Här är det som ligger närmast.`;
  const among = kind ? ` bland ${kinds[kind].toLowerCase()}` : '';
  const read = readAs === undefined ? '' : ` Visar träffar för ”${readAs}”.`;
  const some =
    kind || count === hits.length
      ? `${count} träff${count === 1 ? '' : 'ar'}`
      : `De ${count} bästa träffarna`;
  return `${some} på ”${query}”${among}.${read}`;
}

/** Runs the search page: the query stands in the fragment and never leaves the browser. */
export function startSearch(root: HTMLElement): void {
  const part = <Part extends HTMLElement>(selector: string): Part => root.querySelector<Part>(selector)!;
  const input = part<HTMLInputElement>('input');
  const status = part('[role=status]');
  const list = part('ol');
  const filter = part('[data-kinds]');
  const help = part('[data-help]');
  const nearest = part('[data-nearest]');
  const best = part('[data-best]');
  const bestList = part('[data-best] ul');

  const loadEngine = once(async () => {
    const engine = engineOf(await fetchJson<SearchIndex>('/sok.json'));
    return { engine, show: showings(engine) };
  });
  // All texts in one file: which part is fetched would tell what is searched for.
  let texts: SearchTexts = [];
  const loadTexts = once(async () => {
    texts = await fetchJson<SearchTexts>('/sok-text.json');
  });

  let kind: Kind | undefined;
  let latest = 0;

  const clear = () => {
    list.replaceChildren();
    filter.replaceChildren();
    nearest.replaceChildren();
    help.hidden = true;
    best.hidden = true;
  };

  const linkTo = (hit: Hit, showing: Showing): HTMLAnchorElement => {
    const link = element('a', '', ...inMarkup(showing.marked(hit.title)));
    link.href = hit.address;
    return link;
  };

  const row = (hit: Hit, showing: Showing): HTMLLIElement => {
    const context = showing.excerpt(texts[hit.record] ?? '');
    return element(
      'li',
      '',
      linkTo(hit, showing),
      element('span', 'kind', [kinds[hit.kind], hit.parent].filter(Boolean).join(' · ')),
      ...(hit.note === undefined ? [] : [element('p', '', hit.note)]),
      ...(context.length === 0 ? [] : [element('p', '', ...inMarkup(context))]),
    );
  };

  const showHits = (query: string, answer: Answer, showing: Showing) => {
    const hits = kind ? answer.hits.filter((hit) => hit.kind === kind) : answer.hits.slice(0, shown);
    list.replaceChildren(...hits.map((hit) => row(hit, showing)));
    status.textContent = announcement(query, answer, hits.length, kind);
    for (const button of filter.children)
      button.setAttribute('aria-pressed', String(button.getAttribute('data-kind') === (kind ?? '')));
  };

  /** The kinds that there are hits of, to choose among, and the best hit of each: one kind may fill the list. */
  const showKinds = (query: string, answer: Answer, showing: Showing) => {
    const groups = kindNames
      .map((name) => ({ name, hits: answer.hits.filter((hit) => hit.kind === name) }))
      .filter(({ hits }) => hits.length > 0);
    if (!groups.some(({ name }) => name === kind)) kind = undefined;
    const choice = (text: string, name?: Kind) => {
      const button = element('button', '', text);
      button.type = 'button';
      button.dataset['kind'] = name ?? '';
      button.addEventListener('click', () => {
        kind = name;
        showHits(query, answer, showing);
      });
      return button;
    };
    best.hidden = groups.length < 2;
    filter.replaceChildren();
    if (!best.hidden)
      filter.append(
        choice('Alla'),
        ...groups.map(({ name, hits }) => choice(`${kinds[name]} ${hits.length}`, name)),
      );
    bestList.replaceChildren(
      ...groups.map(({ name, hits: [first] }) =>
        element('li', '', element('span', 'kind', kinds[name]), linkTo(first!, showing)),
      ),
    );
  };

  const showHelp = (query: string, answer: Answer, engine: Engine) => {
    help.hidden = answer.hits.length > 0 && !answer.weak;
    const words = help.hidden ? [] : engine.nearest(query);
    nearest.replaceChildren(
      ...(words.length === 0 ? [] : ['Menade du: ']),
      ...words.flatMap((word, place) => {
        const link = element('a', '', word);
        link.href = searchAddress(word);
        return place === 0 ? [link] : [', ', link];
      }),
    );
  };

  const run = async () => {
    const turn = ++latest;
    const query = input.value.trim();
    if (!query) {
      clear();
      status.textContent = '';
      return;
    }
    try {
      const { engine, show } = await loadEngine();
      if (turn !== latest) return;
      const answer = engine.search(query);
      const showing = show(answer.understanding.concepts);
      showKinds(query, answer, showing);
      showHits(query, answer, showing);
      showHelp(query, answer, engine);
      // Without the texts the hits stand without their lines of context.
      if (texts.length === 0 && answer.hits.length > 0)
        void loadTexts().then(
          () => {
            if (turn !== latest) return;
            const links = () => [...list.querySelectorAll('a')];
            const held = links().findIndex((link) => link === document.activeElement);
            showHits(query, answer, showing);
            links()[held]?.focus();
          },
          () => undefined,
        );
    } catch {
      if (turn !== latest) return;
      clear();
      help.hidden = false;
      status.textContent = status.dataset['fault'] ?? '';
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
    history.replaceState(history.state, '', query ? searchAddress(query) : location.pathname);
  };
  let resting: ReturnType<typeof setTimeout>;
  const typed = () => {
    clearTimeout(resting);
    resting = setTimeout(toAddress, rest);
    void run();
  };
  input.addEventListener('input', typed);
  // Enter, or leaving the field.
  input.addEventListener('change', toAddress);
  input.addEventListener('keydown', (event) => {
    // The hits stand there already, so Enter goes to them: past the kinds, and past a phone's keyboard.
    if (event.key === 'Enter') list.querySelector('a')?.focus();
    if (event.key !== 'Escape' || !input.value) return;
    input.value = '';
    typed();
  });
  input.addEventListener('focus', () => void loadEngine().catch(() => undefined), { once: true });
  focusOnSlash(input);
  addEventListener('hashchange', fromAddress);
  fromAddress();
  if (!input.value) input.focus();
}
