import type { Problem } from '../problem.ts';
import type { Entry } from '../content.ts';
import { at, type Check, type CheckContext } from './context.ts';

type Path = readonly PropertyKey[];

/** Reports every id of a list that `known` does not hold. */
function missing(
  entry: Entry<unknown>,
  path: Path,
  ids: readonly string[],
  known: ReadonlyMap<string, unknown>,
  code: string,
  what: string,
  atgard: string,
): Problem[] {
  return ids
    .map((id, index) => ({ id, index }))
    .filter(({ id }) => !known.has(id))
    .map(({ id, index }) => at(entry, [...path, index], { code, fel: `${what} ”${id}” finns inte.`, atgard }));
}

/** Every id that a field names exists: provisions, conditions, actors, statutes, chapters, guides. */
export const referencesExist: Check = ({ content }: CheckContext) => {
  const problems: Problem[] = [];
  const lagrum = (entry: Entry<unknown>, path: Path, ids: readonly string[]) =>
    problems.push(
      ...missing(entry, path, ids, content.provisions, 'dott-lagrum', 'Lagrummet',
        'Rätta id:t, eller lägg till lagrummet i content/lagrum/.'),
    );
  const actors = (entry: Entry<unknown>, path: Path, ids: readonly string[]) =>
    problems.push(
      ...missing(entry, path, ids, content.actors, 'okand-aktor', 'Aktören',
        'Välj en aktör ur content/aktorer.yaml, eller lägg till den där.'),
    );
  const guides = (entry: Entry<unknown>, path: Path, ids: readonly string[]) =>
    problems.push(
      ...missing(entry, path, ids, content.guides, 'dod-hanvisning', 'Guiden',
        'Rätta id:t. Guiderna står i content/guider/.'),
    );
  const chapters = (entry: Entry<unknown>, path: Path, ids: readonly string[]) =>
    problems.push(
      ...missing(entry, path, ids.map((id) => id.split('#')[0] ?? id), content.chapters, 'dod-hanvisning', 'Kapitlet',
        'Rätta id:t. Kapitlen står i content/kapitel/.'),
    );
  const facts = (entry: Entry<unknown>, path: Path, fakta: { fran?: string | undefined; till?: string | undefined; sekretess?: string[] | undefined }) => {
    for (const key of ['fran', 'till'] as const)
      if (fakta[key]) actors(entry, [...path, key], [fakta[key]]);
    lagrum(entry, [...path, 'sekretess'], fakta.sekretess ?? []);
  };
  const conditions = (entry: Entry<unknown>, path: Path, refs: readonly string[]) => {
    for (const [index, ref] of refs.entries()) {
      const [id = '', key = ''] = ref.split('.');
      const provision = content.provisions.get(id);
      const keys = Object.keys(provision?.data.villkor ?? {});
      if (!provision) lagrum(entry, [...path, index], [id]);
      else if (!keys.includes(key))
        problems.push(
          at(entry, [...path, index], {
            code: 'okant-villkor',
            fel: `${id} har inget villkor ”${key}”.`,
            atgard: `Byt till något av: ${keys.map((name) => `”${name}”`).join(', ')}.`,
          }),
        );
    }
  };

  for (const entry of content.actors.values()) actors(entry, ['ar'], entry.data.ar);
  for (const entry of content.provisions.values()) {
    const { data } = entry;
    if (!content.statutes.has(data.lag))
      problems.push(
        at(entry, ['lag'], {
          code: 'okand-forfattning',
          fel: `Författningen ”${data.lag}” finns inte.`,
          atgard: 'Välj ett id ur content/forfattningar.yaml, eller lägg till författningen där.',
        }),
      );
    actors(entry, ['fran'], data.fran);
    actors(entry, ['till'], data.till);
    for (const field of ['bryter', 'inte', 'bryts-inte-av'] as const) lagrum(entry, [field], data[field]);
    lagrum(entry, ['bryter-delvis'], Object.keys(data['bryter-delvis']));
  }
  for (const entry of content.terms.values()) {
    lagrum(entry, ['lagrum'], entry.data.lagrum);
    problems.push(
      ...missing(entry, ['inte-samma-som'], entry.data['inte-samma-som'], content.terms, 'dod-hanvisning', 'Termen',
        'Rätta id:t. Termerna står i content/begrepp/.'),
    );
  }
  for (const entry of content.chapters.values()) guides(entry, ['guider'], entry.data.guider);
  for (const entry of content.guides.values()) {
    chapters(entry, ['kapitel'], entry.data.kapitel);
    facts(entry, ['fakta'], entry.data.fakta);
  }
  for (const entry of [...content.questions.values(), ...content.sharedQuestions.values()]) {
    lagrum(entry, ['lagrum'], entry.data.lagrum);
    for (const [key, answer] of Object.entries(entry.data.svar)) {
      facts(entry, ['svar', key, 'fakta'], answer.fakta);
      conditions(entry, ['svar', key, 'uppfyller'], answer.uppfyller);
      conditions(entry, ['svar', key, 'utesluter'], answer.utesluter);
    }
  }
  for (const entry of content.outcomes.values()) {
    lagrum(entry, ['grund'], entry.data.grund);
    lagrum(entry, ['se-aven'], entry.data['se-aven']);
    chapters(entry, ['kapitel'], entry.data.kapitel);
  }
  for (const entry of content.typfall.values()) lagrum(entry, ['grund'], entry.data.grund);
  return problems;
};
