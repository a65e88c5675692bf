const writes = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]';

/**
 * Whoever speaks to the computer may set off a single key by mistake, so it can be turned off (WCAG 2.1.4). The tab
 * remembers it until it is closed, as it does the answers of a guide.
 */
export const turnedOff = 'snabbtangent-av';
export const isOff = (): boolean => {
  try {
    return sessionStorage.getItem(turnedOff) !== null;
  } catch {
    // Where storage is blocked no choice can be kept, so the safe one holds.
    return true;
  }
};

/** The key `/` leads to the search field from anywhere but where the reader writes, unless it is turned off. */
export function focusOnSlash(field: HTMLInputElement): void {
  if (!isOff()) field.setAttribute('aria-keyshortcuts', '/');
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isOff()) return;
    if (event.target instanceof Element && event.target.closest(writes)) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}
