import { isOff, turnedOff } from './search-shortcut.ts';

/** Lets a checkbox turn the key on and off. */
export function startShortcutChoice(box: HTMLInputElement): void {
  box.checked = !isOff();
  box.disabled = false;
  box.addEventListener('change', () => {
    try {
      if (box.checked) sessionStorage.removeItem(turnedOff);
      else sessionStorage.setItem(turnedOff, '');
    } catch {
      box.checked = false;
    }
  });
}
