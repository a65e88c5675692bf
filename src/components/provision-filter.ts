const words = (text: string | undefined) => text?.split(' ').filter(Boolean) ?? [];

/**
 * Lets the reader of the register choose by what a provision says, who receives and area. Rows carry `data-effekt`,
 * `data-till` and `data-omrade`; a receiver is chosen with every wider kind that it belongs to.
 */
export function startFilter(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('#urval');
  const status = form?.querySelector('[role=status]');
  const [effect, receiver, area] = form?.querySelectorAll('select') ?? [];
  if (!form || !status || !effect || !receiver || !area) return;
  const sections = [...page.querySelectorAll<HTMLElement>('section[id]')];
  const rows = [...page.querySelectorAll<HTMLElement>('.register > li')];
  const nav = page.querySelector<HTMLElement>('nav[aria-labelledby=lagar]');

  const show = () => {
    const kinds = words(receiver.value);
    for (const row of rows) {
      const { effekt, till, omrade } = row.dataset;
      row.hidden =
        (effect.value !== '' && effekt !== effect.value) ||
        (kinds.length > 0 && !words(till).some((kind) => kinds.includes(kind))) ||
        (area.value !== '' && !words(omrade).includes(area.value));
    }
    for (const section of sections) section.hidden = !section.querySelector('.register > li:not([hidden])');
    const count = rows.filter((row) => !row.hidden).length;
    const all = count === rows.length;
    if (nav) nav.hidden = !all;
    status.textContent = all
      ? `${count} lagrum.`
      : count === 0
        ? 'Inget lagrum passar. Välj bredare.'
        : `${count} av ${rows.length} lagrum.`;
  };
  form.addEventListener('change', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  show();
}
