import type { AnyStateMachine } from 'xstate';
import { allmanHandling } from './allman-handling.ts';
import { anhorigOmbud } from './anhorig-ombud.ts';
import { annanMyndighet } from './annan-myndighet.ts';
import { annanSocialtjanst } from './annan-socialtjanst.ts';
import { denEnskilde } from './den-enskilde.ts';
import { halsoOchSjukvard } from './halso-och-sjukvard.ts';
import { inomKommunen } from './inom-kommunen.ts';
import { kriminalvarden } from './kriminalvarden.ts';
import { menprovning } from './menprovning.ts';
import { missforhallande } from './missforhallande.ts';
import { nod } from './nod.ts';
import { orosanmalan } from './orosanmalan.ts';
import { polis } from './polis.ts';
import { privatUtforare } from './privat-utforare.ts';
import { sammanhallenDokumentation } from './sammanhallen-dokumentation.ts';
import { samtycke } from './samtycke.ts';
import { sig } from './sig.ts';
import { skola } from './skola.ts';
import { vardnadshavare } from './vardnadshavare.ts';

/** Every guide by id, in the order the home page lists them: what is urgent, who asks, and help with a step. */
export const machines: Record<string, AnyStateMachine> = {
  nod,
  orosanmalan,
  polis,
  'den-enskilde': denEnskilde,
  vardnadshavare,
  'anhorig-ombud': anhorigOmbud,
  'inom-kommunen': inomKommunen,
  'annan-socialtjanst': annanSocialtjanst,
  sig,
  skola,
  'halso-och-sjukvard': halsoOchSjukvard,
  'sammanhallen-dokumentation': sammanhallenDokumentation,
  'privat-utforare': privatUtforare,
  'annan-myndighet': annanMyndighet,
  kriminalvarden,
  'allman-handling': allmanHandling,
  samtycke,
  menprovning,
  missforhallande,
};
