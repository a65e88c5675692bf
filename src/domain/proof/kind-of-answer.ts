import type { Besked, Outcome } from '../../schemas/guide.ts';
import type { Provision } from '../../schemas/provision.ts';
import type { Knowledge } from '../knowledge.ts';
import { carries, cleared, isDuty, reaches, ruledOut, untested, type Finding, type Law } from './law.ts';

/** Provisions of some kind that would carry a disclosure here, on conditions that the path has confirmed. */
function overlooked(known: Knowledge, law: Law, kind: (provision: Provision) => boolean): string[] {
  const secrecy = known.facts.sekretess ?? [];
  const touched = new Set([...known.uppfyllda].map((condition) => condition.split('.')[0] ?? ''));
  return [...touched].filter((id) => {
    const provision = law.provisions.get(id);
    return (
      provision !== undefined &&
      kind(provision) &&
      secrecy.every((rule) => provision.bryter.includes(rule)) &&
      reaches(provision, known, law.actors) &&
      untested(id, provision, known).length === 0 &&
      ruledOut(id, provision, known).length === 0
    );
  });
}

/** Does the kind of answer agree with the kind of law? A permission listed as a duty stops here. */
export function kindFindings(outcome: Outcome, known: Knowledge, law: Law): Finding[] {
  const grounds = outcome.grund.flatMap((id) => law.provisions.get(id) ?? []);
  const cited = outcome.grund.map(law.cite).join(', ');
  const citedWhere = (test: (provision: Provision) => boolean) =>
    outcome.grund
      .filter((id) => {
        const provision = law.provisions.get(id);
        return provision !== undefined && test(provision);
      })
      .map(law.cite)
      .join(', ');
  const tellsWhatIsSecret = ({ typ }: Provision) => typ === 'sekretess' || typ === 'definition';
  const wrong = (fel: string, atgard: string): Finding[] => [{ code: 'besked-och-lag', fel, atgard }];
  const missed = (besked: Besked, id: string): Finding => ({
    code: 'forbisett-stod',
    fel: `Beskedet är ”${besked}”, men alla prövade villkor i ${law.cite(id)} är uppfyllda.`,
    atgard: 'Låt vägen leda till det utfall som lagrummet bär.',
  });
  const rules: Record<Besked, () => Finding[]> = {
    ska: () =>
      grounds.some((provision) => carries(provision) && provision.effekt === 'ska')
        ? []
        : wrong(
            `Beskedet är ”ska”, men ${cited} är ingen skyldighet.`,
            'Ändra beskedet till ”far”, eller ange den skyldighet som bär det.',
          ),
    far: () => [
      ...(grounds.some(isDuty)
        ? wrong(
            `Beskedet är ”far”, men ${citedWhere(isDuty)} är en skyldighet.`,
            'Ändra beskedet till ”ska”, eller ange det lagrum som ger möjligheten.',
          )
        : outcome.grund.some((id) => cleared(id, known, law)) ||
            grounds.some((provision) => carries(provision) && provision.effekt === 'far')
          ? []
          : wrong(
              `Beskedet är ”far”, men ${cited} ger ingen möjlighet att lämna.`,
              'Ange det lagrum som ger möjligheten, eller ändra beskedet.',
            )),
      ...overlooked(known, law, isDuty).map((id) => missed('far', id)),
    ],
    bedom: () =>
      grounds.some((provision) => Object.values(provision.villkor).some(({ bedoms }) => bedoms))
        ? []
        : wrong(
            `Beskedet är ”bedom”, men ${cited} lämnar inget att väga.`,
            'Märk villkoret med ”bedoms: true” om lagen kräver en vägning, eller ändra beskedet.',
          ),
    'far-inte': () => [
      ...(known.facts.sekretess ?? [])
        .filter((rule) => !outcome.grund.includes(rule))
        .flatMap((rule) =>
          wrong(
            `Beskedet är ”far-inte”, men sekretessen som står kvar, ${law.cite(rule)}, är inte angiven som grund.`,
            `Lägg till ${rule} i grund, eller låt vägen leda till ett annat utfall.`,
          ),
        ),
      ...(outcome.alternativ.length > 0
        ? []
        : [
            {
              code: 'alternativ-saknas',
              field: 'alternativ' as const,
              fel: 'Utfallet är ett nej som inte säger vad man kan göra i stället.',
              atgard: 'Skriv minst ett alternativ.',
            },
          ]),
      ...overlooked(known, law, carries).map((id) => missed('far-inte', id)),
      ...(grounds.some(({ effekt }) => effekt === 'far-inte')
        ? []
        : wrong(
            `Beskedet är ”far-inte”, men ${cited} förbjuder inget.`,
            'Ange det lagrum som hindrar, eller ändra beskedet.',
          )),
    ],
    'ej-sekretess': () => [
      ...(grounds.every(tellsWhatIsSecret)
        ? []
        : wrong(
            `Beskedet är ”ej-sekretess”, men ${citedWhere((provision) => !tellsWhatIsSecret(provision))} är inte en regel om vad som är hemligt.`,
            'Ange den sekretessregel eller definition som visar att inget hemligt röjs.',
          )),
      ...(known.facts.sekretess ?? outcome.grund.filter((id) => law.provisions.get(id)?.typ === 'sekretess'))
        .filter((rule) => !(outcome.grund.includes(rule) && cleared(rule, known, law)))
        .flatMap((rule) =>
          wrong(
            `Beskedet är ”ej-sekretess”, men inget svar på vägen visar att ${law.cite(rule)} inte gäller.`,
            `Låt ett svar utesluta ett villkor i ${rule} och ange ${rule} i grund, eller ändra beskedet.`,
          ),
        ),
    ],
    'fraga-jurist': () =>
      outcome.oklart
        ? []
        : [
            {
              code: 'oklart-saknas',
              field: 'oklart' as const,
              fel: 'Utfallet skickar läsaren till en jurist utan att säga vad som är oklart.',
              atgard: 'Skriv i ”oklart” vad som inte är avgjort.',
            },
          ],
  };
  return rules[outcome.besked]();
}
