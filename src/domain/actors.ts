import type { Actor } from '../schemas/handbook.ts';

/** Actors by id. */
export type Actors = ReadonlyMap<string, Actor>;

/** The actor itself and every wider kind it belongs to. */
export function kindsOf(actors: Actors, id: string): Set<string> {
  const kinds = new Set([id]);
  for (const kind of kinds) for (const wider of actors.get(kind)?.ar ?? []) kinds.add(wider);
  return kinds;
}

/**
 * Does a list such as `till: [myndighet]` cover this actor?
 * `myndighet` covers `polis`, never the other way round.
 */
export function covers(actors: Actors, list: readonly string[], id: string): boolean {
  const kinds = kindsOf(actors, id);
  return list.some((listed) => kinds.has(listed));
}
