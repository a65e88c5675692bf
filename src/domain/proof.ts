import type { Besked, Outcome } from '../schemas/guide.ts';
import type { Provision } from '../schemas/provision.ts';
import { covers, type Actors } from './actors.ts';
import type { Knowledge } from './knowledge.ts';

/** The law that a proof is made against. */
export type Law = {
  provisions: ReadonlyMap<string, Provision>;
  actors: Actors;
  /** A provision as the reader sees it. */
  cite: (id: string) => string;
};

/** Why an outcome does not follow from what is known. */
export type Finding = {
  code: string;
  /** The field of the outcome to mend; `grund` where nothing is said. */
  field?: keyof Outcome;
  fel: string;
  atgard: string;
};

const duties = ['uppgiftsskyldighet', 'anmalningsskyldighet'];

/**
 * Provisions that carry nothing alone. A duty lifts secrecy through 10 kap. 28 § OSL;
 * consent is 10 kap. 1 § together with 12 kap. 2 or 3 §.
 */
const companions: Record<string, string[]> = {
  'osl-10-1': ['osl-12-2', 'osl-12-3'],
  'osl-12-2': ['osl-10-1'],
  'osl-12-3': ['osl-10-1'],
};
const throughDuty = 'osl-10-28';

const isDuty = (provision: Provision) => duties.includes(provision.typ);
const opens = (provision: Provision) => provision.typ === 'sekretessbrytande' || isDuty(provision);

/** Conditions of a provision that no answer has confirmed and that are not left to a weighing. */
const untested = (id: string, provision: Provision, known: Knowledge) =>
  Object.entries(provision.villkor).filter(
    ([key, condition]) => !condition.bedoms && !known.uppfyllda.has(`${id}.${key}`),
  );

const ruledOut = (id: string, provision: Provision, known: Knowledge) =>
  Object.entries(provision.villkor).filter(([key]) => known.uteslutna.has(`${id}.${key}`));

/** Has an answer shown that this secrecy rule does not apply here? */
function cleared(id: string, known: Knowledge, law: Law): boolean {
  const provision = law.provisions.get(id);
  return provision?.typ === 'sekretess' && ruledOut(id, provision, known).length > 0;
}

/** Does the provision reach from the holder to the receiver in these facts? */
function reaches(provision: Provision, { facts }: Knowledge, actors: Actors): boolean {
  return (
    facts.fran !== undefined &&
    facts.till !== undefined &&
    covers(actors, provision.fran, facts.fran) &&
    covers(actors, provision.till, facts.till)
  );
}

/** Provisions that would carry a disclosure although the guide says no. */
function overlooked(known: Knowledge, law: Law): string[] {
  const secrecy = known.facts.sekretess ?? [];
  return [...law.provisions]
    .filter(
      ([id, provision]) =>
        opens(provision) &&
        Object.keys(provision.villkor).some((key) => known.uppfyllda.has(`${id}.${key}`)) &&
        secrecy.every((rule) => provision.bryter.includes(rule)) &&
        reaches(provision, known, law.actors) &&
        untested(id, provision, known).length === 0 &&
        ruledOut(id, provision, known).length === 0,
    )
    .map(([id]) => id);
}

/** Does the kind of answer agree with the kind of law? A permission listed as a duty stops here. */
function kindFindings(outcome: Outcome, known: Knowledge, law: Law): Finding[] {
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
  const rules: Record<Besked, () => Finding[]> = {
    ska: () =>
      grounds.some((provision) => isDuty(provision) && provision.effekt === 'ska')
        ? []
        : wrong(
            `Beskedet är ”ska”, men ${cited} är ingen skyldighet.`,
            'Ändra beskedet till ”far”, eller ange den skyldighet som bär det.',
          ),
    far: () =>
      grounds.some(isDuty)
        ? wrong(
            `Beskedet är ”far”, men ${citedWhere(isDuty)} är en skyldighet.`,
            'Ändra beskedet till ”ska”, eller ange det lagrum som ger möjligheten.',
          )
        : outcome.grund.some((id) => cleared(id, known, law)) ||
            grounds.some((provision) => opens(provision) && provision.effekt === 'far')
          ? []
          : wrong(
              `Beskedet är ”far”, men ${cited} ger ingen möjlighet att lämna.`,
              'Ange det lagrum som ger möjligheten, eller ändra beskedet.',
            ),
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
      ...overlooked(known, law).map((id) => ({
        code: 'forbisett-stod',
        fel: `Beskedet är ”far-inte”, men alla prövade villkor i ${law.cite(id)} är uppfyllda.`,
        atgard: 'Låt vägen leda till det utfall som lagrummet bär.',
      })),
    ],
    'ej-sekretess': () =>
      grounds.every(tellsWhatIsSecret)
        ? []
        : wrong(
            `Beskedet är ”ej-sekretess”, men ${citedWhere((provision) => !tellsWhatIsSecret(provision))} är inte en regel om vad som är hemligt.`,
            'Ange den sekretessregel eller definition som visar att inget hemligt röjs.',
          ),
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

/** Are the grounds usable here: right holder and receiver, and every condition confirmed? */
function conditionFindings(outcome: Outcome, known: Knowledge, law: Law): Finding[] {
  const strict = outcome.besked === 'far' || outcome.besked === 'ska';
  return outcome.grund.flatMap((id) => {
    const provision = law.provisions.get(id);
    if (!provision || !opens(provision)) return [];
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

/** Do the grounds together lift every secrecy at hand? */
function secrecyFindings(outcome: Outcome, known: Knowledge, law: Law): Finding[] {
  const { grund, besked } = outcome;
  const findings: Finding[] = [];
  for (const id of grund) {
    const needed = companions[id];
    if (needed && !needed.some((other) => grund.includes(other)))
      findings.push({
        code: 'grund-ofullstandig',
        fel: `${law.cite(id)} bär inte svaret ensamt.`,
        atgard: `Lägg till ${needed.join(' eller ')} i grund.`,
      });
    const provision = law.provisions.get(id);
    if (besked === 'ska' && provision && isDuty(provision) && !grund.includes(throughDuty))
      findings.push({
        code: 'grund-ofullstandig',
        fel: `${law.cite(id)} är en skyldighet, men det som bryter sekretessen saknas i grund.`,
        atgard: `Lägg till ${throughDuty} i grund.`,
      });
  }
  const strict = besked === 'far' || besked === 'ska';
  const secrecy = known.facts.sekretess ?? [];
  if (strict && secrecy.length === 0)
    findings.push({
      code: 'grund-bryter-inte',
      fel: 'Vägen säger inte vilken sekretess som gäller.',
      atgard: 'Ange ”sekretess” i fakta i guiden eller på ett svar före utfallet.',
    });
  const carrying = grund.filter((id) => {
    const provision = law.provisions.get(id);
    return provision && opens(provision) && id !== throughDuty;
  });
  for (const rule of secrecy) {
    const fallen = grund.includes(rule) && cleared(rule, known, law);
    const lifted = carrying.some((id) => law.provisions.get(id)?.bryter.includes(rule));
    if (fallen || lifted || (!strict && carrying.length === 0)) continue;
    findings.push({
      code: 'grund-bryter-inte',
      fel: grund.includes(rule)
        ? `Inget svar på vägen visar att ${law.cite(rule)} inte gäller, och ingen annan grund bryter den.`
        : `${grund.map(law.cite).join(', ')} bryter inte ${law.cite(rule)}.`,
      atgard: 'Byt grund, eller låt vägen leda till ett annat utfall.',
    });
  }
  return findings;
}

/**
 * Does the cited law carry this outcome, given what is known where it is reached?
 * Returns nothing when it does. Rules 3, 4 and 5 of the README's section on proofs.
 */
export function proveOutcome(outcome: Outcome, known: Knowledge, law: Law): Finding[] {
  const kind = kindFindings(outcome, known, law);
  const weighed = ['ska', 'far', 'bedom'].includes(outcome.besked);
  if (!weighed) return kind;
  return [...kind, ...conditionFindings(outcome, known, law), ...secrecyFindings(outcome, known, law)];
}
