import type { AnyStateMachine } from 'xstate';
import { allmanHandling } from './allman-handling.ts';
import { kriminalvarden } from './kriminalvarden.ts';
import { denEnskilde } from './den-enskilde.ts';
import { orosanmalan } from './orosanmalan.ts';
import { anhorigOmbud } from './anhorig-ombud.ts';
import { annanMyndighet } from './annan-myndighet.ts';
import { halsoOchSjukvard } from './halso-och-sjukvard.ts';
import { inomKommunen } from './inom-kommunen.ts';
import { annanSocialtjanst } from './annan-socialtjanst.ts';
import { missforhallande } from './missforhallande.ts';
import { polis } from './polis.ts';
import { skola } from './skola.ts';
import { privatUtforare } from './privat-utforare.ts';
import { menprovning } from './menprovning.ts';
import { vardnadshavare } from './vardnadshavare.ts';
import { samtycke } from './samtycke.ts';

/** Every guide by id, in the order the home page lists them. */
export const machines: Record<string, AnyStateMachine> = {
  polis,
  kriminalvarden,
  'den-enskilde': denEnskilde,
  orosanmalan,
  'annan-myndighet': annanMyndighet,
  vardnadshavare,
  'anhorig-ombud': anhorigOmbud,
  'inom-kommunen': inomKommunen,
  samtycke,
  'halso-och-sjukvard': halsoOchSjukvard,
  skola,
  'privat-utforare': privatUtforare,
  'annan-socialtjanst': annanSocialtjanst,
  'allman-handling': allmanHandling,
  missforhallande,
  menprovning,
};
