import { markdownToMdast, type MdastNode } from 'satteri';
import { hrefOf } from '../domain/lagrum.ts';
import { features } from './processor.ts';

/** A stretch of text that looks the same throughout. */
export type Run = { text: string; bold?: true; italic?: true; href?: string };

/** A paragraph, or a point of a list. */
export type Paragraph = { runs: Run[]; list?: 'bullet' | 'number'; level: number };

type Look = Omit<Run, 'text'>;

const childrenOf = (node: MdastNode): MdastNode[] =>
  'children' in node ? (node.children as MdastNode[]) : [];

/** Where a link leads, our own as an address within the site. */
function addressOf(url: string): string {
  const [scheme = '', rest = ''] = url.split(':');
  const [id = '', anchor] = rest.split('#');
  return hrefOf(scheme, id, anchor) ?? url;
}

function runsOf(node: MdastNode, look: Look): Run[] {
  const inside = (more: Look) => childrenOf(node).flatMap((child) => runsOf(child, { ...look, ...more }));
  if (node.type === 'text' || node.type === 'inlineCode') return [{ text: node.value, ...look }];
  if (node.type === 'break') return [{ text: ' ', ...look }];
  if (node.type === 'strong') return inside({ bold: true });
  if (node.type === 'emphasis') return inside({ italic: true });
  if (node.type === 'link') return inside({ href: addressOf(node.url) });
  return inside({});
}

function blocksOf(node: MdastNode, level: number, list?: Paragraph['list']): Paragraph[] {
  if (node.type === 'list')
    return childrenOf(node).flatMap((item) =>
      childrenOf(item).flatMap((child, index) =>
        child.type === 'list' || index > 0
          ? blocksOf(child, level + 1)
          : blocksOf(child, level, node.ordered ? 'number' : 'bullet'),
      ),
    );
  if (node.type === 'tableRow') {
    const [first, ...rest] = childrenOf(node);
    const runs = rest.flatMap((cell) => [{ text: ' – ' }, ...runsOf(cell, {})]);
    return [{ runs: [...(first ? runsOf(first, { bold: true }) : []), ...runs], level }];
  }
  if (['root', 'blockquote', 'table'].includes(node.type))
    return childrenOf(node).flatMap((child) => blocksOf(child, level));
  const look: Look = node.type === 'heading' ? { bold: true } : {};
  return [
    { runs: childrenOf(node).flatMap((child) => runsOf(child, look)), level, ...(list ? { list } : {}) },
  ];
}

/** Markdown as paragraphs of runs, for formats that know nothing of Markdown. A row of a table is a paragraph. */
export const paragraphsOf = (markdown: string): Paragraph[] =>
  blocksOf(markdownToMdast(markdown, { features }), 0).filter(({ runs }) => runs.length > 0);
