const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const values = new Map([...digits].map((digit, value) => [digit, value]));

/** Whole numbers from 0 as text: five bits a character, the lowest first, the sixth bit saying ”more follows”. */
export function packNumbers(numbers: Iterable<number>): string {
  let text = '';
  for (let number of numbers) {
    for (; number > 31; number = Math.floor(number / 32)) text += digits[32 + (number % 32)];
    text += digits[number];
  }
  return text;
}

/** What `packNumbers` wrote. */
export function unpackNumbers(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let unit = 1;
  for (const character of text) {
    const value = values.get(character) ?? 0;
    number += (value % 32) * unit;
    unit *= 32;
    if (value > 31) continue;
    numbers.push(number);
    number = 0;
    unit = 1;
  }
  return numbers;
}

/** Sorted lower-case words as text: a capital for how many letters are shared with the word before, then the rest. */
export function packWords(sorted: readonly string[]): string {
  let before = '';
  return sorted
    .map((word) => {
      let shared = 0;
      while (shared < 25 && shared < before.length && word[shared] === before[shared]) shared++;
      before = word;
      return `${digits[shared]}${word.slice(shared)}`;
    })
    .join('');
}

/** What `packWords` wrote. */
export function unpackWords(text: string): string[] {
  let before = '';
  return [...text.matchAll(/([A-Z])([^A-Z]*)/g)].map(([, shared = 'A', rest = '']) => {
    before = before.slice(0, values.get(shared)) + rest;
    return before;
  });
}

/** Rising numbers as the steps between them. */
export const gaps = (numbers: readonly number[]): number[] =>
  numbers.map((number, index) => number - (index === 0 ? 0 : (numbers[index - 1] ?? 0) + 1));

/** What `gaps` made steps of. */
export function rising(steps: readonly number[]): number[] {
  let at = -1;
  return steps.map((step) => (at += step + 1));
}
