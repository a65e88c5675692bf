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
import { nod } from './nod.ts';
import { polis } from './polis.ts';
import { sammanhallenDokumentation } from './sammanhallen-dokumentation.ts';
import { skola } from './skola.ts';
import { privatUtforare } from './privat-utforare.ts';
import { menprovning } from './menprovning.ts';
import { vardnadshavare } from './vardnadshavare.ts';
import { samtycke } from './samtycke.ts';
import { sig } from './sig.ts';

/** Every guide by id, in the order the home page lists them. */
export const machines: Record<string, AnyStateMachine> = {
  polis,
  nod,
  kriminalvarden,
  'den-enskilde': denEnskilde,
  orosanmalan,
  'annan-myndighet': annanMyndighet,
  vardnadshavare,
  'anhorig-ombud': anhorigOmbud,
  'inom-kommunen': inomKommunen,
  samtycke,
  sig,
  'halso-och-sjukvard': halsoOchSjukvard,
  'sammanhallen-dokumentation': sammanhallenDokumentation,
  skola,
  'privat-utforare': privatUtforare,
  'annan-socialtjanst': annanSocialtjanst,
  'allman-handling': allmanHandling,
  missforhallande,
  menprovning,
};
