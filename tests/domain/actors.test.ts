import { expect, test } from 'vitest';
import { covers } from '../../src/domain/actors.ts';
import { dataOf } from '../../src/domain/guide.ts';
import { realContent } from '../content.ts';

const actors = dataOf(realContent().content.actors);

test.each([
  { list: ['myndighet'], actor: 'polis', covered: true },
  { list: ['brottsbekampande-myndighet'], actor: 'polis', covered: true },
  { list: ['polis'], actor: 'myndighet', covered: false },
  { list: ['polis'], actor: 'sakerhetspolis', covered: false },
  { list: ['utomstaende'], actor: 'polis', covered: true },
  { list: ['socialtjanst'], actor: 'lss-verksamhet', covered: false },
  { list: ['socialtjanst'], actor: 'familjeradgivning', covered: false },
  { list: ['halso-och-sjukvard'], actor: 'kommunal-halso-och-sjukvard', covered: true },
  { list: ['myndighet'], actor: 'privat-utforare', covered: false },
  { list: [], actor: 'polis', covered: false },
])('$list covers $actor: $covered', ({ list, actor, covered }) => {
  expect(covers(actors, list, actor)).toBe(covered);
});

test('no actor is wider than itself through others', () => {
  const looping = [...actors.keys()].filter((id) => {
    const wider = new Set(actors.get(id)?.ar);
    for (const kind of wider) for (const next of actors.get(kind)?.ar ?? []) wider.add(next);
    return wider.has(id);
  });
  expect(looping).toEqual([]);
});
