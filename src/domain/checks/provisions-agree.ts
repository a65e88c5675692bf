import { at, type Check } from './context.ts';

/** What one provision says of another does not contradict what that one, or the same one, says elsewhere. */
export const provisionsAgree: Check = ({ content, law }) =>
  [...content.provisions.values()].flatMap((entry) =>
    entry.data.bryter.flatMap((rule, index) => {
      const secrecy = content.provisions.get(rule)?.data;
      const places = [
        ...(entry.data.inte.includes(rule) ? [`”inte” i samma fil`] : []),
        ...(rule in entry.data['bryter-delvis'] ? [`”bryter-delvis” i samma fil`] : []),
        ...(secrecy?.['bryts-inte-av'].includes(entry.id) ? [`”bryts-inte-av” i ${rule}`] : []),
      ];
      return places.map((place) =>
        at(entry, ['bryter', index], {
          code: 'lagrum-motsager',
          fel: `Lagrummet sägs bryta ${law.cite(rule)}, men ${place} säger något annat.`,
          atgard: 'Läs båda paragraferna och rätta den uppgift som är fel.',
        }),
      );
    }),
  );
