import { signable } from '../status.ts';
import { at, type Check } from './context.ts';

/** Where the organisation demands signatures, nothing is published that no jurist has signed. */
export const signaturesStand: Check = ({ content }) => {
  const demanded = [...content.organisation.values()].some(({ data }) => data['kraver-granskning']);
  if (!demanded) return [];
  return signable(content)
    .filter(({ data }) => !data.granskad)
    .map((entry) =>
      at(entry, [], {
        code: 'granskning-saknas',
        fel: 'Texten är inte granskad av jurist.',
        atgard:
          'Låt en jurist läsa den och fyll i ”granskad”, eller ta bort ”kraver-granskning” i organisation.yaml.',
      }),
    );
};
