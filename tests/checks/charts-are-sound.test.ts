import { expect, test } from 'vitest';
import { askAgain, lead, report } from '../fixtures/handbook.ts';

test('a state that no path reaches is reported', () => {
  const broken = lead('menprovning.star-det-klart', {
    ja: 'far-inte',
    nej: 'far-inte',
    'vet-ej': 'far-inte',
  });
  expect(report(broken)).toMatchInlineSnapshot(`
    "machines/prov.ts:1  [onabart]
      Fel:     Ingen väg leder till ”far-utan-men”.
      Åtgärd:  Led ett svar dit eller ta bort tillståndet. En utvecklare behövs."
  `);
});

test('a question with one answer is reported, and its other label has no answer', () => {
  expect(report(lead('sida', { 'polisen-fragar': 'behovs' }))).toMatchInlineSnapshot(`
    "machines/prov.ts:1  [for-fa-svar]
      Fel:     Frågan ”sida” har färre än två svar.
      Åtgärd:  Lägg till svar eller ta bort frågan. En utvecklare behövs.

    content/guider/prov/fragor/sida.md:9  [okant-svar]
      Fält:    svar.vi-berattar
      Fel:     Diagrammet för frågan har inget svar ”vi-berattar”.
      Åtgärd:  Byt till något av: ”polisen-fragar”."
  `);
});

test('a loop is reported with the states it runs through', () => {
  const broken = lead('brott', {
    ja: 'far-brott-mot-barn',
    nej: 'sida',
    'vet-ej': 'menprovning.star-det-klart',
  });
  expect(report(broken)).toMatchInlineSnapshot(`
    "machines/prov.ts:1  [slinga]
      Fel:     Vägen går runt: sida → behovs → brott → sida.
      Åtgärd:  Led ett av svaren framåt. En utvecklare behövs."
  `);
});

test('a path that is too long is reported', () => {
  expect(report(askAgain(8))).toBe('');
  expect(report(askAgain(9))).toMatchInlineSnapshot(`
    "machines/prov.ts:1  [for-lang-vag]
      Fel:     Den längsta vägen har 13 frågor. Högst 12 är tillåtet.
      Åtgärd:  Slå ihop frågor eller dela guiden. En utvecklare behövs."
  `);
});
