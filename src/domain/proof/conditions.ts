import type { Outcome } from '../../schemas/guide.ts';
import type { Knowledge } from '../knowledge.ts';
import { carries, reaches, ruledOut, untested, type Finding, type Law } from './law.ts';

/** Are the grounds usable here: right holder and receiver, and every condition confirmed? */
export function conditionFindings(outcome: Outcome, known: Knowledge, law: Law): Finding[] {
  const strict = outcome.besked === 'far' || outcome.besked === 'ska';
  return outcome.grund.flatMap((id) => {
    const provision = law.provisions.get(id);
    if (!provision || !carries(provision)) return [];
    const findings: Finding[] = [];
    const { fran, till } = known.facts;
    if (!reaches(provision, known, law.actors))
      findings.push({
        code: 'fel-mottagare',
        ...(fran === undefined || till === undefined
          ? {
              fel: `Vägen säger inte ${fran === undefined ? 'vem som har uppgiften' : 'vem som ska få uppgiften'}, så det går inte att se om ${law.cite(id)} gäller.`,
              atgard: 'Ange ”fran” och ”till” i fakta i guiden eller på ett svar före utfallet.',
            }
          : {
              fel: `${law.cite(id)} gäller inte från ”${fran}” till ”${till}”.`,
              atgard: 'Byt grund, eller rätta ”fran” och ”till” i lagrummet eller i fakta.',
            }),
      });
    for (const [key, condition] of ruledOut(id, provision, known))
      findings.push({
        code: 'villkor-uteslutet',
        fel: `Villkoret ”${key}” i ${law.cite(id)} är uteslutet av ett svar på vägen: ${condition.text}`,
        atgard: 'Låt vägen leda till ett annat utfall, eller byt grund.',
      });
    if (strict)
      for (const [key, condition] of untested(id, provision, known))
        findings.push({
          code: 'villkor-inte-provat',
          fel: `Villkoret ”${key}” i ${law.cite(id)} är inte bekräftat på vägen: ${condition.text}`,
          atgard: `Ställ en fråga vars svar uppfyller ${id}.${key}, eller ändra beskedet till ”bedom”.`,
        });
    return findings;
  });
}
