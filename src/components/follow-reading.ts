/** Marks in a table of contents the section being read: the last that has come up past a third of the screen. */
export function followReading(toc: HTMLElement | null): void {
  const links = [...(toc?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? [])];
  const places = links.flatMap((link) => document.getElementById(link.hash.slice(1)) ?? []);
  let waiting = false;
  const mark = () => {
    waiting = false;
    const passed = places.filter((place) => place.getBoundingClientRect().top < innerHeight / 3);
    const read = passed.at(-1)?.id;
    for (const link of links)
      if (link.hash === `#${read}`) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
  };
  const later = () => {
    if (!waiting) requestAnimationFrame(mark);
    waiting = true;
  };
  addEventListener('scroll', later, { passive: true });
  addEventListener('resize', later);
  mark();
}
