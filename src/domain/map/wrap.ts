/** Width of a character in Source Sans, in ems and on the wide side. */
function widthOf(character: string): number {
  if (character === ' ') return 0.2;
  if (/[ijl.,:;’'!|]/.test(character)) return 0.27;
  if (/[frt()/-]/.test(character)) return 0.36;
  if (/[cksvxyz]/.test(character)) return 0.5;
  if (/[mwMWOQÖ–…%]/.test(character)) return 0.84;
  return /\p{Lu}/u.test(character) ? 0.63 : 0.56;
}

/** Breaks a text into lines that fit `width` at a size. */
export function wrap(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ');
    const fits = [...longer].reduce((sum, character) => sum + widthOf(character) * size, 0) <= width;
    if (fits) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}
