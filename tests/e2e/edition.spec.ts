import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { citedIn, findCitations, registerOf } from '../../src/domain/lagrum.ts';
import { dataOf } from '../../src/domain/guide.ts';
import { root } from '../../src/read-files.ts';
import { content } from './guide-steps.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Bookmark = { title: string; items: Bookmark[] };

/** What a page says, without its spaces: lines break anywhere. */
async function textOf(pdf: Pdf, page: number): Promise<string> {
  const { items } = await (await pdf.getPage(page)).getTextContent();
  return items
    .map((item) => ('str' in item ? item.str : ''))
    .join('')
    .replace(/\s/g, '');
}
const squeezed = (text: string) => text.replace(/\s/g, '');

test('the printed edition is whole, tagged and numbered', async () => {
  // Some twenty seconds on a machine of its own.
  test.setTimeout(300_000);
  const { status, stderr } = spawnSync(process.execPath, ['src/print-edition.ts'], { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  const file = readFileSync(join(root, 'dist/utskrift/sekretesshandboken.pdf'));
  const pdf = await getDocumentProxy(new Uint8Array(file));
  const texts = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => textOf(pdf, index + 1)));
  const from = (words: string) => texts.findIndex((text) => text.includes(squeezed(words)));
  expect(pdf.numPages).toBeGreaterThan(50);

  await test.step('it is tagged, in Swedish and has a title', async () => {
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Language: 'sv', Title: 'Utskriven utgåva – Sekretesshandboken' });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  });

  const chapters = [...content.chapters.values()].toSorted((a, b) => a.file.localeCompare(b.file));
  const titles = chapters.map(({ data }) => data.titel);

  await test.step('every chapter is in the outline', async () => {
    const titlesIn = (items: Bookmark[]): string[] =>
      items.flatMap(({ title, items: inner }) => [title, ...titlesIn(inner)]);
    expect(titlesIn((await pdf.getOutline()) as Bookmark[])).toEqual(expect.arrayContaining(titles));
  });

  await test.step('the contents say on what page each chapter begins', () => {
    const contents = texts.slice(from('InnehållGrunden'), from('Kapitel1')).join('');
    const wrong = titles.filter((title, index) => {
      const start = new RegExp(`Kapitel${index + 1}(?!\\d)`);
      const begins = texts.findIndex((text) => start.test(text) && text.includes(squeezed(title)));
      return begins < 0 || !contents.includes(squeezed(title) + String(begins + 1));
    });
    expect(wrong).toEqual([]);
  });

  await test.step('every provision that a chapter cites is in the register', () => {
    const known = registerOf(dataOf(content.provisions), dataOf(content.statutes));
    const register = texts.slice(from('Register över lagrumAlla lagrum')).join('');
    const cited = chapters.flatMap(({ body, data }) => [
      ...citedIn(body),
      ...[...data['i-korthet'], ...data['sa-gor-du'], ...data['vanliga-fel']].flatMap((line) =>
        findCitations(line, known).flatMap(({ lagrum }) => lagrum ?? []),
      ),
    ]);
    expect(cited.length).toBeGreaterThan(0);
    const missing = [...new Set(cited)].filter((id) => {
      const { ref, rubrik } = content.provisions.get(id)!.data;
      return !/^\d/.test(register.split(squeezed(ref + rubrik))[1] ?? '');
    });
    expect(missing).toEqual([]);
  });
});
