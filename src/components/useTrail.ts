import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { createMachine } from 'xstate';
import { anchorOf, chartOf } from '../domain/chart.ts';
import { fallenAway } from '../domain/guide.ts';
import { situationAnchor, type GuideView } from '../domain/guide-view.ts';
import { answer, walk, type AnswerPair, type Walk } from '../domain/walk.ts';

/** What one history entry holds. Answers live here and nowhere else: never in the address or in storage. */
type Saved = {
  guide: string;
  version: string;
  /** Entries since the guide was opened; tells how far *Rensa* must go back. */
  step: number;
  answers: AnswerPair[];
  /** The question being changed, when it is not the next one. */
  editing?: string | undefined;
  /** Answers that the last change made pointless. */
  fallen: AnswerPair[];
};

/** Why the trail is not what the reader may expect. */
export type TrailNotice =
  | 'other-version'
  | 'other-version-shortened'
  | 'address-without-answers'
  | 'unknown-situation'
  | { situation: string };

const isPair = (value: unknown): value is AnswerPair =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');

/** Reads a history entry. Anything unknown is no trail at all. */
function readSaved(state: unknown, guide: string): Saved | undefined {
  const saved = state as Partial<Saved> | null;
  if (saved?.guide !== guide || !Array.isArray(saved.answers)) return undefined;
  return {
    guide,
    version: String(saved.version),
    step: Number.isSafeInteger(saved.step) ? Math.max(0, Number(saved.step)) : 0,
    answers: saved.answers.filter(isPair),
    editing: typeof saved.editing === 'string' ? saved.editing : undefined,
    fallen: Array.isArray(saved.fallen) ? saved.fallen.filter(isPair) : [],
  };
}

const addressOf = (state: string, done: boolean) => `#${done ? 'svar' : 'fraga'}-${anchorOf(state)}`;

/**
 * The reader's way through a guide, kept in the browser's own history: back, forward and
 * reload keep it, a copied address carries none of it.
 */
export function useTrail(view: GuideView) {
  const machine = useMemo(
    () => createMachine(view.config as Parameters<typeof createMachine>[0]),
    [view.config],
  );
  const chart = useMemo(() => chartOf(machine), [machine]);
  const fresh: Saved = useMemo(
    () => ({ guide: view.id, version: view.version, step: 0, answers: [], fallen: [] }),
    [view.id, view.version],
  );
  // The server rendered the first question, so the first client render must do the same.
  const [saved, setSaved] = useState(fresh);
  const [notice, setNotice] = useState<TrailNotice>();
  const [moves, setMoves] = useState(0);

  const way: Walk = useMemo(() => walk(machine, saved.answers), [machine, saved.answers]);
  const changing = way.path.findIndex(([id]) => id === saved.editing);
  const at = way.path[changing]?.[0] ?? way.at;
  const done = way.done && changing < 0;

  const current = useRef(saved);
  useEffect(() => {
    current.current = saved;
  }, [saved]);

  const show = useCallback(
    (next: Saved, how: 'push' | 'replace') => {
      const there = walk(machine, next.answers);
      const state = next.editing ?? there.at;
      const address =
        next.step === 0 ? location.pathname : addressOf(state, there.done && next.editing === undefined);
      if (how === 'push') history.pushState(next, '', address);
      else history.replaceState(next, '', address);
      setSaved(next);
    },
    [machine],
  );

  useEffect(() => {
    const restore = (entry: unknown): boolean => {
      const found = readSaved(entry, view.id);
      if (!found) return false;
      if (found.version !== view.version) {
        const fits = walk(machine, found.answers);
        const kept = { ...found, version: view.version, answers: fits.path, editing: undefined, fallen: [] };
        setNotice(fits.path.length < found.answers.length ? 'other-version-shortened' : 'other-version');
        show(kept, 'replace');
      } else setSaved(found);
      return true;
    };
    if (!restore(history.state)) {
      const anchor = location.hash.slice(1);
      const situation = Object.entries(view.situations).find(([id]) => situationAnchor(id) === anchor)?.[1];
      if (situation) setNotice({ situation: situation.text });
      else if (anchor.startsWith(situationAnchor(''))) setNotice('unknown-situation');
      else if (anchor) setNotice('address-without-answers');
      show({ ...fresh, answers: situation?.svar ?? [] }, 'replace');
    }
    const onPopState = (event: PopStateEvent) => {
      // A jump within the page makes an entry without a trail: it takes over the one it came from.
      if (event.state === null) return history.replaceState(current.current, '');
      setMoves((count) => count + 1);
      setNotice(undefined);
      restore(event.state);
    };
    addEventListener('popstate', onPopState);
    return () => removeEventListener('popstate', onPopState);
  }, [view.id, view.version, view.situations, machine, fresh, show]);

  const go = (next: Omit<Saved, 'guide' | 'version' | 'step'>, step = saved.step + 1) => {
    setMoves((count) => count + 1);
    setNotice(undefined);
    show({ guide: view.id, version: view.version, step, ...next }, 'push');
  };

  return {
    chart,
    /** Answers on the way to `at`; when one is being changed, those before it. */
    path: changing < 0 ? way.path : way.path.slice(0, changing),
    at,
    done,
    /** The answer already given to the question shown. */
    given: new Map(saved.answers).get(at),
    fallen: saved.fallen,
    notice,
    /** None until the reader has moved: focus stays where the browser put it on first load. */
    moves,
    step: saved.step,
    answer: (value: string) => {
      const answers = answer(saved.answers, at, value);
      const next = walk(machine, answers);
      const fallen = fallenAway(chart, answers, next.path, next.at);
      go({ answers: answers.filter((pair) => !fallen.includes(pair)), fallen });
    },
    change: (question: string) => go({ answers: saved.answers, editing: question, fallen: [] }),
    back: () => history.back(),
    /** Forgets every answer: goes back to the entry where the guide began and drops those after it. */
    clear: () => {
      const rewind = (step: number) => {
        // Browsers drop the oldest of many entries: then there is no way back to the first.
        if (step === 0 || step >= history.length) {
          history.replaceState(fresh, '', location.pathname);
          return go({ answers: [], fallen: [] }, 1);
        }
        // Jumps within the page make entries that no step counts, so the way back can be longer.
        addEventListener('popstate', ({ state }) => rewind(readSaved(state, view.id)?.step ?? 0), {
          once: true,
        });
        history.go(-step);
      };
      rewind(saved.step);
    },
  };
}

/** What `useTrail` gives. */
export type Trail = ReturnType<typeof useTrail>;
