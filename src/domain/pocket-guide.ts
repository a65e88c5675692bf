import { beskedKinds, type Besked } from '../schemas/guide.ts';
import { outcomeIds, type Chart } from './chart.ts';
import type { GuideView, LagrumView, OutcomeView } from './guide-view.ts';

/** What an answer hangs on, in words that lead to provisions: ”om 3 villkor i” 10 kap. 21 § OSL. */
export type PocketGround = {
  words: string;
  lagrum: Pick<LagrumView, 'id' | 'citation'>[];
  /** `eller`: which of them binds depends on who holds the information. */
  between: 'och' | 'eller';
};

/** One answer of the guide, and each way in which it may be carried. */
export type PocketLine = { rubrik: string; ways: PocketGround[][] };

export type PocketGuide = {
  /** What to do first where someone is in danger. */
  larma?: OutcomeView | undefined;
  /** `onRequest`: the duty to give another authority what it asks for, where some answer of the group points to it. */
  groups: {
    besked: Besked;
    lines: PocketLine[];
    onRequest?: Pick<LagrumView, 'id' | 'citation'> | undefined;
  }[];
  /** The day when the youngest wording among the grounds came into force. */
  ikraft: string;
};

/** Sentences that only say again what the heading says. */
const openings: Partial<Record<Besked, string>> = {
  bedom: 'Det krävs en bedömning. ',
  'fraga-jurist': 'Stanna och fråga jurist. ',
};

const withoutOpening = ({ besked, rubrik }: OutcomeView): string => {
  const opening = openings[besked];
  return opening && rubrik.startsWith(opening) ? rubrik.slice(opening.length) : rubrik;
};

const named = (lagrum: readonly LagrumView[]) => lagrum.map(({ id, citation }) => ({ id, citation }));

/** How many conditions there are, and how many of them the reader must weigh. */
function conditionsIn(lagrum: readonly LagrumView[]): string {
  const conditions = lagrum.flatMap(({ villkor }) => villkor);
  const weighed = conditions.filter(({ bedoms }) => bedoms).length;
  const count = conditions.length === 1 ? 'ett villkor' : `${conditions.length} villkor`;
  if (weighed === 0) return `om ${count} i`;
  return weighed === conditions.length
    ? `om ${count}, som du bedömer, i`
    : `om ${count}, varav du bedömer ${weighed}, i`;
}

/**
 * What carries an outcome. `ska`, `far` and `bedom` hang on the conditions of what lifts the secrecy, or on how the
 * reader weighs a rule of secrecy that could stand; the others name the secrecy, or what is unsettled.
 */
function groundsOf({ besked, grund }: OutcomeView, lagrum: GuideView['lagrum']): PocketGround[] {
  const cited = grund.flatMap((id) => lagrum[id] ?? []);
  if (!['ska', 'far', 'bedom'].includes(besked)) return [{ words: '', lagrum: named(cited), between: 'och' }];
  const [tested, secrecy] = [cited.filter(({ binder }) => !binder), cited.filter(({ binder }) => binder)];
  const grounds: PocketGround[] = [];
  if (tested.length > 0) grounds.push({ words: conditionsIn(tested), lagrum: named(tested), between: 'och' });
  if (secrecy.length > 0)
    grounds.push({
      words: besked === 'bedom' ? 'du bedömer enligt' : 'om du bedömer det så enligt',
      lagrum: named(secrecy),
      between: 'eller',
    });
  return grounds;
}

/**
 * A guide on one page: every answer that it may give, none chosen and none left out, by besked. The alarm stands for
 * itself. A line says on what its answer hangs and never that it holds.
 */
export function pocketGuide(chart: Chart, { outcomes, lagrum }: GuideView): PocketGuide {
  const all = outcomeIds(chart).flatMap((id) => (id === 'larma' ? [] : (outcomes[id] ?? [])));
  const linesOf = (own: OutcomeView[]): PocketLine[] =>
    [...Map.groupBy(own, withoutOpening)].map(([rubrik, same]) => {
      const ways = same.map((outcome) => groundsOf(outcome, lagrum));
      return { rubrik, ways: [...new Map(ways.map((way) => [JSON.stringify(way), way])).values()] };
    });
  /** What is not secret must be given to an authority that asks (6 kap. 5 § OSL), so a permission may be a duty. */
  const dutyOf = (besked: Besked, own: OutcomeView[]) =>
    (besked === 'far' || besked === 'ej-sekretess') &&
    own.some((outcome) => [...outcome.grund, ...outcome['se-aven']].includes('osl-6-5'))
      ? lagrum['osl-6-5']
      : undefined;
  return {
    larma: outcomes['larma'],
    groups: beskedKinds
      .map((besked) => {
        const own = all.filter((outcome) => outcome.besked === besked);
        return { besked, lines: linesOf(own), onRequest: dutyOf(besked, own) };
      })
      .filter(({ lines }) => lines.length > 0),
    ikraft:
      all
        .flatMap(({ grund }) => grund.flatMap((id) => lagrum[id]?.ikraft ?? []))
        .toSorted()
        .at(-1) ?? '',
  };
}
