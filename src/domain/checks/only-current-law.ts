import type { Content } from '../content.ts';
import { dataOf } from '../guide.ts';
import type { Problem } from '../problem.ts';
import { at, textsOf, type Check, type CheckContext } from './context.ts';

/** Numbers of acts in a text: ”(2001:453)”, ”lagen 2025:170”. */
const acts = /\b\d{4}:\d+\b/g;

/** What readers act on: every provision cited there has its page. */
const advice: ReadonlySet<keyof Content> = new Set([
  'chapters',
  'sheets',
  'faqs',
  'forms',
  'cases',
  'terms',
  'guides',
  'questions',
  'sharedQuestions',
  'outcomes',
  'courses',
  'slides',
] satisfies (keyof Content)[]);

/** Finds ”10 kap. 21 § OSL”, and ”29 § LSS” where the statute has no chapters. */
function citationsOf({ content }: CheckContext): RegExp {
  const chaptered = new Set(
    [...content.provisions.values()]
      .filter(({ data }) => data.ref.includes('kap.'))
      .map(({ data }) => data.lag),
  );
  const forms = [...content.statutes.values()].map(
    ({ id, data }) => `${chaptered.has(id) ? '\\d+ kap\\. ' : ''}\\d+(?: [a-z])? § ${data.kortnamn}`,
  );
  return new RegExp(`(?<![\\wåäö.–-]|kap\\. )(?:${forms.join('|') || '(?!)'})(?![\\wåäö])`, 'g');
}

/** No text cites a repealed act, and every provision that advice cites has its page. */
export const onlyCurrentLaw: Check = (context) => {
  const { content, law } = context;
  const problems: Problem[] = [];
  const current = new Set(
    [...dataOf(content.statutes).values()].flatMap(
      ({ sfs, kortnamn }) => `${sfs} ${kortnamn}`.match(acts) ?? [],
    ),
  );
  const repealed = new Set(
    [...content.oldReferences.values()]
      .flatMap(({ data }) => data.gammal.match(acts) ?? [])
      .filter((number) => !current.has(number)),
  );
  const citations = citationsOf(context);
  const registered = new Set([...law.provisions.keys()].map(law.cite));
  // The chapter that ends with the table from old to new is where repealed law is named.
  const telling = [...content.chapters.values()].filter(({ data }) => data.tabell === 'gamla-lagrum');
  const excepted = new Set([...telling, ...content.oldReferences.values(), ...content.statutes.values()]);

  for (const name of Object.keys(content) as (keyof Content)[])
    for (const entry of content[name].values()) {
      if (excepted.has(entry as (typeof telling)[number])) continue;
      for (const { text, path, lineOffset } of textsOf(entry)) {
        const report = (details: Pick<Problem, 'code' | 'fel' | 'atgard'>) =>
          problems.push(
            path
              ? at(entry, path, details)
              : { file: entry.file, line: entry.bodyLine + lineOffset, ...details },
          );
        for (const [number] of text.matchAll(acts))
          if (repealed.has(number))
            report({
              code: 'upphavd-lag',
              fel: `Texten nämner ${number}, som är upphävd.`,
              atgard: 'Byt till dagens bestämmelse. Kapitlet ”Ny socialtjänstlag” har en tabell.',
            });
        if (!advice.has(name)) continue;
        for (const [citation] of text.replaceAll('\u00a0', ' ').matchAll(citations))
          if (!registered.has(citation))
            report({
              code: 'lagrum-saknas',
              fel: `”${citation}” finns inte i registret.`,
              atgard: 'Rätta hänvisningen, eller lägg till lagrummet i content/lagrum/.',
            });
      }
    }
  return problems;
};
