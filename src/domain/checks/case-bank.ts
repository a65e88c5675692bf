import { caseLevels } from '../../schemas/training.ts';
import { levelNames } from '../exercise.ts';
import { at, type Check } from './context.ts';

/** Fewest cases in all, at each level and for each guide: enough for courses, and for practice not to repeat itself. */
const fewest = { all: 60, level: 20, guide: 2 };

/** The bank of exercise cases is large enough, has both levels and covers every guide. */
export const caseBank: Check = ({ content, guides }) => {
  const cases = [...content.cases.values()].map(({ data }) => data);
  const lacking = [
    ...(cases.length < fewest.all ? [`${cases.length} fall i stället för ${fewest.all}`] : []),
    ...caseLevels.flatMap((level) => {
      const count = cases.filter(({ niva }) => niva === level).length;
      return count < fewest.level
        ? [`${count} på nivån ${levelNames[level].toLowerCase()} i stället för ${fewest.level}`]
        : [];
    }),
  ];
  const bank =
    lacking.length === 0
      ? []
      : [
          {
            file: 'content/fall',
            line: 1,
            code: 'fall-bank',
            fel: `Fallbanken har ${lacking.join(', och ')}.`,
            atgard: 'Skriv fler fall. Kopiera ett som finns.',
          },
        ];
  const uncovered = guides.flatMap(({ chart, index }) => {
    const count = cases.filter(({ guide }) => guide === chart.id).length;
    return count < fewest.guide
      ? [
          at(index, [], {
            code: 'fall-saknas',
            fel: `Guiden ”${chart.id}” har ${count} övningsfall i stället för ${fewest.guide}.`,
            atgard: 'Lägg till fall i content/fall/ som guiden svarar på.',
          }),
        ]
      : [];
  });
  return [...bank, ...uncovered];
};
