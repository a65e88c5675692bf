/** A box to tick: what it says, what else there is to know about it, and whether it is ticked. */
export type Box = { text: string; note?: string; ticked: boolean };

/** What a paper is built of. Whoever shows a paper shows every kind. */
export type Block =
  | { kind: 'text'; text: string }
  /** A heading within a part. */
  | { kind: 'heading'; text: string }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'boxes'; items: readonly Box[] }
  /** Lines to fill in by hand: what each is for. */
  | { kind: 'blanks'; labels: readonly string[] };

/** A headed part of a paper. */
export type Part = { id: string; rubrik: string; blocks: readonly Block[] };

/** What leaves the screen: the page, the plain text and the Word file show the same parts in the same order. */
export type Paper = { titel: string; parts: readonly Part[] };

const blank = '_'.repeat(24);

/** A block as lines of plain text. */
function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'text':
      return [block.text];
    case 'heading':
      return ['', block.text];
    case 'list':
      return block.items.map((item) => `- ${item}`);
    case 'boxes':
      return block.items.map(
        ({ text, note, ticked }) => `[${ticked ? 'x' : ' '}] ${text}${note ? ` (${note})` : ''}`,
      );
    case 'blanks':
      return block.labels.map((label) => `${label}: ${blank}`);
  }
}

/** A paper as plain text, for systems that know no other: headings in capitals, boxes as [ ], blanks as lines. */
export function paperText({ titel, parts }: Paper): string {
  const upper = (text: string) => text.toLocaleUpperCase('sv');
  const sections = parts.map(({ rubrik, blocks }) =>
    [upper(rubrik), blocks.flatMap(linesOf).join('\n').trim()].join('\n'),
  );
  return `${[upper(titel), ...sections].join('\n\n')}\n`;
}

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

/** Rendered paragraphs and lists without their markup. */
export function proseBlocks(html: string): Block[] {
  const blocks: Block[] = [];
  for (const [, tag, markup = ''] of html.matchAll(/<(p|li)>(.*?)<\/\1>/gs)) {
    const text = markup
      .replace(/<[^>]*>/g, '')
      .replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => entities[name] ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    const before = blocks.at(-1);
    if (tag === 'p') blocks.push({ kind: 'text', text });
    else if (before?.kind === 'list') blocks.splice(-1, 1, { kind: 'list', items: [...before.items, text] });
    else blocks.push({ kind: 'list', items: [text] });
  }
  return blocks;
}
