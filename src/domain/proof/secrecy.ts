import type { Outcome } from '../../schemas/guide.ts';
import type { Provision } from '../../schemas/provision.ts';
import type { Knowledge } from '../knowledge.ts';
import { cleared, isDuty, opens, type Finding, type Law } from './law.ts';

/**
 * Provisions that carry nothing alone. A duty lifts secrecy under OSL through 10 kap. 28 § OSL; consent is
 * 10 kap. 1 § together with 12 kap. 2 or 3 §; a party's right to see the file is bounded by 10 kap. 3 § OSL.
 */
const companions: Record<string, string[]> = {
  'osl-10-1': ['osl-12-2', 'osl-12-3'],
  'osl-12-2': ['osl-10-1'],
  'fl-10': ['osl-10-3'],
};
const throughDuty = 'osl-10-28';

/** Do the grounds together lift every secrecy at hand? */
export function secrecyFindings(outcome: Outcome, known: Knowledge, law: Law): Finding[] {
  const { grund, besked } = outcome;
  const findings: Finding[] = [];
  const secrecy = known.facts.sekretess;
  const underOsl = secrecy?.some((rule) => law.provisions.get(rule)?.lag === 'osl') ?? true;
  for (const id of grund) {
    const needed = companions[id];
    if (needed && !needed.some((other) => grund.includes(other)))
      findings.push({
        code: 'grund-ofullstandig',
        fel: `${law.cite(id)} bär inte svaret ensamt.`,
        atgard: `Lägg till ${needed.join(' eller ')} i grund.`,
      });
    const provision = law.provisions.get(id);
    const tells = provision && isDuty(provision) && !needed;
    if (besked === 'ska' && tells && underOsl && !grund.includes(throughDuty))
      findings.push({
        code: 'grund-ofullstandig',
        fel: `${law.cite(id)} är en skyldighet, men det som bryter sekretessen saknas i grund.`,
        atgard: `Lägg till ${throughDuty} i grund.`,
      });
  }
  const strict = besked === 'far' || besked === 'ska';
  if (strict && !secrecy)
    findings.push({
      code: 'grund-bryter-inte',
      fel: 'Vägen säger inte vilken sekretess som gäller.',
      atgard:
        'Ange ”sekretess” i fakta i guiden eller på ett svar före utfallet. Skriv [] när ingen regel gäller mot mottagaren.',
    });
  // A duty to tell must lift the secrecy itself: a permission beside it makes no one obliged. What
  // shall be done once nothing is secret, such as handing out what is public, rests on whatever lifted it.
  const openings = grund.filter((id) => {
    const provision = law.provisions.get(id);
    return provision && opens(provision) && id !== throughDuty;
  });
  const obliging = openings.filter((id) => isDuty(law.provisions.get(id) as Provision) && !companions[id]);
  const carrying = besked === 'ska' && obliging.length > 0 ? obliging : openings;
  for (const rule of secrecy ?? []) {
    const fallen = grund.includes(rule) && cleared(rule, known, law);
    const lifted = carrying.some((id) => law.provisions.get(id)?.bryter.includes(rule));
    if (fallen || lifted || (!strict && carrying.length === 0)) continue;
    findings.push({
      code: 'grund-bryter-inte',
      fel: grund.includes(rule)
        ? `Inget svar på vägen visar att ${law.cite(rule)} inte gäller, och ingen annan grund bryter den.`
        : `${(carrying.length > 0 ? carrying : grund).map(law.cite).join(', ')} bryter inte ${law.cite(rule)}.`,
      atgard: 'Byt grund, eller låt vägen leda till ett annat utfall.',
    });
  }
  return findings;
}
