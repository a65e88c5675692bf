import { expect, test } from 'vitest';
import { caseBank } from '../../src/domain/checks/case-bank.ts';
import { checkContext } from '../../src/domain/checks/context.ts';
import { parseContent } from '../../src/domain/content.ts';
import { formatProblem } from '../../src/domain/problem.ts';
import { exerciseText } from '../fixtures/exercise.ts';
import { valid } from '../fixtures/handbook.ts';

/** What the check says of a bank with so many copies of the one case at each level. */
function reportOf(introduktion: number, fordjupning: number): string {
  const copies = (count: number, niva: string) =>
    Array.from(
      { length: count },
      (_, index) =>
        [
          `content/fall/${niva}-${index}.md`,
          exerciseText.replace('niva: introduktion', `niva: ${niva}`),
        ] as const,
    );
  const { content } = parseContent(
    new Map([...valid.files, ...copies(introduktion, 'introduktion'), ...copies(fordjupning, 'fordjupning')]),
  );
  return caseBank(checkContext(content, [valid.chart], valid.today))
    .map(formatProblem)
    .join('\n\n');
}

test('a bank with too few cases is reported with what it lacks, and so is a guide', () => {
  expect(reportOf(1, 0)).toMatchInlineSnapshot(`
    "content/fall:1  [fall-bank]
      Fel:     Fallbanken har 1 fall i stället för 60, och 1 på nivån introduktion i stället för 20, och 0 på nivån fördjupning i stället för 20.
      Åtgärd:  Skriv fler fall. Kopiera ett som finns.

    content/guider/prov/index.md:1  [fall-saknas]
      Fel:     Guiden ”prov” har 1 övningsfall i stället för 2.
      Åtgärd:  Lägg till fall i content/fall/ som guiden svarar på."
  `);
});

test('a bank that leans on one level is reported', () => {
  expect(reportOf(41, 19)).toMatchInlineSnapshot(`
    "content/fall:1  [fall-bank]
      Fel:     Fallbanken har 19 på nivån fördjupning i stället för 20.
      Åtgärd:  Skriv fler fall. Kopiera ett som finns."
  `);
});

test('a bank that is large enough is not', () => {
  expect(reportOf(40, 20)).toBe('');
});
