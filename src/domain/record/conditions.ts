import type { Besked } from '../../schemas/guide.ts';
import { meaningOf, type Meaning, type Settled } from '../grounds.ts';
import type { LagrumView } from '../guide-view.ts';
import type { Block, Box } from '../paper.ts';

/** What conditions are told from: the answer, what the path settled, and what the reader has ticked, `lagrum.villkor`. */
type Basis = { besked: Besked; settled: Settled; ticked: ReadonlySet<string> };

/** What stands over the conditions of a ground. */
const leads: Record<Meaning, string> = {
  kravs: 'Villkoren ska vara uppfyllda. Kryssa i det som stämmer.',
  hindrar: 'En regel hindrar när dess villkor är uppfyllda. Kryssa i det som stämmer.',
  'hindrar-inte':
    'Jag bedömde att sekretess eller tystnadsplikt inte hindrar det som svaret gäller. En regel hindrar bara när dess villkor är uppfyllda:',
  provad: 'Prövad regel. Kryssa i det som stämmer.',
  beskriver: 'Regeln i korthet:',
};

const weighed = 'Kräver min bedömning. Skälen ska skrivas ned';

/** The conditions of a ground as boxes. What an answer confirmed is ticked, unless a person must weigh it. */
function boxesOf(
  { id, villkor }: LagrumView,
  { met, ruledOut }: Settled,
  ticked: ReadonlySet<string>,
): Box[] {
  return villkor.map(({ key, text, bedoms }) => {
    const ref = `${id}.${key}`;
    const confirmed = met.get(ref);
    const against = ruledOut.get(ref);
    const notes = [
      ...(confirmed
        ? [`Jag svarade: ${confirmed.svar}`]
        : against
          ? [`Stämmer inte, jag svarade: ${against.svar}`]
          : []),
      ...(bedoms ? [weighed] : []),
    ];
    return {
      text,
      ...(notes.length > 0 ? { note: `${notes.join('. ')}.` } : {}),
      ticked: ticked.has(ref) || (confirmed !== undefined && !bedoms),
    };
  });
}

/**
 * Why a rule of secrecy does not stand in the way: the answers that ruled a condition out, to be confirmed. The
 * condition itself is no box: to tick it would say the opposite.
 */
function releaseOf({ id, villkor }: LagrumView, { ruledOut }: Settled): Block[] {
  const items = villkor.flatMap(({ key, bedoms }): Box[] => {
    const given = ruledOut.get(`${id}.${key}`);
    if (!given) return [];
    return [
      { text: `${given.fraga} ${given.svar}`, ...(bedoms ? { note: `${weighed}.` } : {}), ticked: !bedoms },
    ];
  });
  return items.length > 0
    ? [
        { kind: 'text', text: 'Regeln hindrar inte, eftersom jag svarade så här. Kryssa i det som stämmer.' },
        { kind: 'boxes', items },
      ]
    : [];
}

/** The conditions of a ground as a list to read. */
const listOf = ({ villkor }: LagrumView): Block => ({ kind: 'list', items: villkor.map(({ text }) => text) });

/** The conditions of every ground, under what they mean for the answer. */
export function conditionBlocks(grounds: readonly LagrumView[], { besked, settled, ticked }: Basis): Block[] {
  const tested = grounds.filter(({ villkor }) => villkor.length > 0);
  const byMeaning = Map.groupBy(tested, (ground) => meaningOf(besked, ground));
  return [...byMeaning].flatMap(([meaning, provisions]): Block[] => {
    const conditions = (ground: LagrumView): Block[] => {
      if (meaning === 'beskriver') return [listOf(ground)];
      if (meaning === 'hindrar-inte') return [listOf(ground), ...releaseOf(ground, settled)];
      return [{ kind: 'boxes', items: boxesOf(ground, settled, ticked) }];
    };
    return [
      { kind: 'text', text: leads[meaning] },
      ...provisions.flatMap((ground): Block[] => [
        { kind: 'heading', text: ground.citation },
        ...conditions(ground),
      ]),
    ];
  });
}
