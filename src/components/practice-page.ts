import { element } from './element.ts';
import { compare, fetchExercise, showResult, startExercise, type Given } from './exercise.ts';

/** A case that has been practised: the answer, and whether besked and ground were right. */
type Done = Given & { right: boolean[] };
/** What one visit holds: in this entry of the tab's history and nowhere else. */
type Practice = { done: Done[]; now?: string | undefined };

const isDone = (value: unknown): value is Done => Array.isArray((value as Partial<Done> | null)?.right);

function readPractice(state: unknown): Practice {
  const saved = state as Partial<Practice> | null;
  return {
    done: Array.isArray(saved?.done) ? saved.done.filter(isDone) : [],
    now: typeof saved?.now === 'string' ? saved.now : undefined,
  };
}

/** Runs the page where one practises: a case at a time, drawn among those not yet done at the chosen level. */
export function startPractice(root: HTMLElement): void {
  const cases = JSON.parse(root.dataset['cases'] ?? '[]') as { id: string; niva: string }[];
  const form = root.querySelector('form');
  const level = form?.querySelector('select');
  const next = form?.querySelector<HTMLButtonElement>('[type=submit]');
  const status = root.querySelector('[role=status]');
  const place = root.querySelector<HTMLElement>('[data-place]');
  if (!form || !level || !next || !status || !place) return;
  let practice = readPractice(history.state);

  const save = (change: Practice) => {
    practice = change;
    history.replaceState(practice, '');
  };
  const say = (first = '') => {
    const { done } = practice;
    const right = (part: number) => done.filter((item) => item.right[part]).length;
    const count = `Gjorda fall: ${done.length} av ${cases.length}. Rätt besked: ${right(0)}. Rätt grund: ${right(1)}.`;
    status.textContent = [first, done.length > 0 ? count : ''].filter(Boolean).join(' ');
  };
  const isLeft = ({ id, niva }: { id: string; niva: string }) =>
    (level.value === '' || niva === level.value) && !practice.done.some((item) => item.id === id);

  const show = async (id: string) => {
    const { title, exercise } = await fetchExercise(id);
    const heading = element('h2', '', title);
    heading.tabIndex = -1;
    place.replaceChildren(heading, exercise);
    const tell = (given: Given) => {
      showResult(exercise, given);
      const more = element('button', 'button', 'Nästa fall');
      more.type = 'button';
      more.addEventListener('click', () => void go());
      place.append(element('p', 'actions', more));
    };
    const before = practice.done.find((item) => item.id === id);
    if (before) return tell(before);
    startExercise(exercise, (given) => {
      const right = compare(exercise, given).map((part) => part.right);
      save({ ...practice, done: [...practice.done, { ...given, right }] });
      tell(given);
      say();
    });
    heading.focus();
  };
  const go = async (id?: string) => {
    const open = cases.filter(isLeft);
    const others = open.filter((item) => item.id !== practice.now);
    const chosen = id ?? others[Math.floor(Math.random() * others.length)]?.id;
    if (chosen === undefined)
      return say(open.length > 0 ? 'Det här är det sista fallet.' : 'Alla fall på nivån är gjorda.');
    try {
      await show(chosen);
      save({ ...practice, now: chosen });
      next.textContent = 'Byt fall';
      say();
    } catch {
      say('Fallet gick inte att hämta. Försök igen.');
    }
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void go();
  });
  form.addEventListener('reset', () => {
    save({ done: [] });
    place.replaceChildren();
    next.textContent = 'Börja öva';
    say('Allt du har gjort är borta.');
    document.querySelector('h1')?.focus();
  });
  root.hidden = false;
  if (practice.now !== undefined) void go(practice.now);
  else say();
}
