/** A part of the printed edition that begins on a page of its own; its title runs at the head of its pages. */
export type Section = { id: string; titel: string };

/** The sections of the edition, in order. Ids of chapters are their own; they are places in the edition. */
export const editionSections = (chapters: readonly Section[], guides: readonly Section[]): Section[] => [
  { id: 'om-utgavan', titel: 'Om utgåvan' },
  { id: 'innehallsforteckning', titel: 'Innehåll' },
  ...chapters,
  { id: 'guider', titel: 'Guiderna som beslutstabeller' },
  ...guides.map(({ id, titel }) => ({ id: `guide-${id}`, titel })),
  { id: 'fragor', titel: 'Frågor och svar' },
  { id: 'ordlista', titel: 'Ordlista' },
  { id: 'ordregister', titel: 'Register över ord' },
  { id: 'lagrum', titel: 'Register över lagrum' },
];

/** CSS that lets each section, labelled by its heading, begin a page and run its title at the head. */
export const runningHeads = (sections: readonly Section[]): string =>
  sections
    .map(
      ({ id, titel }) =>
        `[aria-labelledby='${id}'] { page: blad-${id} }\n@page blad-${id} { @top-left { content: ${JSON.stringify(titel)} } }\n`,
    )
    .join('');

/** A place where a page number stands, and the register entry that it belongs to, if any. */
export type PageRef = { place: string; entry?: number | undefined };

/** What a reference says, and whether the one before it in the same entry says the same. */
export type NumberedRef = { text: string; repeated: boolean };

/**
 * The page numbers to print at references, in order. Until pages are known, every number is as wide as a number can be.
 * @throws when a place has no page
 */
export function numbered(refs: readonly PageRef[], pages?: ReadonlyMap<string, number>): NumberedRef[] {
  return refs.map(({ place, entry }, index) => {
    const page = pages?.get(place);
    if (pages && page === undefined) throw new Error(`No page has the place ${place}`);
    const before = refs[index - 1];
    const same = entry !== undefined && before?.entry === entry && pages?.get(before.place) === page;
    return { text: String(page ?? '000'), repeated: pages !== undefined && same };
  });
}
