import type { Besked } from '../../schemas/guide.ts';
import { meaningOf, type Meaning, type Settled } from '../grounds.ts';
import type { LagrumView } from '../guide-view.ts';
import type { Block, Box } from '../paper.ts';

/** What conditions are told from: the answer, what the path settled, and what the reader has ticked, `lagrum.villkor`. */
type Basis = { besked: Besked; settled: Settled; ticked: ReadonlySet<string> };

/** What stands over the conditions of a ground, and whether they are boxes to tick. */
const leads: Record<Meaning, { text: string; boxes: boolean }> = {
  kravs: { text: 'Villkoren ska vara uppfyllda. Kryssa i det som stämmer.', boxes: true },
  hindrar: { text: 'En regel hindrar när dess villkor är uppfyllda. Kryssa i det som stämmer.', boxes: true },
  'hindrar-inte': {
    text: 'Jag bedömde att sekretess eller tystnadsplikt inte hindrar det som svaret gäller. En regel hindrar bara när dess villkor är uppfyllda:',
    boxes: false,
  },
  provad: { text: 'Prövad regel. Kryssa i det som stämmer.', boxes: true },
  beskriver: { text: 'Regeln i korthet:', boxes: false },
};

/** The conditions of a ground as boxes. What an answer confirmed is ticked, unless a person must weigh it. */
function boxesOf(
  { id, villkor }: LagrumView,
  { met, ruledOut }: Settled,
  ticked: ReadonlySet<string>,
): Box[] {
  return villkor.map(({ key, text, bedoms }) => {
    const ref = `${id}.${key}`;
    const against = ruledOut.get(ref);
    const notes = [
      ...(met.has(ref)
        ? [`Jag svarade: ${met.get(ref)}`]
        : against
          ? [`Stämmer inte, jag svarade: ${against}`]
          : []),
      ...(bedoms ? ['Kräver min bedömning. Skälen ska skrivas ned'] : []),
    ];
    return {
      text,
      ...(notes.length > 0 ? { note: `${notes.join('. ')}.` } : {}),
      ticked: ticked.has(ref) || (met.has(ref) && !bedoms),
    };
  });
}

/** The conditions of every ground, under what they mean for the answer. */
export function conditionBlocks(grounds: readonly LagrumView[], { besked, settled, ticked }: Basis): Block[] {
  const tested = grounds.filter(({ villkor }) => villkor.length > 0);
  const byMeaning = Map.groupBy(tested, (ground) => meaningOf(besked, ground));
  return [...byMeaning].flatMap(([meaning, provisions]): Block[] => {
    const { text, boxes } = leads[meaning];
    const conditions = (ground: LagrumView): Block =>
      boxes
        ? { kind: 'boxes', items: boxesOf(ground, settled, ticked) }
        : { kind: 'list', items: ground.villkor.map((condition) => condition.text) };
    return [
      { kind: 'text', text },
      ...provisions.flatMap((ground): Block[] => [
        { kind: 'heading', text: ground.citation },
        conditions(ground),
      ]),
    ];
  });
}
