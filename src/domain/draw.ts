/** What a draw goes by. */
export type Drawable = { id: string; niva: string; guide: string };

/**
 * Draws cases for a test: the levels take turns, and within a level the guide that has been drawn least. `random` gives
 * numbers from 0 up to 1, as `Math.random` does. Fewer than `count` only where there are no more.
 */
export function drawCases<Case extends Drawable>(
  cases: readonly Case[],
  count: number,
  random: () => number,
): Case[] {
  const left = cases
    .map((drawable) => ({ drawable, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ drawable }) => drawable);
  const drawn: Case[] = [];
  const times = (field: 'niva' | 'guide', value: string) =>
    drawn.filter((drawable) => drawable[field] === value).length;
  while (drawn.length < count && left.length > 0) {
    const [next] = left.toSorted(
      (a, b) =>
        times('niva', a.niva) - times('niva', b.niva) || times('guide', a.guide) - times('guide', b.guide),
    );
    if (!next) break;
    drawn.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return drawn;
}
