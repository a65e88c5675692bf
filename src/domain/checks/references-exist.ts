import type { Facts } from '../../schemas/guide.ts';
import type { Entry } from '../content.ts';
import type { Problem } from '../problem.ts';
import { anchorProblem } from './links-hold.ts';
import { at, type Check } from './context.ts';

type Path = readonly PropertyKey[];

/** An id, and the field that holds it. */
type Reference = readonly [path: Path, id: string];

const listed = (path: Path, ids: readonly string[]): Reference[] =>
  ids.map((id, index) => [[...path, index], id]);

/** Every id that a field names exists: provisions, conditions, actors, statutes, chapters, guides. */
export const referencesExist: Check = ({ content, charts }) => {
  const problems: Problem[] = [];
  const among =
    (known: ReadonlyMap<string, unknown>, what: string, details: Pick<Problem, 'code' | 'atgard'>) =>
    (entry: Entry<unknown>, references: readonly Reference[]): void => {
      for (const [path, id] of references)
        if (!known.has(id))
          problems.push(at(entry, path, { ...details, fel: `${what} ”${id}” finns inte.` }));
    };
  const lagrum = among(content.provisions, 'Lagrummet', {
    code: 'dott-lagrum',
    atgard: 'Rätta id:t, eller lägg till lagrummet i content/lagrum/.',
  });
  const actors = among(content.actors, 'Aktören', {
    code: 'okand-aktor',
    atgard: 'Välj en aktör ur content/aktorer.yaml, eller lägg till den där.',
  });
  const statutes = among(content.statutes, 'Författningen', {
    code: 'okand-forfattning',
    atgard: 'Välj ett id ur content/forfattningar.yaml, eller lägg till författningen där.',
  });
  const guides = among(content.guides, 'Guiden', {
    code: 'dod-hanvisning',
    atgard: 'Rätta id:t. Guiderna står i content/guider/.',
  });
  const chapters = among(content.chapters, 'Kapitlet', {
    code: 'dod-hanvisning',
    atgard: 'Rätta id:t. Kapitlen står i content/kapitel/.',
  });
  const terms = among(content.terms, 'Termen', {
    code: 'dod-hanvisning',
    atgard: 'Rätta id:t. Termerna står i content/begrepp/.',
  });
  const sections = (entry: Entry<unknown>, references: readonly Reference[]) => {
    for (const [path, reference] of references) {
      const [id = '', anchor] = reference.split('#');
      const target = content.chapters.get(id);
      const broken = target && anchor !== undefined && anchorProblem(target, anchor);
      if (broken) problems.push(at(entry, path, broken));
      chapters(entry, [[path, id]]);
    }
  };
  const facts = (entry: Entry<unknown>, path: Path, { fran, till, sekretess = [] }: Facts) => {
    if (fran !== undefined) actors(entry, [[[...path, 'fran'], fran]]);
    if (till !== undefined) actors(entry, [[[...path, 'till'], till]]);
    lagrum(entry, listed([...path, 'sekretess'], sekretess));
  };
  const conditions = (entry: Entry<unknown>, references: readonly Reference[]) => {
    for (const [path, reference] of references) {
      const [id = '', key = ''] = reference.split('.');
      lagrum(entry, [[path, id]]);
      const villkor = content.provisions.get(id)?.data.villkor;
      if (!villkor || key in villkor) continue;
      const keys = Object.keys(villkor).map((name) => `”${name}”`);
      problems.push(
        at(entry, path, {
          code: 'okant-villkor',
          fel: `${id} har inget villkor ”${key}”.`,
          atgard:
            keys.length > 0
              ? `Byt till något av: ${keys.join(', ')}.`
              : 'Skriv villkoret i lagrummet, eller ta bort raden här.',
        }),
      );
    }
  };

  for (const entry of content.organisation.values())
    for (const [n, { verksamhetsgrenar }] of entry.data.namnder.entries())
      for (const [g, { sekretess }] of verksamhetsgrenar.entries())
        lagrum(entry, listed(['namnder', n, 'verksamhetsgrenar', g, 'sekretess'], sekretess));
  for (const entry of content.actors.values()) actors(entry, listed(['ar'], entry.data.ar));
  for (const entry of content.provisions.values()) {
    const { data } = entry;
    statutes(entry, [[['lag'], data.lag]]);
    actors(entry, listed(['fran'], data.fran));
    actors(entry, listed(['till'], data.till));
    for (const field of ['bryter', 'inte', 'bryts-inte-av'] as const)
      lagrum(entry, listed([field], data[field]));
    lagrum(
      entry,
      Object.keys(data['bryter-delvis']).map((id) => [['bryter-delvis', id], id]),
    );
  }
  for (const entry of content.terms.values()) {
    lagrum(entry, listed(['lagrum'], entry.data.lagrum));
    terms(entry, listed(['inte-samma-som'], entry.data['inte-samma-som']));
  }
  for (const entry of content.chapters.values()) guides(entry, listed(['guider'], entry.data.guider));
  for (const entry of content.faqs.values()) {
    lagrum(entry, listed(['lagrum'], entry.data.lagrum));
    sections(entry, listed(['kapitel'], entry.data.kapitel));
    if (entry.data.guide !== undefined) guides(entry, [[['guide'], entry.data.guide]]);
  }
  for (const entry of content.forms.values()) {
    sections(entry, listed(['kapitel'], entry.data.kapitel));
    for (const [n, section] of entry.data.delar.entries())
      lagrum(entry, listed(['delar', n, 'lagrum'], section.lagrum));
  }
  for (const entry of content.oldReferences.values()) lagrum(entry, listed(['galler'], entry.data.galler));
  for (const entry of content.unsettled.values()) lagrum(entry, listed(['lagrum'], entry.data.lagrum));
  for (const entry of content.guides.values()) {
    chapters(entry, listed(['kapitel'], entry.data.kapitel));
    facts(entry, ['fakta'], entry.data.fakta);
  }
  for (const entry of [...content.questions.values(), ...content.sharedQuestions.values()]) {
    lagrum(entry, listed(['lagrum'], entry.data.lagrum));
    for (const [key, answer] of Object.entries(entry.data.svar)) {
      facts(entry, ['svar', key, 'fakta'], answer.fakta);
      conditions(entry, listed(['svar', key, 'uppfyller'], answer.uppfyller));
      conditions(entry, listed(['svar', key, 'utesluter'], answer.utesluter));
    }
  }
  for (const entry of content.outcomes.values()) {
    lagrum(entry, listed(['grund'], entry.data.grund));
    lagrum(entry, listed(['se-aven'], entry.data['se-aven']));
    sections(entry, listed(['kapitel'], entry.data.kapitel));
  }
  for (const entry of content.typfall.values()) lagrum(entry, listed(['grund'], entry.data.grund));
  for (const entry of content.cases.values()) {
    guides(entry, [[['guide'], entry.data.guide]]);
    lagrum(entry, listed(['grund'], entry.data.grund));
  }
  const cases = among(content.cases, 'Övningsfallet', {
    code: 'dod-hanvisning',
    atgard: 'Rätta id:t. Fallen står i content/fall/.',
  });
  for (const entry of content.courses.values()) sections(entry, listed(['kapitel'], entry.data.kapitel));
  for (const entry of content.slides.values()) {
    const { fall, fraga, karta, lagrum: provision, guide } = entry.data.visa ?? {};
    if (fall !== undefined) cases(entry, [[['visa', 'fall'], fall]]);
    if (karta !== undefined) guides(entry, [[['visa', 'karta'], karta]]);
    if (guide !== undefined) guides(entry, [[['visa', 'guide'], guide]]);
    if (provision !== undefined) lagrum(entry, [[['visa', 'lagrum'], provision]]);
    if (
      fraga !== undefined &&
      !charts.some(
        ({ id, states }) =>
          states[fraga.slice(id.length + 1)]?.kind === 'question' && fraga.startsWith(`${id}/`),
      )
    )
      problems.push(
        at(entry, ['visa', 'fraga'], {
          code: 'dod-hanvisning',
          fel: `Frågan ”${fraga}” finns inte.`,
          atgard: 'Skriv guidens id, ett snedstreck och frågans id i diagrammet: polis/verksamhet.',
        }),
      );
  }
  return problems;
};
