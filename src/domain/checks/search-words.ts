import { sectionsOf } from '../sections.ts';
import type { Problem } from '../problem.ts';
import { at, type Check } from './context.ts';

/** Fewest words that a section, a guide, a course or a page is found by besides its own. */
export const fewestWords = 5;

const tooFew = (count: number, what: string) => ({
  code: 'for-fa-sokord',
  fel: `${what} har ${count} sökord. Det behövs minst ${fewestWords}.`,
  atgard: 'Lägg till ord och korta fraser som folk använder när de söker efter det som står här.',
});

/** Every section, guide, course and page can be found by everyday words, and every everyday word has one meaning. */
export const searchWords: Check = ({ content }) => {
  const problems: Problem[] = [];
  for (const entry of content.chapters.values()) {
    const anchors = sectionsOf(entry.body)
      .map(({ anchor }) => anchor)
      .filter(Boolean);
    for (const anchor of anchors) {
      const count = entry.data.sokord[anchor]?.length ?? 0;
      if (count < fewestWords)
        problems.push(at(entry, ['sokord', anchor], tooFew(count, `Avsnittet ”${anchor}”`)));
    }
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
  for (const entry of content.guides.values()) {
    const count = entry.data.sokord.length;
    if (count < fewestWords) problems.push(at(entry, ['sokord'], tooFew(count, 'Guiden')));
  }
  const few = ({ sok }: { sok: readonly string[] }, what: string) =>
    sok.length < fewestWords ? [tooFew(sok.length, what)] : [];
  for (const entry of content.courses.values())
    problems.push(...few(entry.data, 'Kursen').map((problem) => at(entry, ['sok'], problem)));
  for (const entry of content.landmarks.values())
    problems.push(...few(entry.data, 'Sidan').map((problem) => at(entry, ['sok'], problem)));

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
