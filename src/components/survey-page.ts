import { cautionsOf, readTotal, shareOf, type Fault, type Total } from '../domain/survey.ts';
import { element } from './element.ts';

const measureIn = (root: HTMLElement, id: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(`[data-measure="${id}"]`),
];

/** Shows what was counted for one measure, in the chart and in the table; without a total, that nothing was. */
function showTotal(result: HTMLElement, id: string, few: number, total: Total | undefined): void {
  const share = total && `${shareOf(total)} procent`;
  const cells: Record<string, string> = {
    andel: share ?? 'inte räknat',
    ja: total ? String(total.ja) : '–',
    svar: total ? String(total.svar) : '–',
  };
  for (const place of measureIn(result, id)) {
    for (const cell of place.querySelectorAll<HTMLElement>('[data-cell]'))
      cell.textContent = cells[cell.dataset['cell'] ?? ''] ?? '';
    const now = place.querySelector('[data-now]');
    if (now)
      now.textContent = total
        ? `Er grupp: ${share}, ${total.ja} ja av ${total.svar} svar`
        : 'Er grupp: inte räknat';
    const bar = place.querySelector<HTMLElement>('.now');
    if (bar) bar.hidden = !total;
    bar?.querySelector('.part')?.setAttribute('width', String(total ? shareOf(total) : 0));
    place
      .querySelector('.cautions')
      ?.replaceChildren(...(total ? cautionsOf(total, few) : []).map((text) => element('li', '', text)));
  }
}

/**
 * Counts what the reader has typed and shows it beside the earlier figures. The numbers live in the fields and nowhere
 * else; what cannot be used stays as it was typed, with a word on what is wrong.
 */
export function startTotals(form: HTMLFormElement | null, result: HTMLElement | null): void {
  const summary = form?.querySelector<HTMLElement>('.error-summary');
  if (!form || !result || !summary) return;
  const few = Number(form.dataset['few']);
  const sets = [...form.querySelectorAll('fieldset')];
  const inputOf = (set: Element, field: Fault['field']) =>
    set.querySelector<HTMLInputElement>(`[data-field="${field}"]`)!;

  const tell = (faults: readonly { input: HTMLInputElement; text: string }[]) => {
    for (const input of form.querySelectorAll('input')) {
      const text = faults.find((fault) => fault.input === input)?.text;
      const place = form.querySelector<HTMLElement>(`#${input.id}-fel`)!;
      place.textContent = text ?? '';
      place.hidden = text === undefined;
      input.ariaInvalid = text === undefined ? null : 'true';
    }
    summary.hidden = faults.length === 0;
    summary.querySelector('ul')!.replaceChildren(
      ...faults.map(({ input, text }) => {
        const link = element('a', '', text);
        link.href = `#${input.id}`;
        return element(
          'li',
          '',
          `${input.closest('fieldset')?.querySelector('legend')?.textContent}: `,
          link,
        );
      }),
    );
  };
  const show = (totals: readonly (Total | undefined)[]) => {
    for (const [index, set] of sets.entries())
      showTotal(result, set.dataset['measure'] ?? '', few, totals[index]);
    result.classList.toggle(
      'uncounted',
      totals.every((total) => !total),
    );
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const read = sets.map((set) =>
      readTotal({ svar: inputOf(set, 'svar').value, ja: inputOf(set, 'ja').value }),
    );
    const faults = read.flatMap(({ faults: found }, index) =>
      found.map(({ field, text }) => ({ input: inputOf(sets[index]!, field), text })),
    );
    if (read.every(({ total }) => !total) && faults.length === 0)
      faults.push({
        input: inputOf(sets[0]!, 'svar'),
        text: 'Inget är ifyllt. Skriv antal för minst ett mått.',
      });
    show(read.map(({ total }) => total));
    tell(faults);
    (faults.length > 0 ? summary : result.querySelector('h2'))?.focus();
  });
  form.addEventListener('reset', () => {
    show([]);
    tell([]);
    result.closest('main')?.querySelector<HTMLElement>('#rakna')?.focus();
  });
  form.hidden = false;
}
