import { beskedNames } from '../guide-view.ts';
import { keyOf } from '../exercise.ts';
import { at, type Check } from './context.ts';

/** ”a”, ”a och b”, ”a, b och c”. */
const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} och ${words.at(-1)}`;

/** Each exercise case follows its guide to the end, and has the key that its author stated. */
export const casesHold: Check = ({ content, guides, law }) =>
  [...content.cases.values()].flatMap((entry) => {
    const { titel, guide: id, besked, grund } = entry.data;
    // Another check tells of a guide that does not exist.
    const guide = guides.find(({ chart }) => chart.id === id);
    const key = guide && keyOf(entry.data, guide, law);
    if (!key) return [];
    if ('fel' in key)
      return [
        at(entry, key.field, { code: 'fall-fel-vag', fel: `”${titel}”: ${key.fel}`, atgard: key.atgard }),
      ];
    const sameGrounds =
      key.grund.length === grund.length && key.grund.every((ground) => grund.includes(ground));
    if (key.besked === besked && sameGrounds) return [];
    const told = (kind: typeof besked, grounds: readonly string[]) =>
      `”${beskedNames[kind]}” enligt ${list(grounds.map(law.cite))}`;
    return [
      at(entry, [key.besked === besked ? 'grund' : 'besked'], {
        code: 'fall-fel-facit',
        fel: `”${titel}”: fallet säger ${told(besked, grund)}, men guiden svarar nu ${told(key.besked, key.grund)}.`,
        atgard: `Avgör vilket som är rätt i sak. Är det guiden: skriv ”besked: ${key.besked}” och ”grund: [${key.grund.join(', ')}]”, och läs om hela fallet.`,
      }),
    ];
  });
