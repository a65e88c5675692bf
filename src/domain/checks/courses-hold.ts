import { casesIn, assembleCourse, mostWords, wordsIn } from '../courses.ts';
import type { Problem } from '../problem.ts';
import { at, type Check } from './context.ts';

/** A course takes the time it says, in the order of its slides, works with cases, and says little on each slide. */
export const coursesHold: Check = (context) => {
  const problems: Problem[] = [];
  for (const entry of context.content.courses.values()) {
    const { minuter, agenda } = entry.data;
    const course = assembleCourse(entry, context);
    const sum = agenda.reduce((total, part) => total + part.minuter, 0);
    if (sum !== minuter)
      problems.push(
        at(entry, ['agenda'], {
          code: 'kurs-minuter',
          fel: `Agendan tar ${sum} minuter, men kursen sägs ta ${minuter}.`,
          atgard: 'Ändra punkternas minuter, eller kursens.',
        }),
      );
    if (casesIn(course).length === 0)
      problems.push(
        at(entry, [], {
          code: 'kurs-utan-fall',
          fel: 'Ingen bild i kursen visar ett övningsfall.',
          atgard: 'Skriv visa: { fall: id } i minst en bild. Fallen står i content/fall/.',
        }),
      );
    let last = 0;
    for (const [index, { bild }] of agenda.entries()) {
      const number = course.slides.find(({ name }) => name === bild)?.number;
      if (number === undefined) {
        const names = course.slides.map(({ name }) => `”${name}”`);
        problems.push(
          at(entry, ['agenda', index, 'bild'], {
            code: 'dod-hanvisning',
            fel: `Bilden ”${bild}” finns inte i kursen.`,
            atgard: `Byt till något av: ${names.join(', ')}.`,
          }),
        );
        continue;
      }
      if (index === 0 ? number !== 1 : number <= last)
        problems.push(
          at(entry, ['agenda', index, 'bild'], {
            code: 'kurs-ordning',
            fel:
              index === 0
                ? `Agendan börjar med bild ${number}, ”${bild}”, inte med den första.`
                : `Bilden ”${bild}” är nummer ${number} och kommer inte efter den förra punktens, nummer ${last}.`,
            atgard: 'Byt bild, eller ordna bilderna med siffrorna i deras filnamn.',
          }),
        );
      last = number;
    }
  }
  for (const entry of context.content.slides.values()) {
    const [id = ''] = entry.id.split('/');
    if (!context.content.courses.has(id))
      problems.push(
        at(entry, [], {
          code: 'bild-utan-kurs',
          fel: `Bilden hör till kursen ”${id}”, som inte finns.`,
          atgard: `Skriv content/kurser/${id}/index.md, eller flytta bilden till rätt kurs.`,
        }),
      );
    const words = wordsIn(entry.body);
    if (words > mostWords)
      problems.push({
        file: entry.file,
        line: entry.bodyLine,
        code: 'bild-for-lang',
        fel: `Bilden har ${words} ord. Högst ${mostWords} går att läsa medan någon talar.`,
        atgard: 'Flytta det som ska sägas till anteckningar, eller dela bilden i två.',
      });
  }
  return problems;
};
