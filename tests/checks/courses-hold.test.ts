import { describe, expect, test } from 'vitest';
import { inCourse } from '../fixtures/course.ts';
import { readingReport, replace, report, write } from '../fixtures/handbook.ts';

const index = 'kurser/prov/index.md';
const first = 'kurser/prov/01-start.md';

test('a course without a fault is not reported', () => {
  expect(report(inCourse())).toBe('');
});

test('an agenda that does not add up is reported', () => {
  expect(report(inCourse(replace(index, 'minuter: 6', 'minuter: 7')))).toMatchInlineSnapshot(`
    "content/kurser/prov/index.md:9  [kurs-minuter]
      Fält:    agenda
      Fel:     Agendan tar 11 minuter, men kursen sägs ta 10.
      Åtgärd:  Ändra punkternas minuter, eller kursens."
  `);
});

test('a course without a case is reported', () => {
  expect(report(inCourse(replace('kurser/prov/02-fall.md', 'visa: { fall: blamarken }\n', ''))))
    .toMatchInlineSnapshot(`
    "content/kurser/prov/index.md:1  [kurs-utan-fall]
      Fel:     Ingen bild i kursen visar ett övningsfall.
      Åtgärd:  Skriv visa: { fall: id } i minst en bild. Fallen står i content/fall/."
  `);
});

test('an agenda that does not follow the slides is reported', () => {
  expect(report(inCourse(replace(index, 'bild: start', 'bild: fraga')))).toMatchInlineSnapshot(`
    "content/kurser/prov/index.md:12  [kurs-ordning]
      Fält:    agenda.1.bild
      Fel:     Agendan börjar med bild 3, ”fraga”, inte med den första.
      Åtgärd:  Byt bild, eller ordna bilderna med siffrorna i deras filnamn.

    content/kurser/prov/index.md:15  [kurs-ordning]
      Fält:    agenda.2.bild
      Fel:     Bilden ”fall” är nummer 2 och kommer inte efter den förra punktens, nummer 3.
      Åtgärd:  Byt bild, eller ordna bilderna med siffrorna i deras filnamn."
  `);
});

test('a slide without a course is reported', () => {
  expect(
    report(
      inCourse(write('kurser/annan/01-start.md', '---\nrubrik: "Start"\nanteckningar: ["Hej."]\n---\n')),
    ),
  ).toMatchInlineSnapshot(`
    "content/kurser/annan/01-start.md:1  [bild-utan-kurs]
      Fel:     Bilden hör till kursen ”annan”, som inte finns.
      Åtgärd:  Skriv content/kurser/annan/index.md, eller flytta bilden till rätt kurs."
  `);
});

test('a slide with too much to read is reported where its text starts', () => {
  expect(report(inCourse(replace(first, '- En punkt\n', `- En punkt ${'ord '.repeat(40)}\n`))))
    .toMatchInlineSnapshot(`
    "content/kurser/prov/01-start.md:7  [bild-for-lang]
      Fel:     Bilden har 53 ord. Högst 40 går att läsa medan någon talar.
      Åtgärd:  Flytta det som ska sägas till anteckningar, eller dela bilden i två."
  `);
});

describe('an id that does not exist is reported', () => {
  test.each([
    ['a case', 'kurser/prov/02-fall.md', 'fall: blamarken', 'fall: finns-inte'],
    ['a question', 'kurser/prov/03-fraga.md', 'prov/brott', 'prov/finns-inte'],
    ['a question of another guide', 'kurser/prov/03-fraga.md', 'prov/brott', 'annan/brott'],
    ['a provision', 'kurser/prov/04-lagrum.md', 'osl-10-21', 'osl-1-1'],
    ['a guide', 'kurser/prov/05-guide.md', 'guide: prov', 'guide: annan'],
    ['a chart', 'kurser/prov/06-karta.md', 'karta: prov', 'karta: annan'],
    ['a slide in the agenda', index, 'bild: fall', 'bild: finns-inte'],
    ['a chapter', index, 'kapitel: [barn]', 'kapitel: [finns-inte]'],
  ])('%s', (_, file, from, to) => {
    expect(report(inCourse(replace(file, from, to)))).toContain('finns inte');
  });
});

test('a slide that shows two things is reported', () => {
  expect(
    readingReport(inCourse(replace('kurser/prov/05-guide.md', 'guide: prov', 'guide: prov, karta: prov'))),
  ).toMatchInlineSnapshot(`
      "content/kurser/prov/05-guide.md:3  [falt-fel]
        Fält:    visa
        Fel:     Här står en grupp av fält.
        Åtgärd:  Skriv en av: fall, fraga, karta, lagrum, guide."
    `);
});

test('a course whose law has changed is reported, also where only a slide cites it', () => {
  expect(report(inCourse(replace(index, 'kontrollerad: 2026-11-21', 'kontrollerad: 2025-11-30'))))
    .toMatchInlineSnapshot(`
      "content/kurser/prov/index.md:23  [lagrum-andrat]
        Fält:    kontrollerad
        Fel:     Texten kontrollerades 2025-11-30, men 10 kap. 21 § OSL fick ny lydelse 2025-12-01.
        Åtgärd:  Läs lagrummet, ändra texten om det behövs och sätt nytt datum."
    `);
});
