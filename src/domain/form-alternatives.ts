import type { FormChoice } from '../schemas/form.ts';
import type { Organisation } from '../schemas/handbook.ts';
import { unitKey } from './organisation.ts';

/** Alternatives that stand together, under a heading where there are several groups. */
export type AlternativeGroup = {
  rubrik?: string;
  alternativ: readonly { id: string; etikett: string; hjalp?: string | undefined; ensam: boolean }[];
};

const named = ({ id, namn }: { id: string; namn: string }) => ({ id, etikett: namn, ensam: false });

function fromOrganisation(
  list: NonNullable<FormChoice['fran']>,
  { namnder, funktioner }: Pick<Organisation, 'namnder' | 'funktioner'>,
): AlternativeGroup[] {
  switch (list) {
    case 'namnder':
      return [{ alternativ: namnder.map(named) }];
    case 'socialnamnder':
      return [{ alternativ: namnder.filter(({ slag }) => slag === 'socialnamnd').map(named) }];
    case 'funktioner':
      return [{ alternativ: funktioner.map(named) }];
    case 'enheter':
      return namnder.map((namnd) => ({
        rubrik: namnd.namn,
        alternativ: namnd.enheter.map((enhet) => ({
          id: unitKey(namnd, enhet),
          etikett: enhet.namn,
          ensam: false,
        })),
      }));
  }
}

/** What a choice offers: what it takes from the organisation, then the form's own. Empty groups are left out. */
export function alternativesOf(
  { alternativ, fran, ovriga }: FormChoice,
  organisation: Pick<Organisation, 'namnder' | 'funktioner'>,
): AlternativeGroup[] {
  const own = { ...(ovriga === undefined ? {} : { rubrik: ovriga }), alternativ };
  return [...(fran === undefined ? [] : fromOrganisation(fran, organisation)), own].filter(
    (group) => group.alternativ.length > 0,
  );
}
