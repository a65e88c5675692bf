import type { Entry } from '../content.ts';
import { slidesOf } from '../courses.ts';
import { dataOf, type AssembledGuide } from '../guide.ts';
import { citedIn, findCitations, registerOf } from '../lagrum.ts';
import type { Problem } from '../problem.ts';
import { signable, type Status } from '../status.ts';
import { at, textsOf, type Check } from './context.ts';

/** Texts are read again at least this often, in months. */
export const reviewMonths = 12;

/** The day a text checked on `date` is due again. */
export function reviewDue(date: string): string {
  const due = new Date(`${date}T00:00:00Z`);
  due.setUTCMonth(due.getUTCMonth() + reviewMonths);
  return due.toISOString().slice(0, 10);
}

/** Grounds are in force, and no text is older than the law it cites. Overdue reviews remind. */
export const lawIsCurrent: Check = ({ content, guides, law, today }) => {
  const problems: Problem[] = [];

  for (const entry of content.outcomes.values())
    for (const [index, id] of entry.data.grund.entries()) {
      const provision = law.provisions.get(id);
      if (!provision) continue;
      const { ikraft, upphor, lydelse } = provision;
      const report = (details: Pick<Problem, 'code' | 'fel' | 'atgard'>) =>
        problems.push(at(entry, ['grund', index], details));
      if (upphor !== undefined && upphor <= today)
        report({
          code: 'lagrum-upphort',
          fel: `${law.cite(id)} upphörde att gälla ${upphor}.`,
          atgard: 'Byt grund eller ta bort utfallet.',
        });
      else if (ikraft !== undefined && ikraft > today)
        report({
          code: 'lagrum-inte-i-kraft',
          fel: `${law.cite(id)} gäller först från ${ikraft}.`,
          atgard: 'Byt grund, eller vänta med utfallet till dess.',
        });
      else if (['far', 'ska'].includes(entry.data.besked) && (ikraft === undefined || lydelse === ''))
        report({
          code: 'lagrum-utan-datum',
          fel: `${law.cite(id)} saknar lydelse eller ikraftdatum och kan inte bära ett ”${entry.data.besked}”.`,
          atgard: 'Fyll i lydelse och ikraft i lagrummet, eller ändra beskedet.',
        });
    }

  const compare = (entry: Entry<Status>, cited: Iterable<string>) => {
    for (const id of new Set(cited)) {
      const ikraft = law.provisions.get(id)?.ikraft;
      if (ikraft === undefined || ikraft > today) continue;
      if (ikraft > entry.data.kontrollerad)
        problems.push(
          at(entry, ['kontrollerad'], {
            code: 'lagrum-andrat',
            fel: `Texten kontrollerades ${entry.data.kontrollerad}, men ${law.cite(id)} fick ny lydelse ${ikraft}.`,
            atgard: 'Läs lagrummet, ändra texten om det behövs och sätt nytt datum.',
          }),
        );
      else if (entry.data.granskad && ikraft > entry.data.granskad.datum)
        problems.push(
          at(entry, ['granskad'], {
            code: 'granskning-inaktuell',
            fel: `Texten granskades ${entry.data.granskad.datum}, men ${law.cite(id)} fick ny lydelse ${ikraft}.`,
            atgard: 'Låt en jurist granska igen, eller ta bort ”granskad”.',
          }),
        );
    }
  };
  for (const entry of [...content.chapters.values(), ...content.sheets.values()])
    compare(entry, citedIn(entry.body));
  for (const entry of [...content.faqs.values(), ...content.terms.values()])
    compare(entry, [...entry.data.lagrum, ...citedIn(entry.body)]);
  const register = registerOf(law.provisions, dataOf(content.statutes));
  const citedInTexts = (entry: Entry<unknown>) =>
    textsOf(entry).flatMap(({ text }) => findCitations(text, register).map(({ lagrum }) => lagrum ?? ''));
  for (const entry of content.forms.values())
    compare(entry, [...entry.data.delar.flatMap((section) => section.lagrum), ...citedInTexts(entry)]);
  for (const entry of content.cases.values()) compare(entry, [...entry.data.grund, ...citedInTexts(entry)]);
  for (const entry of content.courses.values())
    compare(entry, [
      ...citedInTexts(entry),
      ...slidesOf(entry.id, content).flatMap((slide) => [
        slide.data.visa?.lagrum ?? '',
        ...citedInTexts(slide),
      ]),
    ]);
  for (const guide of guides) compare(guide.index, citedByGuide(guide));

  for (const entry of [...signable(content), ...content.penalties.values()]) {
    const due = reviewDue(entry.data.kontrollerad);
    if (due <= today)
      problems.push(
        at(entry, ['kontrollerad'], {
          code: 'kontroll-gammal',
          fel: `Texten kontrollerades ${entry.data.kontrollerad} och ska läsas om efter ${reviewMonths} månader.`,
          atgard: 'Läs den mot gällande lag och sätt nytt datum.',
          reminder: true,
        }),
      );
  }
  return problems;
};

/** Everything a guide cites, in its own texts and in those it shares. */
const citedByGuide = ({ questions, outcomes }: AssembledGuide): string[] => [
  ...[...questions.values()].flatMap(({ data, body }) => [...data.lagrum, ...citedIn(body)]),
  ...[...outcomes.values()].flatMap(({ data, body }) => [
    ...data.grund,
    ...data['se-aven'],
    ...citedIn(body),
  ]),
];
