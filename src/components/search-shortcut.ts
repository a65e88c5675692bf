const writes = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]';

/** The key `/` leads to the search field from anywhere but where the reader writes. */
export function focusOnSlash(field: HTMLInputElement): void {
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest(writes)) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}
