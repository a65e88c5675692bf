import type { Entry } from '../content.ts';
import { sectionsOf } from '../sections.ts';
import type { Problem } from '../problem.ts';
import { at, type Check } from './context.ts';

/** Fewest words that a section, a guide, a course or a page is found by besides its own. */
export const fewestWords = 5;

/** Tells of what has too few words to be found by, where they are written. */
function tooFew(entry: Entry<unknown>, path: string[], words: readonly string[], what: string): Problem[] {
  if (words.length >= fewestWords) return [];
  return [
    at(entry, path, {
      code: 'for-fa-sokord',
      fel: `${what} har ${words.length} sökord. Det behövs minst ${fewestWords}.`,
      atgard: 'Lägg till ord och korta fraser som folk använder när de söker efter det som står här.',
    }),
  ];
}

/** Every section, guide, course and page can be found by everyday words, and every everyday word has one meaning. */
export const searchWords: Check = ({ content }) => {
  const problems: Problem[] = [];
  for (const entry of content.chapters.values()) {
    const anchors = sectionsOf(entry.body)
      .map(({ anchor }) => anchor)
      .filter(Boolean);
    for (const anchor of anchors)
      problems.push(
        ...tooFew(entry, ['sokord', anchor], entry.data.sokord[anchor] ?? [], `Avsnittet ”${anchor}”`),
      );
    for (const anchor of Object.keys(entry.data.sokord))
      if (!anchors.includes(anchor))
        problems.push(
          at(entry, ['sokord', anchor], {
            code: 'sokord-utan-avsnitt',
            fel: `Kapitlet har inget avsnitt med ankaret ”${anchor}”.`,
            atgard: `Byt till något av: ${anchors.join(', ')}.`,
          }),
        );
  }
  for (const entry of content.guides.values())
    problems.push(...tooFew(entry, ['sokord'], entry.data.sokord, 'Guiden'));
  for (const entry of content.courses.values())
    problems.push(...tooFew(entry, ['sok'], entry.data.sok, 'Kursen'));
  for (const entry of content.landmarks.values())
    problems.push(...tooFew(entry, ['sok'], entry.data.sok, 'Sidan'));

  const seen = new Map<string, number>();
  for (const entry of content.synonyms.values())
    for (const [index, word] of entry.data.sager.entries()) {
      const key = word.toLowerCase();
      const first = seen.get(key);
      if (first === undefined) seen.set(key, entry.line(['sager', index]));
      else
        problems.push(
          at(entry, ['sager', index], {
            code: 'synonym-dubbel',
            fel: `”${word}” står redan på rad ${first}.`,
            atgard: 'Låt ordet stå i en av grupperna, med allt som det kan betyda.',
          }),
        );
    }
  return problems;
};
