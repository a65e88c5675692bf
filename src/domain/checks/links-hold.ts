import type { Content, Entry } from '../content.ts';
import { citation, findCitations, findLinks, registerOf, withoutLinks, type ContentLink } from '../lagrum.ts';
import { dataOf } from '../guide.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './context.ts';

/** Ids of headings in a Markdown text: `## Rubrik {#ankare}`. */
const anchorsIn = (markdown: string): string[] =>
  [...markdown.matchAll(/^#{2,6} .*\{#([a-z0-9-]+)\}\s*$/gm)].map((match) => match[1] ?? '');

/** A reference to a heading that the page lacks. */
export function anchorProblem(
  target: Pick<Entry<unknown>, 'id' | 'body'>,
  anchor: string,
): Pick<Problem, 'code' | 'fel' | 'atgard'> | undefined {
  const anchors = anchorsIn(target.body);
  if (anchors.includes(anchor)) return undefined;
  return {
    code: 'dod-hanvisning',
    fel: `”${target.id}” har ingen rubrik med ankaret ”${anchor}”.`,
    atgard: anchors.length
      ? `Byt till något av: ${anchors.map((name) => `”${name}”`).join(', ')}.`
      : `Ta bort ”#${anchor}” ur länken.`,
  };
}

const collectionOf = {
  lagrum: 'provisions',
  kapitel: 'chapters',
  begrepp: 'terms',
  guide: 'guides',
} as const;
const nameOf = { lagrum: 'Lagrummet', kapitel: 'Kapitlet', begrepp: 'Termen', guide: 'Guiden' } as const;

function targetProblem(
  link: ContentLink,
  content: Content,
): Pick<Problem, 'code' | 'fel' | 'atgard'> | undefined {
  const target = content[collectionOf[link.scheme]].get(link.id);
  if (!target)
    return {
      code: link.scheme === 'lagrum' ? 'dott-lagrum' : 'dod-hanvisning',
      fel: `${nameOf[link.scheme]} ”${link.id}” finns inte.`,
      atgard: 'Rätta länken, eller lägg till det som saknas.',
    };
  return link.anchor === undefined ? undefined : anchorProblem(target, link.anchor);
}

/** Links in Markdown lead somewhere, say where they lead, and no citation stands without its link. */
export const linksHold: Check = ({ content }) => {
  const statutes = dataOf(content.statutes);
  const register = registerOf(dataOf(content.provisions), statutes);
  const problems: Problem[] = [];

  const checkBody = ({ file, body, bodyLine }: Entry<unknown>): void => {
    const report = (lineOffset: number, details: Pick<Problem, 'code' | 'fel' | 'atgard'>) =>
      problems.push({ file, line: bodyLine + lineOffset, ...details });
    for (const link of findLinks(body)) {
      const broken = targetProblem(link, content);
      if (broken) report(link.lineOffset, broken);
      const provision = link.scheme === 'lagrum' ? content.provisions.get(link.id)?.data : undefined;
      const cited = provision && citation(provision, statutes);
      if (cited && /§/.test(link.label) && link.label.replaceAll('\u00a0', ' ') !== cited)
        report(link.lineOffset, {
          code: 'etikett-och-lagrum',
          fel: `Texten säger ”${link.label}” men länken går till ${cited}.`,
          atgard: 'Rätta den som är fel.',
        });
    }
    for (const [lineOffset, line] of withoutLinks(body).split('\n').entries())
      for (const { text, lagrum } of findCitations(line, register))
        if (lagrum)
          report(lineOffset, {
            code: 'hanvisning-utan-lank',
            fel: `”${text}” står utan länk.`,
            atgard: `Skriv [${text}](lagrum:${lagrum}).`,
          });
  };

  for (const name of Object.keys(content) as (keyof Content)[])
    for (const entry of content[name].values()) checkBody(entry);
  return problems;
};
