import { element } from './element.ts';
import { pageAt } from './own-page.ts';

/** What a link's page shows in brief: the term that the address names, or the parts that the page has marked. */
async function briefOf(link: HTMLAnchorElement): Promise<Element[]> {
  const page = await pageAt(link.pathname);
  const term = link.hash && page.getElementById(link.hash.slice(1));
  const parts = term ? [...term.children] : [...page.querySelectorAll('[data-lookup]')];
  if (parts.length === 0) throw new Error(`${link.pathname} har inget att visa`);
  return parts;
}

/** One box for the page, the same for every link. */
function openBox(box: HTMLElement, link: HTMLAnchorElement, parts: readonly Element[]): void {
  const [first, ...rest] = parts.map((part) => document.importNode(part, true));
  for (const node of rest.flatMap((part) => [part, ...part.querySelectorAll('[id]')]))
    node.removeAttribute('id');
  const heading = element('h2', '', first?.textContent.trim() ?? '');
  heading.id = 'uppslag-rubrik';
  heading.tabIndex = -1;
  const whole = element('a', '', link.hash ? 'Visa i ordlistan' : 'Öppna lagrummet');
  whole.href = link.href;
  const close = element('button', 'button quiet', 'Stäng');
  close.type = 'button';
  close.addEventListener('click', () => box.hidePopover());
  box.replaceChildren(heading, ...rest, element('p', 'lookup-end', whole, close));
  box.scrollTop = 0;
  if (!box.matches(':popover-open')) box.showPopover();
  heading.focus();
}

/**
 * Shows the provision or the term that a link leads to without leaving the page. Where the page cannot be had, or the
 * reader asks for a new tab, a link stays a link.
 */
export function startLookup(): void {
  const main = document.querySelector('main');
  if (!main || !('popover' in HTMLElement.prototype)) return;
  const box = element('section', 'lookup');
  box.popover = 'auto';
  box.role = 'dialog';
  box.setAttribute('aria-labelledby', 'uppslag-rubrik');
  main.append(box);
  const links = 'a.lagrum-link, a.begrepp-link';
  for (const link of main.querySelectorAll(links)) link.ariaHasPopup = 'dialog';
  main.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>(links);
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    briefOf(link).then(
      (parts) => openBox(box, link, parts),
      () => location.assign(link.href),
    );
  });
}
