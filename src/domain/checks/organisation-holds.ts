import type { Board, Organisation } from '../../schemas/handbook.ts';
import type { Entry } from '../content.ts';
import { relations } from '../organisation.ts';
import type { Problem } from '../problem.ts';
import { at, type Check } from './context.ts';

type Path = readonly PropertyKey[];

const quote = (names: readonly string[]) => names.map((name) => `”${name}”`).join(', ');

/**
 * The organisation can be read from: every unit has its branch, every nämnd its units, and where a nämnd has
 * several branches somebody has judged them (8 kap. 2 § OSL) or said that nobody has. Questions derived from
 * it have answers for what it can say.
 */
export const organisationHolds: Check = ({ content }) => [
  ...[...content.organisation.values()].flatMap((entry) => [
    ...idsUsedTwice(entry, ['namnder'], entry.data.namnder),
    ...entry.data.namnder.flatMap((namnd, index) => boardProblems(entry, ['namnder', index], namnd)),
  ]),
  ...[...content.questions.values(), ...content.sharedQuestions.values()]
    .filter(({ data }) => data.harleds && !relations.some((relation) => relation in data.svar))
    .map((entry) =>
      at(entry, ['harleds'], {
        code: 'harleds-utan-svar',
        fel: 'Frågan ska härledas ur organisationen, men inget svar har en relation som nyckel.',
        atgard: `Ge svaren nycklar ur listan: ${quote(relations)}. Annars: ta bort ”harleds”.`,
      }),
    ),
];

function idsUsedTwice(entry: Entry<Organisation>, path: Path, items: readonly { id: string }[]): Problem[] {
  return items.flatMap(({ id }, index) => {
    const first = items.findIndex((item) => item.id === id);
    return first === index
      ? []
      : [
          at(entry, [...path, index, 'id'], {
            code: 'dubbelt-id',
            fel: `”${id}” finns redan på rad ${entry.line([...path, first, 'id'])}.`,
            atgard: 'Byt id på den ena, eller ta bort den.',
          }),
        ];
  });
}

function boardProblems(entry: Entry<Organisation>, path: Path, namnd: Board): Problem[] {
  const { verksamhetsgrenar: grenar, enheter } = namnd;
  const problems = [
    ...idsUsedTwice(entry, [...path, 'verksamhetsgrenar'], grenar),
    ...idsUsedTwice(entry, [...path, 'enheter'], enheter),
  ];
  if (enheter.length === 0)
    problems.push(
      at(entry, path, {
        code: 'namnd-utan-enheter',
        fel: `${namnd.namn} har inga enheter.`,
        atgard: 'Lägg till minst en enhet under ”enheter”, eller ta bort nämnden.',
      }),
    );
  const ids = grenar.map(({ id }) => id);
  for (const [index, enhet] of enheter.entries())
    if (!ids.includes(enhet.verksamhetsgren))
      problems.push(
        at(entry, [...path, 'enheter', index, 'verksamhetsgren'], {
          code: 'okand-gren',
          fel: `${namnd.namn} har ingen verksamhetsgren ”${enhet.verksamhetsgren}”.`,
          atgard:
            ids.length > 0
              ? `Byt till något av: ${quote(ids)}. Eller lägg till grenen i nämnden.`
              : 'Lägg till grenen under ”verksamhetsgrenar” i nämnden.',
        }),
      );
  for (const [index, { namn, sjalvstandig, beslutad, av }] of grenar.entries()) {
    const report = (fel: string, atgard: string) =>
      problems.push(
        at(entry, [...path, 'verksamhetsgrenar', index], { code: 'gren-utan-beslut', fel, atgard }),
      );
    if (sjalvstandig === undefined && grenar.length > 1)
      report(
        `${namnd.namn} har flera verksamhetsgrenar, men det står inte om ”${namn}” är självständig.`,
        'Skriv ”sjalvstandig: ja” eller ”nej” om en jurist har avgjort det, annars ”oavgjord”.',
      );
    if ((sjalvstandig === 'ja' || sjalvstandig === 'nej') && !(beslutad && av))
      report(
        `Det står inte när och av vem ”sjalvstandig: ${sjalvstandig}” avgjordes för ”${namn}”.`,
        'Skriv ”beslutad” (datum) och ”av” (funktion), eller ”sjalvstandig: oavgjord”.',
      );
  }
  return problems;
}
