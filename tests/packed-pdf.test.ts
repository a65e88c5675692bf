import { getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { packed } from '../src/packed-pdf.ts';

/** A PDF as Chromium writes it: numbered objects, one table of where they are, and a trailer. */
function written(objects: string[]): Buffer {
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const trailer = `trailer\n<</Size ${size}\n/Root 1 0 R\n/Info 2 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(`${text}xref\n0 ${size}\n0000000000 65535 f \n${table}${trailer}`, 'latin1');
}

const drawn = 'BT /F1 12 Tf 20 20 Td (Nod) Tj ET';
const sheet = (contents: number) =>
  `<</Type /Page\n/Parent 3 0 R\n/MediaBox [0 0 200 200]\n/Contents ${contents} 0 R\n/Resources <</Font <</F1 7 0 R>>>>>>`;
const pdf = written([
  '<</Type /Catalog\n/Pages 3 0 R\n/Lang (sv)\n/Dests 8 0 R\n/MarkInfo <</Marked true>>\n/StructTreeRoot 9 0 R>>',
  '<</Title (Handboken)>>',
  '<</Type /Pages\n/Kids [4 0 R 5 0 R]\n/Count 2>>',
  sheet(6),
  sheet(6),
  `<</Length ${drawn.length}>> stream\n${drawn}\nendstream`,
  '<</Type /Font\n/Subtype /Type1\n/BaseFont /Helvetica>>',
  '<</nod [5 0 R /XYZ 0 200 0]>>',
  '<</Type /StructTreeRoot\n/K 10 0 R>>',
  '<</Type /StructElem\n/S /Document\n/P 9 0 R\n/K [11 0 R]>>',
  '<</Type /StructElem\n/S /Strong\n/P 10 0 R\n/Pg 4 0 R\n/K []>>',
  // More than are compressed together.
  ...Array.from({ length: 450 }, (_, index) => `<</Type /Annot\n/Number ${index}>>`),
]);

test('a packed PDF says what it said, in fewer bytes', async () => {
  const small = packed(pdf);
  expect(small.length).toBeLessThan(pdf.length / 3);
  const read = await getDocumentProxy(new Uint8Array(small));
  expect(read.numPages).toBe(2);
  expect((await read.getMetadata()).info).toMatchObject({ Title: 'Handboken', Language: 'sv' });
  const [place] = (await read.getDestinations())['nod'] as [Parameters<typeof read.getPageIndex>[0]];
  expect(await read.getPageIndex(place)).toBe(1);
  const { items } = await (await read.getPage(1)).getTextContent();
  expect(items).toContainEqual(expect.objectContaining({ str: 'Nod' }));
  expect(await (await read.getPage(1)).getStructTree()).not.toBeNull();
});

test.each([
  ['has no table of places', pdf.subarray(0, 400)],
  ['is packed already', packed(pdf)],
])('a PDF that %s is refused', (_, bytes) => {
  expect(() => packed(bytes)).toThrow('table of places');
});
