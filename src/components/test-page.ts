import { drawCases, type Drawable } from '../domain/draw.ts';
import { element } from './element.ts';
import { compare, comparisonMarkup, fetchExercise, startExercise, type Given } from './exercise.ts';

/** A test that is under way or done: kept in this entry of the tab's history and nowhere else. */
type Test = { ids: string[]; given: Given[] };

const isGiven = (value: unknown): value is Given =>
  ['id', 'besked', 'grund'].every(
    (key) => typeof (value as Record<string, unknown> | null)?.[key] === 'string',
  );

function readTest(state: unknown): Test | undefined {
  const saved = state as Partial<Test> | null;
  if (!Array.isArray(saved?.ids) || !Array.isArray(saved.given)) return undefined;
  return { ids: saved.ids.map(String), given: saved.given.filter(isGiven) };
}

const verdict = (right: boolean | undefined) => (right ? 'rätt' : 'fel');

/** Runs the test: cases drawn at random, one at a time without their key, then the result and a receipt. */
export function startTest(root: HTMLElement): void {
  const cases = JSON.parse(root.dataset['cases'] ?? '[]') as Drawable[];
  const count = Number(root.dataset['count']);
  const intro = root.querySelector<HTMLElement>('[data-intro]');
  const place = root.querySelector<HTMLElement>('[data-place]');
  const result = root.querySelector<HTMLElement>('[data-result]');
  const status = root.querySelector('[role=status]');
  const list = result?.querySelector('ol');
  const rows = result?.querySelector('tbody');
  if (!intro || !place || !result || !status || !list || !rows) return;

  const fill = (name: string, text: string) => {
    for (const node of result.querySelectorAll(`[data-fill="${name}"]`)) node.textContent = text;
  };
  const showing = (part: HTMLElement) => {
    for (const other of [intro, place, result]) other.hidden = other !== part;
  };

  const ask = async ({ ids, given }: Test, id: string) => {
    const { title, exercise } = await fetchExercise(id);
    exercise.querySelector('details')?.remove();
    exercise.querySelector('[type=submit]')?.replaceChildren('Spara svaret och gå vidare');
    startExercise(exercise, (answer) => void go({ ids, given: [...given, answer] }));
    const heading = element('h2', '', `Fall ${given.length + 1} av ${ids.length}: ${title}`);
    heading.tabIndex = -1;
    place.replaceChildren(heading, exercise);
    showing(place);
    heading.focus();
  };

  const finish = async ({ given }: Test) => {
    const told = await Promise.all(
      given.map(async (answer) => {
        const { title, exercise } = await fetchExercise(answer.id);
        return { id: answer.id, title, compared: compare(exercise, answer) };
      }),
    );
    list.replaceChildren(
      ...told.map(({ id, title, compared }) => {
        const link = element('a', '', title);
        link.href = `/utbildning/fall/${id}/`;
        return element('li', '', link, ...comparisonMarkup(compared));
      }),
    );
    rows.replaceChildren(
      ...told.map(({ title, compared }) => {
        const name = element('th', '', title);
        name.scope = 'row';
        return element('tr', '', name, ...compared.map(({ right }) => element('td', '', verdict(right))));
      }),
    );
    const right = (part: number) => told.filter(({ compared }) => compared[part]?.right).length;
    fill('poang', `Rätt besked i ${right(0)} fall av ${told.length}, rätt grund i ${right(1)}.`);
    fill('datum', new Date().toLocaleDateString('sv-SE'));
    showing(result);
    result.querySelector('h2')?.focus();
  };

  const go = async (test: Test) => {
    const id = test.ids[test.given.length];
    try {
      await (id === undefined ? finish(test) : ask(test, id));
      history.replaceState(test, '');
      status.textContent = '';
    } catch {
      status.textContent = 'Fallet gick inte att hämta. Försök igen.';
    }
  };

  intro.querySelector('button')?.addEventListener('click', () => {
    void go({ ids: drawCases(cases, count, Math.random).map(({ id }) => id), given: [] });
  });
  result.querySelector('[data-print]')?.addEventListener('click', () => print());
  result.querySelector('[data-again]')?.addEventListener('click', () => {
    history.replaceState(null, '');
    list.replaceChildren();
    rows.replaceChildren();
    showing(intro);
    document.querySelector('h1')?.focus();
  });
  root.hidden = false;
  const saved = readTest(history.state);
  if (saved) void go(saved);
}
