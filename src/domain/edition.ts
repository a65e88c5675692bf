/** The printed edition in the built site, where it is made. */
export const editionFile = 'utskrift/sekretesshandboken.pdf';

/** A part of the printed edition that begins on a page of its own; its title runs at the head of its pages. */
export type Section = {
  id: string;
  titel: string;
  /** Made of tables or columns, which take more of the sheet. */
  wide?: boolean;
};

/** The sections of the edition, in order. Ids of chapters are their own; they are places in the edition. */
export const editionSections = (chapters: readonly Section[], guides: readonly Section[]): Section[] => [
  { id: 'om-utgavan', titel: 'Om utgåvan' },
  { id: 'innehallsforteckning', titel: 'Innehåll' },
  ...chapters,
  { id: 'guider', titel: 'Guiderna som beslutstabeller' },
  ...guides.map(({ id, titel }) => ({ id: `guide-${id}`, titel, wide: true })),
  { id: 'fragor', titel: 'Frågor och svar' },
  { id: 'ordlista', titel: 'Ordlista' },
  { id: 'ordregister', titel: 'Register över ord', wide: true },
  { id: 'lagrum', titel: 'Register över lagrum', wide: true },
];

/** CSS that lets each section, labelled by its heading, begin a page and run its title at the head. */
export const runningHeads = (sections: readonly Section[]): string =>
  sections
    .map(({ id, titel, wide }) => {
      const margins = wide ? 'margin-left: 16mm !important; margin-right: 16mm !important; ' : '';
      return [
        `[aria-labelledby='${id}'] { page: blad-${id} }`,
        `@page blad-${id} { ${margins}@top-left { content: ${JSON.stringify(titel)} } }`,
      ].join('\n');
    })
    .join('\n');

/** A place where a page number stands, and the register entry that it belongs to, if any. */
export type PageRef = { place: string; entry?: number | undefined };

/** What a reference says; hidden where the one before it in its entry says it too. */
export type NumberedRef = { text: string; hidden: boolean };

/**
 * The page numbers to print at references, in order; in an entry, pages in a row are one range. Until pages are known,
 * every number is as wide as a number can be.
 * @throws when a place has no page
 */
export function numbered(refs: readonly PageRef[], pages?: ReadonlyMap<string, number>): NumberedRef[] {
  if (!pages) return refs.map(() => ({ text: '000', hidden: false }));
  let range = { entry: -1, first: 0, last: 0, ref: { text: '', hidden: false } };
  return refs.map(({ place, entry = -1 }) => {
    const page = pages.get(place);
    if (page === undefined) throw new Error(`No page has the place ${place}`);
    const goesOn = entry >= 0 && entry === range.entry && (page === range.last || page === range.last + 1);
    if (goesOn) {
      range.last = page;
      if (page > range.first) range.ref.text = `${range.first}–${page}`;
      return { text: String(page), hidden: true };
    }
    range = { entry, first: page, last: page, ref: { text: String(page), hidden: false } };
    return range.ref;
  });
}
