import { deflateSync } from 'node:zlib';

/** Two of Chromium's tags are younger than the PDF it writes: what they are among those that such a PDF has. */
const roles = '/RoleMap <</Strong /Span /Em /Span>>';

/** How many objects are compressed together: enough to find what they have in common. */
const together = 200;

/** A stream with its dictionary, deflated. */
const stream = (dictionary: string, bytes: Buffer): Buffer => {
  const packed = deflateSync(bytes);
  return Buffer.concat([
    Buffer.from(`<<${dictionary} /Filter /FlateDecode /Length ${packed.length}>> stream\n`, 'latin1'),
    packed,
    Buffer.from('\nendstream', 'latin1'),
  ]);
};

/** Objects of a PDF 1.4 with one table of places, by number, as they are written between `obj` and `endobj`. */
function objectsOf(pdf: Buffer): Map<number, Buffer> {
  const from = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(pdf.toString('latin1', pdf.length - 64))?.[1]);
  const table = pdf.toString('latin1', from);
  const [, size] = /^xref\n0 (\d+)\n/.exec(table) ?? [];
  const places = [...table.matchAll(/(\d{10}) \d{5} ([nf]) \n/g)].map(([, place, kind], id) => ({
    id,
    place: kind === 'n' ? Number(place) : undefined,
  }));
  if (!size || places.length !== Number(size)) throw new Error('The PDF has no table of places.');
  const used = places.flatMap(({ id, place }) => (place === undefined ? [] : [{ id, place }]));
  const ordered = used.toSorted((a, b) => a.place - b.place);
  return new Map(
    ordered.map(({ id, place }, index) => {
      const start = pdf.indexOf(' obj\n', place) + ' obj\n'.length;
      return [id, pdf.subarray(start, pdf.lastIndexOf('\nendobj', ordered[index + 1]?.place ?? from))];
    }),
  );
}

/**
 * The same document in a third of the bytes, and with every kind of tag explained. Chromium writes each of its tags and
 * links in plain text, and where each stands in a table; since PDF 1.5 both may be streams (ISO 32000-1, 7.5.7, 7.5.8).
 * @throws when the PDF is not written as Chromium writes it
 */
export function packed(pdf: Buffer): Buffer {
  const objects = objectsOf(pdf);
  const [, trailer = ''] =
    /trailer\n<<([\s\S]*?)>>\nstartxref/.exec(pdf.toString('latin1', pdf.length - 2000)) ?? [];
  const pieces: Buffer[] = [Buffer.from('%PDF-1.5\n%\xff\xff\xff\xff\n', 'latin1')];
  let length = pieces[0]!.length;
  const last = Math.max(...objects.keys());
  /** Three figures for each object: free, at a place or in a stream; that place or stream; its number there. */
  const places: [kind: number, place: number, index: number][] = Array.from({ length: last + 1 }, () => [
    0, 0, 0,
  ]);
  const write = (id: number, body: Buffer) => {
    places[id] = [1, length, 0];
    pieces.push(Buffer.from(`${id} 0 obj\n`), body, Buffer.from('\nendobj\n'));
    length += pieces.slice(-3).reduce((sum, piece) => sum + piece.length, 0);
  };

  const plain: [id: number, body: Buffer][] = [];
  for (const [id, body] of objects)
    if (body.includes('stream\n')) write(id, body);
    else if (body.includes('/Type /StructTreeRoot'))
      plain.push([id, Buffer.from(body.toString('latin1').replace('<<', `<<${roles}\n`), 'latin1')]);
    else plain.push([id, body]);
  for (let at = 0; at < plain.length; at += together) {
    const group = plain.slice(at, at + together);
    const holder = places.length;
    let offset = 0;
    const heads = group.map(([id, body], index) => {
      places[id] = [2, holder, index];
      const head = `${id} ${offset}`;
      offset += body.length + 1;
      return head;
    });
    const head = Buffer.from(`${heads.join(' ')}\n`);
    const bodies = group.flatMap(([, body]) => [body, Buffer.from('\n')]);
    write(
      holder,
      stream(`/Type /ObjStm /N ${group.length} /First ${head.length}`, Buffer.concat([head, ...bodies])),
    );
  }

  const start = length;
  places.push([1, start, 0]);
  const table = Buffer.alloc(places.length * 7);
  for (const [id, [kind, place, index]] of places.entries()) {
    table.writeUInt8(kind, id * 7);
    table.writeUInt32BE(place, id * 7 + 1);
    table.writeUInt16BE(index, id * 7 + 5);
  }
  const rest = trailer.replace(/\/Size \d+/, '').trim();
  write(places.length - 1, stream(`/Type /XRef /Size ${places.length} /W [1 4 2] ${rest}`, table));
  return Buffer.concat([...pieces, Buffer.from(`startxref\n${start}\n%%EOF\n`)]);
}
