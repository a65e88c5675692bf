import { askedSections, missing, type Choices, type FormOutline } from '../domain/forms.ts';
import { element } from './element.ts';

/** What the rules need of the form, read from the page that shows it. */
function outlineOf(form: HTMLFormElement): FormOutline {
  return {
    delar: [...form.querySelectorAll<HTMLElement>('.form-part')].map((part) => ({
      id: part.id,
      rubrik: part.querySelector('h2')?.textContent ?? '',
      'visas-nar': JSON.parse(part.dataset['when'] ?? '{}') as Record<string, string[]>,
      val: [...part.querySelectorAll<HTMLElement>('.choice')].map((choice) => ({
        id: choice.dataset['choice'] ?? '',
        fraga: choice.querySelector('legend')?.firstChild?.textContent?.trim() ?? '',
        alternativ: [...choice.querySelectorAll('input')].map(({ value, dataset }) => ({
          id: value,
          ensam: dataset['alone'] !== undefined,
        })),
      })),
    })),
  };
}

/**
 * Folds away what is not asked for, says what remains and repeats what was chosen. The choices live in the page's
 * own boxes and nowhere else: to leave the page, or to press the button that clears, forgets them.
 */
export function startForm(form: HTMLFormElement | null): void {
  const state = form?.querySelector<HTMLElement>('.form-state');
  const status = state?.querySelector('[role=status]');
  const list = state?.querySelector('ul');
  if (!form || !state) return;
  state.querySelector('[data-print]')?.addEventListener('click', () => print());
  state.hidden = false;
  if (!status || !list) return;
  const outline = outlineOf(form);
  const parts = [...form.querySelectorAll<HTMLElement>('.form-part')];
  const chosenIn = (choice: string) =>
    [...form.querySelectorAll<HTMLInputElement>('input:checked')].filter(({ name }) => name === choice);

  const show = (said?: string) => {
    const ids = outline.delar.flatMap(({ val }) => val.map(({ id }) => id));
    const choices: Choices = Object.fromEntries(
      ids.map((id) => [id, chosenIn(id).map(({ value }) => value)]),
    );
    const begun = ids.some((id) => chosenIn(id).length > 0);
    const asked = askedSections(outline, choices);
    const left = missing(outline, choices);
    for (const part of parts) {
      part.hidden = asked.get(part.id) === 'nej';
      part.classList.toggle('settled', asked.get(part.id) === 'ja');
    }
    for (const choice of form.querySelectorAll<HTMLElement>('.choice')) {
      const lacks = choice.querySelector<HTMLElement>('.lacks');
      if (lacks) lacks.hidden = !begun || !left.some(({ val }) => val === choice.dataset['choice']);
    }
    for (const repeat of form.querySelectorAll<HTMLElement>('.repeat')) {
      const labels = chosenIn(repeat.dataset['repeat'] ?? '').map(({ dataset }) => dataset['label'] ?? '');
      repeat.querySelector('ul')?.remove();
      repeat.querySelector('p')!.hidden = labels.length > 0;
      if (labels.length === 0) continue;
      repeat.append(element('ul', 'plain', ...labels.map((label) => element('li', '', label))));
    }
    const [next] = left;
    state.classList.toggle('begun', begun);
    status.textContent =
      said ??
      (next
        ? `${left.length === 1 ? 'Ett val återstår' : `${left.length} val återstår`}. Nästa: ${next.rubrik}.`
        : 'Alla val är gjorda. Resten fylls i för hand på papperet.');
    list.replaceChildren(
      ...left.map(({ del, rubrik, fraga }) => {
        const link = element('a', '', rubrik);
        link.href = `#${del}`;
        return element('li', '', link, `: ${fraga}`);
      }),
    );
  };

  form.addEventListener('change', () => show());
  form.addEventListener('submit', (event) => event.preventDefault());
  // The boxes are empty once the event has passed.
  form.addEventListener('reset', () => {
    setTimeout(() => {
      show('Alla val är borta.');
      document.querySelector('h1')?.focus();
    });
  });
  addEventListener('pageshow', () => show());
  show();
}
