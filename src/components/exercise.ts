import { element } from './element.ts';
import { pageAt } from './own-page.ts';

/** What a reader answered to a case, as the values of the page's own boxes. */
export type Given = { id: string; besked: string; grund: string };

const parts = [
  { name: 'besked', heading: 'Besked', said: 'beskedet' },
  { name: 'grund', heading: 'Grund', said: 'grunden' },
] as const;

const boxes = (exercise: ParentNode, name: string) => [
  ...exercise.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`),
];
const labelOf = (box: HTMLInputElement | undefined) =>
  box?.closest('label')?.querySelector('.value')?.textContent ?? '';

/** Fetches a case from its own page, with its title. Rejects where it cannot be had. */
export async function fetchExercise(id: string): Promise<{ title: string; exercise: HTMLElement }> {
  const page = await pageAt(`/utbildning/fall/${id}/`);
  const found = page.querySelector<HTMLElement>('.exercise');
  if (!found) throw new Error(`/utbildning/fall/${id}/ har inget fall`);
  return {
    title: page.querySelector('h1')?.textContent ?? '',
    exercise: document.importNode(found, true),
  };
}

/** What is chosen in a case; nothing until both are. */
export function givenIn(exercise: HTMLElement): Given | undefined {
  const [besked, grund] = parts.map(({ name }) => boxes(exercise, name).find(({ checked }) => checked));
  return besked && grund
    ? { id: exercise.dataset['id'] ?? '', besked: besked.value, grund: grund.value }
    : undefined;
}

/** How an answer compares with the guide: for besked and ground, whether it is right and in words why not. */
export type Comparison = { heading: string; right: boolean; text: string; step?: number };

/** Compares an answer with the key that the page carries: the right boxes, and where on the path the others part. */
export function compare(exercise: HTMLElement, given: Given): Comparison[] {
  const path = [...exercise.querySelectorAll('.exercise-path > li')];
  return parts.map(({ name, heading, said }) => {
    const all = boxes(exercise, name);
    const chosen = all.find(({ value }) => value === given[name]);
    const right = labelOf(all.find(({ dataset }) => 'right' in dataset));
    if (chosen && 'right' in chosen.dataset) return { heading, right: true, text: `${right}.` };
    const at = chosen?.dataset['step'];
    const step = path[Number(at)];
    const told = `Du svarade ”${labelOf(chosen)}”. Guiden svarar ”${right}”.`;
    if (at === undefined || !step)
      return {
        heading,
        right: false,
        text: `${told} Ingen väg i den här guiden leder till ${said} du valde.`,
      };
    const question = step.querySelector('a')?.textContent ?? '';
    const answer = step.querySelector('strong')?.textContent ?? '';
    return {
      heading,
      right: false,
      step: Number(at),
      text: `${told} Här skildes ni åt: på frågan ”${question}” är svaret i fallet ”${answer}”. Efter det går det inte längre att nå ${said} du valde.`,
    };
  });
}

/** What an answer led to, as the reader sees it. */
export const comparisonMarkup = (compared: readonly Comparison[]): HTMLElement[] =>
  compared.map(({ heading, right, text }) =>
    element(
      'p',
      right ? 'right' : 'wrong',
      element('strong', '', `${heading}: ${right ? 'rätt' : 'fel'}.`),
      ` ${text}`,
    ),
  );

/** Shows how an answer compares with the guide, opens the key and marks on its path where they parted. */
export function showResult(exercise: HTMLElement, given: Given): void {
  const result = exercise.querySelector<HTMLElement>('.exercise-result');
  const key = exercise.querySelector('details');
  if (!result || !key) return;
  const compared = compare(exercise, given);
  for (const box of exercise.querySelectorAll('input')) {
    box.checked = parts.some(({ name }) => box.name === name && box.value === given[name]);
    box.disabled = true;
  }
  exercise.querySelector<HTMLElement>('form .actions')?.remove();
  const heading = element('h2', '', 'Ditt svar bredvid guidens');
  heading.tabIndex = -1;
  result.replaceChildren(heading, ...comparisonMarkup(compared));
  const path = exercise.querySelectorAll('.exercise-path > li');
  for (const { heading: what, step } of compared)
    if (step !== undefined)
      path[step]?.append(element('em', '', `Här skildes ni åt: ${what.toLowerCase()}.`));
  result.hidden = false;
  key.open = true;
  heading.focus();
}

/** Lets a case be answered: `onAnswer` is told once both choices are made. */
export function startExercise(exercise: HTMLElement | null, onAnswer: (given: Given) => void): void {
  const form = exercise?.querySelector('form');
  const actions = form?.querySelector<HTMLElement>('.actions');
  if (!exercise || !form || !actions) return;
  actions.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const given = givenIn(exercise);
    if (given) onAnswer(given);
  });
}
