import type { Form, FormChoice, FormKind, FormSection } from '../../schemas/form.ts';
import type { Entry } from '../content.ts';
import { demands, type Demand } from '../form-law.ts';
import { askedSections, coveringChoices, holds, type Choices } from '../forms.ts';
import type { Problem } from '../problem.ts';
import { at, type Check, type CheckContext } from './context.ts';

const quote = (names: Iterable<string>) => [...names].map((name) => `”${name}”`).join(', ');

/** Every form holds what the law asks of its kind, whatever is chosen in it, and its conditions can be met. */
export const formsHold: Check = ({ content, law }) =>
  [...content.forms.values()].flatMap((entry) => {
    const broken = [...idsUsedTwice(entry), ...conditionProblems(entry)];
    return [...broken, ...unknownDemands(entry), ...(broken.length > 0 ? [] : lackingParts(entry, law))];
  });

/** Whether a section gives anything to read, to choose or to write. */
const hasContent = ({ text, punkter, val, rutor, falt, tabell, utdrag }: FormSection): boolean =>
  tabell !== undefined || [text, punkter, val, rutor, falt, utdrag].some((part) => part.length > 0);

/** Whether a section holds what gives the part: as many choices, lines and so on as the parts that rest on them. */
function carries(slag: FormKind, section: FormSection, { som }: Demand): boolean {
  if (!som) return hasContent(section);
  const resting = demands[slag].filter((demand) => demand.som === som && section.kravs.includes(demand.del));
  return section[som].length >= resting.length;
}

/** Whether a form gives what is demanded when these choices are made. */
export function gives(
  { slag, delar }: Pick<Form, 'slag' | 'delar'>,
  demand: Demand,
  choices: Choices,
): boolean {
  const asked = askedSections({ delar }, choices);
  return delar.some(
    (section) =>
      asked.get(section.id) === 'ja' &&
      section.kravs.includes(demand.del) &&
      demand.lagrum.every((id) => section.lagrum.includes(id)) &&
      carries(slag, section, demand),
  );
}

function lackingParts(entry: Entry<Form>, law: CheckContext['law']): Problem[] {
  const { data } = entry;
  const ways = coveringChoices(data);
  return demands[data.slag].flatMap((demand) => {
    const failing = ways.find(
      (choices) => (!demand.nar || holds(demand.nar, choices)) && !gives(data, demand, choices),
    );
    if (!failing) return [];
    const index = data.delar.findIndex(({ kravs }) => kravs.includes(demand.del));
    const cited = demand.lagrum.map(law.cite).join(', ');
    const what = `En blankett av slaget ”${data.slag}” ska visa ${demand.vad}${cited && ` (${cited})`}`;
    if (index < 0)
      return [
        at(entry, ['delar'], {
          code: 'blankett-saknar-del',
          fel: `${what}, men ingen del gör det.`,
          atgard: `Lägg till en del med ”kravs: [${demand.del}]”${cited && ` och ”lagrum: [${demand.lagrum.join(', ')}]”`}.`,
        }),
      ];
    const section = data.delar[index];
    const uncited = demand.lagrum.filter((id) => !section?.lagrum.includes(id));
    return [
      at(entry, ['delar', index], {
        code: 'blankett-saknar-del',
        ...(uncited.length > 0
          ? {
              fel: `${what}, men delen ”${section?.rubrik}” hänvisar inte till ${uncited.map(law.cite).join(', ')}.`,
              atgard: `Läs lagrummet och skriv ”${uncited.join(', ')}” under ”lagrum” i delen.`,
            }
          : section && !hasContent(section)
            ? {
                fel: `${what}, men delen ”${section.rubrik}” är tom.`,
                atgard: 'Skriv text, val, rutor eller falt i delen.',
              }
            : section && !carries(data.slag, section, demand)
              ? {
                  fel: `${what}, men delen ”${section.rubrik}” har för få ${demand.som} för allt den ska visa.`,
                  atgard: `Skriv det som saknas under ”${demand.som}” i delen.`,
                }
              : {
                  fel: `${what}, men delen ”${section?.rubrik}” faller bort för vissa val.`,
                  atgard: `Ta bort ”visas-nar”, eller lägg till en del med ”kravs: [${demand.del}]” för de andra valen.`,
                }),
      }),
    ];
  });
}

function unknownDemands(entry: Entry<Form>): Problem[] {
  const known = demands[entry.data.slag].map(({ del }) => del);
  return entry.data.delar.flatMap(({ kravs }, index) =>
    kravs.flatMap((del, place) =>
      known.includes(del)
        ? []
        : at(entry, ['delar', index, 'kravs', place], {
            code: 'blankett-okant-krav',
            fel: `Slaget ”${entry.data.slag}” har inget krav ”${del}”.`,
            atgard: `Byt till något av: ${quote(known)}. Eller ta bort ordet.`,
          }),
    ),
  );
}

/** Ids are unique among sections, among the choices of the whole form, and among the alternatives of a choice. */
function idsUsedTwice(entry: Entry<Form>): Problem[] {
  const { delar } = entry.data;
  const sections = delar.map(({ id }, n) => ({ id, path: ['delar', n, 'id'] }));
  const choices = delar.flatMap(({ val }, n) =>
    val.map((choice, c) => ({ ...choice, path: ['delar', n, 'val', c, 'id'] })),
  );
  const alternatives = choices.map(({ alternativ, path }) =>
    alternativ.map(({ id }, a) => ({ id, path: [...path.slice(0, -1), 'alternativ', a, 'id'] })),
  );
  return [sections, choices, ...alternatives].flatMap((items) =>
    items.flatMap(({ id, path }, index) => {
      const first = items.findIndex((item) => item.id === id);
      return first === index
        ? []
        : at(entry, path, {
            code: 'dubbelt-id',
            fel: `”${id}” finns redan på rad ${entry.line(items[first]?.path)}.`,
            atgard: 'Byt id på den ena, eller ta bort den.',
          });
    }),
  );
}

/** A condition looks back at a choice and names alternatives that the form itself writes. */
function conditionProblems(entry: Entry<Form>): Problem[] {
  const { delar } = entry.data;
  const before = new Map<string, FormChoice>();
  const problems: Problem[] = [];
  const report = (path: readonly PropertyKey[], fel: string, atgard: string) =>
    problems.push(at(entry, path, { code: 'blankett-villkor', fel, atgard }));
  for (const [n, section] of delar.entries()) {
    for (const [id, wanted] of Object.entries(section['visas-nar'])) {
      const path = ['delar', n, 'visas-nar', id];
      const choice = before.get(id);
      if (!choice) {
        report(path, `Inget val ”${id}” står före delen.`, `Byt till något av: ${quote(before.keys())}.`);
        continue;
      }
      const own = choice.alternativ.map((alternative) => alternative.id);
      for (const alternative of wanted)
        if (!own.includes(alternative))
          report(
            path,
            `Valet ”${id}” har inget alternativ ”${alternative}”.`,
            `Byt till något av: ${quote(own)}.`,
          );
    }
    for (const [place, id] of section.upprepa.entries())
      if (!before.has(id))
        report(
          ['delar', n, 'upprepa', place],
          `Inget val ”${id}” står före delen.`,
          `Byt till något av: ${quote(before.keys())}.`,
        );
    for (const choice of section.val) before.set(choice.id, choice);
  }
  return problems;
}
