import { element } from './element.ts';
import { startVotes } from './votes.ts';

/** What two windows of one presentation share. `since` is when the clock was last started; null where it stands still. */
type Shared = { slide: number; elapsed: number; since: number | null };

const notesAnchor = '#anteckningar';

/** Seconds as a trainer reads them: 4:07, and 64:07 past the hour. */
const clockFace = (milliseconds: number): string => {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

/** Puts each guide on the slide that shows it, and tells when all its texts are there. */
function bringGuides(deck: HTMLElement, onKey: (event: KeyboardEvent) => void): Promise<void>[] {
  return [...deck.querySelectorAll<HTMLElement>('[data-guide]')].map((place) => {
    const frame = element('iframe', '');
    frame.title = place.querySelector('a')?.textContent ?? 'Guide';
    const ready = new Promise<void>((resolve) => {
      frame.addEventListener('load', () => {
        const page = frame.contentDocument;
        if (!page) return;
        page.documentElement.dataset['embedded'] = '';
        page.addEventListener('keydown', onKey);
        const told = () => {
          if (!page.querySelector('.wizard[data-whole]')) return;
          watch.disconnect();
          resolve();
        };
        const watch = new MutationObserver(told);
        watch.observe(page, { subtree: true, childList: true, attributes: true });
        told();
      });
    });
    frame.src = place.dataset['guide'] ?? '';
    place.append(frame);
    return ready;
  });
}

/**
 * Shows the slides of a course one at a time, by keyboard and by buttons, with a clock, and the notes in a second
 * window that follows the first. Esc, or a button, shows all slides in order again. What the class has answered
 * stands in the page and nowhere else.
 */
export function startPresentation(deck: HTMLElement | null): void {
  const bar = deck?.querySelector<HTMLElement>('.deck-bar');
  if (!deck || !bar) return;
  const slides = [...deck.querySelectorAll<HTMLElement>('.slide')];
  const parts = [...bar.querySelectorAll('.deck-parts li')].map(({ textContent }) => textContent.trim());
  const place = bar.querySelector('.deck-place')!;
  const clock = bar.querySelector('[role=timer]')!;
  const button = (name: string) => bar.querySelector<HTMLButtonElement>(`[data-do=${name}]`)!;
  const forNotes = location.hash === notesAnchor;
  const channel = new BroadcastChannel(`kurs-${deck.dataset['course']}`);
  /** The slide that the address names, if there is one. */
  const named = () => {
    const number = Number(/^#bild-(\d+)$/.exec(location.hash)?.[1]);
    return slides[number - 1] && number;
  };
  let shared: Shared = { slide: named() ?? 1, elapsed: 0, since: null };
  let presenting = true;

  const showClock = () => {
    const { elapsed, since } = shared;
    clock.textContent = clockFace(elapsed + (since === null ? 0 : Date.now() - since));
  };
  const show = () => {
    const slide = slides[shared.slide - 1];
    deck.dataset['mode'] = presenting ? (forNotes ? 'notes' : 'one') : 'all';
    for (const other of slides) other.hidden = presenting && other !== slide;
    const part = parts[Number(slide?.dataset['part'])];
    const after = forNotes && slides[shared.slide]?.querySelector('h2')?.textContent.trim();
    place.textContent = [
      `Bild ${shared.slide} av ${slides.length}`,
      ...(part ? [part] : []),
      ...(after ? [`Nästa: ${after}`] : []),
    ].join(' · ');
    button('previous').hidden = button('next').hidden = !presenting;
    button('previous').disabled = shared.slide === 1;
    button('next').disabled = shared.slide === slides.length;
    button('mode').textContent = presenting ? 'Visa alla' : 'Visa en i taget';
    button('clock').textContent = shared.since === null ? 'Starta tiden' : 'Stoppa tiden';
    if (!forNotes) history.replaceState(null, '', presenting ? `#bild-${shared.slide}` : location.pathname);
    showClock();
  };
  const focusSlide = () => {
    scrollTo(0, 0);
    slides[shared.slide - 1]?.querySelector<HTMLElement>('h2')?.focus();
  };
  const change = (to: Partial<Shared>) => {
    const before = shared.slide;
    shared = { ...shared, ...to };
    show();
    if (shared.slide !== before) focusSlide();
    channel.postMessage(shared);
  };
  const goTo = (number: number) => {
    if (presenting && number >= 1 && number <= slides.length) change({ slide: number });
  };
  const setMode = (one: boolean) => {
    presenting = one;
    show();
    focusSlide();
  };

  const actions: Record<string, () => void> = {
    previous: () => goTo(shared.slide - 1),
    next: () => goTo(shared.slide + 1),
    notes: () => void open(`${location.pathname}${notesAnchor}`, '_blank', 'popup,width=900,height=700'),
    fullscreen: () =>
      void (document.fullscreenElement
        ? document.exitFullscreen()
        : document.documentElement.requestFullscreen()),
    mode: () => setMode(!presenting),
    clock: () =>
      change(
        shared.since === null
          ? { since: Date.now() }
          : { elapsed: shared.elapsed + Date.now() - shared.since, since: null },
      ),
    restart: () => change({ elapsed: 0, since: null }),
  };
  bar.addEventListener('click', ({ target }) => {
    if (target instanceof Element) actions[target.closest<HTMLElement>('[data-do]')?.dataset['do'] ?? '']?.();
  });

  const keys: Record<string, () => void> = {
    ArrowRight: () => goTo(shared.slide + 1),
    ArrowDown: () => goTo(shared.slide + 1),
    PageDown: () => goTo(shared.slide + 1),
    ArrowLeft: () => goTo(shared.slide - 1),
    ArrowUp: () => goTo(shared.slide - 1),
    PageUp: () => goTo(shared.slide - 1),
    Home: () => goTo(1),
    End: () => goTo(slides.length),
    Escape: () => setMode(false),
  };
  /** Keys that mean something where focus is, in a box that scrolls or among radio buttons, stay there. */
  const isTaken = ({ key, target, view }: KeyboardEvent) =>
    /^Arrow|^Home$|^End$/.test(key) &&
    (view !== window || (target instanceof Element && target.closest('input, select, [tabindex="0"]')));
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const act = keys[event.key];
    if (!act || !presenting || isTaken(event)) return;
    event.preventDefault();
    act();
  };
  addEventListener('keydown', onKey);
  addEventListener('hashchange', () => {
    const number = named();
    if (number) goTo(number);
  });

  channel.addEventListener('message', ({ data }: MessageEvent<Shared | 'hello'>) => {
    if (data === 'hello') {
      if (!forNotes) channel.postMessage(shared);
      return;
    }
    const before = shared.slide;
    shared = data;
    show();
    if (shared.slide !== before) focusSlide();
  });
  // The window for notes asks the one that shows the slides where it is.
  if (forNotes) channel.postMessage('hello');

  // A link must not lead away from what the class has answered.
  for (const link of deck.querySelectorAll('.slide a:not([href^="#"])'))
    link.setAttribute('target', '_blank');
  button('notes').hidden = forNotes;
  button('mode').hidden = forNotes;
  button('fullscreen').hidden = forNotes || !document.fullscreenEnabled;
  if (!forNotes) startVotes(deck);
  bar.hidden = false;
  setInterval(showClock, 1000);
  show();

  const loaded = bar.querySelector('.deck-loaded')!;
  loaded.textContent = 'Hämtar det som visningen behöver …';
  const guides = forNotes ? [] : bringGuides(deck, onKey);
  void Promise.all([document.fonts.ready, ...guides]).then(() => {
    loaded.textContent = 'Allt är hämtat. Visningen fungerar nu utan nät.';
  });
}
