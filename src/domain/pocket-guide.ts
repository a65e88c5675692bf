import { beskedKinds, type Besked } from '../schemas/guide.ts';
import { outcomeIds, type Chart } from './chart.ts';
import type { GuideView, LagrumView, OutcomeView } from './guide-view.ts';

/** Provisions that together carry an answer, and on how many conditions. Secrecy that is lifted is none of them. */
export type PocketGround = {
  lagrum: Pick<LagrumView, 'id' | 'citation'>[];
  villkor: number;
  /** How many of the conditions the reader must weigh. */
  bedoms: number;
};

/** One answer of the guide, with each set of provisions that may carry it. */
export type PocketLine = { rubrik: string; grunder: PocketGround[] };

export type PocketGuide = {
  /** What to do first where someone is in danger. */
  larma?: OutcomeView | undefined;
  groups: { besked: Besked; lines: PocketLine[] }[];
  /** The day when the youngest wording among the grounds came into force. */
  ikraft: string;
};

/** `ska`, `far` and `bedom` hang on conditions; the others name the secrecy, or what is unsettled. */
const conditional: readonly Besked[] = ['ska', 'far', 'bedom'];

function groundOf({ besked, grund }: OutcomeView, lagrum: GuideView['lagrum']): PocketGround {
  const cited = grund.flatMap((id) => lagrum[id] ?? []);
  const tested = conditional.includes(besked) ? cited.filter(({ binder }) => !binder) : [];
  const conditions = tested.flatMap(({ villkor }) => villkor);
  return {
    lagrum: cited.map(({ id, citation }) => ({ id, citation })),
    villkor: conditions.length,
    bedoms: conditions.filter(({ bedoms }) => bedoms).length,
  };
}

/**
 * A guide on one page: every answer that it may give, none chosen and none left out, by besked. The alarm stands for
 * itself. A line says on what its answer hangs and never that it holds.
 */
export function pocketGuide(chart: Chart, { outcomes, lagrum }: GuideView): PocketGuide {
  const all = outcomeIds(chart).flatMap((id) => (id === 'larma' ? [] : (outcomes[id] ?? [])));
  const linesOf = (besked: Besked): PocketLine[] => {
    const own = all.filter((outcome) => outcome.besked === besked);
    return [...Map.groupBy(own, ({ rubrik }) => rubrik)].map(([rubrik, same]) => {
      const grunder = same.map((outcome) => groundOf(outcome, lagrum));
      return {
        rubrik,
        grunder: [...new Map(grunder.map((ground) => [JSON.stringify(ground), ground])).values()],
      };
    });
  };
  return {
    larma: outcomes['larma'],
    groups: beskedKinds
      .map((besked) => ({ besked, lines: linesOf(besked) }))
      .filter(({ lines }) => lines.length > 0),
    ikraft:
      all
        .flatMap(({ grund }) => grund.flatMap((id) => lagrum[id]?.ikraft ?? []))
        .toSorted()
        .at(-1) ?? '',
  };
}

/** What a line's answer hangs on, before its provisions: ”om 3 villkor i”. */
export function hangsOn({ villkor, bedoms }: PocketGround): string {
  if (villkor === 0) return '';
  const count = villkor === 1 ? 'ett villkor' : `${villkor} villkor`;
  if (bedoms === 0) return `om ${count} i`;
  return bedoms === villkor ? `om ${count}, som du bedömer, i` : `om ${count}, varav du bedömer ${bedoms}, i`;
}
