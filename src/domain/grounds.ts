import type { Besked, Facts, Outcome } from '../schemas/guide.ts';
import type { LagrumView, QuestionView } from './guide-view.ts';
import { wordingName } from './lagrum.ts';
import type { AnswerPair } from './walk.ts';

/**
 * The provisions that carry an outcome on a path. Holders share texts, so a secrecy rule that binds another holder
 * than the one on the path is left out, and one that was not judged on the path cannot be what does not stand in the
 * way (`ej-sekretess`); not where none would remain.
 */
export function groundsOn<Ground extends Pick<LagrumView, 'id' | 'binder'>>(
  { grund, besked }: Pick<Outcome, 'grund' | 'besked'>,
  lagrum: Readonly<Record<string, Ground>>,
  { fran, sekretess = [] }: Facts,
): Ground[] {
  const narrow = (grounds: Ground[], concerns: (id: string, binder: readonly string[]) => boolean) => {
    const here = grounds.filter(({ id, binder }) => !binder || concerns(id, binder));
    return here.some(({ binder }) => binder) ? here : grounds;
  };
  const judged = (id: string) => sekretess.includes(id);
  const bound = narrow(
    grund.flatMap((id) => lagrum[id] ?? []),
    (id, binder) => !fran || binder.includes(fran) || judged(id),
  );
  return besked === 'ej-sekretess' ? narrow(bound, judged) : bound;
}

/**
 * What the conditions of a ground mean for the answer. `kravs`: they must be met. `hindrar`: where they are met the
 * rule stands in the way. `hindrar-inte`: a rule of secrecy that was judged not to. `provad`: a rule that the answer
 * does not rest on alone. `beskriver`: a rule that says what secrecy or a document is.
 */
export type Meaning = 'kravs' | 'hindrar' | 'hindrar-inte' | 'provad' | 'beskriver';

/** What a ground's conditions mean in an answer of this kind. */
export function meaningOf(besked: Besked, { binder }: Pick<LagrumView, 'binder'>): Meaning {
  if (besked === 'ej-sekretess') return binder ? 'hindrar-inte' : 'beskriver';
  const opens = besked === 'ska' || besked === 'far';
  if (binder) return opens ? 'hindrar-inte' : 'hindrar';
  return opens || besked === 'bedom' ? 'kravs' : 'provad';
}

/** What stands over conditions that say whether the answer holds. A rule of secrecy that does not stand in the way has none to meet. */
export const conditionHeadings = {
  kravs: 'Villkor som ska vara uppfyllda',
  hindrar: 'Villkor för att sekretess eller tystnadsplikt hindrar',
} satisfies Partial<Record<Meaning, string>>;

/** A question and the answer given to it, in their own words. */
export type Given = { fraga: string; svar: string };

/** Conditions that the path settled, `lagrum.villkor` → the answer that did. */
export type Settled = { met: ReadonlyMap<string, Given>; ruledOut: ReadonlyMap<string, Given> };

/** Which conditions the answers on a path confirmed, and which they ruled out. */
export function settledOn(
  path: readonly AnswerPair[],
  questions: ReadonlyMap<string, QuestionView>,
): Settled {
  const by = (field: 'uppfyller' | 'utesluter') =>
    new Map(
      path.flatMap(([id, answer]) => {
        const question = questions.get(id);
        const given = question?.svar[answer];
        return (given?.[field] ?? []).map(
          (ref) => [ref, { fraga: question?.rubrik ?? '', svar: given?.etikett ?? '' }] as const,
        );
      }),
    );
  return { met: by('uppfyller'), ruledOut: by('utesluter') };
}

/** Which wording of a provision the answer rests on, and what is not known about it. */
export function wordingOf({ lydelse, ikraft }: Pick<LagrumView, 'lydelse' | 'ikraft'>): string {
  return [
    lydelse ? `Lydelse ${wordingName(lydelse)}` : 'Lydelsen har inte kunnat läsas',
    ikraft ? `gäller sedan ${ikraft}` : 'när den började gälla är inte kontrollerat',
  ].join(', ');
}
